import type { Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'

/** A connection that is told things, and what it was not told yet. */
export interface Told {
  readonly socket: Socket
  /** Shared by all who are told the same; `undefined` where there is nothing. */
  unsent: Buffer[] | undefined
}

// What lies unread in this process; the operating system holds as much again.
export const mostUnreadBytes = 256 * 1024
// About 2 ms, for which a reader who comes meanwhile waits.
const writtenAtOnce = 250

/**
 * Writes what was put into `unsent`, some connections at a time and in the order in which they are named. What comes for one
 * meanwhile goes in the same write: where more happens than can be written at once, it is fewer writes and not a longer queue.
 */
export function streamWriter(): (stream: Told) => void {
  let due = new Set<Told>()
  let isWriting = false

  async function writeAll(): Promise<void> {
    for (let written = 0; due.size > 0;) {
      await setImmediate()
      const round = due
      due = new Set()
      for (const stream of round) {
        write(stream)
        written += 1
        if (written % writtenAtOnce === 0) await setImmediate()
      }
    }
    isWriting = false
  }

  return (stream) => {
    due.add(stream)
    if (isWriting) return
    isWriting = true
    void writeAll()
  }
}

function write(stream: Told): void {
  const { socket, unsent = [] } = stream
  stream.unsent = undefined
  if (!socket.writable) return
  // Whoever does not read is let go, and may come back for what it missed.
  if (socket.writableLength > mostUnreadBytes) return void socket.destroy()
  if (unsent.length > 1) socket.cork()
  for (const bytes of unsent) socket.write(bytes)
  if (unsent.length > 1) socket.uncork()
}
