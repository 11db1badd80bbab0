import { constants, setPriority } from 'node:os'
import { dataHelp, dataOption, print, UsageError, type Command } from './command.ts'
import { placeIn, toldOf } from './upkeep.ts'

export const backup: Command = {
  name: 'backup',
  usage: 'FILE [--force] [--data DIR | --database URL]',
  help: `Writes all that the site holds to one file, as it stood when the command began, beside a server that goes on writing.

  --force       replaces FILE where it is there already
${dataHelp}

The file is checked before it gets its name: whole by SQLite's own account, nothing refers to what is not there, and the
number and a checksum of each table's rows are written in it for verbatim restore. It holds addresses and unpublished texts:
only its owner may read it.`,
  options: { ...dataOption, force: { type: 'boolean' } },
  async run(line, wiring) {
    const [file, ...others] = line.operands
    if (file === undefined || others.length > 0) throw new UsageError('backup needs one file.')
    const input = { from: placeIn(line, wiring), file, existing: line.options['force'] === undefined ? 'keep' : 'replace', at: wiring.now() } as const
    // A server beside it comes first, however long this takes.
    setPriority(constants.priority.PRIORITY_LOW)
    return toldOf((onProgress) => wiring.upkeep.backUp(input, onProgress), ({ tables, schema }) => {
      print(`${file}: ${tables.reduce((sum, { rows }) => sum + rows, 0)} rows in ${tables.length} tables, schema ${schema}, checked`)
    })
  },
}
