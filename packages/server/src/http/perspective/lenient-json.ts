import { accept, refuse, type Result } from '@verbatim/core'

export type JsonRefusal = { readonly code: 'json-unparseable'; readonly at: number }

/**
 * JSON as Google's servers read it: names without quotes, texts in single quotes and a comma too many are
 * taken, since the official curl example has such names. Linear in length; nested at most 100 deep.
 */
export function parseLenientJson(text: string): Result<unknown, JsonRefusal> {
  try {
    return accept(JSON.parse(text))
  } catch {
    return readLeniently(text)
  }
}

const deepest = 100

class Unparseable extends Error {
  readonly at: number

  constructor(at: number) {
    super('not JSON')
    this.at = at
  }
}

function readLeniently(text: string): Result<unknown, JsonRefusal> {
  const source: Source = { text, at: 0 }
  try {
    const value = readValue(source, 0)
    take(source, blanks)
    return source.at === text.length ? accept(value) : refuse({ code: 'json-unparseable', at: source.at })
  } catch (error) {
    if (error instanceof Unparseable) return refuse({ code: 'json-unparseable', at: error.at })
    throw error
  }
}

/** What is being read, and how far. */
interface Source {
  readonly text: string
  at: number
}

const blanks = /[ \t\r\n]*/y
const bareName = /[A-Za-z_$][\w$]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y
const doubleQuoted = /"[^"\\]*(?:\\.[^"\\]*)*"/sy
const singleQuoted = /'[^'\\]*(?:\\.[^'\\]*)*'/sy

/** What matches here, and steps over it; `undefined` where it does not match. */
function take(source: Source, pattern: RegExp): string | undefined {
  pattern.lastIndex = source.at
  const found = pattern.exec(source.text)?.[0]
  if (found !== undefined) source.at += found.length
  return found
}

/** Steps over blanks and then `mark`, where that is next. */
function takeMark(source: Source, mark: string): boolean {
  take(source, blanks)
  if (source.text[source.at] !== mark) return false
  source.at += 1
  return true
}

function readValue(source: Source, depth: number): unknown {
  if (depth > deepest) throw new Unparseable(source.at)
  if (takeMark(source, '{')) return readObject(source, depth)
  if (takeMark(source, '[')) return readList(source, depth)
  const quoted = readQuoted(source)
  if (quoted !== undefined) return quoted
  const plain = take(source, word) ?? take(source, number)
  if (plain === undefined) throw new Unparseable(source.at)
  return JSON.parse(plain)
}

function readObject(source: Source, depth: number): unknown {
  const entries: [string, unknown][] = []
  while (!takeMark(source, '}')) {
    const name = readQuoted(source) ?? take(source, bareName)
    if (name === undefined || !takeMark(source, ':')) throw new Unparseable(source.at)
    entries.push([name, readValue(source, depth + 1)])
    if (!takeMark(source, ',') && source.text[source.at] !== '}') throw new Unparseable(source.at)
  }
  // As own properties, so that `__proto__` is a name like any other.
  return Object.fromEntries(entries)
}

function readList(source: Source, depth: number): unknown {
  const items: unknown[] = []
  while (!takeMark(source, ']')) {
    items.push(readValue(source, depth + 1))
    if (!takeMark(source, ',') && source.text[source.at] !== ']') throw new Unparseable(source.at)
  }
  return items
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

function readQuoted(source: Source): string | undefined {
  const start = source.at
  const quoted = take(source, doubleQuoted) ?? take(source, singleQuoted)
  return quoted?.slice(1, -1).replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/gs, (_, code: string | undefined, mark: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
    if (mark === 'u') throw new Unparseable(start)
    return escapes[mark] ?? mark
  })
}
