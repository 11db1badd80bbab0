import { randomUUID } from 'node:crypto'
import { parseId, type CommentId, type Language, type Result } from '@verbatim/core'
import { messagesFor } from '@verbatim/widget/render'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { reportComment, StorageUnavailable, type ReportRefusal } from '../../app/index.ts'
import { field, type Form } from '../body.ts'
import type { HttpDeps } from '../deps.ts'
import { guidelinesIn } from '../guidelines-in.ts'
import { reportPage, type ReportPage } from '../pages/index.ts'
import { logUnavailable } from '../problem.ts'
import { addressPrefix, type RateRefusal } from '../rate-limit.ts'
import { onceRequest, refuseOtherMethods } from '../route.ts'
import type { ReportRouteLimits } from '../routes/reports.ts'
import { entryView } from '../views.ts'
import { sendErrorPage } from './error.ts'
import { isForm, notAForm, refuseForm, type FormRefusal } from './form.ts'
import { readerFrame, sendPrivatePage } from './frame.ts'

type ReportRequest = FastifyRequest<{ Params: { commentId: string }; Querystring: { lang?: string } }>

/** Reporting a comment by a form, for who has no script. */
export function registerReportPages(app: FastifyInstance, deps: HttpDeps, limits: ReportRouteLimits): void {
  app.get<{ Params: { commentId: string }; Querystring: { lang?: string } }>('/comments/:commentId/report', async (request, reply) => {
    const reported = await reportedComment(deps, request)
    if (reported === undefined) return sendErrorPage(deps, { request, reply, code: 'not-found' })
    return sendReportPage(deps, { request, reply, reported, filled: { idempotencyKey: randomUUID(), values: { guideline: '', explanation: '', email: '' }, errors: [] } })
  })

  app.post<{ Params: { commentId: string }; Querystring: { lang?: string }; Body: unknown }>('/comments/:commentId/report', async (request, reply) => {
    if (!isForm(request)) return notAForm(deps, { request, reply })
    const reported = await reportedComment(deps, request)
    if (reported === undefined) return sendErrorPage(deps, { request, reply, code: 'not-found' })
    const taken = await reportOrSayWhy(deps, limits, { request, form: request.body })
    const filled = taken.ok ? null : filledAgain(request.body, { refusal: taken.refusal, reply, language: reported.frame.language })
    return sendReportPage(deps, { request, reply, reported, filled })
  })

  refuseOtherMethods(app, '/comments/:commentId/report', ['GET', 'POST'])
}

type Reported = Pick<ReportPage, 'frame' | 'comment' | 'story'>

/** `undefined` where there is no such published comment. */
async function reportedComment(deps: HttpDeps, request: ReportRequest): Promise<Reported | undefined> {
  const id = parseId<CommentId>(request.params.commentId)
  const entry = id && (await deps.comments.publicEntry(id))
  const story = entry && (await deps.stories.find(entry.storyId))
  const comment = entry && entryView(entry)
  if (comment === undefined || story === undefined || 'removed' in comment) return undefined
  return { comment, story, frame: await readerFrame(deps, request, request.query.lang ?? story.language) }
}

type Filled = Pick<NonNullable<ReportPage['form']>, 'idempotencyKey' | 'values' | 'errors'>

interface Sending {
  readonly request: ReportRequest
  readonly reply: FastifyReply
  readonly reported: Reported
  /** `null` once it was taken. */
  readonly filled: Filled | null
}

async function sendReportPage(deps: HttpDeps, { request, reply, reported, filled }: Sending): Promise<FastifyReply> {
  const { frame: { language }, comment } = reported
  const guidelines = guidelinesIn(await deps.sites.guidelines(), language)
  const action = `/comments/${comment.id}/report?lang=${language}`
  const page = reportPage({ ...reported, form: filled && { ...filled, guidelines, action, mail: deps.mail } })
  return sendPrivatePage(deps, { request, reply: reply.header('x-robots-tag', 'noindex'), page })
}

type Refused = FormRefusal<ReportRefusal | RateRefusal>

interface SentReport {
  readonly request: ReportRequest
  readonly form: Form
}

async function reportOrSayWhy(deps: HttpDeps, limits: ReportRouteLimits, { request, form }: SentReport): Promise<Result<undefined, Refused>> {
  const address = addressPrefix(request.ip)
  const within = limits.reports.take(address)
  if (!within.ok) return within
  const key = field(form, 'idempotencyKey')
  const [explanation, email] = [field(form, 'explanation').trim(), field(form, 'email').trim()]
  try {
    return await deps.tracing.span('report-comment', () => reportComment(deps, {
      commentId: request.params.commentId,
      guideline: field(form, 'guideline'),
      explanation: explanation === '' ? null : explanation,
      email: email === '' ? null : email,
      address,
      ...(key === '' || key.length > 255 ? {} : { once: onceRequest({ route: `POST ${request.url}`, caller: { kind: 'anonymous' }, key, body: form }) }),
    }))
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error
    logUnavailable(request, error)
    return { ok: false, refusal: { code: 'storage-unavailable' } }
  }
}

/** What was typed comes back, with what is wrong. */
function filledAgain(form: Form, { refusal, reply, language }: { readonly refusal: Refused; readonly reply: FastifyReply; readonly language: Language }): Filled {
  const errors = refuseForm(reply, { refusal, language })
  const { guidelineRequired } = messagesFor(language).report
  return {
    idempotencyKey: refusal.code === 'idempotency-key-reused' ? randomUUID() : field(form, 'idempotencyKey') || randomUUID(),
    values: { guideline: field(form, 'guideline'), explanation: field(form, 'explanation'), email: field(form, 'email') },
    // In the words of the form: nothing was chosen.
    errors: errors.map((error) => (error.path === '/guideline' ? { ...error, message: guidelineRequired } : error)),
  }
}
