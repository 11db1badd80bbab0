import { accept, refuse, type Result } from '@verbatim/core'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import { oneLine } from './one-line.ts'

export interface FrontMatterValue {
  /** In the file, from 1. */
  readonly line: number
  /** One for a single value, each for a list; as written, so that `2017-09-04` and `yes` stay what they are. */
  readonly texts: readonly string[]
}

/** By key in small letters; keys without a value, and values that are neither texts nor names, are left out. */
export type FrontMatter = ReadonlyMap<string, FrontMatterValue>

export interface FrontMatterBroken {
  readonly code: 'front-matter-broken'
  readonly line: number
  readonly reason: string
}

export interface MatteredText {
  readonly frontMatter: FrontMatter
  readonly body: string
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number
}

/** Whether a text begins with `---` and a key, so that it is front matter and no ruler. */
export function beginsWithFrontMatter(text: string): boolean {
  return /^---[ \t]*\n\s*["']?[\p{L}_][^\n:]{0,80}:/u.test(text)
}

export function splitFrontMatter(text: string): Result<MatteredText, FrontMatterBroken> {
  if (!beginsWithFrontMatter(text)) return accept({ frontMatter: new Map(), body: text, bodyLine: 1 })
  const lines = text.split('\n')
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (end === -1) return broken(1, 'a closing line of three hyphens is missing')
  const yaml = lines.slice(1, end).join('\n')
  // Anything near this length is no list of facts; the YAML parser's time grows with the square of the nesting.
  if (yaml.length > 65_536) return broken(1, 'longer than 65,536 characters')
  const frontMatter = parseFrontMatter(yaml)
  if (!frontMatter.ok) return frontMatter
  return accept({ frontMatter: frontMatter.value, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 })
}

function parseFrontMatter(yaml: string): Result<FrontMatter, FrontMatterBroken> {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false })
  // The opening `---` is the file's first line.
  const lineOf = (offset: number): number => lineCounter.linePos(offset).line + 1
  const [error] = document.errors
  if (error !== undefined) return broken(lineOf(error.pos[0]), error.message)
  if (!isMap(document.contents)) return broken(2, 'not a list of keys and values')

  const values = new Map<string, FrontMatterValue>()
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue
    const texts = textsOf(document, value)
    if (texts.length > 0) values.set(String(key.value).toLowerCase(), { line: lineOf(key.range?.[0] ?? 0), texts })
  }
  return accept(values)
}

function broken(line: number, reason: string): Result<never, FrontMatterBroken> {
  return refuse({ code: 'front-matter-broken', line, reason })
}

function textsOf(document: Document, value: unknown): readonly string[] {
  const items: readonly unknown[] = isSeq(value) ? value.items : [value]
  return items.map((item) => oneLine(textOf(document, item))).filter((text) => text !== null)
}

// The nodes are read one by one, never turned into values as a whole: aliases can then not multiply.
function textOf(document: Document, item: unknown): string | null {
  const node = isAlias(item) ? item.resolve(document) : item
  const named: unknown = isMap(node) ? node.get('name', true) : node
  if (!isScalar(named) || named.value === null) return null
  return typeof named.value === 'string' ? named.value : (named.source ?? null)
}
