import type { DatabaseSync } from 'node:sqlite'
import { failureOf, isBusy } from './failure.ts'
import type { Outcome } from './sent-outcome.ts'
import type { Stores } from './storage.ts'

/** A call of a method that writes: the store and the method, or `check`. All of it is plain data. */
export interface WriteAsk {
  readonly path: readonly string[]
  readonly args: readonly unknown[]
}

export type WriteGroup = (asks: readonly WriteAsk[]) => Promise<readonly Outcome[]>

/**
 * Does all that is asked in ONE transaction, each in a savepoint of its own, so that one flush to the disk makes all of
 * them durable and one that fails undoes nothing of the others. The outcomes come in the same order, once all are durable.
 */
export function writeGroups(writer: DatabaseSync, storage: Stores): WriteGroup {
  return async (asks) => {
    try {
      begin(writer)
      const outcomes: Outcome[] = []
      for (const ask of asks) outcomes.push(await outcomeOf(writer, () => call(storage, ask)))
      writer.exec('commit')
      return outcomes
    } catch (error) {
      if (writer.isOpen && writer.isTransaction) writer.exec('rollback')
      const failure: Outcome = { kind: 'failed', error: failureOf(error) }
      return asks.map(() => failure)
    }
  }
}

/** What became of one; throws where SQLite gave up the whole transaction, as it does on a full disk. */
async function outcomeOf(writer: DatabaseSync, work: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { kind: 'done', value: await work() }
  } catch (error) {
    if (!writer.isTransaction) throw error
    return { kind: 'failed', error }
  }
}

// How long a group waits for another program that writes, such as a command beside the server.
const patienceMs = 5000

function begin(writer: DatabaseSync): void {
  const deadline = performance.now() + patienceMs
  for (;;) {
    try {
      return writer.exec('begin immediate')
    } catch (error) {
      // SQLite's own patience (busy_timeout) has passed; a checkpoint elsewhere can also end it early.
      if (!isBusy(error) || performance.now() > deadline) throw error
    }
  }
}

async function call(storage: Stores, { path, args }: WriteAsk): Promise<unknown> {
  let found: unknown = storage
  for (const name of path) found = Reflect.get(Object(found), name)
  if (typeof found !== 'function') throw new Error(`the storage has no ${path.join('.')}`)
  return Reflect.apply(found, undefined, args)
}
