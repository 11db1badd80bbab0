import { setImmediate } from 'node:timers/promises'
import { accept, type Language, type Result } from '@verbatim/core'
import { routes, type AssessmentsAnswer, type AssessmentsInput } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { assessTexts, type AssessedText, type AssessInput, type Assessor } from '../../app/index.ts'
import type { Staff } from '../caller.ts'
import { problemOf } from '../problem.ts'
import type { Quota, RateRefusal } from '../rate-limit.ts'
import { serve, type RouteDeps } from '../route.ts'
import { assessmentView } from '../views.ts'

export function registerAssessments(app: FastifyInstance, deps: RouteDeps & { readonly assessor: Assessor; readonly quota: Quota }): void {
  serve(app, deps, {
    route: routes.assess,
    async handle({ body, language, caller }) {
      const within = admit(deps.quota, { caller, texts: body.items.length })
      if (!within.ok) return within
      const assessed = await assessTexts({ assessor: deps.assessor, breathe: () => setImmediate(), elapsed: () => performance.now() }, body.items.map(inputOf))
      const answer: AssessmentsAnswer = { model: deps.assessor.model, items: assessed.map((text) => itemView(text, language)) }
      return accept({ status: 200, body: answer })
    },
  })
}

/** A key with a quota of its own has one for batches too; by default they have none, unlike Google's contract. */
function admit(quota: Quota, { caller, texts }: { readonly caller: Staff; readonly texts: number }): Result<undefined, RateRefusal> {
  if (caller.kind === 'user' || caller.token.perMinute === undefined) return accept(undefined)
  const within = quota.take(caller.token, 'assessments')
  if (within.ok) quota.owe(caller.token, { method: 'assessments', texts: texts - 1 })
  return within
}

function inputOf({ text, languageHint, story, parentText }: AssessmentsInput['items'][number]): AssessInput {
  return {
    text,
    ...(languageHint === undefined ? {} : { languageHint }),
    ...(story === undefined ? {} : { story }),
    ...(parentText === undefined ? {} : { parentText }),
  }
}

function itemView(text: AssessedText, language: Language): AssessmentsAnswer['items'][number] {
  return text.kind === 'refused' ? { problem: problemOf(text.refusal, language) } : assessmentView(text.assessment, text.route)
}
