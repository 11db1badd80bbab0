import { everyLanguage, forbiddenKeys, hasRole } from '@verbatim/core'
import { routes, type FieldError, type TermsPreview } from '@verbatim/contract'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { changeTerms, type Session, type TermsProposal } from '../../app/index.ts'
import { field, type Form } from '../body.ts'
import type { HttpDeps } from '../deps.ts'
import { deskTermsPage, type TermsFilter, type TypedTerm } from '../pages/index.ts'
import { problemOf } from '../problem.ts'
import { refuseOtherMethods } from '../route.ts'
import { changeLog } from '../routes/site.ts'
import { previewOf, termsPage } from '../routes/terms.ts'
import { readQuery, shapeOf } from '../shape.ts'
import { askToSignIn, deskFrame, deskSession, isOwnForm, sendDesk, sendDeskError, type Exchange } from './desk.ts'
import { guidelinesIn } from './frame.ts'

const termsOnPage = 100

/** The term lists in the desk, for editors. */
export function registerDeskTerms(app: FastifyInstance, deps: HttpDeps): void {
  app.get('/desk/terms', async (request, reply) => {
    const session = await deskSession(deps, request)
    if (session === undefined) return askToSignIn(deps, { request, reply })
    if (!isEditor(session)) return sendDeskError(deps, { request, reply, refusal: { code: 'forbidden' } })
    return sendTerms(deps, { request, reply, session, ...askedIn(request.url), typed: await typedIn(deps, request.url), errors: [], preview: null })
  })

  app.post('/desk/terms', async (request, reply) => {
    const session = await deskSession(deps, request)
    if (session === undefined) return askToSignIn(deps, { request, reply: reply.code(401) })
    if (!isOwnForm(request) || field(request.body, 'csrfToken') !== session.csrfToken) return sendDeskError(deps, { request, reply, refusal: { code: 'csrf-token-wrong' } })
    if (!isEditor(session)) return sendDeskError(deps, { request, reply, refusal: { code: 'forbidden' } })
    return answerForm(deps, { request, reply, session, form: request.body })
  })
  refuseOtherMethods(app, '/desk/terms', ['GET', 'POST'])
}

function isEditor({ user }: Session): boolean {
  return hasRole(user.role, 'editor')
}

const filterShape = shapeOf(routes.terms.query)

/** What a desk address asks for; fields of another kind count as absent, and a broken one shows all lists. */
function askedIn(url: string): { readonly filter: TermsFilter; readonly saved: boolean } {
  const { searchParams } = new URL(url, 'http://desk.invalid')
  const language = searchParams.get('language') ?? searchParams.get('shown')
  const asked = { language, q: searchParams.get('q'), cursor: searchParams.get('cursor') }
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null && value !== ''))
  const filter = filterShape.parse(readQuery(routes.terms.query, given))
  return { filter: filter.ok ? filter.value : {}, saved: searchParams.has('saved') }
}

/** The term that the address wants to change or remove, else an empty one in the list that is shown. */
async function typedIn(deps: HttpDeps, url: string): Promise<TypedTerm> {
  const { searchParams } = new URL(url, 'http://desk.invalid')
  const language = searchParams.get('list') ?? askedIn(url).filter.language ?? everyLanguage
  const text = searchParams.get('edit') ?? searchParams.get('drop') ?? ''
  const found = text === '' ? undefined : (await deps.terms.all()).terms.find((term) => term.text === text && (term.language ?? everyLanguage) === language)
  if (found === undefined) return { action: 'add', text: '', language, guideline: 'profanity', inflection: 'exact', exceptions: '' }
  return { ...found, language, action: searchParams.has('drop') ? 'remove' : 'change', exceptions: found.exceptions.join('\n') }
}

interface FormAnswer extends Exchange {
  readonly session: Session
  readonly form: Form
}

async function answerForm(deps: HttpDeps, { request, reply, session, form }: FormAnswer): Promise<FastifyReply> {
  const typed = typedForm(form)
  const shown = field(form, 'shown')
  const { filter } = askedIn(`/desk/terms?${new URLSearchParams({ language: shown })}`)
  const again = (errors: readonly FieldError[], preview: TermsPreview | null) => sendTerms(deps, { request, reply, session, filter, saved: false, typed, errors, preview })
  const proposal = proposalOf(typed)
  const saves = field(form, 'step') === 'save'
  const outcome = saves ? await changeTerms(deps, { proposal, log: changeLog(deps, { kind: 'user', session }) }) : await previewOf(deps, proposal)
  if (!outcome.ok) {
    const { status, errors, title } = problemOf(outcome.refusal, 'en')
    reply.code(status)
    return again(errors?.map((error) => ({ ...error, path: error.path.replace(/^\/\w+\/0/, '') })) ?? [{ path: '', code: outcome.refusal.code, message: title }], null)
  }
  if ('newlyMatched' in outcome.value) return again([], outcome.value)
  return reply.header('cache-control', 'no-store').redirect(`/desk/terms?${new URLSearchParams({ ...(shown === '' ? {} : { language: shown }), saved: '1' })}`, 303)
}

function typedForm(form: Form): TypedTerm {
  const action = field(form, 'action')
  return {
    action: action === 'change' || action === 'remove' ? action : 'add',
    text: field(form, 'text'),
    language: field(form, 'language'),
    guideline: field(form, 'guideline'),
    inflection: field(form, 'inflection'),
    exceptions: field(form, 'exceptions'),
  }
}

function proposalOf({ action, text, language: list, guideline, inflection, exceptions }: TypedTerm): TermsProposal {
  const language = list === everyLanguage ? null : list
  const term = { text, language, guideline, inflection, exceptions: exceptions.split('\n').map((line) => line.trim()).filter((line) => line !== '') }
  return { add: action === 'add' ? [term] : [], change: action === 'change' ? [term] : [], remove: action === 'remove' ? [{ text, language }] : [] }
}

interface TermsView extends Exchange {
  readonly session: Session
  readonly filter: TermsFilter
  readonly saved: boolean
  readonly typed: TypedTerm
  readonly errors: readonly FieldError[]
  readonly preview: TermsPreview | null
}

async function sendTerms(deps: HttpDeps, { reply, session, filter, saved, typed, errors, preview }: TermsView): Promise<FastifyReply> {
  const terms = await termsPage(deps, { ...filter, limit: termsOnPage })
  if (!terms.ok) return reply.header('cache-control', 'no-store').redirect('/desk/terms', 303)
  return sendDesk(reply, deskTermsPage({
    filter,
    saved,
    typed,
    errors,
    preview,
    frame: await deskFrame(deps, session),
    terms: terms.value,
    guidelines: guidelinesIn(await deps.sites.guidelines(), 'en'),
    scoredGuidelines: forbiddenKeys,
    now: deps.clock.now(),
  }))
}
