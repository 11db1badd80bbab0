import { Worker, type Transferable } from 'node:worker_threads'

/** How a thread is asked, and how it answers. */
export interface ThreadAsk<Ask> {
  readonly id: number
  readonly ask: Ask
}

/** Takes the place of what the thread was started with, for all that it is asked after it. */
export interface ThreadRenewal<Data> {
  readonly renewed: Data
}

export type ThreadAnswer<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly fault: unknown }

export interface Threads<Data, Ask, Answer> {
  /** Rejects with what the thread threw, or with why it ended. */
  ask(ask: Ask, transfer?: readonly Transferable[]): Promise<Answer>
  /** From now on, threads that run and threads that start work with these data. */
  renew(data: Data): void
  /** Ends them all; what they were asked is rejected. */
  stop(): Promise<void>
}

interface Thread<Answer> {
  readonly worker: Worker
  readonly waiting: Map<number, PromiseWithResolvers<Answer>>
}

// What an assessment leaves behind is short-lived: with V8's own limit a thread holds 20 MB more, and is no faster.
const maxYoungGenerationSizeMb = 8

/** At most `most` threads that run `entry`, each started when all others have something to do, and anew after it ended. */
export function threads<Data, Ask, Answer>({ entry, most, workerData }: { readonly entry: URL; readonly most: number; readonly workerData: Data }): Threads<Data, Ask, Answer> {
  let present = workerData
  const running = new Set<Thread<Answer>>()
  let lastId = 0

  const start = (): Thread<Answer> => {
    const thread: Thread<Answer> = { worker: new Worker(entry, { workerData: present, resourceLimits: { maxYoungGenerationSizeMb } }), waiting: new Map() }
    const end = (reason: unknown) => {
      running.delete(thread)
      for (const { reject } of thread.waiting.values()) reject(reason)
      thread.waiting.clear()
    }
    thread.worker.on('message', (answer: ThreadAnswer<Answer>) => settle(thread, answer))
    thread.worker.on('error', end)
    thread.worker.on('exit', () => end(new Error('the thread has ended')))
    running.add(thread)
    return thread
  }

  return {
    ask(ask, transfer = []) {
      const idlest = [...running].toSorted((a, b) => a.waiting.size - b.waiting.size)[0]
      const thread = idlest === undefined || (idlest.waiting.size > 0 && running.size < most) ? start() : idlest
      const id = (lastId += 1)
      const asked = Promise.withResolvers<Answer>()
      thread.waiting.set(id, asked)
      const message: ThreadAsk<Ask> = { id, ask }
      thread.worker.postMessage(message, [...transfer])
      return asked.promise
    },
    renew(data) {
      present = data
      const message: ThreadRenewal<Data> = { renewed: data }
      for (const { worker } of running) worker.postMessage(message, [])
    },
    async stop() {
      await Promise.all([...running].map(({ worker }) => worker.terminate()))
    },
  }
}

function settle<Answer>({ waiting }: Thread<Answer>, answer: ThreadAnswer<Answer>): void {
  const asked = waiting.get(answer.id)
  waiting.delete(answer.id)
  if ('fault' in answer) asked?.reject(answer.fault)
  else asked?.resolve(answer.answer)
}
