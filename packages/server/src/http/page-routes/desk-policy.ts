import { hasRole } from '@verbatim/core'
import type { FieldError } from '@verbatim/contract'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { discardPolicyDraft, publishPolicy, savePolicyDraft, type Session } from '../../app/index.ts'
import { field, type Form } from '../body.ts'
import type { HttpDeps } from '../deps.ts'
import { documentOfRules, policyDecisionsPage, policyPage, publishPolicyPage, ruleFields, type RuleFields } from '../pages/index.ts'
import { policiesView } from '../policy-views.ts'
import { problemOf } from '../problem.ts'
import { refuseOtherMethods } from '../route.ts'
import { draftShadow } from '../routes/policy.ts'
import { changeLog } from '../routes/site.ts'
import { decisionView } from '../views.ts'
import { askToSignIn, deskFrame, deskSession, isOwnForm, sendDesk, sendDeskError, type Exchange } from './desk.ts'
import { guidelinesIn } from './frame.ts'

const decisionsShown = 50

/** The policy in the desk: its pages are for editors, and what it decided for everybody there. */
export function registerDeskPolicy(app: FastifyInstance, deps: HttpDeps): void {
  app.get<{ Querystring: { done?: string } }>('/desk/policy', (request, reply) =>
    forEditor(deps, { request, reply }, (session) => sendPolicy(deps, { reply, session, notice: notices.get(request.query.done ?? '') ?? null })))
  app.get('/desk/policy/publish', (request, reply) => forEditor(deps, { request, reply }, (session) => askToPublish(deps, { reply, session })))
  app.get('/desk/policy/decisions', async (request, reply) => {
    const session = await deskSession(deps, request)
    return session === undefined ? askToSignIn(deps, { request, reply }) : sendDecisions(deps, { reply, session })
  })

  app.post('/desk/policy/draft', (request, reply) => changing(deps, { request, reply }, (session, form) => save(deps, { reply, session, form })))
  app.post('/desk/policy/discard', (request, reply) => changing(deps, { request, reply }, (session) => discard(deps, { reply, session })))
  app.post('/desk/policy/publish', (request, reply) => changing(deps, { request, reply }, (session, form) => publish(deps, { reply, session, form })))

  refuseOtherMethods(app, '/desk/policy', ['GET'])
  refuseOtherMethods(app, '/desk/policy/decisions', ['GET'])
  refuseOtherMethods(app, '/desk/policy/publish', ['GET', 'POST'])
  for (const path of ['/desk/policy/draft', '/desk/policy/discard']) refuseOtherMethods(app, path, ['POST'])
}

const notices: ReadonlyMap<string, string> = new Map([
  ['saved', 'The draft is saved. It decides nothing; from now on it is recorded what it would have done.'],
  ['discarded', 'The draft is discarded.'],
  ['published', 'The policy is published. It decides what comes from now on.'],
])

type Answer = (session: Session, form: Form) => Promise<FastifyReply>

async function forEditor(deps: HttpDeps, exchange: Exchange, answer: (session: Session) => Promise<FastifyReply>): Promise<FastifyReply> {
  const session = await deskSession(deps, exchange.request)
  if (session === undefined) return askToSignIn(deps, exchange)
  return hasRole(session.user.role, 'editor') ? answer(session) : sendDeskError(deps, { ...exchange, refusal: { code: 'forbidden' } })
}

function changing(deps: HttpDeps, exchange: Exchange, answer: Answer): Promise<FastifyReply> {
  const { request } = exchange
  return forEditor(deps, exchange, async (session) => {
    if (!isOwnForm(request) || field(request.body, 'csrfToken') !== session.csrfToken) return sendDeskError(deps, { ...exchange, refusal: { code: 'csrf-token-wrong' } })
    return answer(session, request.body)
  })
}

interface View {
  readonly reply: FastifyReply
  readonly session: Session
}

interface PolicyView extends View {
  readonly notice: string | null
  /** As somebody typed them, with what is wrong. */
  readonly typed?: { readonly rules: readonly RuleFields[]; readonly errors: readonly FieldError[] }
}

