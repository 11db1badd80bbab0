import type { Assessor, DistantAssessor } from './ports.ts'
import type { WatchDeps } from './watched-storage.ts'

/** The same classifier, each assessment of which is timed and traced. */
export function watchedAssessor(assessor: Assessor, deps: WatchDeps): Assessor {
  return {
    model: assessor.model,
    get termsVersion() {
      return assessor.termsVersion
    },
    assess(input) {
      const startedAt = deps.elapsed()
      const assessment = deps.tracing.span('assess', () => assessor.assess(input))
      deps.metrics.assessed('here', (deps.elapsed() - startedAt) / 1000)
      return assessment
    },
  }
}

/** As `watchedAssessor`, for the classifier in a thread; what is asked at once counts once. */
export function watchedDistantAssessor(distant: DistantAssessor, deps: WatchDeps): DistantAssessor {
  return {
    async assess(inputs) {
      const startedAt = deps.elapsed()
      try {
        return await deps.tracing.span('assess in a thread', () => distant.assess(inputs))
      } finally {
        deps.metrics.assessed('thread', (deps.elapsed() - startedAt) / 1000)
      }
    },
  }
}
