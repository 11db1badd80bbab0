import { type GroupLabel, groupLabels } from './functional-example.ts'

/** One entry: its forms by column, and for a group of people the guideline that protects it. */
export interface Entry {
  readonly forms: Readonly<Record<string, string>>
  readonly first: string
  readonly guideline?: GroupLabel
  readonly heldBack: boolean
}

export type Vocabulary = Readonly<Record<string, readonly Entry[]>>

/** Entries separated by commas or line breaks; an asterisk before one keeps it for testing. */
export function words(source: string): readonly Entry[] {
  return source.split(/[,،\n]/).map(withMark).filter(({ text }) => text !== '').map(({ text, heldBack }) => ({ forms: {}, first: text, heldBack }))
}

/** As `words`, but only a line break ends an entry, so that one may hold commas. */
export function lines(source: string): readonly Entry[] {
  return source.split('\n').map(withMark).filter(({ text }) => text !== '').map(({ text, heldBack }) => ({ forms: {}, first: text, heldBack }))
}

/**
 * One entry a line, its forms separated by bars under the names in `columns`. A column called
 * `guideline` holds the label of an attack on that group.
 */
export function table(columns: string, source: string): readonly Entry[] {
  const names = columns.split(' ')
  return source.split('\n').map(withMark).filter(({ text }) => text !== '').map(({ text, heldBack }) => entry(names, { text, heldBack }))
}

interface Marked {
  readonly text: string
  readonly heldBack: boolean
}

function withMark(source: string): Marked {
  const text = source.trim()
  return text.startsWith('*') ? { text: text.slice(1).trim(), heldBack: true } : { text, heldBack: false }
}

function entry(names: readonly string[], { text, heldBack }: Marked): Entry {
  const cells = text.split('|').map((cell) => cell.trim())
  if (cells.length !== names.length) throw new Error(`${text}: ${cells.length} forms, not ${names.length}`)
  const forms = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
  const first = forms[names.find((name) => name !== 'guideline') ?? ''] ?? ''
  const guideline = groupLabels.find((label) => label === forms['guideline'])
  if (forms['guideline'] !== undefined && guideline === undefined) throw new Error(`${text}: no such guideline`)
  return guideline === undefined ? { forms, first, heldBack } : { forms, first, guideline, heldBack }
}
