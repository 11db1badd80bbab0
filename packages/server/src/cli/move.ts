import type { Place } from '../app/index.ts'
import { print, text, UsageError, type Command, type Line } from './command.ts'
import { printTables, toldOf } from './upkeep.ts'

export const move: Command = {
  name: 'move',
  usage: '--from DIR --to DIR',
  help: `Carries a site to another place, every row with its number, and prints the rows and the checksum of each table,
which are the same on both sides, or nothing was moved.

  --from DIR    where the site is; no server may run on it
  --to DIR      where it goes; nothing may be there

Interrupted, it leaves nothing at the new place: start it again. The site stays at the old place, too, until you remove it.`,
  options: { from: { type: 'string' }, to: { type: 'string' } },
  async run(line, wiring) {
    if (line.operands.length > 0) throw new UsageError(`move takes no ${JSON.stringify(line.operands[0])}`)
    const input = { from: placeCalled(line, 'from'), to: placeCalled(line, 'to') }
    return toldOf((onProgress) => wiring.upkeep.move(input, onProgress), (tables) => {
      printTables(tables)
      print(`Moved ${tables.reduce((sum, { rows }) => sum + rows, 0)} rows; both sides hold the same. Start the server with the new place, and no longer with the old one.`)
    })
  },
}

function placeCalled(line: Line, name: 'from' | 'to'): Place {
  const given = text(line, name)
  if (given === undefined || given === '') throw new UsageError('move needs --from and --to.')
  return { kind: 'folder', dataDir: given }
}
