import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes, type AssessmentsAnswer } from '@verbatim/contract'
import { createToken, runCommand } from '../program.ts'
import { bearer, openNewsroom } from './newsroom.ts'

const { api, moderator, editor, story, submit, program } = await openNewsroom()
const assessor = api.as(bearer(await createToken(program.dataDir, ['assess'])))
const bridge = await story({ headline: 'Bridge closed', language: 'en', bodyHtml: '<p>The old bridge is closed for repairs.</p>' })

const assess = (items: readonly unknown[]) => assessor.ask(routes.assess, { body: { items } })
const bodies = async (query: Readonly<Record<string, string | number>>) => (await moderator.ask(routes.queue, { query })).items.map(({ comment }) => comment.body)
const assessed = (input: string, ...args: readonly string[]) => runCommand(['assess', ...args], {}, input)
const scored = (item: AssessmentsAnswer['items'][number] | undefined) => {
  assert.ok(item !== undefined && 'guidelines' in item, JSON.stringify(item))
  return item
}

describe('an assessment', () => {
  it('comes with each comment that waits, with the words it rests on', async () => {
    const body = 'You are a stupid idiot and everybody knows it.'
    await submit(bridge.id, { body })
    const { items } = await moderator.ask(routes.queue, {})
    const assessment = items.find(({ comment }) => comment.body === body)?.assessment
    assert.ok(assessment)
    assert.equal(assessment.language, 'en')
    assert.equal(assessment.coverage, 'full')
    assert.ok((assessment.guidelines['personal-attacks']?.score ?? 0) > 0.5)
    const words = assessment.guidelines['personal-attacks']?.spans.map(({ start, end }) => body.slice(start, end)) ?? []
    assert.match(words.join(' '), /stupid|idiot/)
  })

  it('puts what may break a guideline before what looks clean', async () => {
    await submit(bridge.id, { body: 'The detour takes ten minutes, and the buses wait for each other.' })
    await submit(bridge.id, { body: 'You are such a disgusting moron, shut up you idiot.' })
    const { items } = await moderator.ask(routes.queue, { query: { order: 'priority' } })
    const place = (start: string) => items.findIndex(({ comment }) => comment.body?.startsWith(start))
    assert.ok(place('You are such') < place('The detour'))
  })

  it('lets the queue be asked for one guideline and a range of its scores', async () => {
    const attacks = await bodies({ guideline: 'personal-attacks' })
    assert.ok(attacks.length >= 2 && attacks.every((body) => body?.startsWith('You are')))
    assert.ok((await bodies({ guideline: 'personal-attacks', maxScore: 0.3 })).some((body) => body?.startsWith('The detour')))
    assert.deepEqual(await bodies({ guideline: 'private-data' }), [])
  })

  it('never shows in public', async () => {
    const { items } = await moderator.ask(routes.queue, {})
    const id = items[0]?.comment.id
    assert.ok(id)
    await moderator.ask(routes.decide, { body: { items: [{ commentId: id, verdict: 'approve' }] } })
    const { text } = await api.call(routes.comments, { params: { storyId: bridge.id } })
    assert.doesNotMatch(text, /assessment|score|coverage/)
  })
})

