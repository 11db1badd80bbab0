import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { PostgresPool } from './node-postgres.ts'
import { Sockets } from './postgres-sockets.ts'

/** What servers tell each other, so that none has to ask all the time. */
export interface Announcements {
  /** Tells the others that something happened, soon and without being waited for. */
  announce(): void
  close(): Promise<void>
}

interface AnnouncementParts {
  readonly pool: PostgresPool
  /** Which server this is, for itself: it has heard already of what it did. */
  readonly self: string
  /** Something happened elsewhere. */
  readonly heard: () => void
}

const channel = 'verbatim_events'
const pauseMs = 50
const againAfterMs = 1000

/**
 * After the transaction of what happened and not within it: to notify takes a lock that all transactions of the server
 * stand in line for until each is on the disk. One that is lost costs what the others' next look takes to come.
 */
export function announcements({ pool, self, heard }: AnnouncementParts): Announcements {
  const stop = new AbortController()
  const listening = listen({ pool, self, heard, signal: stop.signal })
  let isDue = false
  let telling: Promise<void> | undefined

  async function tell(): Promise<void> {
    while (isDue && !stop.signal.aborted) {
      isDue = false
      // Nothing is written that anybody would miss, so nobody waits for the disk.
      await pool.query(`select set_config('synchronous_commit', 'off', true), pg_notify('${channel}', $1)`, [self]).catch(() => undefined)
      await pause(pauseMs, stop.signal)
    }
    telling = undefined
  }

  return {
    announce() {
      isDue = true
      telling ??= tell()
    },
    async close() {
      stop.abort()
      await Promise.all([telling, listening])
    },
  }
}

/** With what its types leave out. */
type Listener = pg.Client & { readonly processID?: number | null }

/** On a connection of its own, made anew whenever it is lost. */
async function listen({ pool, self, heard, signal }: AnnouncementParts & { readonly signal: AbortSignal }): Promise<void> {
  while (!signal.aborted) {
    const sockets = new Sockets()
    const client: Listener = new pg.Client({ connectionString: pool.url, keepAlive: true, stream: sockets.make, query_timeout: 5000, connectionTimeoutMillis: 5000, application_name: 'verbatim listening' })
    const lost = new Promise<void>((resolve) => {
      client.on('error', () => resolve())
      client.on('end', () => resolve())
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
    client.on('notification', ({ payload }) => {
      if (payload !== self) heard()
    })
    try {
      await client.connect()
      if (await isDirect(client)) {
        await client.query(`listen ${channel}`)
        await lost
      } else {
        // The next transaction would have another connection, and nobody listens on this one: looking now and then is all there is.
        await Promise.race([lost, pause(60 * againAfterMs, signal)])
      }
    } catch {
      // The server is gone, or no server yet.
    }
    await sockets.closeAfter(client.end())
    await pause(againAfterMs, signal)
  }
}

/** Whether there is no pooler in between, which gives its own clients other numbers than the server's processes have. */
async function isDirect(client: Listener): Promise<boolean> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  return rows[0]?.pid === client.processID
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal, ref: false }).catch(() => undefined)
}
