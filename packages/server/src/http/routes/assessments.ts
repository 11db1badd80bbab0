import { accept, type Policy, type Result } from '@verbatim/core'
import { routes } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import type { BatchAnswer, BatchRefusal, BatchRequest } from '../batch.ts'
import type { Staff } from '../caller.ts'
import type { Quota, RateRefusal } from '../rate-limit.ts'
import { serve, type RouteDeps } from '../route.ts'

export interface AssessmentsDeps extends RouteDeps {
  readonly policy: () => Promise<Policy>
  readonly quota: Quota
  /** `answerBatch` in a thread that answers no readers. */
  readonly answerBatch: (request: BatchRequest) => Promise<Result<BatchAnswer, BatchRefusal>>
}

export function registerAssessments(app: FastifyInstance, deps: AssessmentsDeps): void {
  // The thread reads the body too: 16 MB of JSON would make readers wait.
  const { body: _readThere, ...route } = routes.assess
  void app.register(async (scope) => {
    scope.removeContentTypeParser('application/json')
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    serve(scope, deps, {
      route,
      async handle({ request, language, caller }) {
        const within = admitted(deps.quota, caller)
        if (!within.ok) return within
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        const answer = await deps.answerBatch({ body, language, policy: await deps.policy() })
        if (!answer.ok) return answer
        owe(deps.quota, { caller, texts: answer.value.texts - 1 })
        return accept({ status: 200, json: answer.value.body })
      },
    })
  })
}

const method = 'assessments'

/** A key with a quota of its own has one for batches too; by default they have none, unlike Google's contract. */
function admitted(quota: Quota, caller: Staff): Result<undefined, RateRefusal> {
  return caller.kind === 'user' || caller.token.perMinute === undefined ? accept(undefined) : quota.take(caller.token, method)
}

function owe(quota: Quota, { caller, texts }: { readonly caller: Staff; readonly texts: number }): void {
  if (caller.kind === 'program' && caller.token.perMinute !== undefined) quota.owe(caller.token, { method, texts })
}
