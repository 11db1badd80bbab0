/**
 * Clients of a server, as many at once as are asked for: commenters who submit and withdraw, moderators who decide,
 * now and then two of them the same comment at the same moment, and readers who hold what they are shown against
 * what may be shown. All that is asked and answered goes to a witness. Who gets no answer asks again, as a client
 * does, with the same key.
 */
import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { routes, type DecisionsAnswer, type Receipt, type Story } from '@verbatim/contract'
import { apiOf, bearer, type Address, type Api, type Reply } from '../api/newsroom.ts'
import { createToken, createTokenIn, type Program, type ProgramOptions } from '../program.ts'
import { readPage, readThread, seenWrongly } from './readers.ts'
import type { Seeded } from './seeded.ts'
import { now, statusOf, type Decide, type Deed, type Status, type Submit, type Verdict, type Withdraw, type Witness } from './witness.ts'

/** What is there before the clients come, and stays when the server starts anew. */
export interface Scene {
  readonly stories: readonly Story[]
  readonly token: string
}

/** A server as clients see it. */
export interface Server {
  readonly url: string
  readonly api: Api
  readonly moderator: Api
  readonly waits: Waits
  /** A proxy before it answers by itself where the server cannot. */
  readonly isProxied: boolean
}

/** What clients waited for their answers. */
interface Waits {
  slowestMs: number
  /** How many were told that it cannot be done now. */
  unavailable: number
  /** Why the last one without an answer got none. */
  lastFailure: string
}

const storiesInScene = 3

/** Makes the stories that are commented on. All have the tag `faults`. `kept` is where the program keeps its site, where that is no folder. */
export async function setScene(program: Address & Pick<Program, 'dataDir'>, kept: Pick<ProgramOptions, 'database' | 'bin'> = {}): Promise<Scene> {
  const scopes = ['stories', 'moderation']
  const { database } = kept
  const token = await (database === undefined ? createToken(program.dataDir, scopes) : createTokenIn({ ...kept, database }, scopes))
  return { token, stories: await putStories(apiOf(program).as(bearer(token))) }
}

export function putStories(editor: Api): Promise<readonly Story[]> {
  return Promise.all(Array.from({ length: storiesInScene }, (_, index) =>
    editor.ask(routes.putStory, { body: { url: `https://news.example/fault-${index}`, headline: `Fault number ${index}`, tags: ['faults'], bodyHtml: '<p>A story.</p>' } })))
}

export function serverAt(url: string, { token }: Scene, way: 'directly' | 'proxied' | 'earlier' = 'directly'): Server {
  const isProxied = way === 'proxied'
  const api = apiOf({ url, isProxied, isEarlier: way === 'earlier' })
  return { isProxied, url, api, moderator: api.as(bearer(token)), waits: { slowestMs: 0, unavailable: 0, lastFailure: 'none' } }
}

/** Asks it of a server; `undefined` where no answer came, or one that it cannot be done now. */
export async function perform(server: Server, deed: Deed): Promise<Deed['answer']> {
  const { api, moderator } = server
  if (deed.kind === 'submit') return submitted(await reached(server, () => api.call(routes.submitComment, submitInput(deed))))
  if (deed.kind === 'decide') return decided(await reached(server, () => moderator.call(routes.decide, { body: { items: itemsOf(deed) }, headers: { 'idempotency-key': deed.key } })))
  return withdrawn(server, deed)
}

export function submitInput({ key, storyId, parentId, fields }: Submit) {
  return { params: { storyId }, body: { ...fields, ...(parentId === null ? {} : { parentId }) }, headers: { 'idempotency-key': key } }
}

