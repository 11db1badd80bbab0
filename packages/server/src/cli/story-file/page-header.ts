import { takeDateline } from './dateline.ts'
import { areNames, headerFactOf, type HeaderFact } from './header-fact.ts'
import { isBlank } from './one-line.ts'
import type { DateOrder } from './story-draft.ts'

/** What stands between the headline and the text of a news page. */
export interface PageHeader {
  readonly publishedAt: string | null
  readonly publisher: string | null
  readonly byline: string | null
  readonly tags: readonly string[]
  /** Lines of the header that are text for the reader, such as a summary. */
  readonly standfirst: readonly string[]
  /** The lines under the header, with the blank ones between them. */
  readonly rest: readonly string[]
}

interface HeaderLine {
  readonly index: number
  readonly text: string
  readonly fact: HeaderFact
}

/** Reads the lines under the headline, in whatever order they are. A line that nothing speaks for stays text. */
export function readHeader(lines: readonly string[], order: DateOrder): PageHeader {
  const header = headerLines(lines, 0, order)
  if (header.length > 0) return headerOf(lines, header, [])
  const summaryAt = lines.findIndex((line) => !isBlank(line))
  const underSummary = headerLines(lines, summaryAt + 1, order)
  // Two facts, because a chronicle too has a sentence and then a date, which is a heading there.
  const isHeader = underSummary.filter(({ fact }) => fact.kind !== 'words').length >= 2
  return isHeader ? headerOf(lines, underSummary, [lines[summaryAt]?.trim() ?? '']) : headerOf(lines, [], [])
}

function headerOf(lines: readonly string[], header: readonly HeaderLine[], summary: readonly string[]): PageHeader {
  const facts = header.map(({ fact }) => fact)
  const words = header.filter(({ fact }) => fact.kind === 'words').map(({ text }) => text)
  const stated = facts.find((fact) => fact.kind === 'publisher')?.publisher
  const name = stated === undefined ? words.find(isLikeAName) : undefined
  return {
    publishedAt: facts.find((fact) => fact.kind === 'date')?.publishedAt ?? null,
    publisher: stated ?? name ?? null,
    byline: facts.find((fact) => fact.kind === 'byline')?.byline ?? null,
    tags: facts.find((fact) => fact.kind === 'tags')?.tags ?? [],
    standfirst: [...summary, ...words.filter((text) => text !== name)],
    rest: lines.slice((header.at(-1)?.index ?? -1) + 1),
  }
}

// The longest header seen has a summary, two names, a date, tags and four rows of buttons.
const headerLinesMax = 10

/** The lines from `start` on, as far as a fact or a dateline under them shows that they belong to the header. */
function headerLines(lines: readonly string[], start: number, order: DateOrder): readonly HeaderLine[] {
  const header: HeaderLine[] = []
  for (const [index, line] of lines.entries()) {
    const text = line.trim()
    if (index < start || isBlank(text)) continue
    if (takeDateline(text) !== undefined) return header
    const fact = headerFactOf(text, order)
    if (fact === undefined || header.length === headerLinesMax || isRepeated(fact, header)) break
    header.push({ index, text, fact })
  }
  return header.slice(0, header.findLastIndex(speaksForItself) + 1)
}

/** A second date or row of tags is no header any more. */
function isRepeated(fact: HeaderFact, header: readonly HeaderLine[]): boolean {
  if (fact.kind === 'words' || fact.kind === 'furniture') return false
  return header.some((line) => line.fact.kind === fact.kind)
}

/** A fact does, and so does a name under one: right under it, or with a blank line between and a capital to each word. */
function speaksForItself({ index, text, fact }: HeaderLine, position: number, header: readonly HeaderLine[]): boolean {
  if (fact.kind !== 'words') return true
  const above = header[position - 1]
  if (above === undefined || above.fact.kind === 'words' || !isLikeAName(text)) return false
  return above.index === index - 1 || (above.fact.kind !== 'furniture' && areNames(text))
}

function isLikeAName(text: string): boolean {
  return text.length <= 40 && text.split(/\s+/u).length <= 5 && /\p{L}/u.test(text) && !/^\p{Ll}|:/u.test(text)
}
