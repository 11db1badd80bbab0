import { hasRole } from '@verbatim/core'
import { routes, type FieldError } from '@verbatim/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { decide, signOut, type Session } from '../../app/index.ts'
import { field, type Form } from '../body.ts'
import { actorOf, callerOf } from '../caller.ts'
import type { HttpDeps } from '../deps.ts'
import { deskCommentPage, deskErrorPage, queuePage, setUpPage, signInPage, type DeskFrame, type QueueFilter, type TypedDecision } from '../pages/index.ts'
import { problemOf, type Refusal } from '../problem.ts'
import { refuseOtherMethods } from '../route.ts'
import { moderatedComment, queuePageOf, seenBy } from '../routes/moderation.ts'
import { clearSessionCookie, limitedSetUp, limitedSignIn, setSessionCookie, type SessionRouteLimits } from '../routes/session.ts'
import { currentSite } from '../routes/site.ts'
import { readQuery, shapeOf } from '../shape.ts'
import { queueItemView, sessionView } from '../views.ts'
import { assetPath } from './assets.ts'
import { isForm } from './form.ts'
import { guidelinesIn } from './frame.ts'

const stylesheet = assetPath('desk.css')
const commentsOnPage = 20
const countedWaiting = 1000

export interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

export function registerDesk(app: FastifyInstance, deps: HttpDeps, limits: SessionRouteLimits): void {
  app.get('/desk', async (_request, reply) => reply.redirect('/desk/', 308))

  app.get('/desk/', async (request, reply) => {
    const session = await deskSession(deps, request)
    return session === undefined ? askToSignIn(deps, { request, reply }) : sendQueue(deps, { request, reply, session, typed: null })
  })

  app.get<{ Params: { commentId: string } }>('/desk/comments/:commentId', async (request, reply) => {
    const session = await deskSession(deps, request)
    return session === undefined ? askToSignIn(deps, { request, reply }) : sendComment(deps, { request, reply, session, commentId: request.params.commentId, typed: null })
  })

  app.post('/desk/decisions', (request, reply) => decideByForm(deps, { request, reply }))
  registerSignIn(app, deps, limits)
  registerSetUp(app, deps, limits)

  for (const path of ['/desk', '/desk/', '/desk/comments/:commentId']) refuseOtherMethods(app, path, ['GET'])
  for (const path of ['/desk/decisions', '/desk/session', '/desk/session/end']) refuseOtherMethods(app, path, ['POST'])
  refuseOtherMethods(app, '/desk/setup', ['GET', 'POST'])
}

function registerSignIn(app: FastifyInstance, deps: HttpDeps, limits: SessionRouteLimits): void {
  app.post('/desk/session', async (request, reply) => {
    if (!isOwnForm(request)) return sendDeskError(deps, { request, reply, refusal: { code: 'forbidden' } })
    const form = request.body
    const session = await limitedSignIn(deps, limits, { email: field(form, 'email'), password: field(form, 'password'), request })
    if (!session.ok) return sendSignIn(deps, { request, reply, email: field(form, 'email'), back: field(form, 'back'), refusal: session.refusal })
    setSessionCookie(deps, reply, session.value)
    return reply.redirect(deskPath(field(form, 'back')), 303)
  })

  app.post('/desk/session/end', async (request, reply) => {
    const session = await deskSession(deps, request)
    if (session !== undefined && isOwnForm(request) && field(request.body, 'csrfToken') === session.csrfToken) {
      await signOut(deps, session)
      clearSessionCookie(deps, reply)
    }
    return reply.redirect('/desk/', 303)
  })
}

function registerSetUp(app: FastifyInstance, deps: HttpDeps, limits: SessionRouteLimits): void {
  app.get<{ Querystring: { token?: string } }>('/desk/setup', async (request, reply) => {
    const token = (await deps.accounts.hasAdmin()) ? null : (request.query.token ?? null)
    const page = setUpPage({ frame: await deskFrame(deps, undefined), token, values: { name: '', email: '' }, errors: [] })
    return sendDesk(reply.header('referrer-policy', 'no-referrer'), page)
  })

  app.post('/desk/setup', async (request, reply) => {
    if (!isOwnForm(request)) return sendDeskError(deps, { request, reply, refusal: { code: 'forbidden' } })
    const form = request.body
    const admin = { token: field(form, 'token'), name: field(form, 'name'), email: field(form, 'email'), password: field(form, 'password') }
    const session = await limitedSetUp(deps, limits, { admin, request })
    if (session.ok) {
      setSessionCookie(deps, reply, session.value)
      return reply.redirect('/desk/', 303)
    }
    const problem = problemOf(session.refusal, 'en')
    const page = setUpPage({
      frame: await deskFrame(deps, undefined),
      token: session.refusal.code === 'setup-link-used' ? null : admin.token,
      values: { name: admin.name, email: admin.email },
      errors: problem.errors ?? [wholeForm(session.refusal.code, problem.title)],
    })
    return sendDesk(reply.code(problem.status), page)
  })
}