/** The answer, once it is found to be as the contract says; a connection that broke or was refused gives none. */
async function reached({ waits, isProxied }: Server, call: () => Promise<Reply>): Promise<Reply | undefined> {
  const askedAt = now()
  try {
    const reply = await call()
    waits.slowestMs = Math.max(waits.slowestMs, now() - askedAt)
    if (reply.status !== 503) return reply
    waits.unavailable += 1
    waits.lastFailure = reply.text
    return undefined
  } catch (error) {
    waits.lastFailure = error instanceof Error ? `${error.message}: ${String(error.cause)}` : String(error)
    // What fetch throws for the network, and nothing of ours.
    if (error instanceof TypeError && (error.cause !== undefined || error.message === 'terminated')) return undefined
    // A proxy's own answer is no JSON.
    if (isProxied && error instanceof SyntaxError) return undefined
    throw error
  }
}

function submitted(reply: Reply | undefined): Submit['answer'] {
  if (reply === undefined) return undefined
  if (reply.status === 202) return { at: now(), receipt: Object(reply.json) satisfies Receipt }
  assert.match(reply.text, /parent-not-approved/, `a reply to a comment with a receipt is refused: ${reply.text}`)
  return { at: now(), receipt: 'refused' }
}

function itemsOf({ items }: Decide) {
  return items.map((item) => ({ ...item, ...(item.verdict === 'reject' && { guidelines: ['threats'] }) }))
}

function decided(reply: Reply | undefined): Decide['answer'] {
  if (reply === undefined) return undefined
  assert.equal(reply.status, 200, reply.text)
  const { items }: DecisionsAnswer = Object(reply.json)
  const outcomes = items.map((item) => {
    if ('decisionId' in item) return { decisionId: item.decisionId }
    assert.match(item.problem.type, /status-changed|comment-withdrawn/, `a decision on a comment with a receipt is refused: ${item.problem.type}`)
    return 'refused'
  })
  return { at: now(), outcomes }
}

async function withdrawn(server: Server, { token }: Withdraw): Promise<Withdraw['answer']> {
  const { api } = server
  const reply = await reached(server, () => api.call(routes.withdraw, { params: { token } }))
  if (reply === undefined) return undefined
  if (reply.status === 200) return { at: now(), outcome: 'done' }
  assert.match(reply.text, /not-withdrawable/, `a withdrawal of a comment with a receipt is refused: ${reply.text}`)
  // Refused, too, where an earlier question did it and its answer was lost.
  const found = await reached(server, () => api.call(routes.receipt, { params: { token } }))
  return found && { at: now(), outcome: Object(found.json).status === 'withdrawn' ? 'done' : 'refused' }
}

/** Asks all once more that got no answer, until each has one: what a fault left open is then known. */
export async function settle(server: Server, witness: Witness): Promise<void> {
  for (const { index, deed } of witness.open()) {
    const answer = await perform(server, deed)
    assert.ok(answer !== undefined, `a server without a fault does not answer (${server.waits.lastFailure}): ${JSON.stringify(deed)}`)
    witness.answer(index, answer)
  }
}

export interface Load {
  /** May be called again. Lets what is on its way come to its end, and tells the first thing that was wrong, if any was. */
  stop(): Promise<void>
}

export interface LoadOptions {
  readonly scene: Scene
  readonly witness: Witness
  readonly chance: Seeded
  readonly clients?: number
  readonly readers?: number
  /** How long after it was confirmed a removal may still not be known to another server; 0 on the same. */
  readonly removalMs?: number
}

/** Does `work` while clients are there, and throws what was wrong with either. */
export async function underLoad(servers: readonly Server[], options: LoadOptions, work: (load: Load) => Promise<void>): Promise<void> {
  const load = startLoad(servers, options)
  try {
    await work(load)
  } catch (error) {
    // What a client found tells more than what then could not be waited for.
    await load.stop()
    throw error
  }
  await load.stop()
}

const pauseMs = 20

