import { changeSettings, type Settings } from '../app/index.ts'
import { complain, dataOf, dataHelp, dataOption, print, text, texts, UsageError, type Command, type Line } from './command.ts'

export const siteSet: Command = {
  name: 'site set',
  usage: '[--name NAME] [--language TAG,…] [--time-zone ZONE] [--origin URL,…] [--data DIR | --database URL]',
  help: `Changes what is given and leaves the rest; prints the settings in force.

  --name NAME        the publication's name
  --language TAG,…   its languages, BCP 47, its own first: ckb,en
  --time-zone ZONE   for the dates on pages: Asia/Baghdad
  --origin URL,…     the newsroom's own pages; a first comment makes a story only there
${dataHelp}`,
  options: {
    ...dataOption,
    'name': { type: 'string' },
    'language': { type: 'string', multiple: true },
    'languages': { type: 'string', multiple: true },
    'time-zone': { type: 'string' },
    'origin': { type: 'string', multiple: true },
    'origins': { type: 'string', multiple: true },
  },
  async run(line, wiring) {
    const site = await wiring.openSite(dataOf(line, wiring))
    try {
      const log = { actor: { kind: 'operator', id: null, name: 'command line' }, at: site.clock.now() } as const
      const changed = await changeSettings(site, { settings: settingsIn(line), log })
      if (!changed.ok) {
        complain(`${changed.refusal.field}: this is no ${changed.refusal.reason}`)
        return 2
      }
      printSettings(changed.value)
    } finally {
      await site.close()
    }
    return 0
  },
}

function settingsIn(line: Line): Partial<Settings> {
  if (line.operands.length > 0) throw new UsageError(`site set takes no ${JSON.stringify(line.operands[0])}`)
  const name = text(line, 'name')
  const timeZone = text(line, 'time-zone')
  const languages = [...texts(line, 'language'), ...texts(line, 'languages')]
  const origins = [...texts(line, 'origin'), ...texts(line, 'origins')]
  return {
    ...(name === undefined ? {} : { name }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(languages.length === 0 ? {} : { languages }),
    ...(origins.length === 0 ? {} : { origins }),
  }
}

function printSettings({ name, languages, timeZone, origins }: Settings): void {
  print(`name       ${name}`)
  print(`languages  ${languages.join(', ')}`)
  print(`time zone  ${timeZone}`)
  print(`origins    ${origins.join(', ') || 'none'}`)
}