function wholeForm(code: string, message: string): FieldError {
  return { path: '', code, message }
}

/** A form of our own pages; one that another site sends in the reader's name is not. */
export function isOwnForm<R extends FastifyRequest>(request: R): request is R & { readonly body: Form } {
  const site = request.headers['sec-fetch-site']
  return isForm(request) && (site === undefined || site === 'same-origin' || site === 'none')
}

export async function deskSession(deps: HttpDeps, request: FastifyRequest): Promise<Session | undefined> {
  const caller = await callerOf(deps, request)
  return caller.kind === 'user' && hasRole(caller.session.user.role, 'moderator') ? caller.session : undefined
}

export async function deskFrame(deps: HttpDeps, session: Session | undefined): Promise<DeskFrame> {
  const { name, timeZone } = await currentSite(deps)
  return { siteName: name, stylesheet, timeZone, session: session === undefined ? null : sessionView(session) }
}

export function sendDesk(reply: FastifyReply, page: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').header('x-robots-tag', 'noindex').send(page)
}

export async function sendDeskError(deps: HttpDeps, { request, reply, refusal }: Exchange & { refusal: Refusal }): Promise<FastifyReply> {
  const { title, detail, status } = problemOf(refusal, 'en')
  const frame = await deskFrame(deps, await deskSession(deps, request))
  return sendDesk(reply.code(status), deskErrorPage({ frame, title, detail }))
}

export function askToSignIn(deps: HttpDeps, { request, reply }: Exchange): Promise<FastifyReply> {
  return sendSignIn(deps, { request, reply, email: '', back: request.url, refusal: undefined })
}

async function sendSignIn(
  deps: HttpDeps,
  { reply, email, back, refusal }: Exchange & { email: string; back: string; refusal: Refusal | undefined },
): Promise<FastifyReply> {
  const problem = refusal && problemOf(refusal, 'en')
  if (refusal?.code === 'rate-limited') reply.header('retry-after', refusal.retryAfterSeconds)
  const page = signInPage({ frame: await deskFrame(deps, undefined), email, problem: problem?.title ?? null, back: deskPath(back) })
  return sendDesk(reply.code(problem?.status ?? 200), page)
}

/** Where to go on in the desk; anything that leads elsewhere becomes the queue. */
function deskPath(back: string): string {
  const url = URL.parse(back, 'http://desk.invalid')
  return url !== null && url.host === 'desk.invalid' && url.pathname.startsWith('/desk/') ? `${url.pathname}${url.search}` : '/desk/'
}

const filterSchema = Type.Pick(routes.queue.query, ['order', 'storyId', 'tag', 'language', 'authorId', 'hasLink', 'isReply', 'q', 'cursor'])
const filterShape = shapeOf(filterSchema)

/** The filter in a desk address; fields of another kind count as absent, and a broken one shows the whole queue. */
function filterIn(address: string): QueueFilter {
  const { searchParams } = new URL(deskPath(address), 'http://desk.invalid')
  const asked = [...searchParams].filter(([name, value]) => value !== '' && name in filterSchema.properties)
  const filter = filterShape.parse(readQuery(filterSchema, Object.fromEntries(asked)))
  return filter.ok ? filter.value : {}
}

interface DeskView extends Exchange {
  readonly session: Session
  readonly typed: TypedDecision | null
}