/** `servers` are asked in turn. */
export function startLoad(servers: readonly Server[], options: LoadOptions): Load {
  const { clients = 8, readers = 2 } = options
  const crowd = newCrowd(options.witness)
  const stopping = new AbortController()
  const isStopped = () => stopping.signal.aborted
  const loop = async (index: number, turn: (server: Server) => Promise<void>) => {
    const server = servers[index % servers.length] ?? assert.fail('there is no server')
    while (!isStopped()) await turn(server)
  }
  const loops = [
    ...Array.from({ length: clients }, (_, index) => loop(index, (server) => act(server, { ...options, crowd, isStopped }))),
    ...Array.from({ length: readers }, (_, index) => loop(index, (server) => read(server, options))),
  ]
  const all = Promise.all(loops)
  all.catch(() => stopping.abort())
  return {
    async stop() {
      stopping.abort()
      await all
    },
  }
}

/** Comments that nobody asks anything of at the moment. */
interface Crowd {
  readonly ids: string[]
  readonly statuses: Map<string, Status>
  readonly tokens: Map<string, string>
  readonly busy: Set<string>
}

function newCrowd(witness: Witness): Crowd {
  const comments = witness.comments()
  return {
    ids: comments.map(({ receipt }) => receipt.comment.id),
    statuses: new Map(comments.map((known) => [known.receipt.comment.id, statusOf(known)])),
    tokens: new Map(comments.map(({ receipt }) => [receipt.comment.id, receipt.receipt.token])),
    busy: new Set(),
  }
}

interface Act extends LoadOptions {
  readonly crowd: Crowd
  readonly isStopped: () => boolean
}

async function act(server: Server, doing: Act): Promise<void> {
  const { chance } = doing
  const roll = chance.next()
  if (roll < 0.55) return submit(server, doing)
  const commentId = freeOf(doing)
  if (commentId === undefined) return submit(server, doing)
  doing.crowd.busy.add(commentId)
  if (roll < 0.62) await withdraw(server, doing, commentId)
  else if (roll < 0.7 && doing.crowd.statuses.get(commentId) === 'pending') await decideAtOnce(server, doing, commentId)
  else await decideSome(server, doing, commentId)
}

function freeOf({ chance, crowd }: Act): string | undefined {
  const id = chance.pick(crowd.ids)
  const status = crowd.statuses.get(id ?? '')
  // Most that is published or rejected stays so.
  const isLeft = status === 'withdrawn' || (status !== 'pending' && chance.happens(0.7))
  return id === undefined || isLeft || crowd.busy.has(id) ? undefined : id
}

/** Asks until there is an answer, or until the load is stopped; then the deed stays open, and its comment busy. */
async function asked<D extends Deed>(server: Server, { witness, isStopped }: Act, deed: D): Promise<NonNullable<D['answer']> | undefined> {
  const index = witness.ask(deed)
  for (;;) {
    const answer = await perform(server, deed)
    if (answer !== undefined) {
      witness.answer(index, answer)
      // `perform` answers a deed in its own kind.
      return answer as NonNullable<D['answer']>
    }
    if (isStopped()) return undefined
    await setTimeout(pauseMs)
  }
}

let submissions = 0

async function submit(server: Server, doing: Act): Promise<void> {
  const { chance, crowd, scene } = doing
  submissions += 1
  const mark = `mark${submissions.toString(16).padStart(6, '0')}${chance.below(2 ** 24).toString(16).padStart(6, '0')}`
  const storyId = chance.pick(scene.stories)?.id ?? assert.fail('there is no story')
  const fields = { name: `Reader ${mark}`, email: `reader-${chance.below(40)}@example.org`, body: textOf(mark, chance.below(30)) }
  const deed: Submit = { kind: 'submit', askedAt: now(), key: `key of ${mark}`, storyId, parentId: parentIn(doing, storyId), mark, fields }
  const answer = await asked(server, doing, deed)
  if (answer === undefined || answer.receipt === 'refused') return
  const { comment, receipt } = answer.receipt
  crowd.ids.push(comment.id)
  crowd.statuses.set(comment.id, comment.status)
  crowd.tokens.set(comment.id, receipt.token)
  if (chance.happens(0.05)) await repeat(server, deed, answer.receipt)
}

function textOf(mark: string, times: number): string {
  return `Said with ${mark}:\t${'é e\u0301 👩‍👩‍👧 چ '.repeat(times)}\n`
}

