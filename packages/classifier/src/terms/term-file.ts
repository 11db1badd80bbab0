import { parseTerm, termLimits, type ForbiddenKey, type Term, type TermFault } from '@verbatim/core'
import { termForm } from './term-form.ts'

/** What is wrong with a line; lines count from 1. */
export interface TermFileFault {
  readonly line: number
  readonly code: 'guideline-missing' | 'duplicate' | 'too-many-terms' | `${TermFault['field']}: ${TermFault['code']}`
}

export interface TermFile {
  /** The terms of the lines that nothing is wrong with. */
  readonly terms: readonly Term[]
  readonly faults: readonly TermFileFault[]
}

/**
 * Reads a list of one language, `LANG.txt` (`mul.txt` for every language, whose `language` is `null`): a heading `[guideline]`, and under it one term a line.
 * `word` is found as it is written, `word~` with the endings of its language, `word*` at the
 * beginning of any word; after `!` stand its exceptions, with commas between. What begins with
 * `#` and empty lines say nothing. The parser looks at every line and reports all that is wrong.
 */
export function parseTermFile(content: string, language: string | null): TermFile {
  const terms: Term[] = []
  const faults: TermFileFault[] = []
  const known = new Set<string>()
  let guideline: string | undefined
  for (const [index, line] of content.replace(/^\ufeff/, '').split(/\r?\n/).entries()) {
    const text = line.trim()
    const heading = /^\[(.*)\]$/.exec(text)?.[1]
    if (heading !== undefined) guideline = heading.trim()
    if (heading !== undefined || text === '' || text.startsWith('#')) continue
    const read = readLine(text, { guideline, language })
    if ('term' in read && known.has(termForm(read.term.text))) faults.push({ line: index + 1, code: 'duplicate' })
    else if ('term' in read && terms.length === termLimits.terms) faults.push({ line: index + 1, code: 'too-many-terms' })
    else if ('term' in read) {
      known.add(termForm(read.term.text))
      terms.push(read.term)
    } else faults.push(...read.codes.map((code) => ({ line: index + 1, code })))
  }
  return { terms, faults }
}

interface Place {
  readonly guideline: string | undefined
  readonly language: string | null
}

type ReadLine = { readonly term: Term } | { readonly codes: readonly TermFileFault['code'][] }

function readLine(line: string, { guideline, language }: Place): ReadLine {
  if (guideline === undefined) return { codes: ['guideline-missing'] }
  const at = line.indexOf('!')
  const word = (at < 0 ? line : line.slice(0, at)).trim()
  const exceptions = at < 0 ? [] : line.slice(at + 1).split(/[,،]/).map((exception) => exception.trim()).filter((exception) => exception !== '')
  const inflection = word.endsWith('~') ? 'endings' : word.endsWith('*') ? 'stem' : 'exact'
  const text = inflection === 'exact' ? word : word.slice(0, -1)
  const parsed = parseTerm({ text, language, guideline, inflection, exceptions }, termForm)
  return 'term' in parsed ? parsed : { codes: parsed.faults.map(({ field, code }): TermFileFault['code'] => `${field}: ${code}`) }
}

const signs = { exact: '', endings: '~', stem: '*' } as const

/** The file that `parseTermFile` reads the same terms from: by guideline, each in the order given. */
export function writeTermFile(terms: readonly Term[]): string {
  const sections = [...Map.groupBy(terms, ({ guideline }): ForbiddenKey => guideline)].map(([guideline, some]) => `[${guideline}]\n${some.map(lineOf).join('')}`)
  return sections.join('\n')
}

function lineOf({ text, inflection, exceptions }: Term): string {
  return `${text}${signs[inflection]}${exceptions.length === 0 ? '' : ` ! ${exceptions.join(', ')}`}\n`
}
