import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { StorageUnavailable, type Storage } from '../app/index.ts'
import { receivedOutcome, valueOf, type SentOutcome } from './sent-outcome.ts'
import type { WriteAsk, WriteGroup } from './write-group.ts'

/** Whoever does what the stores are asked to write. */
export interface Writer {
  /** Resolves once it is durable. */
  ask(ask: WriteAsk): Promise<unknown>
  /** Ends once all that was asked is done. */
  close(): Promise<void>
}

/** In this thread, each call by itself: for commands, which have no readers to keep waiting. */
export function writerHere(write: WriteGroup, { heard, close }: { readonly heard: () => Promise<void>; readonly close: () => void }): Writer {
  let last: Promise<unknown> = Promise.resolve()
  return {
    ask(ask) {
      const asked = last.then(async () => {
        const [outcome] = await write([ask])
        await heard()
        return valueOf(outcome)
      })
      last = asked.catch(() => undefined)
      return asked
    },
    async close() {
      await last
      close()
    },
  }
}

/** From this thread to the one that writes. */
export interface WriteMessage {
  readonly asks: readonly WriteAsk[]
}

/** Back, in the order in which it was asked. */
export interface WrittenMessage {
  readonly outcomes: readonly SentOutcome[]
  /** Until all were durable. */
  readonly seconds: number
}

// Rows and JSON are short-lived: with V8's own limit the thread holds more, and is no faster.
const maxYoungGenerationSizeMb = 4

export type OnGroup = (size: number, seconds: number) => void

export interface WriterHearers {
  readonly heard: () => Promise<void>
  readonly onGroup: OnGroup | undefined
}

/**
 * In a thread of its own. What is asked while it writes is its next group. `heard` runs before any promise of a
 * group resolves, so that nobody learns of a write before this thread's readers do.
 */
export function writerThread(file: string, { heard, onGroup }: WriterHearers): Writer {
  // Beside this file, whether it runs as it is or built.
  const entry = new URL(`./write-thread${extname(import.meta.url)}`, import.meta.url)
  const worker = new Worker(entry, { workerData: { file }, name: 'writer', resourceLimits: { maxYoungGenerationSizeMb } })
  const waiting: PromiseWithResolvers<unknown>[] = []
  let unsent: WriteAsk[] = []
  let ended: Error | undefined
  const end = (reason: Error) => {
    ended ??= reason
    for (const { reject } of waiting.splice(0)) reject(ended)
  }
  worker.on('error', (error) => end(new StorageUnavailable('Nothing can be stored: the thread that writes has failed.', { cause: error })))
  worker.on('exit', () => end(new StorageUnavailable('Nothing can be stored: the thread that writes has ended.')))
  worker.on('message', ({ outcomes, seconds }: WrittenMessage) => {
    onGroup?.(outcomes.length, seconds)
    void settle(waiting.splice(0, outcomes.length), { outcomes, heard })
  })
  const send = () => {
    const message: WriteMessage = { asks: unsent }
    unsent = []
    worker.postMessage(message, [])
  }
  return {
    ask(ask) {
      if (ended !== undefined) return Promise.reject(ended)
      // One message for all that comes in one turn of the event loop.
      if (unsent.push(ask) === 1) setImmediate(send)
      const asked = Promise.withResolvers<unknown>()
      waiting.push(asked)
      return asked.promise
    },
    async close() {
      await Promise.allSettled(waiting.map(({ promise }) => promise))
      await new Promise<void>((resolve) => {
        if (ended !== undefined) return resolve()
        worker.once('exit', () => resolve())
        worker.postMessage('close', [])
      })
    },
  }
}

async function settle(asked: readonly PromiseWithResolvers<unknown>[], { outcomes, heard }: Pick<WrittenMessage, 'outcomes'> & { readonly heard: () => Promise<void> }): Promise<void> {
  await heard()
  for (const [index, { resolve, reject }] of asked.entries()) {
    try {
      const sent = outcomes[index]
      resolve(valueOf(sent && receivedOutcome(sent)))
    } catch (error) {
      reject(error)
    }
  }
}

type Methods<Store> = readonly Extract<keyof Store, string>[]

/** The methods that write, of each store. */
const writing: { readonly [Name in Exclude<keyof Storage, 'check' | 'close' | 'queue' | 'decisionLog' | 'deskChanges' | 'stats'>]: Methods<Storage[Name]> } = {
  sites: ['create', 'change', 'keepSecret', 'saveGuidelinesDraft', 'discardGuidelinesDraft', 'publishGuidelines'],
  stories: ['put', 'setCommenting', 'closeByAge', 'removeDemo'],
  comments: ['receive', 'withdraw'],
  decisions: ['record'],
  batches: ['make', 'undo', 'take', 'record', 'goOn'],
  search: ['index', 'settle'],
  assessments: ['add'],
  policies: ['saveDraft', 'discardDraft', 'publish'],
  secondReadings: ['add'],
  feedback: ['add'],
  terms: ['change'],
  accounts: ['offerSetup', 'setUp', 'startSession', 'endSession', 'forgetSessions'],
  team: ['change', 'invite', 'takeBack', 'join', 'changeAccount', 'forgetInvites'],
  authors: ['block', 'unblock'],
  tokens: ['create'],
  answers: ['forget'],
  events: ['forget'],
  outbox: ['setChannels', 'take', 'delivered', 'tryLater', 'giveUp', 'giveBack', 'retry', 'tidy'],
  claims: ['take', 'release', 'forget'],
  passes: ['add', 'takeBack'],
  reports: ['add', 'forgetEmails'],
  recommendations: ['add', 'takeBack'],
}

/** The stores, with each method that writes asked of the writer. */
export function writtenBy(writer: Writer, storage: Storage): Storage {
  const stores = Object.entries(writing).map(([name, methods]: [string, readonly string[]]) => {
    const asked = methods.map((method) => [method, (...args: readonly unknown[]) => writer.ask({ path: [name, method], args })])
    return [name, { ...Reflect.get(storage, name), ...Object.fromEntries(asked) }]
  })
  return {
    ...storage,
    ...Object.fromEntries(stores),
    async check() {
      await storage.sites.find()
      await writer.ask({ path: ['check'], args: [] })
    },
  }
}
