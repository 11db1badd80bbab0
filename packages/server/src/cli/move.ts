import type { Place } from '../app/index.ts'
import { readData } from '../config.ts'
import { print, text, UsageError, type Command, type Line } from './command.ts'
import { printTables, toldOf } from './upkeep.ts'
import type { Wiring } from './wiring.ts'

export const move: Command = {
  name: 'move',
  usage: '--from DIR|URL --to DIR|URL',
  help: `Carries a site to another place, every row with its number, and prints the rows and the checksum of each table,
which are the same on both sides, or nothing was moved.

  --from PLACE  where the site is: a data folder, or postgres://USER:PASSWORD@HOST/NAME; no server may run on it
  --to PLACE    where it goes, the one or the other; no site may be there
                (VERBATIM_MOVE_FROM and VERBATIM_MOVE_TO, where nobody else on the machine can read a password)

Interrupted, it leaves nothing at the new place: start it again. The site stays at the old place, too, until you remove it.`,
  options: { from: { type: 'string' }, to: { type: 'string' } },
  async run(line, wiring) {
    if (line.operands.length > 0) throw new UsageError(`move takes no ${JSON.stringify(line.operands[0])}`)
    const input = { from: placeCalled('from', { line, env: wiring.env }), to: placeCalled('to', { line, env: wiring.env }) }
    return toldOf((onProgress) => wiring.upkeep.move(input, onProgress), (tables) => {
      printTables(tables)
      print(`Moved ${tables.reduce((sum, { rows }) => sum + rows, 0)} rows; both sides hold the same. Start the server with the new place, and no longer with the old one.`)
    })
  },
}

function placeCalled(name: 'from' | 'to', { line, env }: { readonly line: Line; readonly env: Wiring['env'] }): Place {
  const given = text(line, name) ?? env[`VERBATIM_MOVE_${name.toUpperCase()}`]
  if (given === undefined || given === '') throw new UsageError('move needs --from and --to.')
  const read = readData(/^postgres(ql)?:/.test(given) ? { database: given } : { data: given }, {})
  if (!read.ok) throw new UsageError(read.refusal.faults.join('\n'))
  return read.value
}