function parentIn({ chance, crowd, witness }: Act, storyId: string): string | null {
  if (!chance.happens(0.4)) return null
  const id = chance.pick(crowd.ids) ?? ''
  const isApproved = crowd.statuses.get(id) === 'approved' && !crowd.busy.has(id)
  return isApproved && witness.byId(id)?.submit.storyId === storyId ? id : null
}

/** A request sent twice gets the same receipt twice. */
async function repeat(server: Server, deed: Submit, receipt: Receipt): Promise<void> {
  const again = await reached(server, () => server.api.call(routes.submitComment, submitInput(deed)))
  if (again !== undefined) assert.deepEqual(again.json, receipt)
}

async function withdraw(server: Server, doing: Act, commentId: string): Promise<void> {
  const token = doing.crowd.tokens.get(commentId) ?? assert.fail()
  const answer = await asked<Withdraw>(server, doing, { kind: 'withdraw', askedAt: now(), commentId, token })
  if (answer === undefined) return
  if (answer.outcome === 'done') doing.crowd.statuses.set(commentId, 'withdrawn')
  doing.crowd.busy.delete(commentId)
}

/** The comment, and now and then others in the same request. */
async function decideSome(server: Server, doing: Act, first: string): Promise<void> {
  const { chance, crowd } = doing
  const ids = new Set([first])
  for (let more = chance.happens(0.3) ? chance.below(6) : 0; more > 0; more -= 1) {
    const id = freeOf(doing)
    if (id !== undefined) ids.add(id)
  }
  for (const id of ids) crowd.busy.add(id)
  await decide(server, doing, [...ids].map((commentId) => itemOf(doing, commentId)))
}

/** Two moderators, of whom one is too late. */
async function decideAtOnce(server: Server, doing: Act, commentId: string): Promise<void> {
  const item = itemOf(doing, commentId)
  const answers = await Promise.all((['approve', 'reject'] as const).map((verdict) => decide(server, doing, [{ ...item, verdict }])))
  // Whoever was first without telling what became of the other keeps it busy.
  if (answers.includes(undefined)) return void doing.crowd.busy.add(commentId)
  assert.equal(answers.flat().filter((outcome) => outcome === 'refused').length, 1, 'of two decisions on what one saw, exactly one stands')
}

function itemOf({ chance, crowd }: Act, commentId: string): Decide['items'][number] {
  const expectedStatus = crowd.statuses.get(commentId) ?? 'pending'
  // Now and then a decision confirms what was decided before.
  const verdict: Verdict = chance.happens(expectedStatus === 'approved' ? 0.1 : 0.7) ? 'approve' : 'reject'
  return { commentId, verdict, expectedStatus }
}

async function decide(server: Server, doing: Act, items: Decide['items']): Promise<NonNullable<Decide['answer']>['outcomes'] | undefined> {
  const { chance, crowd } = doing
  const key = `decision ${chance.next()} ${items.map(({ commentId }) => commentId).join()}`
  const answer = await asked<Decide>(server, doing, { kind: 'decide', askedAt: now(), key, items })
  if (answer === undefined) return undefined
  for (const [place, { commentId, verdict }] of items.entries()) {
    if (answer.outcomes[place] !== 'refused') crowd.statuses.set(commentId, verdict === 'approve' ? 'approved' : 'rejected')
    crowd.busy.delete(commentId)
  }
  return answer.outcomes
}

async function read(server: Server, { chance, scene, witness, removalMs = 0 }: LoadOptions): Promise<void> {
  const story = chance.pick(scene.stories) ?? assert.fail('there is no story')
  const begun = now()
  const surface = chance.happens(0.6)
    ? await readThread(server, story)
    : await readPage(server, chance.pick(['/', '/tags/faults', `/stories/${encodeURIComponent(story.slug ?? '')}`]) ?? '/')
  if (surface === undefined) return void await setTimeout(pauseMs)
  assert.deepEqual(seenWrongly(surface, { witness, span: { begun: begun - removalMs, ended: now() } }), [])
}
