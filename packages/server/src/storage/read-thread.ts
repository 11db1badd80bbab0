/** The thread that reads from SQLite what may take its time, so that no reader of the site waits for it. */
import { parentPort, workerData } from 'node:worker_threads'
import { failureOf } from './failure.ts'
import type { ReadAnswer, ReadAsk } from './patient-reader.ts'
import { sentOutcome, type Outcome } from './sent-outcome.ts'
import { openReader } from './sqlite-reader.ts'
import { SqliteStatements } from './sqlite-statements.ts'

if (parentPort === null) throw new Error('this file is started as a thread')
const port = parentPort
const { file }: { readonly file: string } = workerData
const reader = openReader(file)
const statements = new SqliteStatements(reader)

function outcomeOf({ sql, values }: Exclude<ReadAsk, 'close'>): Outcome {
  try {
    return { kind: 'done', value: statements.run(sql, values).rows }
  } catch (error) {
    return { kind: 'failed', error: failureOf(error) }
  }
}

port.on('message', (ask: ReadAsk) => {
  if (ask === 'close') {
    reader.close()
    return port.close()
  }
  const answer: ReadAnswer = sentOutcome(outcomeOf(ask))
  port.postMessage(answer)
})
