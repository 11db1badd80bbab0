/** The readers of `work/streams.ts`, in a process of their own: opens event streams and tells when each has heard of a comment. */
import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** What it is sent. */
export type Asked =
  | { readonly kind: 'open'; readonly port: number; readonly paths: readonly string[] }
  | { readonly kind: 'await'; readonly commentId: string; readonly count: number }

/** What it sends; times by the clock of the machine, in milliseconds. */
export type Heard = { readonly kind: 'opened' } | { readonly kind: 'awaiting' } | { readonly kind: 'heard'; readonly at: readonly number[] }

const openedAtOnce = 100
const sockets: Socket[] = []
let awaited: { readonly text: string; readonly count: number; readonly at: number[] } | undefined

process.on('message', (asked: Asked) => void (asked.kind === 'open' ? open(asked) : awaitComment(asked)))
process.once('disconnect', () => process.exit(0))

async function open({ port, paths }: Extract<Asked, { kind: 'open' }>): Promise<void> {
  for (let from = 0; from < paths.length; from += openedAtOnce) {
    await Promise.all(paths.slice(from, from + openedAtOnce).map((path) => openOne(port, path)))
    await setTimeout(1)
  }
  tell({ kind: 'opened' })
}

function openOne(port: number, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port }, () => socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n`))
    socket.setEncoding('utf8')
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('a stream ended')))
    socket.on('data', (text: string) => {
      if (text.startsWith('HTTP/1.1 200')) resolve()
      if (awaited !== undefined && text.includes(awaited.text)) hear()
    })
    sockets.push(socket)
  })
}

function hear(): void {
  if (awaited === undefined) return
  if (awaited.at.push(performance.timeOrigin + performance.now()) === awaited.count) {
    tell({ kind: 'heard', at: awaited.at })
    awaited = undefined
  }
}

function awaitComment({ commentId, count }: Extract<Asked, { kind: 'await' }>): void {
  awaited = { text: `"commentId":"${commentId}"`, count, at: [] }
  tell({ kind: 'awaiting' })
}

function tell(heard: Heard): void {
  process.send?.(heard)
}
