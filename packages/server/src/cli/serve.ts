import pino from 'pino'
import { accept, type Result } from '@verbatim/core'
import { readConfig, readScorerConfig, wantsScorer, type ConfigRefusal, type Options, type ServerConfig } from '../config.ts'
import { complain, dataHelp, dataOption, print, UsageError, type Command, type Line } from './command.ts'
import type { RunningServer, Wiring } from './wiring.ts'

export const serve: Command = {
  name: 'serve',
  usage: '[--host HOST] [--port PORT] [--url URL] ([--data DIR | --database URL] [--no-demo] [--no-classifier] | --scorer --keys FILE)',
  help: `Runs the server until it is stopped by SIGTERM or SIGINT.

  --host HOST   the address to listen on (VERBATIM_HOST; default 127.0.0.1)
  --port PORT   the port; 0 takes any free one (VERBATIM_PORT; default 4000)
${dataHelp}
  --database-connections N  at most so many to the database (VERBATIM_DATABASE_CONNECTIONS; default 20)
  --url URL     the address readers use (VERBATIM_URL; required in production)
  --trusted-proxies CIDR,…  proxies whose X-Forwarded-For is believed (VERBATIM_TRUSTED_PROXIES; default none)
  --limits off  no rate limits, for benchmarks; refused in production (VERBATIM_LIMITS)
  --streams N   how many event streams of readers may be open at once (VERBATIM_STREAMS; default 20000)
  --log-level LEVEL  fatal, error, warn, info, debug, trace or silent (VERBATIM_LOG_LEVEL; default info)
  --no-demo     an empty data folder starts empty, not with the sample site (VERBATIM_DEMO=off)
  --no-classifier  nothing is assessed, and 14 MB less is held: people sort what waits by its age (VERBATIM_CLASSIFIER=off)

  --scorer      assessment alone, without a database and without a site (VERBATIM_SCORER=on); then, in place of --data, --database and --no-demo:
  --keys FILE      who may ask, as token create --keys writes it; read again when it changes (VERBATIM_KEYS)
  --terms DIR      its term lists, as terms export writes them (VERBATIM_TERMS; default: those a site begins with)
  --policy FILE    the policy, JSON (VERBATIM_POLICY; default: a person reads everything)
  --feedback FILE  where suggested scores are kept, a line each (VERBATIM_FEEDBACK; without it they are answered and dropped)

In the environment alone:
  VERBATIM_DRAIN_SECONDS  after SIGTERM, how long /readyz says 503 before it stops to listen (default 0)
  VERBATIM_STOP_SECONDS   how long it then waits for what is in flight (default 20)
  VERBATIM_MEMORY_MB      what it is to keep within, 150 or more (default: the container's limit, or none)
  VERBATIM_OTLP_ENDPOINT  a collector of traces, OTLP over HTTP; VERBATIM_OTLP_RATIO tells it of a part of the requests (default 1)

On the first start it prints a one-time link that makes the first administrator.
The log goes to standard error, one JSON object a line.`,
  options: {
    'host': { type: 'string' },
    'port': { type: 'string' },
    ...dataOption,
    'url': { type: 'string' },
    'trusted-proxies': { type: 'string' },
    'limits': { type: 'string' },
    'log-level': { type: 'string' },
    'streams': { type: 'string' },
    'demo': { type: 'boolean' },
    'classifier': { type: 'boolean' },
    'scorer': { type: 'boolean' },
    'keys': { type: 'string' },
    'terms': { type: 'string' },
    'policy': { type: 'string' },
    'feedback': { type: 'string' },
  },
  async run(line, wiring) {
    if (line.operands.length > 0) throw new UsageError(`serve takes no ${JSON.stringify(line.operands[0])}`)
    const options = optionsOf(line)
    return wantsScorer(options, wiring.env) ? serveScorer(options, wiring) : serveSite(options, wiring)
  },
}

async function serveSite(options: Options, wiring: Wiring): Promise<number> {
  const config = readConfig(options, wiring.env)
  if (!config.ok) return refused(config.refusal)
  return serveUntilStopped(config.value, async (logger) => accept(await wiring.startServer(config.value, logger)))
}

async function serveScorer(options: Options, wiring: Wiring): Promise<number> {
  const config = readScorerConfig(options, wiring.env)
  if (!config.ok) return refused(config.refusal)
  return serveUntilStopped(config.value, (logger) => wiring.startScorer(config.value, logger))
}

function refused({ faults }: ConfigRefusal): number {
  complain(faults.join('\n'))
  return 2
}

function optionsOf(line: Line): Options {
  return Object.fromEntries(Object.entries(line.options).flatMap(([name, values]) => {
    const last = values.at(-1)
    return last === undefined ? [] : [[name, last]]
  }))
}

type Start = (logger: pino.Logger) => Promise<Result<RunningServer, ConfigRefusal>>

async function serveUntilStopped(config: ServerConfig, start: Start): Promise<number> {
  const lines = logLines()
  const logger = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, lines.destination)
  const stopped = stopSignal()
  const server = await started(config, () => start(logger))
  if (server === undefined) return 1
  if (!server.ok) return refused(server.refusal)
  lines.flush()
  announce(server.value)
  const signal = await stopped
  logger.info({ signal }, 'stopping')
  await server.value.stop()
  lines.stop()
  return 0
}

const linesEveryMs = 100
const mostBuffered = 8192

/**
 * Lines are written together: one at a time, they took a third of what a page from memory costs. Whatever ends the process
 * takes the last ones along, but for a kill, which loses those of a tenth of a second.
 */
function logLines() {
  const destination = pino.destination({ dest: 2, sync: false, minLength: mostBuffered })
  const timer = setInterval(() => destination.flush(), linesEveryMs).unref()
  const flush = () => {
    // Nothing was written yet, or the reader at the other end has gone: what is to be said is said elsewhere.
    try {
      destination.flushSync()
    } catch {}
  }
  return {
    destination,
    flush,
    stop() {
      clearInterval(timer)
      flush()
    },
  }
}

/** The server, or `undefined` once the person at the terminal was told why there is none. */
async function started<T>({ port, host }: ServerConfig, start: () => Promise<T>): Promise<T | undefined> {
  try {
    return await start()
  } catch (error) {
    if (!isPortError(error)) throw error
    complain(`Port ${port} on ${host} cannot be used (${error.code}). Another one: --port 4100`)
    return undefined
  }
}

function isPortError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL')
}

function announce({ url, setupLink }: RunningServer): void {
  const setup = setupLink === undefined ? [] : [`Make the first administrator, once, with this link: ${setupLink}`]
  // In one piece, so that whoever reads along never sees the one without the other.
  print([`Verbatim is running at ${url}`, ...setup].join('\n'))
}

function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, resolve)
  })
}

