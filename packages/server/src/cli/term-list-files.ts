import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { accept, everyLanguage, refuse, type Result, type Term } from '@verbatim/core'
import { UsageError } from './command.ts'
import type { TermFiles } from './wiring.ts'

export interface TermListFaults {
  readonly file: string
  readonly faults: readonly { readonly line: number; readonly code: string }[]
}

export interface TermListFiles {
  /** Those that were read, each once; `null` is the list for every language. */
  readonly languages: readonly (string | null)[]
  readonly terms: readonly Term[]
  /** Of the files with which something is wrong. */
  readonly faults: readonly TermListFaults[]
}

/** The lists in files called `LANG.txt`, or in all such files of a folder. Throws `UsageError` for a path that is neither. */
export function readTermLists(paths: readonly string[], files: Pick<TermFiles, 'parse'>): TermListFiles {
  const read = paths.flatMap(filesAt).map((file) => {
    const language = languageOf(file)
    return { file, language, ...files.parse(readFileSync(file, 'utf8'), language) }
  })
  return {
    languages: [...new Set(read.map(({ language }) => language))],
    terms: read.flatMap(({ terms }) => terms),
    faults: read.flatMap(({ file, faults }) => (faults.length === 0 ? [] : [{ file, faults }])),
  }
}

export interface TermFolderRefusal {
  readonly code: 'terms-refused'
  /** Each with its file, and its line where it has one. */
  readonly faults: readonly string[]
}

/** The terms of all lists in a folder, or all that is wrong with them. A folder without a list is more likely a slip than a wish. */
export function readTermFolder(folder: string, files: Pick<TermFiles, 'parse'>): Result<readonly Term[], TermFolderRefusal> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return refused(`${folder} is no folder.`)
  const { languages, terms, faults } = readTermLists([folder], files)
  if (languages.length === 0) return refused(`${folder} has no list called after its language, such as ckb.txt, or ${everyLanguage}.txt for every language.`)
  const told = faults.flatMap(({ file, faults: some }) => some.map(({ line, code }) => `${file}:${line}: ${code}`))
  return told.length === 0 ? accept(terms) : refused(...told)
}

function refused(...faults: readonly string[]): Result<never, TermFolderRefusal> {
  return refuse({ code: 'terms-refused', faults })
}

function filesAt(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new UsageError(`There is nothing at ${path}.`)
  if (!found.isDirectory()) return [path]
  return readdirSync(path).filter((name) => nameOfList.test(name)).toSorted().map((name) => join(path, name))
}

const nameOfList = /^([a-z]{2,3})\.txt$/

function languageOf(file: string): string | null {
  const name = nameOfList.exec(basename(file))?.[1]
  if (name === undefined) throw new UsageError(`${basename(file)}: a list is called after its language, such as ckb.txt, or ${everyLanguage}.txt for every language.`)
  return name === everyLanguage ? null : name
}
