/**
 * What must be true of a server after any fault, once it runs again and every question has its answer:
 * every receipt leads to its comment, text and hash as they were; nothing was stored twice for one key; every decision
 * that was answered is there, once, and no other; the status is that of the last one; the public surfaces show what is
 * approved, all of it, and no sign of anything else; every count counts what is there; and the rows agree with each other.
 */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { routes, type AnswerOf, type ModeratedComment, type Receipt, type Story } from '@verbatim/contract'
import type { Audit } from '../../packages/server/src/storage/suite/audit.ts'
import { submitInput, type Scene, type Server } from './load.ts'
import { marksIn, readPage, readThread, seenWrongly, type Entry } from './readers.ts'
import { now, statusOf, type Known, type Witness } from './witness.ts'

export interface Checked {
  readonly scene: Scene
  readonly witness: Witness
  /** Looks through the stored rows themselves. */
  readonly audit: () => Promise<Audit>
  /** Comments that nobody asked anything of since are looked at in public and in the rows alone; all by default. */
  readonly since?: number
  /** Keys that were used before are past keeping; none by default. */
  readonly keysFrom?: number
}

const mostTold = 20

/** Throws with what is wrong, if anything is. */
export async function assertWhole(server: Server, checked: Checked): Promise<void> {
  const found = await violations(server, checked)
  const told = found.slice(0, mostTold).map((violation) => violation.slice(0, 600))
  assert.ok(found.length === 0, `${found.length} things are wrong after the fault:\n${told.join('\n')}`)
}

const otherServersMs = 2000

/** As `assertWhole`, of a server that may not know yet, for a second, what another one changed. */
export async function assertWholeSoon(server: Server, checked: Checked): Promise<void> {
  const deadline = now() + otherServersMs
  while (now() < deadline) {
    if ((await violations(server, checked)).length === 0) return
  }
  await assertWhole(server, checked)
}

/** All that is wrong, in words; empty where nothing is. */
export async function violations(server: Server, checked: Checked): Promise<readonly string[]> {
  const { scene, witness, since = 0, keysFrom = 0 } = checked
  assert.deepEqual(witness.open(), [], 'what is open must be settled first')
  const all = witness.comments()
  const found = [
    ...unlike('comments with a receipt', all.length, new Set(all.map(({ receipt }) => receipt.comment.id)).size),
    ...await inGroups(all.filter(({ touchedAt }) => touchedAt >= since), (known) => commentViolations(server, known, all)),
    ...await repeatedViolations(server, all.filter(({ submit }) => submit.askedAt >= keysFrom)),
    ...await queueViolations(server, { scene, all }),
    ...await storedViolations(checked, all),
    ...await listViolations(server, { scene, all }),
  ]
  for (const story of scene.stories) found.push(...await storyViolations(server, { story, witness, all }))
  return found
}

const groupSize = 8

async function inGroups<T>(items: readonly T[], look: (item: T) => Promise<readonly string[]>): Promise<readonly string[]> {
  const found: string[] = []
  for (let start = 0; start < items.length; start += groupSize) {
    found.push(...(await Promise.all(items.slice(start, start + groupSize).map(look))).flat())
  }
  return found
}

function unlike(what: string, found: unknown, expected: unknown): readonly string[] {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)]
  return a === b ? [] : [`${what}: ${a}, and not ${b}`]
}

async function commentViolations({ api, moderator }: Server, known: Known, all: readonly Known[]): Promise<readonly string[]> {
  const { receipt: { comment, receipt }, submit } = known
  const id = comment.id
  const status = statusOf(known)
  const byReceipt = await api.call(routes.receipt, { params: { token: receipt.token } })
  if (byReceipt.status !== 200) return [`${id} has a receipt, and it leads to ${byReceipt.status} ${byReceipt.text}`]
  const moderated: ModeratedComment = await moderator.ask(routes.moderatedComment, { params: { commentId: id } })
  return [
    ...unlike(`the comment of the receipt of ${id}`, Object(byReceipt.json).comment, { ...comment, status }),
    ...unlike(`the text of ${id}`, moderated.comment.body, submit.fields.body),
    ...unlike(`the hash of ${id}`, comment.bodySha256, sha256(submit.fields.body)),
    ...unlike(`the status of ${id}`, moderated.comment.status, status),
    ...unlike(`the decisions on ${id}`, moderated.decisions.map((decision) => [decision.id, decision.verdict]).toSorted(), [...known.decisions].toSorted()),
    ...unlike(`the counts of the author of ${id}`, countsIn(moderated), countsOf(all, submit.fields.email)),
  ]
}

function countsIn({ author: { submitted, approved, rejected } }: ModeratedComment) {
  return { submitted, approved, rejected }
}

