import { workerData, type MessagePort } from 'node:worker_threads'
import pg from 'pg'
import type { RawAnswer, RawAsk } from './raw-postgres.ts'

const { port, answered }: { readonly port: MessagePort; readonly answered: Int32Array } = workerData

pg.types.setTypeParser(pg.types.builtins.INT8, Number)

port.on('message', async (ask: RawAsk) => {
  port.postMessage(await answerTo(ask))
  Atomics.store(answered, 0, 1)
  Atomics.notify(answered, 0)
})

async function answerTo({ url, statement, values }: RawAsk): Promise<RawAnswer> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    const { rows } = await client.query(statement, [...values])
    return { rows }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { message: [error.message, error instanceof pg.DatabaseError ? error.detail : undefined].filter(Boolean).join(' ') }
  } finally {
    await client.end()
  }
}
