import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { routes, type Policies } from '@verbatim/contract'
import { createToken, runCommand } from '../program.ts'
import { bearer, openNewsroom, setUpAdmin } from './newsroom.ts'

const { api, moderator, editor, story, submit, program } = await openNewsroom()
const person = api.as(await setUpAdmin(api, program, { email: 'ada@example.org', password: 'ten letters and more', name: 'Ada Editor' }))
const bridge = await story({ headline: 'Bridge closed', language: 'en', bodyHtml: '<p>The old bridge is closed for repairs.</p>' })

const attack = 'You are a stupid idiot and everybody knows it.'
const clean = 'The detour takes ten minutes, and the buses wait for each other.'
const strict = { rules: [{ languages: ['en'], coverages: ['full'], rejectFrom: { 'personal-attacks': 0.5 }, approveBelow: 0.5 }] }
const holdAll = { rules: [] }

const save = (policy: unknown) => person.ask(routes.putPolicyDraft, { body: policy })
const known = (commentId: string) => moderator.ask(routes.moderatedComment, { params: { commentId } })

function file(name: string, text: string): string {
  const path = join(program.dataDir, name)
  writeFileSync(path, text)
  return path
}

function backtest(...args: readonly string[]) {
  return runCommand(['policy', 'backtest', '--data', program.dataDir, ...args])
}

async function publish(policy: unknown): Promise<Policies> {
  const { draft } = await save(policy)
  return person.ask(routes.publishPolicy, { body: { version: draft?.version } })
}

describe('the policy', () => {
  it('holds everything from the start, and has no draft', async () => {
    assert.deepEqual(await person.ask(routes.policy), { published: { version: 0, ...holdAll, saved: null, published: null }, draft: null })
    await person.refused(routes.policyShadow, {}, 'policy-draft-missing')
    await person.refused(routes.deletePolicyDraft, {}, 'policy-draft-missing')
    await person.refused(routes.publishPolicy, { body: { version: 1 } }, 'policy-draft-missing')
  })

  it('is for editors, and for programs with the scope moderation', async () => {
    const [reader, assessor] = await Promise.all(['moderation:read', 'assess'].map((scope) => createToken(program.dataDir, [scope])))
    await api.refused(routes.policy, {}, 'signature-missing')
    for (const caller of [editor, api.as(bearer(assessor ?? ''))]) await caller.refused(routes.policy, {}, 'forbidden')
    await api.as(bearer(reader ?? '')).ask(routes.policy)
    await api.as(bearer(reader ?? '')).refused(routes.putPolicyDraft, { body: holdAll }, 'forbidden')
    await moderator.ask(routes.policy)
  })

  it('is refused with everything that is wrong, each in its place', async () => {
    const rules = [
      { coverages: ['full'], rejectFrom: { 'relevance': 0.9, 'spite': 0.9, 'threats': 1.5 }, approveBelow: 0.95 },
      { coverages: ['half', 'none'], languages: ['en-GB'], rejectFrom: {}, approveBelow: 0.1 },
    ]
    const { errors } = await person.refused(routes.putPolicyDraft, { body: { rules } }, 'input-refused')
    assert.deepEqual(errors?.map(({ path, code }) => `${path} ${code}`), [
      '/rules/0/rejectFrom/relevance not-for-policy', '/rules/0/rejectFrom/spite guideline', '/rules/0/rejectFrom/threats range',
      '/rules/1/languages/0 language-code', '/rules/1/coverages/0 value', '/rules/1/approveBelow unread',
    ])
    for (const body of [{}, { rules: {} }, { rules: [{}] }, { rules: [{ coverages: ['full'], rejectFrom: { threats: '1' } }] }, { rules: [], also: 1 }]) {
      await person.refused(routes.putPolicyDraft, { body }, 'input-refused')
    }
    assert.equal((await person.ask(routes.policy)).draft, null)
  })
})

describe('a draft', () => {
  it('decides nothing, and what it would have done stands beside what people did', async () => {
    const { draft, published } = await save(strict)
    assert.deepEqual([draft?.version, draft?.saved?.by, published.version], [1, 'Ada Editor', 0])
    assert.deepEqual(draft?.rules, strict.rules)
    const ids: string[] = []
    for (const body of [attack, attack, clean, clean, clean]) ids.push((await submit(bridge.id, { body })).comment.id)
    const [rightly, wrongly, passed, missed] = ids
    for (const id of ids) assert.equal((await known(id)).comment.status, 'pending')
    assert.deepEqual((await known(rightly ?? '')).assessment?.draft, { version: 1, route: 'reject' })
    await person.ask(routes.decide, { body: { items: [
      { commentId: rightly, verdict: 'reject', guidelines: ['personal-attacks'] }, { commentId: wrongly, verdict: 'approve' },
      { commentId: passed, verdict: 'approve' }, { commentId: missed, verdict: 'reject', guidelines: ['relevance'] },
    ] } })
    const shadow = await person.ask(routes.policyShadow)
    assert.deepEqual([shadow.version, shadow.from, shadow.to], [1, null, null])
    assert.deepEqual(shadow.routes['reject'], { approved: 1, rejected: 1, waiting: 0, unread: 0 })
    assert.deepEqual(shadow.routes['approve'], { approved: 1, rejected: 1, waiting: 1, unread: 0 })
    assert.equal(shadow.agreement, 0.5)
    assert.deepEqual(shadow.byLanguage.map(({ language }) => language), ['en'])
    assert.deepEqual(shadow.byGuideline, [{ guideline: 'personal-attacks', outcomes: { approved: 1, rejected: 1, waiting: 0, unread: 0 } }])
    assert.deepEqual(shadow.disagreements, { wouldApprove: [missed], wouldReject: [wrongly] })
  })

  it('is asked about a range of time, which must be one', async () => {
    const { routes: figures } = await person.ask(routes.policyShadow, { query: { from: '2020-01-01', to: '2020-02-01T00:00:00Z' } })
    assert.deepEqual(figures['reject'], { approved: 0, rejected: 0, waiting: 0, unread: 0 })
    for (const from of ['yesterday', '2020-13-45', '2020-01-01T00:00:00', '']) await person.refused(routes.policyShadow, { query: { from } }, 'input-refused')
  })

  it('can be discarded, and is another version once it says something else', async () => {
    assert.equal((await save(strict)).draft?.version, 1)
    assert.equal((await save(holdAll)).draft?.version, 2)
    await person.call(routes.deletePolicyDraft)
    assert.equal((await person.ask(routes.policy)).draft, null)
  })

  it('is published as the version that was seen, and no other', async () => {
    const seen = (await save(holdAll)).draft?.version
    await save(strict)
    await person.refused(routes.publishPolicy, { body: { version: seen } }, 'policy-draft-changed')
    await person.refused(routes.publishPolicy, { body: { version: 'latest' } }, 'input-refused')
    await person.call(routes.deletePolicyDraft)
  })
})

