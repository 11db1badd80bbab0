import { randomUUID } from 'node:crypto'
import { accept, parseId, refuse, type CommentId, type Language, type Result, type Story } from '@verbatim/core'
import type { FieldError } from '@verbatim/contract'
import { messagesFor } from '@verbatim/widget/render'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { StorageUnavailable, submitComment, type SubmitRefusal } from '../../app/index.ts'
import { field, type Form } from '../body.ts'
import type { HttpDeps } from '../deps.ts'
import { filled, pageWithPlace } from '../page-with-place.ts'
import { articlePage } from '../pages/index.ts'
import { logUnavailable } from '../problem.ts'
import { addressPrefix, type RateRefusal } from '../rate-limit.ts'
import { onceRequest, refuseOtherMethods } from '../route.ts'
import type { CommentRouteLimits } from '../routes/comments.ts'
import { currentSite } from '../routes/site.ts'
import { commentingUnder, commentsView, emptyForm, publishedComment, threadPartOfPage, type ThreadQuery, type VisitForm } from '../story-comments.ts'
import { publicStoryView } from '../views.ts'
import { embedPath } from './embed.ts'
import { sendErrorPage } from './error.ts'
import { isForm, notAForm, refuseForm, type FormRefusal } from './form.ts'
import { readerFrame, readyPage, sendPrivatePage, sendReadyPage, textSizeOf } from './frame.ts'

interface PageQuery extends ThreadQuery {
  readonly replyTo?: string
}

const rootsOnPage = 50

export function registerStoryPages(app: FastifyInstance, deps: HttpDeps, limits: CommentRouteLimits): void {
  app.get<{ Params: { slug: string }; Querystring: PageQuery }>('/stories/:slug', async (request, reply) => {
    const story = await deps.stories.findBySlug(request.params.slug)
    if (story === undefined) return sendErrorPage(deps, { request, reply, code: 'not-found' })
    const commenting = commentingUnder(story, await currentSite(deps))
    // An open form carries a key of its own and must not be shared; without it the page may be cached.
    if (commenting === 'open') return sendOpenPage(deps, { request, reply, story })
    const page = await readyPage(deps, { request, storyId: story.id, kind: commenting }, () => visitedPage(deps, { request, story, commenting, idempotencyKey: '' }))
    return page === undefined ? sendErrorPage(deps, { request, reply, code: 'not-found' }) : sendReadyPage(deps, { request, reply, page })
  })

  app.post<{ Params: { slug: string }; Body: unknown }>('/stories/:slug/comments', async (request, reply) => {
    if (!isForm(request)) return notAForm(deps, { request, reply })
    const story = await deps.stories.findBySlug(request.params.slug)
    if (story === undefined) return sendErrorPage(deps, { request, reply, code: 'not-found' })
    const receipt = await submitOrSayWhy(deps, limits, { request, story, form: request.body })
    if (receipt.ok) return reply.header('cache-control', 'no-store').redirect(`/receipts/${receipt.value}`, 303)
    return sendFormAgain(deps, { request, reply, story, form: request.body, refusal: receipt.refusal })
  })

  refuseOtherMethods(app, '/stories/:slug', ['GET'])
  refuseOtherMethods(app, '/stories/:slug/comments', ['POST'])
}

interface Visit {
  readonly request: FastifyRequest<{ Querystring: PageQuery }>
  readonly story: Story
}

/** As a reader finds it; `undefined` when the query asks for a part that does not exist. */
async function visitedPage(deps: HttpDeps, { request, story, commenting, idempotencyKey }: Visit & Pick<VisitForm, 'commenting' | 'idempotencyKey'>): Promise<string | undefined> {
  const replyTo = await publishedComment(deps, { id: request.query.replyTo, story })
  return storyPageOf(deps, request, { story, query: request.query, form: { commenting, replyTo, idempotencyKey, ...emptyForm } })
}

// In the place of the key that each visit's form has of its own, until the page is sent.
const keyPlace = randomUUID()

/** Kept ready but for the form's key: to make a page takes far longer than to send it, and a story that is much read would take all the time there is. */
async function sendOpenPage(deps: HttpDeps, { request, reply, story }: Visit & { readonly reply: FastifyReply }): Promise<FastifyReply> {
  const key = `${request.url} ${textSizeOf(request)}`
  const page = await deps.readyPages.findOrMake({ key, storyId: story.id }, async () => {
    const made = await visitedPage(deps, { request, story, commenting: 'open', idempotencyKey: keyPlace })
    return made === undefined ? refuse({ code: 'not-found' as const }) : accept(await pageWithPlace(made, keyPlace))
  })
  if (!page.ok) return sendErrorPage(deps, { request, reply, code: 'not-found' })
  const { bytes, encoding } = filled(page.value, randomUUID(), request.headers)
  if (encoding !== undefined) reply.header('content-encoding', encoding)
  return sendPrivatePage(deps, { request, reply: reply.header('vary', 'Accept-Encoding'), page: bytes })
}

