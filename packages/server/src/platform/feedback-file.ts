import { appendFile, open } from 'node:fs/promises'
import { accept, refuse, type Result } from '@verbatim/core'
import { StorageUnavailable, type FeedbackLabel, type FeedbackStore } from '../app/index.ts'
import type { FileRefusal } from './key-file.ts'

/** What clients tell of their decisions, where the operator keeps no file for it. */
export const droppedFeedback: FeedbackStore = { add: async () => {} }

/**
 * Labels in a file, one JSON object a line in the order of arrival, each on the disk before `add` resolves; those that
 * come while others are written go together in the next write. The file may be moved away at any time: the next label
 * begins a new one. `add` throws `StorageUnavailable` where nothing can be written.
 */
export async function openFeedbackFile(file: string): Promise<Result<FeedbackStore, FileRefusal>> {
  const fault = await openingFault(file)
  if (fault !== undefined) return refuse({ code: 'file-unusable', faults: [fault] })
  let waiting: string[] = []
  let writing: Promise<void> = Promise.resolve()
  // After a write that the disk cut short, and at the start, the file may end inside a line.
  let mayBeTorn = true

  const write = async () => {
    const lines = waiting
    waiting = []
    const start = mayBeTorn && (await endsInsideLine(file)) ? '\n' : ''
    mayBeTorn = true
    await appendFile(file, start + lines.join(''), { mode: 0o600, flush: true })
    mayBeTorn = false
  }
  return accept({
    async add(label) {
      waiting.push(`${JSON.stringify(lineOf(label))}\n`)
      // The first of those that wait writes for all of them, once the write before has ended.
      if (waiting.length === 1) writing = writing.catch(() => {}).then(write)
      try {
        await writing
      } catch (error) {
        throw new StorageUnavailable(`Nothing can be written to ${file}.`, { cause: error })
      }
    },
  })
}

function lineOf({ receivedAt, ...label }: FeedbackLabel): object {
  return { receivedAt: new Date(receivedAt).toISOString(), ...label }
}

async function openingFault(file: string): Promise<string | undefined> {
  try {
    const handle = await open(file, 'a', 0o600)
    await handle.close()
    return undefined
  } catch (error) {
    return `The feedback cannot be written: ${error instanceof Error ? error.message : String(error)}.`
  }
}

async function endsInsideLine(file: string): Promise<boolean> {
  const handle = await open(file, 'a+', 0o600)
  try {
    const { size } = await handle.stat()
    if (size === 0) return false
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1)
    return buffer[0] !== 0x0a
  } finally {
    await handle.close()
  }
}
