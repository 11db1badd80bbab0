import type { DecisionRefusal, GuidelinesRefusal, Language, PolicyRefusal } from '@verbatim/core'
import { problems, problemType, type FieldError, type Problem, type ProblemCode } from '@verbatim/contract'
import { messagesFor } from '@verbatim/widget/render'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type {
  AssessRefusal, BatchesOff, BatchUnknown, BlockRefusal, ChangeAccountRefusal, ChangeMemberRefusal, ChangeTermsRefusal, CheckRefusal, ClaimedRefusal, GuidelinesDraftRefusal, JoinRefusal, OnceRefusal, PassOnRefusal, PublishPolicyRefusal, PutStoryRefusal, RangeRefused, ReadRefusal, ReceiptRefusal, RecommendRefusal, ReportRefusal, SettingsRefusal, SetUpRefusal, SignInRefusal, StaffReplyRefusal, SubmitRefusal, TakePassBackRefusal, WithdrawRefusal,
} from '../app/index.ts'
import type { BodyRefusal } from './body.ts'
import type { AccessRefusal } from './caller.ts'
import type { StreamRefusal } from './event-streams.ts'
import { fieldMessage, type FieldCode } from './field-messages.ts'
import type { RateRefusal } from './rate-limit.ts'
import type { ShapeRefusal } from './shape.ts'
import { timeView } from './views.ts'

/** All that can be refused on the way of a request. */
export type Refusal =
  | AccessRefusal | AssessRefusal | BatchesOff | BatchUnknown | BlockRefusal | BodyRefusal | ChangeAccountRefusal | ChangeMemberRefusal | ChangeTermsRefusal | CheckRefusal | ClaimedRefusal | DecisionRefusal | GuidelinesDraftRefusal | GuidelinesRefusal | HeaderRefusal | JoinRefusal | OnceRefusal
  | PassOnRefusal | PolicyRefusal | PublishPolicyRefusal | PutStoryRefusal | RangeRefusal | RangeRefused | RateRefusal | ReadRefusal | ReceiptRefusal | RecommendRefusal | ReportRefusal | SettingsRefusal | SetUpRefusal | ShapeRefusal | SignInRefusal | StaffReplyRefusal | StreamRefusal | SubmitRefusal | TakePassBackRefusal | UnblockRefusal | WithdrawRefusal

export type UnblockRefusal = { readonly code: 'block-unknown' }

/** A time of a query that is none. */
export type RangeRefusal = { readonly code: 'time-refused'; readonly name: string }

export type HeaderRefusal = { readonly code: 'header-refused'; readonly name: string }

/** The parts of an answer that a refusal decides. */
interface Answer {
  readonly code: ProblemCode
  readonly detail?: string
  readonly errors?: readonly FieldError[]
  readonly currentStatus?: string
  readonly claim?: Problem['claim']
  readonly retryAfterSeconds?: number
}

type Table = { readonly [C in Refusal['code']]: (refusal: Extract<Refusal, { code: C }>, language: Language) => Answer }

/** The one table from refusals to answers; a new refusal that is missing here does not compile. */
const table: Table = {
  'author-unknown': plain,
  'block-unknown': plain,
  'batch-unknown': plain,
  'batches-off': plain,
  'body-unparseable': plain,
  'check-off': plain,
  'claimed': ({ claim: { by, until } }) => ({ code: 'claimed', claim: { by, until: timeView(until) } }),
  'comment-unknown': plain,
  'comment-withdrawn': plain,
  'commenter-blocked': ({ until }, language) => ({ code: 'commenter-blocked', detail: messagesFor(language).blocked(until === null ? null : `${messagesFor(language).timeOf(until, 'UTC')} UTC`) }),
  'commenting-closed': plain,
  'commenting-paused': plain,
  'csrf-token-wrong': plain,
  'cursor-unknown': (_, language) => fieldAnswer(language, { path: '/cursor', code: 'cursor' }),
  'duty-unknown': ({ duty }) => ({ code: 'duty-unknown', detail: `${problems['duty-unknown'].title}: ${duty}` }),
  'email-taken': plain,
  'field-refused': ({ field, reason }, language) => fieldAnswer(language, { path: `/${field}`, code: reason }),
  'forbidden': plain,
  'guideline-on-approval': plain,
  'guideline-required': plain,
  'guideline-unknown': ofGuideline,
  'guideline-welcome': ofGuideline,
  'guidelines-draft-changed': ({ version }) => ({ code: 'guidelines-draft-changed', detail: `The draft is version ${version} now.` }),
  'guidelines-draft-missing': plain,
  'guidelines-refused': ({ faults }, language) => ({
    code: 'input-refused',
    errors: faults.map(({ path, code, key }) => ({ path, code, message: key === undefined ? fieldMessage(language, code) : `${fieldMessage(language, code)} (${key})` })),
  }),
  'header-refused': ({ name }, language) => fieldAnswer(language, { path: `/${name}`, code: 'header' }),
  'idempotency-key-reused': plain,
  'input-refused': ({ faults }, language) => ({
    code: 'input-refused',
    errors: faults.map((fault) => ({ path: `/${fault.field}`, code: fault.code, message: messagesFor(language).form.fault(fault) })),
  }),
  'invite-unknown': plain,
  'last-admin': plain,
  'message-required': plain,
  'not-assessed': plain,
  'not-withdrawable': plain,
  'parent-not-approved': plain,
  'parent-unknown': plain,
  'pass-unknown': plain,
  'password-wrong': plain,
  'policy-draft-changed': ({ version }) => ({ code: 'policy-draft-changed', detail: `The draft is version ${version} now.` }),
  'policy-draft-missing': plain,
  'policy-refused': ({ faults }, language) => ({
    code: 'input-refused',
    errors: faults.map(({ path, code }) => ({ path, code, message: fieldMessage(language, code) })),
  }),
  'range-refused': ({ name }, language) => fieldAnswer(language, { path: `/${name}`, code: 'time-range' }),
  'rate-limited': ({ retryAfterSeconds }, language) => ({ code: 'rate-limited', retryAfterSeconds, detail: messagesFor(language).rateLimited(retryAfterSeconds) }),
  'receipt-unknown': plain,
  'recommendations-off': plain,
  'report-refused': ({ faults }, language) => fieldAnswers({ faults: faults.map(({ field, code }) => ({ path: `/${field}`, code })) }, language),
  'setup-link-used': plain,
  'shape-refused': fieldAnswers,
  'sign-in-refused': plain,
  'signature-missing': plain,
  'status-changed': ({ status }) => ({ code: 'status-changed', currentStatus: status }),
  'stopping': plain,
  'story-unknown': plain,
  'streams-full': plain,
  'terms-changed': plain,
  'terms-refused': fieldAnswers,
  'text-too-long': plain,
  'time-refused': ({ name }, language) => fieldAnswer(language, { path: `/${name}`, code: 'date' }),
  'user-unknown': plain,
}