/** The whole page; `undefined` when the query asks for a part that does not exist. */
async function storyPageOf(
  deps: HttpDeps,
  request: FastifyRequest,
  { story, query, form }: { story: Story; query: ThreadQuery; form: VisitForm },
): Promise<string | undefined> {
  const frame = await readerFrame(deps, request, story.language)
  const part = await threadPartOfPage(deps, { story, query, limit: rootsOnPage })
  if (!part.ok) return undefined
  const site = await currentSite(deps)
  return articlePage({
    frame,
    story: publicStoryView(story, { publicUrl: deps.publicUrl(), site }),
    bodyHtml: story.bodyHtml,
    lead: story.lead,
    comments: await commentsView(deps, { story, part: part.value, form, site, language: frame.language, base: '' }),
    script: embedPath,
  })
}

type StoryFormRefusal = FormRefusal<SubmitRefusal | RateRefusal>

interface SentForm {
  readonly request: FastifyRequest
  readonly story: Story
  readonly form: Form
}

/** As `submitForm`; what was typed is not lost to a disk that is full. */
async function submitOrSayWhy(deps: HttpDeps, limits: CommentRouteLimits, sent: SentForm): Promise<Result<string, StoryFormRefusal>> {
  try {
    return await submitForm(deps, limits, sent)
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error
    logUnavailable(sent.request, error)
    return { ok: false, refusal: { code: 'storage-unavailable' } }
  }
}

/** The receipt's token, or why the form was not taken. */
async function submitForm(deps: HttpDeps, limits: CommentRouteLimits, { request, story, form }: SentForm): Promise<Result<string, SubmitRefusal | RateRefusal>> {
  const within = limits.submissions.take(addressPrefix(request.ip))
  if (!within.ok) return within
  const parent = field(form, 'parentId')
  const parentId = parent === '' ? null : parseId<CommentId>(parent)
  if (parentId === undefined) return { ok: false, refusal: { code: 'parent-unknown' } }
  const key = field(form, 'idempotencyKey')
  const receipt = await deps.tracing.span('submit-comment', () => submitComment(deps, {
    storyId: story.id,
    parentId,
    name: field(form, 'name'),
    // As the browser does for <input type=email>.
    email: field(form, 'email').trim(),
    body: field(form, 'body'),
    notifyDecision: field(form, 'notifyDecision') !== '',
    notifyReplies: field(form, 'notifyReplies') !== '',
    ...(key === '' || key.length > 255 ? {} : { once: onceRequest({ route: `POST ${request.url}`, caller: { kind: 'anonymous' }, key, body: form }) }),
  }))
  return receipt.ok ? { ok: true, value: receipt.value.token } : receipt
}

interface RefusedForm extends SentForm {
  readonly reply: FastifyReply
  readonly refusal: StoryFormRefusal
}

/** The page again, with everything that was typed and what is wrong with it. */
async function sendFormAgain(deps: HttpDeps, { request, reply, story, form, refusal }: RefusedForm): Promise<FastifyReply> {
  const site = await currentSite(deps)
  const { language } = await readerFrame(deps, request, story.language)
  const errors = refuseForm(reply, { refusal, language })
  const page = await storyPageOf(deps, request, {
    story,
    query: {},
    form: {
      commenting: commentingUnder(story, site),
      replyTo: await publishedComment(deps, { id: field(form, 'parentId'), story }),
      idempotencyKey: refusal.code === 'idempotency-key-reused' ? randomUUID() : field(form, 'idempotencyKey') || randomUUID(),
      values: { name: field(form, 'name'), email: field(form, 'email'), body: field(form, 'body') },
      errors: refusal.code === 'commenter-blocked' ? [blockedError(refusal, { language, timeZone: site.timeZone })] : errors,
    },
  })
  return sendPrivatePage(deps, { request, reply, page: page ?? '' })
}

/** Until when it is, by the clock of the site: its readers know no other. */
function blockedError({ code, until }: Extract<SubmitRefusal, { readonly code: 'commenter-blocked' }>, { language, timeZone }: { readonly language: Language; readonly timeZone: string }): FieldError {
  const { blocked, timeOf } = messagesFor(language)
  return { path: '', code, message: blocked(until === null ? null : timeOf(until, timeZone)) }
}
