import pino from 'pino'
import { readConfig, type Config } from '../config.ts'
import { complain, print, UsageError, type Command, type Line } from './command.ts'
import type { RunningServer, Wiring } from './wiring.ts'

export const serve: Command = {
  name: 'serve',
  usage: '[--host HOST] [--port PORT] [--data DIR] [--url URL] [--no-demo]',
  help: `Runs the server until it is stopped by SIGTERM or SIGINT.

  --host HOST   the address to listen on (VERBATIM_HOST; default 127.0.0.1)
  --port PORT   the port; 0 takes any free one (VERBATIM_PORT; default 4000)
  --data DIR    the folder that holds the site (VERBATIM_DATA; default ./data)
  --url URL     the address readers use (VERBATIM_URL; required in production)
  --trusted-proxies CIDR,…  proxies whose X-Forwarded-For is believed (VERBATIM_TRUSTED_PROXIES; default none)
  --limits off  no rate limits, for benchmarks; refused in production (VERBATIM_LIMITS)
  --log-level LEVEL  fatal, error, warn, info, debug, trace or silent (VERBATIM_LOG_LEVEL; default info)
  --no-demo     an empty data folder starts empty, not with the sample site (VERBATIM_DEMO=off)

On the first start it prints a one-time link that makes the first administrator.
The log goes to standard error, one JSON object a line.`,
  options: {
    'host': { type: 'string' },
    'port': { type: 'string' },
    'data': { type: 'string' },
    'url': { type: 'string' },
    'trusted-proxies': { type: 'string' },
    'limits': { type: 'string' },
    'log-level': { type: 'string' },
    'demo': { type: 'boolean' },
  },
  async run(line, wiring) {
    if (line.operands.length > 0) throw new UsageError(`serve takes no ${JSON.stringify(line.operands[0])}`)
    const config = readConfig(optionsOf(line), wiring.env)
    if (!config.ok) {
      complain(config.refusal.faults.join('\n'))
      return 2
    }
    return serveUntilStopped(config.value, wiring)
  },
}

function optionsOf(line: Line): Record<string, string | boolean> {
  return Object.fromEntries(Object.entries(line.options).flatMap(([name, values]) => {
    const last = values.at(-1)
    return last === undefined ? [] : [[name, last]]
  }))
}

async function serveUntilStopped(config: Config, wiring: Wiring): Promise<number> {
  const logger = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))
  const stopped = stopSignal()
  const server = await start(config, { wiring, logger })
  if (server === undefined) return 1
  announce(server)
  const signal = await stopped
  logger.info({ signal }, 'stopping')
  await server.stop()
  return 0
}

/** The server, or `undefined` once the person at the terminal was told why there is none. */
async function start(config: Config, { wiring, logger }: { wiring: Wiring; logger: pino.Logger }): Promise<RunningServer | undefined> {
  try {
    return await wiring.startServer(config, logger)
  } catch (error) {
    if (!isPortError(error)) throw error
    complain(`Port ${config.port} on ${config.host} cannot be used (${error.code}). Another one: --port 4100`)
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