describe('POST /assessments', () => {
  it('is for tokens with the scope assess alone', async () => {
    await api.refused(routes.assess, { body: { items: [{ text: 'a' }] } }, 'signature-missing')
    await moderator.refused(routes.assess, { body: { items: [{ text: 'a' }] } }, 'forbidden')
    await editor.refused(routes.assess, { body: { items: [{ text: 'a' }] } }, 'forbidden')
  })

  it('answers each text in its order, with scores from 0 to 1 and spans inside the text', async () => {
    const texts = ['Great work, thank you.', 'I will kill you, you filthy animal!', '', '😀😀😀', 'ئەم پردە سێ مانگە داخراوە و کەس هیچ ناڵێت.', 'a'.repeat(5000)]
    const { model, items } = await assess(texts.map((text) => ({ text })))
    assert.match(model, /^[a-z-]+@/)
    assert.equal(items.length, texts.length)
    for (const [index, text] of texts.entries()) {
      const { guidelines, criticismOfPublisher } = scored(items[index])
      assert.equal(Object.keys(guidelines).length, 10)
      for (const { score, spans } of Object.values(guidelines)) {
        assert.ok(score >= 0 && score <= 1)
        for (const { start, end } of spans) assert.ok(start >= 0 && start < end && end <= text.length)
      }
      assert.ok(criticismOfPublisher >= 0 && criticismOfPublisher <= 1)
    }
    assert.ok((scored(items[1]).guidelines['threats']?.score ?? 0) > (scored(items[0]).guidelines['threats']?.score ?? 1))
    assert.equal(scored(items[4]).language, 'ckb')
    assert.equal(scored(items[4]).coverage, 'terms')
  })

  it('holds whatever it finds, for a person to decide', async () => {
    const { items } = await assess([{ text: 'fuck you, you worthless idiot' }])
    assert.equal(scored(items[0]).route, 'hold')
  })

  it('refuses a text of more than 20,480 bytes in its own place', async () => {
    const { items } = await assess([{ text: 'ب'.repeat(10_241) }, { text: 'ب'.repeat(10_240) }])
    assert.ok('problem' in Object(items[0]))
    assert.ok('guidelines' in Object(items[1]))
  })

  it('takes 1 to 1,000 texts, and knows its fields', async () => {
    assert.equal((await assess(Array.from({ length: 1000 }, (_, index) => ({ text: `text ${index}` })))).items.length, 1000)
    await assessor.refused(routes.assess, { body: { items: [] } }, 'input-refused')
    await assessor.refused(routes.assess, { body: { items: Array.from({ length: 1001 }, () => ({ text: 'a' })) } }, 'input-refused')
    const problem = await assessor.refused(routes.assess, { body: { items: [{ text: 'a', words: 1 }] } }, 'input-refused')
    assert.equal(problem.errors?.[0]?.path, '/items/0/words')
  })

  it('stores nothing', async () => {
    const before = (await moderator.ask(routes.queue, {})).items.length
    await assess([{ text: 'kept nowhere' }])
    assert.equal((await moderator.ask(routes.queue, {})).items.length, before)
  })
})

describe('verbatim assess', () => {
  it('answers each line in its order, also over many pieces and threads', async () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => JSON.stringify({ text: `Comment ${index} ${'of some length '.repeat(index % 20)}`, languageHint: 'en' }))
    const odd = 1_234
    lines[odd] = '{"text":'
    const { code, stdout } = await assessed(lines.join('\n'), '--json')
    assert.equal(code, 1)
    const answers = stdout.trimEnd().split('\n').map((line) => JSON.parse(line))
    assert.equal(answers.length, lines.length)
    assert.deepEqual(answers.flatMap((answer, index) => ('problem' in answer ? [index] : [])), [odd])
    const single = JSON.parse((await assessed(lines[2_999] ?? '', '--json')).stdout)
    assert.deepEqual(answers[2_999], single)
  })

  it('takes lines as they end, with LF, CRLF or nothing, and none from nothing', async () => {
    for (const [input, count] of [['', 0], ['a', 1], ['a\n', 1], ['a\r\nb', 2], ['\n\n', 2]] as const) {
      const { code, stdout } = await assessed(input)
      assert.deepEqual([code, stdout.split('\n').length - 1], [0, count], JSON.stringify(input))
    }
  })
})

describe('a batch of texts', () => {
  it('is refused with the place of what is wrong, as any other body', async () => {
    const { errors } = await assessor.refused(routes.assess, { body: { items: [{ text: 'a' }, { text: 7 }] } }, 'input-refused')
    assert.deepEqual(errors?.map(({ path }) => path), ['/items/1/text'])
    await assessor.refused(routes.assess, { bytes: '{"items":' }, 'body-unparseable')
    await assessor.refused(routes.assess, { bytes: Uint8Array.of(0x22, 0xff, 0x22) }, 'body-unparseable')
    await assessor.refused(routes.assess, {}, 'body-unparseable')
    await assessor.refused(routes.assess, { body: { items: [] } }, 'input-refused')
  })

  it('is answered while others are, each with its own texts', async () => {
    const batches = Array.from({ length: 6 }, (_, index) => Array.from({ length: 200 + index }, () => ({ text: `Text of batch ${index}` })))
    const answers = await Promise.all(batches.map((items) => assess(items)))
    assert.deepEqual(answers.map(({ items }) => items.length), batches.map((items) => items.length))
  })
})
