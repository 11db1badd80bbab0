import { isIP } from 'node:net'
import { accept, isEmail, refuse, type Result } from '@verbatim/core'

/** How any server listens; read once, from the command line first and the environment second. */
export interface ServerConfig {
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
  /** Public base, without a slash at the end; `undefined` is `http://localhost` and the port. */
  readonly publicUrl: string | undefined
  readonly trustedProxies: readonly string[]
  /** The signing secrets of Coral's moderation phase; several while one replaces another. */
  readonly coralSecrets: readonly string[]
  readonly limits: 'on' | 'off'
  readonly production: boolean
  readonly logLevel: LogLevel
  /** Where traces go; `undefined` is nowhere. */
  readonly traces: TraceConfig | undefined
  /** How long it says that it is no longer ready before it stops to listen. */
  readonly drainMs: number
  /** How long it then waits for what is in flight, at most. */
  readonly stopMs: number
  /** What the cache of ready answers may hold: a part of what the whole process may. */
  readonly cacheBytes: number
}

/** A collector that takes OTLP over HTTP. */
export interface TraceConfig {
  /** Without a slash at the end. */
  readonly endpoint: string
  /** Which part of the requests is told, from 0 to 1. */
  readonly ratio: number
}

/** How the whole site runs. */
export interface Config extends ServerConfig {
  readonly data: DataConfig
  readonly demo: boolean
  /** Without it nothing is assessed: people sort what waits by age alone. */
  readonly classifier: 'on' | 'off'
  /** How many readers' event streams may be open at once. */
  readonly mostStreams: number
  /** `undefined` is off. */
  readonly secondReader: SecondReaderConfig | undefined
  readonly outgoing: OutgoingConfig
}

/** Whom the site tells of what happens on it. */
export interface OutgoingConfig {
  /** `undefined` is off. */
  readonly webhooks: WebhooksConfig | undefined
  /** `undefined` is off. */
  readonly mail: MailConfig | undefined
}

export interface WebhooksConfig {
  readonly urls: readonly string[]
  /** Several while one replaces another. */
  readonly secrets: readonly Uint8Array[]
}

export interface MailConfig {
  /** `smtp://` or `smtps://`. */
  readonly url: string
  /** An address, or a name and an address in angle brackets. */
  readonly from: string
  readonly tls: 'required' | 'if-offered'
}

/** Where the site is kept. */
export type DataConfig =
  /** In one file, for one server. */
  | { readonly kind: 'folder'; readonly dir: string }
  /** In PostgreSQL, for any number of servers; an address for each server that may be its primary. */
  | { readonly kind: 'postgres'; readonly urls: readonly string[]; readonly connections: number }

/** A large language model that reads what waits, in its own time. */
export interface SecondReaderConfig {
  /** Without a slash at the end. */
  readonly url: string
  readonly model: string
  readonly key: string | undefined
  readonly timeoutMs: number
}

