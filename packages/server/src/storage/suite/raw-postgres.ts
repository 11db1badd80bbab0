import { Worker, MessageChannel, receiveMessageOnPort } from 'node:worker_threads'

type Rows = readonly Readonly<Record<string, unknown>>[]

export type RawAnswer = { readonly rows: Rows } | { readonly message: string }

export interface RawAsk {
  readonly url: string
  readonly statement: string
  readonly values: readonly (string | number)[]
}

export interface RawPostgres {
  /** What a statement gives, in the very call, as SQLite does it. */
  ask(ask: RawAsk): Rows
  stop(): Promise<void>
}

/** Somebody who has a PostgreSQL itself. The client runs in a thread, for which this one stands still. */
export function rawPostgres(): RawPostgres {
  const { port1: own, port2: theirs } = new MessageChannel()
  const answered = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(new URL('./raw-postgres-thread.ts', import.meta.url), { workerData: { port: theirs, answered }, transferList: [theirs] })
  worker.unref()
  return {
    ask({ url, statement, values }) {
      Atomics.store(answered, 0, 0)
      own.postMessage({ url, statement: inWordsOfPostgres(statement), values } satisfies RawAsk, [])
      Atomics.wait(answered, 0, 0)
      const answer: RawAnswer | undefined = receiveMessageOnPort(own)?.message
      if (answer === undefined) throw new Error('the thread gave no answer')
      if ('message' in answer) throw new Error(answer.message)
      return answer.rows
    },
    async stop() {
      own.close()
      await worker.terminate()
    },
  }
}

/** The suite's statements are SQLite's; where PostgreSQL has other words for the same, these are they. */
function inWordsOfPostgres(statement: string): string {
  let count = 0
  return statement
    .replaceAll('?', () => `$${(count += 1)}`)
    .replace(/^insert or replace into/, 'insert into')
    .replace(/^update or replace/, 'update')
    .replace('zeroblob(16)', `decode(repeat('00', 16), 'hex')`)
    .replace('hex(salt)', `upper(encode(salt, 'hex'))`)
}
