import { dataHelp, dataOption, print, UsageError, type Command } from './command.ts'
import { placeIn, toldOf } from './upkeep.ts'

export const restore: Command = {
  name: 'restore',
  usage: 'FILE [--force] [--data DIR | --database URL]',
  help: `Makes a site of a file that verbatim backup wrote. The server must not run.

  --force       where there is a site in the folder already, takes its place; the old one stays beside it under another name.
                A database is never replaced: make another one, and let the servers use that
${dataHelp}

Nothing of the file is used unless all of it is as it was written. A backup of an older version is brought up to date.`,
  options: { ...dataOption, force: { type: 'boolean' } },
  async run(line, wiring) {
    const [file, ...others] = line.operands
    if (file === undefined || others.length > 0) throw new UsageError('restore needs one file.')
    const input = { file, to: placeIn(line, wiring), existing: line.options['force'] === undefined ? 'keep' : 'replace', at: wiring.now() } as const
    return toldOf((onProgress) => wiring.upkeep.restore(input, onProgress), ({ facts: { madeAt, tables }, aside }) => {
      print(`Restored ${tables.reduce((sum, { rows }) => sum + rows, 0)} rows as they stood at ${new Date(madeAt).toISOString()}, all as they were written`)
      if (aside !== undefined) print(`What was there before is at ${aside}`)
    })
  },
}