describe('a published policy', () => {
  it('decides clear cases as they come, by itself, and says so to everybody who may know', async () => {
    const waiting = (await submit(bridge.id, { body: attack })).comment.id
    const { published } = await publish(strict)
    assert.deepEqual([published.published?.by, published.rules], ['Ada Editor', strict.rules])
    assert.equal((await known(waiting)).comment.status, 'pending')

    const before = (await api.ask(routes.story, { params: { storyId: bridge.id } })).commentCount
    const rejected = await submit(bridge.id, { body: attack })
    const approved = await submit(bridge.id, { body: clean })
    assert.deepEqual([rejected.comment.status, approved.comment.status], ['rejected', 'approved'])
    assert.equal((await api.ask(routes.story, { params: { storyId: bridge.id } })).commentCount, before + 1)

    const receipt = await api.ask(routes.receipt, { params: { token: rejected.receipt.token } })
    assert.deepEqual([receipt.status, receipt.decision?.automated, receipt.decision?.guidelines], ['rejected', true, ['personal-attacks']])
    assert.notEqual(receipt.decision?.statement, '')
    const { decisions: [decision], assessment } = await known(rejected.comment.id)
    assert.deepEqual([decision?.means, decision?.automated, decision?.actor], ['policy', true, { kind: 'policy', id: null, name: `policy ${published.version}` }])
    assert.deepEqual([assessment?.route, assessment?.policyVersion], ['reject', published.version])
  })

  it('is undone by a later decision of a person', async () => {
    const { comment: { id: commentId } } = await submit(bridge.id, { body: attack })
    const { items: [item] } = await person.ask(routes.decide, { body: { items: [{ commentId, verdict: 'approve', expectedStatus: 'rejected' }] } })
    assert.equal(Object(item).status, 'approved')
    assert.deepEqual((await known(commentId)).decisions.map(({ means }) => means), ['policy', 'person'])
  })

  it('leaves to a person what it does not name, and an own Idempotency-Key its first answer', async () => {
    const { comment } = await submit(bridge.id, { body: 'ئەم پردە سێ مانگە داخراوە و کەس هیچ ناڵێت.' })
    assert.equal(comment.status, 'pending')
    const twice = { params: { storyId: bridge.id }, headers: { 'idempotency-key': 'the same' }, body: { name: 'Azad', email: 'azad@example.org', body: clean } }
    assert.deepEqual(await api.ask(routes.submitComment, twice), await api.ask(routes.submitComment, twice))
  })

  it('is the route of an assessment without a comment, too', async () => {
    const assessor = api.as(bearer(await createToken(program.dataDir, ['assess'])))
    const { items } = await assessor.ask(routes.assess, { body: { items: [{ text: attack }, { text: clean }] } })
    assert.deepEqual(items.map((item) => ('route' in item ? item.route : null)), ['reject', 'approve'])
  })

  it('holds everything again once that is published', async () => {
    await publish(holdAll)
    assert.equal((await submit(bridge.id, { body: attack })).comment.status, 'pending')
  })
})

describe('verbatim policy backtest', () => {
  it('tells what a policy would have done to what people decided', async () => {
    const { code, stdout } = await backtest(file('strict.json', JSON.stringify(strict)), '--json')
    assert.equal(code, 0)
    const { routes: figures, disagreements } = JSON.parse(stdout)
    assert.deepEqual(figures.reject, { approved: 2, rejected: 1, waiting: 0, unread: 0 })
    assert.deepEqual(figures.approve, { approved: 1, rejected: 1, waiting: 0, unread: 0 })
    assert.equal(disagreements.wouldReject.length, 2)
  })

  it('prints a table for people', async () => {
    const { code, stdout } = await backtest(file('strict.json', JSON.stringify(strict)))
    assert.equal(code, 0)
    assert.match(stdout, /would reject +2 +1/)
    assert.match(stdout, /a person agreed in 40\.0 %/)
  })

  it('says everything that is wrong with a file, and decides nothing', async () => {
    const faults = await backtest(file('wrong.json', JSON.stringify({ rules: [{ coverages: [], rejectFrom: { spite: 2 } }] })))
    assert.equal(faults.code, 2)
    for (const place of ['/rules/0/coverages', '/rules/0/rejectFrom/spite']) assert.match(faults.stderr, new RegExp(place))
    assert.equal((await backtest(file('text.json', 'no json'))).code, 2)
    assert.equal((await backtest(join(program.dataDir, 'missing.json'))).code, 1)
    assert.equal((await backtest()).code, 2)
  })
})
