import type { Assessment } from '@verbatim/core'
import type { AssessInput, Assessor, DistantAssessor, PatientAssessor } from '../app/index.ts'

// What the thread can have before it in some milliseconds; more would wait there longer than it takes here.
const mostInThread = 16

/**
 * Assesses here what comes by itself, and in the thread what comes together: so nothing is sent anywhere while there is
 * time, and a rush leaves this thread to its readers. All of one turn of the event loop is one message. What the thread
 * gives no answer to is assessed here, so that a thread that ended loses no advice.
 */
export function sharedAssessor(here: Assessor, distant: DistantAssessor): PatientAssessor {
  let waiting: { readonly input: AssessInput; readonly asked: PromiseWithResolvers<Assessment | undefined> }[] = []
  let inThread = 0

  async function assessWaiting(): Promise<void> {
    const asked = waiting
    waiting = []
    const isRush = asked.length + inThread > 1 && inThread < mostInThread
    const found = isRush ? await fromThread(asked.map(({ input }) => input)) : []
    for (const [index, { input, asked: { resolve } }] of asked.entries()) resolve(found[index] ?? here.assess(input))
  }

  async function fromThread(inputs: readonly AssessInput[]): Promise<readonly (Assessment | undefined)[]> {
    inThread += inputs.length
    try {
      return await distant.assess(inputs)
    } finally {
      inThread -= inputs.length
    }
  }

  return {
    assess(input) {
      const asked = Promise.withResolvers<Assessment | undefined>()
      if (waiting.push({ input, asked }) === 1) setImmediate(() => void assessWaiting())
      return asked.promise
    },
  }
}
