import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyLanguage } from '@verbatim/core'
import { dataOf, dataHelp, dataOption, print, UsageError, type Command } from './command.ts'

export const termsExport: Command = {
  name: 'terms export',
  usage: 'DIR [--data DIR | --database URL]',
  help: `Writes the site's term lists into a folder, one file LANG.txt a language, as terms import reads them.

${dataHelp}`,
  options: dataOption,
  async run(line, wiring) {
    const [folder, ...others] = line.operands
    if (folder === undefined || others.length > 0) throw new UsageError('terms export needs one folder.')
    const files = await wiring.termFiles()
    const site = await wiring.openSite(dataOf(line, wiring))
    try {
      const { terms } = await site.terms.all()
      mkdirSync(folder, { recursive: true })
      const lists = [...Map.groupBy(terms, ({ language }) => language ?? everyLanguage)]
      for (const [list, some] of lists) writeFileSync(join(folder, `${list}.txt`), files.write(some))
      print(`${terms.length} terms in ${lists.length} lists`)
      return 0
    } finally {
      await site.close()
    }
  },
}
