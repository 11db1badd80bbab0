import { setImmediate } from 'node:timers/promises'
import { accept, routeOf, type Language, type Policy } from '@verbatim/core'
import { routes, type AssessmentsAnswer, type AssessmentsInput } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { assessTexts, type AssessedText, type AssessInput } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { problemOf } from '../problem.ts'
import { serve } from '../route.ts'
import { assessmentView } from '../views.ts'

export function registerAssessments(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, {
    route: routes.assess,
    async handle({ body, language }) {
      const assessed = await assessTexts({ assessor: deps.assessor, breathe: () => setImmediate(), elapsed: () => performance.now() }, body.items.map(inputOf))
      const { published } = await deps.policies.current()
      const answer: AssessmentsAnswer = { model: deps.assessor.model, items: assessed.map((text) => itemView(text, { policy: published.policy, language })) }
      return accept({ status: 200, body: answer })
    },
  })
}

function inputOf({ text, languageHint, story, parentText }: AssessmentsInput['items'][number]): AssessInput {
  return {
    text,
    ...(languageHint === undefined ? {} : { languageHint }),
    ...(story === undefined ? {} : { story }),
    ...(parentText === undefined ? {} : { parentText }),
  }
}

function itemView(text: AssessedText, { policy, language }: { readonly policy: Policy; readonly language: Language }): AssessmentsAnswer['items'][number] {
  return text.kind === 'refused' ? { problem: problemOf(text.refusal, language) } : assessmentView(text.assessment, routeOf(policy, text.assessment).kind)
}