async function sendQueue(deps: HttpDeps, view: DeskView & { readonly address?: string }): Promise<FastifyReply> {
  const { reply, session, typed, address = view.request.url } = view
  const filter = filterIn(address)
  const page = await queuePageOf(deps, { ...filter, limit: commentsOnPage }, { kind: 'user', session })
  if (!page.ok) return reply.redirect('/desk/', 303)
  const seen = seenBy(deps, { kind: 'user', session })
  const count = await deps.queue.waiting(countedWaiting)
  return sendDesk(reply, queuePage({
    frame: await deskFrame(deps, session),
    items: page.value.items.map((entry) => queueItemView(entry, seen)),
    nextCursor: page.value.nextCursor,
    filter,
    waiting: { count, atLeast: count === countedWaiting },
    assessing: deps.assessing() ?? null,
    guidelines: guidelinesIn(await deps.sites.guidelines(), 'en'),
    now: deps.clock.now(),
    typed,
    decided: decidedIn(address),
  }))
}

/** The decision just taken, which the address brings back to its queue. */
function decidedIn(address: string) {
  const { searchParams } = new URL(deskPath(address), 'http://desk.invalid')
  const [status, commentId] = (searchParams.get('decided') ?? '').split('.')
  return (status === 'approved' || status === 'rejected') && commentId !== undefined && commentId !== '' ? { status, commentId } as const : null
}

async function sendComment(deps: HttpDeps, { reply, request, session, typed, commentId }: DeskView & { readonly commentId: string }): Promise<FastifyReply> {
  const comment = await moderatedComment(deps, { commentId, caller: { kind: 'user', session } })
  if (comment === undefined) return sendDeskError(deps, { request, reply, refusal: { code: 'comment-unknown' } })
  return sendDesk(reply, deskCommentPage({
    frame: await deskFrame(deps, session),
    comment,
    guidelines: guidelinesIn(await deps.sites.guidelines(), 'en'),
    now: deps.clock.now(),
    typed,
    decided: decidedIn(request.url) !== null,
  }))
}

async function decideByForm(deps: HttpDeps, { request, reply }: Exchange): Promise<FastifyReply> {
  const session = await deskSession(deps, request)
  if (session === undefined) return askToSignIn(deps, { request, reply: reply.code(401) })
  if (!isOwnForm(request) || field(request.body, 'csrfToken') !== session.csrfToken) return sendDeskError(deps, { request, reply, refusal: { code: 'csrf-token-wrong' } })
  const form = request.body
  const decided = await deps.tracing.span('decide', () => decide(deps, { items: [proposalIn(form)], actor: actorOf({ kind: 'user', session }) }))
  const outcome = decided.ok ? decided.value[0] : undefined
  if (outcome === undefined) throw new Error('one proposal was made and none was answered')
  const back = deskPath(field(form, 'back'))
  if (outcome.kind === 'decided') return reply.redirect(withDecided(back, `${outcome.status}.${outcome.commentId}`), 303)
  return sendTypedAgain(deps, { request, reply, session, form, back, refusal: outcome.refusal })
}

function proposalIn(form: Form) {
  const expected = field(form, 'expectedStatus')
  return {
    commentId: field(form, 'commentId'),
    verdict: field(form, 'verdict') === 'approve' ? 'approve' : 'reject',
    guidelines: field(form, 'verdict') === 'approve' ? [] : (form['guidelines'] ?? []),
    message: textOrNull(field(form, 'message')),
    note: textOrNull(field(form, 'note')),
    expectedStatus: expected === 'approved' || expected === 'rejected' ? expected : 'pending',
  } as const
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text
}

function withDecided(path: string, decided: string): string {
  const url = new URL(path, 'http://desk.invalid')
  url.searchParams.set('decided', decided)
  return `${url.pathname}${url.search}`
}

/** The page the form stood on, with everything that was typed and why it was not taken. */
async function sendTypedAgain(deps: HttpDeps, again: Exchange & { session: Session; form: Form; back: string; refusal: Refusal }): Promise<FastifyReply> {
  const { form, back, refusal } = again
  const { status, title, detail } = problemOf(refusal, 'en')
  const commentId = field(form, 'commentId')
  const typed: TypedDecision = {
    commentId,
    guidelines: form['guidelines'] ?? [],
    message: field(form, 'message'),
    note: field(form, 'note'),
    problem: title === detail ? `${title}.` : `${title}. ${detail}`,
  }
  again.reply.code(status)
  // Somebody else's decision took the comment out of the queue: its own page shows what holds now.
  const onOwnPage = back.startsWith('/desk/comments/') || refusal.code === 'status-changed'
  return onOwnPage ? sendComment(deps, { ...again, typed, commentId }) : sendQueue(deps, { ...again, typed, address: back })
}
