import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { routes, type Batch, type Histogram } from '@verbatim/contract'
import type { Browser, Locator, Page } from 'playwright-core'
import { openNewsroom, type Newsroom } from '../api/newsroom.ts'
import { until } from '../program.ts'
import { launchChromium, Watch } from './browser.ts'
import { callAs, joinDesk, listedIds, openDesk, unexpected, untilInFocus } from './desk.ts'

// More than is decided at a time, so that a batch goes on step by step.
const harsh = 130
const mild = 4

/** An editor who decides a whole range, from the picture of what waits to the undoing; each story needs what came before it. */
describe('ranges on the desk', { timeout: 240_000 }, () => {
  let newsroom: Newsroom
  let browser: Browser
  let watch: Watch
  let administrator: Page
  let editor: Page
  let storyId = ''
  const ids: { harsh: readonly string[]; between: string; mild: readonly string[] } = { harsh: [], between: '', mild: [] }
  let batchId = ''

  before(async () => {
    newsroom = await openNewsroom()
    browser = await launchChromium()
    watch = new Watch(browser, newsroom.program.url, 'desk')
    administrator = await openDesk(newsroom.program, watch)
    editor = await joinDesk(administrator, newsroom.program, { watch, name: 'Edith Solberg', email: 'edith@example.org', role: 'editor' })
    storyId = (await newsroom.story({ language: 'en' })).id
    const send = async (body: string) => (await newsroom.submit(storyId, { body })).comment.id
    const all: string[] = []
    for (let count = 1; count <= harsh; count += 1) all.push(await send(`Number ${count}: you stupid idiot, shut up.`))
    ids.harsh = all
    ids.between = await send('What a stupid idea of the council.')
    ids.mild = await Promise.all(Array.from({ length: mild }, (_, count) => send(`Number ${count}: the bus came on time.`)))
  })
  after(async () => {
    await browser?.close()
    await newsroom?.program.stop()
  })

  describe('the distribution', () => {
    it('is for editors', async () => {
      const moderator = await joinDesk(administrator, newsroom.program, { watch, name: 'Mina Rashid', email: 'mina@example.org', role: 'moderator' })
      await moderator.goto(`${newsroom.program.url}/desk/distribution`)
      await moderator.getByRole('alert').getByText('Your role or token does not allow this').waitFor()
      assert.equal(await moderator.locator('.places').getByRole('link', { name: 'By score' }).count(), 0)
      await moderator.context().close()
    })

    it('shows how many wait with which score, as the server counts them', async () => {
      await open('&minScore=0.95&maxScore=1')
      await selects(harsh)
      const { bins } = await counted({ minScore: 0.95, maxScore: 1 })
      assert.deepEqual(await editor.locator('.bin-counts [aria-hidden]').allTextContents(), bins.map(({ count }) => String(count)))
      assert.equal(bins.reduce((sum, { count }) => sum + count, 0), harsh + mild + 1)
      await editor.getByText(`Waiting: ${harsh + mild + 1} comments.`).waitFor()
    })

    it('has a range whose ends are moved with the keyboard, one percent at a time, and never meet', async () => {
      await slider('From').focus()
      for (let count = 0; count < 30; count += 1) await editor.keyboard.press('ArrowLeft')
      await addressSays({ minScore: '0.65', maxScore: '1' })
      await selects((await counted({ minScore: 0.65, maxScore: 1 })).selected.total)
      await selects(harsh + 1)
      await editor.keyboard.press('End')
      await addressSays({ minScore: '0.99', maxScore: '1' })
      await slider('Up to').press('Home')
      await addressSays({ minScore: '0.99', maxScore: '1' })
      await slider('From').press('Home')
      await addressSays({ minScore: '0', maxScore: '1' })
      await selects(harsh + mild + 1)
    })

    it('has a range that is typed, or drawn over the bars, and is there again after the page is loaded anew', async () => {
      const typed = editor.locator('.typed-ends')
      await typed.getByLabel('Up to').fill('50')
      await editor.keyboard.press('Tab')
      await addressSays({ minScore: '0', maxScore: '0.5' })
      await selects(mild)
      const { x, y, width, height } = (await editor.locator('.bars').boundingBox()) ?? assert.fail('there are no bars')
      await editor.mouse.move(x + width * 0.51, y + height / 2)
      await editor.mouse.down()
      await editor.mouse.move(x + width * 0.7, y + height / 2)
      await editor.mouse.move(x + width * 0.94, y + height / 2)
      await editor.mouse.up()
      await addressSays({ minScore: '0.5', maxScore: '0.95' })
      await selects(1)
      assert.equal(await typed.getByLabel('From').inputValue(), '50')
      await editor.reload()
      await selects(1)
      assert.deepEqual(await sampled(), [ids.between])
    })

    it('shows ten of the range by chance, and others when it is asked', async () => {
      await open('&minScore=0.9&maxScore=1')
      await selects(harsh)
      const first = await sampled()
      assert.deepEqual([first.length, new Set(first).size, first.every((id) => ids.harsh.includes(id))], [10, 10, true])
      await editor.getByRole('button', { name: 'Another ten' }).click()
      await until('there are others', async () => JSON.stringify(await sampled()) !== JSON.stringify(first))
      assert.equal((await sampled()).length, 10)
    })
  })

  describe('a whole range', () => {
    it('cannot be decided until an administrator allows it', async () => {
      await editor.getByText('Deciding whole ranges is switched off on this site.').waitFor()
      assert.equal(await editor.locator('.decide-range').count(), 0)
      await newsroom.moderator.refused(routes.decideBatch, { body: { filter: { storyId }, verdict: 'approve' } }, 'batches-off')
      await administrator.goto(`${newsroom.program.url}/desk/settings`)
      await administrator.getByLabel('Whole ranges at once').selectOption('editors')
      // Long enough to think twice on any machine; the next story sends at once.
      await administrator.getByLabel('Seconds to undo a decision').fill('60')
      await administrator.getByRole('button', { name: 'Save' }).click()
      await administrator.getByText('Saved.').waitFor()
      await editor.locator('.decide-range').waitFor()
    })

    it('is asked about first, with how much of it was read, and can be taken back while it is held', async () => {
      const form = editor.locator('.decide-range')
      await form.getByLabel('Personal attacks').uncheck()
      await form.getByRole('button', { name: `Reject ${harsh} comments …` }).click()
      await form.getByText('Choose at least one reason.').waitFor()
      await form.getByLabel('Personal attacks').check()
      await form.getByLabel('Message').fill('Please write without insults.')
      await form.getByLabel('Note for staff').fill('The wave of this morning')
      await form.getByRole('button', { name: `Reject ${harsh} comments …` }).click()
      const question = editor.getByRole('dialog')
      await question.getByText('You have looked at 10 of them. Nobody will read each one.').waitFor()
      await question.getByRole('button', { name: `Reject ${harsh} comments` }).click()
      await editor.getByText(`${harsh} comments will be rejected.`).waitFor()
      await untilInFocus(editor, "element.textContent === 'Undo'")
      await editor.keyboard.press('Enter')
      await form.waitFor()
      assert.equal(await form.getByLabel('Message').inputValue(), 'Please write without insults.')
      assert.deepEqual((await newsroom.moderator.ask(routes.batches)).items, [])
    })

    it('is decided comment by comment, which everybody can follow, but for what somebody decided in the meantime', async () => {
      await callAs(administrator, newsroom.program, ['PATCH', '/settings', { undoSeconds: 0 }])
      await administrator.goto(`${newsroom.program.url}/desk/batches`)
      await administrator.locator('.empty', { hasText: 'No range has been decided as a whole.' }).waitFor()
      await editor.reload()
      await selects(harsh)
      const seen = await sampled()
      const form = editor.locator('.decide-range')
      await form.getByLabel('Message').fill('Please write without insults.')
      await form.getByRole('button', { name: `Reject ${harsh} comments …` }).click()
      await newsroom.approve(ids.harsh[0] ?? '')
      await editor.getByRole('dialog').getByRole('button', { name: `Reject ${harsh} comments` }).click()
      await editor.getByText(`The batch has ${harsh - 1} comments.`).waitFor()
      await administrator.locator('.batches li', { hasText: 'done' }).waitFor()
      assert.match((await administrator.locator('.batches li').textContent()) ?? '', new RegExp(`Rejection of ${harsh - 1} comments.*Personal attacks.*Edith Solberg`))
      await editor.getByRole('link', { name: 'To the batch' }).click()
      await editor.locator('h1 .flag.done').waitFor()
      batchId = new URL(editor.url()).pathname.split('/').at(-1) ?? ''
      const batch = await batchNow()
      assert.deepEqual([batch.state, batch.total, batch.decided, batch.skipped, batch.by.name, batch.message], ['done', harsh - 1, harsh - 1, 0, 'Edith Solberg', 'Please write without insults.'])
      assert.deepEqual(batch.sample.toSorted(), seen.toSorted())
      assert.deepEqual(await editor.locator('.outcome dd').allTextContents(), [String(harsh - 1), '0'])
    })

    it('leaves all else as it was, and says of each decision how it was made', async () => {
      assert.deepEqual(await statuses(ids.harsh), { approved: 1, rejected: harsh - 1 })
      assert.deepEqual(await statuses([ids.between, ...ids.mild]), { pending: mild + 1 })
      const { decisions: [decision] } = await newsroom.moderator.ask(routes.moderatedComment, { params: { commentId: ids.harsh[1] ?? '' } })
      assert.deepEqual([decision?.means, decision?.actor.name, decision?.guidelines, decision?.message], ['batch', 'Edith Solberg', ['personal-attacks'], 'Please write without insults.'])
      await editor.getByRole('link', { name: 'Its decisions in the log' }).click()
      await editor.locator('[data-entry]', { hasText: 'in a batch' }).nth(49).waitFor()
      assert.ok((await listedIds(editor)).every((id) => ids.harsh.includes(id)))
      await editor.getByRole('button', { name: /^Remove: in one batch/ }).waitFor()
      await editor.goBack()
    })

    it('is undone after a question, but for what somebody has decided since', async () => {
      const [, later = ''] = ids.harsh
      await newsroom.decide({ commentId: later, verdict: 'reject', guidelines: ['threats'], expectedStatus: 'rejected' })
      await editor.getByRole('button', { name: 'Undo the batch …' }).click()
      await editor.getByRole('dialog').getByText('Each of these rejections becomes an approval').waitFor()
      await editor.getByRole('dialog').getByRole('button', { name: 'Undo the batch' }).click()
      await editor.locator('h1 .flag.undone').waitFor()
      const batch = await batchNow()
      assert.deepEqual([batch.state, batch.undone], ['undone', harsh - 2])
      assert.deepEqual(await statuses(ids.harsh), { rejected: 1, approved: harsh - 1 })
      assert.equal((await newsroom.api.ask(routes.story, { params: { storyId } })).commentCount, harsh - 1)
      assert.equal(await editor.getByRole('button', { name: 'Undo the batch …' }).count(), 0)
      await administrator.locator('.batches li', { hasText: 'undone' }).waitFor()
    })
  })

  it('asks nothing of anybody else, breaks no policy and leaves the console empty', () => {
    assert.deepEqual(unexpected(watch), [])
  })

  async function open(range: string): Promise<void> {
    await editor.goto(`${newsroom.program.url}/desk/distribution?guideline=personal-attacks${range}`)
  }

  function slider(end: string): Locator {
    return editor.getByRole('slider', { name: end })
  }

  async function addressSays(range: Readonly<Record<string, string>>): Promise<void> {
    await editor.waitForURL(({ searchParams }) => Object.entries(range).every(([name, value]) => searchParams.get(name) === value))
  }

  /** Waits until so many are counted in the range. */
  async function selects(count: number): Promise<void> {
    await editor.locator('.selected[aria-busy=false]', { hasText: new RegExp(`^${count} comments? in this range$`) }).waitFor()
  }

  /** The comments whose texts are shown. */
  function sampled(): Promise<readonly string[]> {
    return editor.evaluate<string[]>(`[...document.querySelectorAll('[aria-busy=false] > .sample .about a')].map(({ href }) => href.split('/').at(-1))`)
  }

  function counted(range: { readonly minScore: number; readonly maxScore: number }): Promise<Histogram> {
    return newsroom.moderator.ask(routes.histogram, { query: { guideline: 'personal-attacks', ...range } })
  }

  function batchNow(): Promise<Batch> {
    return newsroom.moderator.ask(routes.batch, { params: { batchId } })
  }

  /** How many of the comments have which status. */
  async function statuses(commentIds: readonly string[]): Promise<Readonly<Record<string, number>>> {
    const { items } = await newsroom.moderator.ask(routes.search, { query: { storyId, limit: 200 } })
    const found = items.map(({ comment }) => comment).filter(({ id }) => commentIds.includes(id))
    return Object.fromEntries([...Map.groupBy(found, ({ status }) => status)].map(([status, all]) => [status, all.length]))
  }
})