function plain<C extends ProblemCode>({ code }: { readonly code: C }): Answer {
  return { code }
}

function ofGuideline({ code, guideline }: { readonly code: ProblemCode; readonly guideline: string }): Answer {
  return { code, detail: `${problems[code].title}: ${guideline}` }
}

function fieldAnswers({ faults }: { readonly faults: readonly { readonly path: string; readonly code: FieldCode }[] }, language: Language): Answer {
  return { code: 'input-refused', errors: faults.map(({ path, code }) => ({ path, code, message: fieldMessage(language, code) })) }
}

function fieldAnswer(language: Language, fault: { path: string; code: FieldCode }): Answer {
  return { code: 'input-refused', errors: [{ ...fault, message: fieldMessage(language, fault.code) }] }
}

function answerTo<C extends Refusal['code']>(refusal: Extract<Refusal, { code: C }>, language: Language): Answer {
  // A lookup by the refusal's own code: the compiler checked each row, and cannot follow the correlation here.
  const row = table[refusal.code as C] as (refusal: Extract<Refusal, { code: C }>, language: Language) => Answer
  return row(refusal, language)
}

/** The RFC 9457 document of a refusal; also what stands in the place of one refused item of a list. */
export function problemOf(refusal: Refusal, language: Language): Problem {
  const { code, detail, errors, currentStatus, claim } = answerTo(refusal, language)
  return {
    ...problemOfCode(code),
    ...(detail === undefined ? worded(code, language) : { detail }),
    ...(errors === undefined ? {} : { errors: [...errors], detail: errors.map((error) => `${error.path}: ${error.message}`).join(' ') }),
    ...(currentStatus === undefined ? {} : { currentStatus, detail: `The comment is ${currentStatus}.` }),
    ...(claim === undefined ? {} : { claim, detail: `${claim.by.name} has this comment in hand until ${claim.until}.` }),
  }
}

/** In the caller's language where a reader can meet it: the embed shows it as it is. */
function worded(code: ProblemCode, language: Language): { readonly detail?: string } {
  const words: Partial<Record<ProblemCode, string>> = messagesFor(language).refusals
  const detail = words[code]
  return detail === undefined ? {} : { detail }
}

export function problemOfCode(code: ProblemCode): Problem {
  const { status, title } = problems[code]
  return { type: problemType(code), title, status, detail: title }
}

export function sendRefusal(reply: FastifyReply, refusal: Refusal, language: Language): FastifyReply {
  const { retryAfterSeconds } = answerTo(refusal, language)
  if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds)
  return sendProblem(reply, problemOf(refusal, language))
}

/** After how long a store that is full, or a server that stops, is worth another try. */
export const unavailableSeconds = 5

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  refusedWith(reply, problem)
  if (problem.status === 503) reply.header('retry-after', unavailableSeconds)
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem))
}

const refusals = new WeakMap<FastifyReply, string>()

/** Notes why a request is refused, for whoever counts refusals. */
export function refusedWith(reply: FastifyReply, { type }: Pick<Problem, 'type'>): void {
  refusals.set(reply, type.slice(type.lastIndexOf(':') + 1))
}

/** The code of the problem that a request was refused with as a whole; `undefined` where it was not. */
export function refusalOf(reply: FastifyReply): string | undefined {
  return refusals.get(reply)
}

/** For the operator, who alone can mend it. */
export function logUnavailable(request: FastifyRequest, error: Error): void {
  request.log.error({ err: error }, 'the store cannot be written or read')
}
