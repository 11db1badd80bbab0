/** Load that comes whether or not it is answered, as from many clients: who only asks again after an answer measures no queue. */
import { setTimeout } from 'node:timers/promises'

export interface Load {
  /** Sends request number `index`; resolves when its answer is complete and right. */
  readonly send: (index: number) => Promise<void>
  readonly perSecond: number
  readonly seconds: number
}

export interface Measured {
  readonly sent: number
  readonly failed: number
  /** From when a request was due, not from when it left; sorted. */
  readonly ms: Float64Array
}

export async function openLoop({ send, perSecond, seconds }: Load): Promise<Measured> {
  const count = perSecond * seconds
  const ms: number[] = []
  const pending = new Set<Promise<void>>()
  let failed = 0
  const began = performance.now()
  for (let index = 0; index < count;) {
    // All that are due by now; the timer's grain is a millisecond.
    const due = Math.min(count, Math.floor(((performance.now() - began) / 1000) * perSecond) + 1)
    for (; index < due; index += 1) {
      const dueAt = began + (index * 1000) / perSecond
      const answered = send(index).then(() => void ms.push(performance.now() - dueAt), () => void (failed += 1))
      pending.add(answered)
      void answered.finally(() => pending.delete(answered))
    }
    await setTimeout(1)
  }
  await Promise.all(pending)
  return { sent: count, failed, ms: Float64Array.from(ms).toSorted() }
}

/** The value below which `share` of them lie; of sorted ones. */
export function percentile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export function row(name: string, { sent, failed, ms }: Measured): string {
  const at = (share: number) => percentile(ms, share).toFixed(2).padStart(8)
  return `${name.padEnd(44)}${String(sent).padStart(8)}${String(failed).padStart(8)}${at(0.5)}${at(0.95)}${at(0.99)}${at(1)}`
}

export const heading = `${''.padEnd(44)}${['requests', 'failed', 'p50 ms', 'p95', 'p99', 'max'].map((name) => name.padStart(8)).join('')}`
