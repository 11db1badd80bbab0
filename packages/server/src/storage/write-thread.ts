/** The thread that writes to SQLite: all that waits becomes one transaction, and readers in other threads never wait for it. */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { letGoOfStart } from '../let-go-of-start.ts'
import { sentOutcome } from './sent-outcome.ts'
import { openWriter, writerStores } from './sqlite.ts'
import { writeGroups, type WriteAsk } from './write-group.ts'
import type { WriteMessage, WrittenMessage } from './writer.ts'

if (parentPort === null) throw new Error('this file is started as a thread')
const port = parentPort
const { file }: { readonly file: string } = workerData
const writer = openWriter(file)
const write = writeGroups(writer, writerStores(writer))

// A group may not grow without end: who is first would wait for all.
const mostInGroup = 256

let waiting: WriteAsk[] = []
let isWriting = false
let isClosing = false

function take(message: WriteMessage | 'close'): void {
  if (message === 'close') isClosing = true
  else waiting.push(...message.asks)
}

/** Writes until nothing waits; what came meanwhile is taken without a turn of the event loop. */
async function writeAll(): Promise<void> {
  isWriting = true
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) take(next.message)
  while (waiting.length > 0) {
    const asks = waiting.slice(0, mostInGroup)
    waiting = waiting.slice(mostInGroup)
    const startedAt = performance.now()
    const outcomes = (await write(asks)).map(sentOutcome)
    const message: WrittenMessage = { outcomes, seconds: (performance.now() - startedAt) / 1000 }
    port.postMessage(message)
    for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) take(next.message)
  }
  isWriting = false
  if (!isClosing) return
  writer.close()
  port.close()
}

port.on('message', (message: WriteMessage | 'close') => {
  take(message)
  if (!isWriting) void writeAll()
})

letGoOfStart()