/** How a server runs that assesses and keeps no site: all it is told stands in files. */
export interface ScorerConfig extends ServerConfig {
  /** `undefined` where nobody asks with a key, as with Coral's moderation phase alone. */
  readonly keysFile: string | undefined
  readonly termsDir: string | undefined
  readonly policyFile: string | undefined
  /** `undefined` drops what clients tell of their decisions. */
  readonly feedbackFile: string | undefined
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** Options as the command line gave them, by their long names. */
export type Options = Readonly<Record<string, string | boolean | undefined>>

export type ConfigRefusal = { readonly code: 'config-refused'; readonly faults: readonly string[] }

/** The process's own environment; nothing else reads it. */
export function environment(): Readonly<Record<string, string | undefined>> {
  return process.env
}

interface Given {
  readonly options: Options
  readonly env: Readonly<Record<string, string | undefined>>
}

// Each is an option of one kind of server alone, and nobody should believe that it counts for the other.
const siteOptions = ['data', 'database', 'database-connections', 'demo', 'classifier', 'streams'] as const
const scorerOptions = ['keys', 'terms', 'policy', 'feedback'] as const

/** Whether a server is asked for that only scores. */
export function wantsScorer(options: Options, env: Given['env']): boolean {
  return options['scorer'] === true || env['VERBATIM_SCORER'] === 'on'
}

/** The configuration of the whole site, or all that is wrong with it. */
export function readConfig(options: Options, env: Given['env']): Result<Config, ConfigRefusal> {
  const server = readServer({ options, env })
  const data = readData(options, env)
  const second = readSecondReader(env)
  const outgoing = readOutgoing(env)
  const text = (name: string) => textOption(name, { options, env })
  const mostStreams = wholeNumber(text('streams') ?? '20000')
  const classifier = text('classifier') ?? 'on'
  const faults = [
    ...[server, data, second, outgoing].flatMap((read) => (read.ok ? [] : read.refusal.faults)),
    ...(mostStreams === undefined ? ['--streams (VERBATIM_STREAMS) is how many event streams of readers may be open at once'] : []),
    ...(classifier !== 'on' && classifier !== 'off' ? ['VERBATIM_CLASSIFIER is on or off'] : []),
    ...misplaced(options, { names: scorerOptions, reason: 'is an option of --scorer' }),
  ]
  if (!server.ok || !data.ok || !second.ok || !outgoing.ok || mostStreams === undefined || faults.length > 0) return refuse({ code: 'config-refused', faults })
  const demo = !server.value.production && options['demo'] !== false && text('demo') !== 'off'
  return accept({ ...server.value, data: data.value, demo, mostStreams, classifier: options['classifier'] === false || classifier === 'off' ? 'off' : 'on', secondReader: second.value, outgoing: outgoing.value })
}

/** Where the site is kept, for every command that works on it. */
export function readData(options: Options, env: Given['env']): Result<DataConfig, ConfigRefusal> {
  const text = (name: string) => textOption(name, { options, env })
  const [folder, database, most] = [text('data'), text('database'), text('database-connections')]
  const urls = database === undefined ? [] : databaseUrls(database)
  const connections = wholeNumber(most ?? '20')
  const faults = [
    ...(folder !== undefined && database !== undefined ? ['--data (VERBATIM_DATA) and --database (VERBATIM_DATABASE) are two places for one site: give one of them'] : []),
    // Never what was given: it holds a password.
    ...(urls === undefined ? ['--database (VERBATIM_DATABASE) is the address of a PostgreSQL database, such as postgres://verbatim:secret@127.0.0.1:5432/verbatim'] : []),
    ...(connections === undefined || connections < 2 || connections > 1000 ? ['--database-connections (VERBATIM_DATABASE_CONNECTIONS) is a number from 2 to 1000'] : []),
  ]
  if (urls === undefined || connections === undefined || faults.length > 0) return refuse({ code: 'config-refused', faults })
  return accept(database === undefined ? { kind: 'folder', dir: folder ?? './data' } : { kind: 'postgres', urls, connections })
}

/** The configuration of a server that only scores, or all that is wrong with it. */
export function readScorerConfig(options: Options, env: Given['env']): Result<ScorerConfig, ConfigRefusal> {
  const server = readServer({ options, env })
  const text = (name: string) => textOption(name, { options, env })
  const keysFile = text('keys')
  const isAnswered = keysFile !== undefined || !server.ok || server.value.coralSecrets.length > 0
  const faults = [
    ...(server.ok ? [] : server.refusal.faults),
    ...misplaced(options, { names: siteOptions, reason: 'has no meaning with --scorer, which keeps no site' }),
    ...(isAnswered ? [] : ['--keys FILE (VERBATIM_KEYS) is required with --scorer: without keys and without VERBATIM_CORAL_SECRETS nobody is answered']),
  ]
  if (!server.ok || faults.length > 0) return refuse({ code: 'config-refused', faults })
  return accept({ ...server.value, keysFile, termsDir: text('terms'), policyFile: text('policy'), feedbackFile: text('feedback') })
}

/** From the environment alone, where its key is nobody's to read. */
function readSecondReader(env: Given['env']): Result<SecondReaderConfig | undefined, ConfigRefusal> {
  const text = (name: string) => textOption(`second-reader-${name}`, { options: {}, env })
  const [given, model, key, timeout] = [text('url'), text('model'), text('key'), text('timeout-seconds')]
  if (given === undefined) {
    const others = [model, key, timeout].some((value) => value !== undefined)
    return others ? refuse({ code: 'config-refused', faults: ['VERBATIM_SECOND_READER_URL is required with the other settings of a second reader'] }) : accept(undefined)
  }
  const url = publicBase(given)
  const seconds = wholeNumber(timeout ?? '60')
  const faults = [
    ...(url === undefined ? ['VERBATIM_SECOND_READER_URL is the address of an OpenAI-compatible server, such as http://127.0.0.1:11434/v1'] : []),
    ...(model === undefined ? ['VERBATIM_SECOND_READER_MODEL is required with VERBATIM_SECOND_READER_URL: the name of the model there'] : []),
    ...(seconds === undefined || seconds < 1 || seconds > 600 ? ['VERBATIM_SECOND_READER_TIMEOUT_SECONDS is a number from 1 to 600'] : []),
  ]
  if (url === undefined || model === undefined || seconds === undefined || faults.length > 0) return refuse({ code: 'config-refused', faults })
  return accept({ url, model, key, timeoutMs: seconds * 1000 })
}

/** From the environment alone: an address may hold a password, and a secret is nobody's to read. */
export function readOutgoing(env: Given['env']): Result<OutgoingConfig, ConfigRefusal> {
  const [webhooks, mail] = [readWebhooks(env), readMail(env)]
  if (!webhooks.ok || !mail.ok) return refuse({ code: 'config-refused', faults: [webhooks, mail].flatMap((part) => (part.ok ? [] : part.refusal.faults)) })
  return accept({ webhooks: webhooks.value, mail: mail.value })
}

function readWebhooks(env: Given['env']): Result<WebhooksConfig | undefined, ConfigRefusal> {
  const [urls, given] = [listIn(env['VERBATIM_WEBHOOKS']), listIn(env['VERBATIM_WEBHOOK_SECRET'])]
  if (urls.length === 0) return accept(undefined)
  const secrets = given.map(webhookSecret)
  const known = secrets.filter((secret) => secret !== undefined)
  const isProduction = env['NODE_ENV'] === 'production'
  const faults = [
    ...urls.flatMap((url) => webhookFaults(url, isProduction)),
    ...(given.length === 0 ? ['VERBATIM_WEBHOOK_SECRET is required with VERBATIM_WEBHOOKS: whsec_ and 24 to 64 random bytes in Base64, as "openssl rand -base64 32" makes them'] : []),
    ...(known.length < secrets.length ? ['VERBATIM_WEBHOOK_SECRET is whsec_ and 24 to 64 bytes in Base64'] : []),
  ]
  return faults.length > 0 ? refuse({ code: 'config-refused', faults }) : accept({ urls: [...new Set(urls)], secrets: known })
}

/** An address is not told back in full: it may hold a secret. */
function webhookFaults(text: string, isProduction: boolean): readonly string[] {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return ['VERBATIM_WEBHOOKS is a list of addresses with commas, such as https://desk.example/hooks/verbatim']
  const faults = url.username === '' && url.password === '' ? [] : [`VERBATIM_WEBHOOKS: the address at ${url.host} may hold no user and password, since what is sent there is signed`]
  return isProduction && url.protocol === 'http:' && !isLoopback(url.hostname) ? [...faults, `VERBATIM_WEBHOOKS: the address at ${url.host} is not https, which production requires but on this machine`] : faults
}

/** Standard Webhooks 1.0: Base64, with a prefix that may be left out. */
function webhookSecret(text: string): Uint8Array | undefined {
  const base64 = text.replace(/^whsec_/, '')
  const bytes = Buffer.from(base64, 'base64')
  return bytes.toString('base64').replace(/=+$/, '') === base64.replace(/=+$/, '') && bytes.length >= 24 && bytes.length <= 64 ? bytes : undefined
}

function readMail(env: Given['env']): Result<MailConfig | undefined, ConfigRefusal> {
  const text = (name: string) => textOption(name, { options: {}, env })
  const [given, from] = [text('smtp-url'), text('mail-from')]
  if (given === undefined && from === undefined) return accept(undefined)
  const url = given === undefined ? null : URL.parse(given)
  const isUsable = url !== null && (url.protocol === 'smtp:' || url.protocol === 'smtps:') && url.hostname !== ''
  const faults = [
    ...(isUsable ? [] : ['VERBATIM_SMTP_URL is the mail server, such as smtps://user:password@mail.example:465, and goes with VERBATIM_MAIL_FROM']),
    ...(from !== undefined && isSender(from) ? [] : ['VERBATIM_MAIL_FROM is who mails come from, such as The Courier <comments@courier.example>, and goes with VERBATIM_SMTP_URL']),
  ]
  if (!isUsable || given === undefined || from === undefined || faults.length > 0) return refuse({ code: 'config-refused', faults })
  // A password in the clear is for this machine alone.
  return accept({ url: given, from, tls: url.username !== '' && !isLoopback(url.hostname) ? 'required' : 'if-offered' })
}

function isSender(text: string): boolean {
  return /^[^\r\n]*$/.test(text) && isEmail(/^[^<>]*<([^<>]+)>$/.exec(text)?.[1] ?? text)
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

function listIn(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '')
}

function misplaced(options: Options, { names, reason }: { readonly names: readonly string[]; readonly reason: string }): readonly string[] {
  return names.filter((name) => options[name] !== undefined).map((name) => `--${options[name] === false ? 'no-' : ''}${name} ${reason}`)
}

function readServer({ options, env }: Given): Result<ServerConfig, ConfigRefusal> {
  const faults: string[] = []
  const text = (name: string) => textOption(name, { options, env })
  const production = env['NODE_ENV'] === 'production'

  const port = wholeNumber(text('port') ?? '4000')
  if (port === undefined || port > 65535) faults.push('--port (VERBATIM_PORT) is a number from 0 to 65535')
  const url = text('url')
  const publicUrl = url && publicBase(url)
  if (url !== undefined && publicUrl === undefined) faults.push('VERBATIM_URL is the address readers use, such as https://comments.example')
  if (url === undefined && production) faults.push('VERBATIM_URL is required in production: the address readers use, such as https://comments.example')
  const trustedProxies = listIn(text('trusted-proxies'))
  for (const range of trustedProxies) {
    if (!isCidrRange(range)) faults.push(`VERBATIM_TRUSTED_PROXIES holds ${JSON.stringify(range)}, which is no CIDR range`)
  }
  // From the environment alone: a command line is read by everybody on the machine.
  const coralSecrets = listIn(env['VERBATIM_CORAL_SECRETS'])
  if (coralSecrets.some((secret) => secret.length < 16)) faults.push('VERBATIM_CORAL_SECRETS holds a secret of fewer than 16 characters; Coral makes them of 64')
  const limits = text('limits') ?? 'on'
  if (limits !== 'on' && limits !== 'off') faults.push('VERBATIM_LIMITS is on or off')
  if (limits === 'off' && production) faults.push('VERBATIM_LIMITS=off is for benchmarks, and refused in production')
  const logLevel = logLevels.find((level) => level === (text('log-level') ?? 'info'))
  if (logLevel === undefined) faults.push(`VERBATIM_LOG_LEVEL is one of ${logLevels.join(', ')}`)
  const drainSeconds = wholeNumber(text('drain-seconds') ?? '0')
  if (drainSeconds === undefined || drainSeconds > 300) faults.push('VERBATIM_DRAIN_SECONDS is a number from 0 to 300')
  const stopSeconds = wholeNumber(text('stop-seconds') ?? '20')
  if (stopSeconds === undefined || stopSeconds < 1 || stopSeconds > 3600) faults.push('VERBATIM_STOP_SECONDS is a number from 1 to 3600')
  const memory = text('memory-mb')
  const memoryMb = memory === undefined ? undefined : wholeNumber(memory)
  if (memory !== undefined && (memoryMb === undefined || memoryMb < leastMemoryMb)) faults.push(`VERBATIM_MEMORY_MB is a number of megabytes, ${leastMemoryMb} or more`)
  const traces = readTraces(env)
  if (!traces.ok) faults.push(...traces.refusal.faults)

  if (faults.length > 0 || port === undefined || logLevel === undefined || drainSeconds === undefined || stopSeconds === undefined || !traces.ok) return refuse({ code: 'config-refused', faults })
  return accept({
    host: text('host') ?? '127.0.0.1',
    port,
    publicUrl,
    trustedProxies,
    coralSecrets,
    limits: limits === 'off' ? 'off' : 'on',
    production,
    logLevel,
    traces: traces.value,
    drainMs: drainSeconds * 1000,
    stopMs: stopSeconds * 1000,
    cacheBytes: cacheBytesWithin(memoryMb),
  })
}

// With less, even an idle server with its classifier would be over it.
const leastMemoryMb = 150
const megabyte = 1_048_576

/** A quarter of what is left beside an idle server, 64 MB where there is plenty: the first pages of some 600 stories of a thousand comments. */
function cacheBytesWithin(memoryMb: number | undefined): number {
  const idleMb = 130
  const mostMb = 64
  return Math.min(mostMb, memoryMb === undefined ? mostMb : Math.floor((memoryMb - idleMb) / 4)) * megabyte
}

/** Ours, or else the name that every program has for it; the headers, where a collector wants some, stand in `OTEL_EXPORTER_OTLP_HEADERS`. */
function readTraces(env: Given['env']): Result<TraceConfig | undefined, ConfigRefusal> {
  const text = (name: string) => textOption(name, { options: {}, env })
  const given = text('otlp-endpoint') ?? (env['OTEL_EXPORTER_OTLP_ENDPOINT'] || undefined)
  if (given === undefined) return accept(undefined)
  const endpoint = publicBase(given)
  const ratio = Number(text('otlp-ratio') ?? '1')
  const faults = [
    ...(endpoint === undefined ? ['VERBATIM_OTLP_ENDPOINT (or OTEL_EXPORTER_OTLP_ENDPOINT) is the base address of an OTLP/HTTP collector, such as http://127.0.0.1:4318'] : []),
    ...(ratio >= 0 && ratio <= 1 ? [] : ['VERBATIM_OTLP_RATIO is a number from 0 to 1']),
  ]
  if (endpoint === undefined || faults.length > 0) return refuse({ code: 'config-refused', faults })
  return accept({ endpoint, ratio })
}

/** `--trusted-proxies` is also `VERBATIM_TRUSTED_PROXIES`; what is empty counts as absent. */
function textOption(name: string, from: Given): string | undefined {
  const given = from.options[name] ?? from.env[`VERBATIM_${name.toUpperCase().replaceAll('-', '_')}`]
  return typeof given === 'string' && given !== '' ? given : undefined
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** `postgres://user:password@one,two/name` as an address for each of its hosts; `undefined` where one of them is none. */
function databaseUrls(text: string): readonly string[] | undefined {
  const [, user = '', hosts = '', name = ''] = /^(postgres(?:ql)?:\/\/(?:[^@/?#]*@)?)([^@/?#]+)(\/[^/?#]+(?:\?[^#]*)?)$/.exec(text) ?? []
  const urls = hosts.split(',').map((host) => `${user}${host}${name}`)
  return urls.every((url) => Boolean(URL.parse(url)?.hostname)) ? urls : undefined
}

/** Without a slash at the end; nothing may follow the path, since every address of the site is made by adding to it. */
function publicBase(text: string): string | undefined {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined
  const base = `${url.origin}${url.pathname}`
  return url.href === base ? base.replace(/\/+$/, '') : undefined
}

/** One address, or the addresses that share its first bits; all addresses are no range to trust. */
function isCidrRange(text: string): boolean {
  const [address = '', bits = '1', ...rest] = text.split('/')
  const version = isIP(address)
  const most = version === 4 ? 32 : 128
  const count = wholeNumber(bits) ?? 0
  return version !== 0 && rest.length === 0 && count >= 1 && count <= most
}
