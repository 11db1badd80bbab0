import { appendFileSync, readFileSync, statSync } from 'node:fs'
import { accept, refuse, type Result, type TokenId } from '@verbatim/core'
import type { ApiToken, TokenStore } from '../app/index.ts'

/** A file is unusable, and this is all that is wrong with it, for the operator. */
export type FileRefusal = { readonly code: 'file-unusable'; readonly faults: readonly string[] }

/** One line of the file. */
interface Key {
  readonly id: TokenId
  readonly name: string
  /** Of the key, in hex: whoever reads the file learns no key. */
  readonly sha256: string
  readonly perMinute?: number
}

export type KeyFile = Pick<TokenStore, 'find'>

/**
 * The keys of a server without a database: one JSON object a line, `{"id", "name", "sha256", "perMinute"?, "createdAt"?}`,
 * each with the scope `assess` and no other. The file is read again whenever it has changed; while it cannot be read, or
 * something in it is wrong, the keys read before hold, and `onFault` hears of it once.
 */
export function openKeyFile(file: string, onFault: (error: Error) => void): Result<KeyFile, FileRefusal> {
  const first = readKeys(file)
  if (!first.ok) return first
  let keys = first.value
  let version = versionOf(file)
  const refresh = () => {
    const now = versionOf(file)
    if (now === version) return
    version = now
    const read = readKeys(file)
    if (read.ok) keys = read.value
    else onFault(new Error(`The keys read before still hold. ${read.refusal.faults.join(' ')}`))
  }
  return accept({
    async find(tokenHash) {
      refresh()
      return keys.get(tokenHash)
    },
  })
}

/** Adds keys to a file, and makes it where there is none, for its owner alone to read. */
export function keyFileWriter(file: string): Pick<TokenStore, 'create'> {
  return {
    async create({ id, name, perMinute, tokenHash, createdAt }) {
      const key = { id, name, sha256: tokenHash, ...(perMinute === undefined ? {} : { perMinute }), createdAt: new Date(createdAt).toISOString() }
      appendFileSync(file, `${endsInLine(file) ? '' : '\n'}${JSON.stringify(key)}\n`, { mode: 0o600, flush: true })
    },
  }
}

/** Whether what is added begins a line of its own; people edit the file, and some editors end it without one. */
function endsInLine(file: string): boolean {
  const text = statSync(file, { throwIfNoEntry: false }) === undefined ? '' : readFileSync(file, 'utf8')
  return text === '' || text.endsWith('\n')
}

// A look at the file costs some microseconds, so that a key withdrawn serves for no request more.
function versionOf(file: string): string {
  const facts = statSync(file, { bigint: true, throwIfNoEntry: false })
  return facts === undefined ? 'missing' : `${facts.ino} ${facts.size} ${facts.mtimeNs}`
}

function readKeys(file: string): Result<ReadonlyMap<string, ApiToken>, FileRefusal> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return refuse({ code: 'file-unusable', faults: [`The keys cannot be read: ${error instanceof Error ? error.message : String(error)}. verbatim token create --scope assess --keys ${file} makes the file.`] })
  }
  return parseKeys(text, file)
}

/** By the key's hash. */
export function parseKeys(text: string, file: string): Result<ReadonlyMap<string, ApiToken>, FileRefusal> {
  const keys = new Map<string, ApiToken>()
  const faults: string[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const key = parseKey(line)
    if (typeof key === 'string') faults.push(`${file}, line ${index + 1}: ${key}`)
    else if (keys.has(key.sha256)) faults.push(`${file}, line ${index + 1}: this key stands in the file twice`)
    else keys.set(key.sha256, { id: key.id, name: key.name, scopes: ['assess'], ...(key.perMinute === undefined ? {} : { perMinute: key.perMinute }) })
  }
  return faults.length === 0 ? accept(keys) : refuse({ code: 'file-unusable', faults })
}

const known = new Set(['id', 'name', 'sha256', 'perMinute', 'createdAt'])

/** The key, or what is wrong with its line. */
function parseKey(line: string): Key | string {
  const fields = objectOf(line)
  if (fields === undefined) return 'this is no JSON object'
  const { id, name, sha256, perMinute } = fields
  const unknown = Object.keys(fields).find((field) => !known.has(field))
  if (unknown !== undefined) return `there is no ${JSON.stringify(unknown.slice(0, 50))} of a key`
  if (typeof id !== 'string' || id === '') return 'id is a text that no other key has'
  if (typeof name !== 'string' || name === '') return 'name is a text'
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return 'sha256 is the hash of the key, 64 digits of lower-case hex'
  if (perMinute !== undefined && !(typeof perMinute === 'number' && perMinute > 0)) return 'perMinute is a number above 0'
  return { id: id as TokenId, name, sha256, ...(perMinute === undefined ? {} : { perMinute }) }
}

function objectOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
