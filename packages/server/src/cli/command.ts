import { parseArgs, type ParseArgsConfig } from 'node:util'
import { readData, type DataConfig } from '../config.ts'
import type { Wiring } from './wiring.ts'

type OptionTable = NonNullable<ParseArgsConfig['options']>

/** One command of the line. */
export interface Command {
  /** As it is typed: `token create`. */
  readonly name: string
  /** After the name, in the usage line. */
  readonly usage: string
  /** What `--help` explains, under the usage line. */
  readonly help: string
  readonly options: OptionTable
  /** The exit code. */
  run(line: Line, wiring: Wiring): Promise<number>
}

/** What was typed after a command's name. A repeated option has all its values. */
export interface Line {
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, readonly (string | boolean)[]>>
}

/** Misuse of the line, told to the person at the terminal; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export function readLine(args: readonly string[], options: OptionTable): Line {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { ...options, help: { type: 'boolean' } }, allowPositionals: true, allowNegative: true })
    const listed = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? value : [value]] as const]))
    return { operands: positionals, options: Object.fromEntries(listed) }
  } catch (error) {
    // Of parseArgs, whose messages are written for the person at the terminal.
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

/** The last value of an option that takes text. */
export function text(line: Line, name: string): string | undefined {
  const value = line.options[name]?.at(-1)
  return typeof value === 'string' ? value : undefined
}

/** All values of an option, each of which may also be a list with commas. */
export function texts(line: Line, name: string): readonly string[] {
  return (line.options[name] ?? []).flatMap((value) => (typeof value === 'string' ? value.split(',') : [])).map((value) => value.trim()).filter((value) => value !== '')
}

export const dataOption = { 'data': { type: 'string' }, 'database': { type: 'string' }, 'database-connections': { type: 'string' } } as const

export const dataHelp = `  --data DIR    the folder that holds the site (VERBATIM_DATA; default ./data)
  --database URL  in its place, postgres://USER:PASSWORD@HOST/NAME; with several hosts, the one that is the primary
                (VERBATIM_DATABASE, where nobody else on the machine can read the password)`

/** Where the site is kept, by the line and the environment. */
export function dataOf(line: Line, { env }: Pick<Wiring, 'env'>): DataConfig {
  const data = readData({ 'data': text(line, 'data'), 'database': text(line, 'database'), 'database-connections': text(line, 'database-connections') }, env)
  if (!data.ok) throw new UsageError(data.refusal.faults.join('\n'))
  return data.value
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

export function complain(line: string): void {
  process.stderr.write(`${line}\n`)
}
