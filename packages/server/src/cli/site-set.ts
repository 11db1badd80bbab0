import { changeSettings, type Settings } from '../app/index.ts'
import { complain, dataOf, dataHelp, dataOption, print, text, texts, UsageError, type Command, type Line } from './command.ts'

export const siteSet: Command = {
  name: 'site set',
  usage: '[--name NAME] [--language TAG,…] [--time-zone ZONE] [--origin URL,…] [--commenting open|paused] [--close-after-days DAYS|never] [--data DIR | --database URL]',
  help: `Changes what is given and leaves the rest; prints the settings in force.

  --name NAME        the publication's name
  --language TAG,…   its languages, BCP 47, its own first: ckb,en
  --time-zone ZONE   for the dates on pages: Asia/Baghdad
  --origin URL,…     the newsroom's own pages; a first comment makes a story only there
  --commenting WHAT  paused takes no comments under any story; open goes on
  --close-after-days DAYS  closes each story once, so many days after it was published; or never
${dataHelp}`,
  options: {
    ...dataOption,
    'name': { type: 'string' },
    'language': { type: 'string', multiple: true },
    'languages': { type: 'string', multiple: true },
    'time-zone': { type: 'string' },
    'origin': { type: 'string', multiple: true },
    'origins': { type: 'string', multiple: true },
    'commenting': { type: 'string' },
    'close-after-days': { type: 'string' },
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
    ...commentingIn(line),
    ...closingIn(line),
  }
}

function commentingIn(line: Line): Partial<Settings> {
  const commenting = text(line, 'commenting')
  if (commenting === undefined) return {}
  if (commenting !== 'open' && commenting !== 'paused') throw new UsageError('--commenting is open or paused')
  return { commenting }
}

const mostDays = 3650

function closingIn(line: Line): Partial<Settings> {
  const days = text(line, 'close-after-days')
  if (days === undefined) return {}
  if (days === 'never') return { closeAfterDays: null }
  if (!/^\d{1,4}$/.test(days) || Number(days) < 1 || Number(days) > mostDays) throw new UsageError(`--close-after-days is never, or a number from 1 to ${mostDays}`)
  return { closeAfterDays: Number(days) }
}

function printSettings({ name, languages, timeZone, origins, commenting, closeAfterDays }: Settings): void {
  print(`name       ${name}`)
  print(`languages  ${languages.join(', ')}`)
  print(`time zone  ${timeZone}`)
  print(`origins    ${origins.join(', ') || 'none'}`)
  print(`commenting ${commenting}`)
  print(`closing    ${closeAfterDays === null ? 'never' : `after ${closeAfterDays} days`}`)
}