async function sendPolicy(deps: HttpDeps, { reply, session, notice, typed }: PolicyView): Promise<FastifyReply> {
  const policies = policiesView(await deps.policies.current())
  const { draft, published } = policies
  return sendDesk(reply, policyPage({
    frame: await deskFrame(deps, session),
    policies,
    shadow: draft && (await draftShadow(deps, { version: draft.version })),
    rules: typed?.rules ?? (draft ?? published).rules.map(ruleFields),
    errors: typed?.errors ?? [],
    notice,
    guidelines: guidelinesIn(await deps.sites.guidelines(), 'en'),
    now: deps.clock.now(),
  }))
}

async function askToPublish(deps: HttpDeps, { reply, session }: View): Promise<FastifyReply> {
  const { draft, published } = policiesView(await deps.policies.current())
  if (draft === null) return reply.redirect('/desk/policy', 303)
  const frame = await deskFrame(deps, session)
  if (frame.session === null) throw new Error('a page for a session has none')
  return sendDesk(reply, publishPolicyPage({ frame: { ...frame, session: frame.session }, draft, published, guidelines: guidelinesIn(await deps.sites.guidelines(), 'en') }))
}

async function sendDecisions(deps: HttpDeps, { reply, session }: View): Promise<FastifyReply> {
  const decided = await deps.policies.decisions(decisionsShown)
  return sendDesk(reply, policyDecisionsPage({
    frame: await deskFrame(deps, session),
    decisions: decided.map(({ decision, comment: { name, ...comment }, storyHeadline }) => ({ decision: decisionView(decision), comment, name, storyHeadline })),
    guidelines: guidelinesIn(await deps.sites.guidelines(), 'en'),
    now: deps.clock.now(),
  }))
}

function byUser(deps: HttpDeps, session: Session) {
  return changeLog(deps, { kind: 'user', session })
}

async function save(deps: HttpDeps, { reply, session, form }: View & { readonly form: Form }): Promise<FastifyReply> {
  const rules = rulesIn(form)
  const saved = await savePolicyDraft(deps, { document: documentOfRules(rules), log: byUser(deps, session) })
  if (saved.ok) return reply.redirect('/desk/policy?done=saved', 303)
  const { status, errors = [] } = problemOf(saved.refusal, 'en')
  return sendPolicy(deps, { reply: reply.code(status), session, notice: null, typed: { rules, errors } })
}

/** The form's rules in their order, but those marked to be removed and those left blank. */
function rulesIn(form: Form): readonly RuleFields[] {
  const removed = form['remove'] ?? []
  return (form['rule'] ?? []).filter((name) => !removed.includes(name)).map((name) => ruleIn(form, name)).filter((rule) => !isBlank(rule))
}

function ruleIn(form: Form, name: string): RuleFields {
  const thresholds = Object.keys(form).filter((key) => key.startsWith(`${name}.rejectFrom.`))
  return {
    languages: field(form, `${name}.languages`),
    coverages: form[`${name}.coverages`] ?? [],
    rejectFrom: Object.fromEntries(thresholds.map((key) => [key.slice(`${name}.rejectFrom.`.length), field(form, key)])),
    approveBelow: field(form, `${name}.approveBelow`),
  }
}

function isBlank({ languages, coverages, rejectFrom, approveBelow }: RuleFields): boolean {
  return coverages.length === 0 && [languages, approveBelow, ...Object.values(rejectFrom)].every((text) => text.trim() === '')
}

async function discard(deps: HttpDeps, { reply, session }: View): Promise<FastifyReply> {
  // A second press of the button finds its work done.
  await discardPolicyDraft(deps, byUser(deps, session))
  return reply.redirect('/desk/policy?done=discarded', 303)
}

async function publish(deps: HttpDeps, { reply, session, form }: View & { readonly form: Form }): Promise<FastifyReply> {
  const published = await publishPolicy(deps, { version: Number(field(form, 'version')), log: byUser(deps, session) })
  if (published.ok) return reply.redirect('/desk/policy?done=published', 303)
  const { status, title, detail } = problemOf(published.refusal, 'en')
  return sendPolicy(deps, { reply: reply.code(status), session, notice: title === detail ? `${title}. Nothing was published.` : `${title}. ${detail} Nothing was published.` })
}
