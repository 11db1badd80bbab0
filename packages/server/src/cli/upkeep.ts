import type { Result } from '@verbatim/core'
import type { OnProgress, Place, TableFacts, UpkeepRefusal } from '../app/index.ts'
import { complain, dataOf, print, type Line } from './command.ts'
import { progressOn } from './progress.ts'
import type { Wiring } from './wiring.ts'

/** Where the site is kept that a command is about. */
export function placeIn(line: Line, wiring: Pick<Wiring, 'env'>): Place {
  return dataOf(line, wiring)
}

/** Runs the work with its progress on standard error, so that standard output has the outcome alone; the exit code. */
export async function toldOf<T>(work: (onProgress: OnProgress) => Promise<Result<T, UpkeepRefusal>>, tell: (value: T) => void): Promise<number> {
  const progress = progressOn(process.stderr)
  const result = await work(progress.tell).finally(progress.end)
  if (result.ok) tell(result.value)
  else complain(inWords(result.refusal))
  return result.ok ? 0 : 1
}

export function printTables(tables: readonly TableFacts[]): void {
  for (const { table, rows, checksum } of tables) print(`${table.padEnd(20)}${String(rows).padStart(12)}  ${checksum}`)
}

function inWords(refusal: UpkeepRefusal): string {
  switch (refusal.code) {
    case 'nothing-there':
      return `There is nothing at ${refusal.place}.`
    case 'file-exists':
      return `${refusal.file} is there already. Another name, or --force to replace it.`
    case 'site-exists':
      return `${refusal.place} holds a site already, and it was left as it is.`
    case 'in-use':
      return `${refusal.place} is in use: stop the server first.`
    case 'no-backup':
      return `${refusal.file} was not made by verbatim backup: ${refusal.reason}.`
    case 'altered':
      return `${refusal.file} is not as it was made, and nothing of it was used: ${refusal.reason}`
    case 'differs':
      return `Both places should hold the same and do not, so nothing was kept: ${refusal.tables.join(', ')}`
    default:
      return refusal satisfies never
  }
}
