import { call } from '../api/session.ts'
import { createOutgoingBatch } from './outgoing-batch.ts'

/** The one of this page; it goes on its way also when somebody meanwhile looks at something else. */
export const outgoing = createOutgoingBatch({
  send: ({ body, idempotencyKey }) => call('decideBatch', { body, idempotencyKey, keepalive: true }),
  nowMs: () => Date.now(),
  later: (what, ms) => {
    const timer = setTimeout(what, ms)
    return () => clearTimeout(timer)
  },
})

// Who closes the page after they confirmed has no second thoughts.
addEventListener('pagehide', () => { if (outgoing.state.peek().kind === 'held') outgoing.sendNow() })