function countsOf(all: readonly Known[], email: string) {
  const own = all.filter(({ submit }) => submit.fields.email === email).map(statusOf)
  const count = (status: string) => own.filter((each) => each === status).length
  return { submitted: own.length, approved: count('approved'), rejected: count('rejected') }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

const repeats = 10

/** A key that was used before the fault gets the answer from before it. */
async function repeatedViolations({ api }: Server, all: readonly Known[]): Promise<readonly string[]> {
  const some = all.filter((_, index) => index % Math.ceil(all.length / repeats) === 0)
  return inGroups(some, async ({ receipt, submit }) => {
    const { comment, receipt: again }: Receipt = Object((await api.call(routes.submitComment, submitInput(submit))).json)
    // A test's server has another port each time, and so another address.
    return unlike(`the receipt of ${submit.mark}, asked for again`, { comment, token: again?.token }, { comment: receipt.comment, token: receipt.receipt.token })
  })
}

async function storedViolations({ audit }: Checked, all: readonly Known[]): Promise<readonly string[]> {
  const { contradictions, comments, decisions } = await audit()
  return [
    ...contradictions,
    ...unlike('stored comments', comments, all.length),
    ...unlike('stored decisions', decisions, all.reduce((total, known) => total + known.decisions.size, 0)),
  ]
}

/** What waits is in the queue, once, whatever the order. */
async function queueViolations({ moderator }: Server, { scene, all }: { scene: Scene; all: readonly Known[] }): Promise<readonly string[]> {
  const waiting = all.filter((known) => statusOf(known) === 'pending').map(({ receipt }) => receipt.comment.id).toSorted()
  const found: string[] = []
  for (const order of ['priority', 'oldest', 'newest']) {
    const ids: string[] = []
    for (const { id } of scene.stories) {
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: AnswerOf<typeof routes.queue> =
          await moderator.ask(routes.queue, { query: { order, storyId: id ?? '', limit: 200, ...(cursor === '' ? {} : { cursor }) } })
        ids.push(...page.items.map(({ comment }) => comment.id))
        cursor = page.nextCursor
      }
    }
    found.push(...unlike(`the queue by ${order}`, ids.toSorted(), waiting))
  }
  return found
}

interface InStory {
  readonly story: Story
  readonly witness: Witness
  readonly all: readonly Known[]
}

async function storyViolations(server: Server, { story, witness, all }: InStory): Promise<readonly string[]> {
  const storyId = story.id ?? assert.fail()
  const own = all.filter(({ submit }) => submit.storyId === storyId)
  const approved = own.filter((known) => statusOf(known) === 'approved')
  const thread = await readThread(server, story)
  if (thread?.entries === undefined) return [`${storyId} has no thread`]
  const moment = now()
  return [
    ...seenWrongly(thread, { witness, span: { begun: moment, ended: moment } }),
    ...entryViolations(thread.entries, own),
    ...unlike(`the count of ${storyId}`, (await server.api.ask(routes.story, { params: { storyId } })).commentCount, approved.length),
    ...await articleViolations(server, { story, witness, all }),
  ]
}

/** Each published comment as it was received, and of each removed one nothing but that there are replies below it. */
function entryViolations(entries: readonly Entry[], own: readonly Known[]): readonly string[] {
  const found = entries.map((entry) => {
    if ('removed' in entry) return JSON.stringify(entry, ['id', 'parentId', 'removed', 'replyCount'])
    const { id, parentId, storyId, author: { name }, body, bodySha256, submittedAt, replyCount } = entry
    return JSON.stringify({ id, parentId, storyId, name, body, bodySha256, submittedAt, replyCount })
  })
  const expected = expectedEntries(own)
  return [
    ...unlike('entries of a thread', found.length, expected.length),
    ...found.filter((entry) => !expected.includes(entry)).map((entry) => `a thread shows ${entry}`),
    ...expected.filter((entry) => !found.includes(entry)).map((entry) => `a thread should show ${entry}`),
  ]
}

function expectedEntries(own: readonly Known[]): readonly string[] {
  const replies = repliesBelow(own)
  return own.flatMap((known) => {
    const { id, parentId, storyId, body, bodySha256, submittedAt } = known.receipt.comment
    const replyCount = replies.get(id) ?? 0
    if (statusOf(known) === 'approved') return [JSON.stringify({ id, parentId, storyId, name: known.submit.fields.name, body, bodySha256, submittedAt, replyCount })]
    return replyCount > 0 ? [JSON.stringify({ id, parentId, removed: true, replyCount })] : []
  })
}

/** How many approved comments are below each, at any depth. */
function repliesBelow(own: readonly Known[]): ReadonlyMap<string, number> {
  const parents = new Map(own.map(({ receipt: { comment } }) => [comment.id, comment.parentId]))
  const counts = new Map<string, number>()
  for (const known of own.filter((each) => statusOf(each) === 'approved')) {
    for (let above = known.submit.parentId; above !== null; above = parents.get(above) ?? null) counts.set(above, (counts.get(above) ?? 0) + 1)
  }
  return counts
}

/** The article with its comments, page after page, beside the same pages of the API. */
async function articleViolations(server: Server, { story, witness }: InStory): Promise<readonly string[]> {
  const found: string[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const query = cursor === '' ? '' : `&cursor=${cursor}`
    const page = await readPage(server, `/stories/${encodeURIComponent(story.slug ?? '')}?sort=newest${query}`)
    const beside = await readPage(server, `/api/v1/stories/${story.id}/comments?sort=newest&limit=50${query}`)
    if (page === undefined || beside === undefined) return [`the article of ${story.id} cannot be read`]
    const moment = now()
    found.push(
      ...seenWrongly(page, { witness, span: { begun: moment, ended: moment } }),
      ...unlike(`the marks in ${page.what}`, [...marksIn(page.text)].toSorted(), [...marksIn(beside.text)].toSorted()),
    )
    cursor = Object(JSON.parse(beside.text)).nextCursor
  }
  return found
}

/** The front page and the page of the tag: how many comments each story has, and of no comment a word. */
async function listViolations(server: Server, { scene, all }: { scene: Scene; all: readonly Known[] }): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of ['/', '/tags/faults']) {
    const page = await readPage(server, path)
    if (page === undefined) return [`${path} cannot be read`]
    found.push(...unlike(`the marks in ${path}`, [...marksIn(page.text)], []))
    for (const { id, headline } of scene.stories) {
      const approved = all.filter((known) => known.submit.storyId === id && statusOf(known) === 'approved').length
      const count = new RegExp(`${headline}</a></h2>[^]*?<span>(No|[\\d,]+) comments?`).exec(page.text)?.[1]?.replace('No', '0').replaceAll(',', '')
      found.push(...unlike(`the count of ${headline} in ${path}`, Number(count), approved))
    }
  }
  return found
}
