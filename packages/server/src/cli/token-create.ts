import { scopes, type Scope } from '@verbatim/core'
import { createToken } from '../app/index.ts'
import { dataOf, dataHelp, dataOption, print, text, texts, UsageError, type Command, type Line } from './command.ts'
import type { OpenSite, Wiring } from './wiring.ts'

export const tokenCreate: Command = {
  name: 'token create',
  usage: '--scope SCOPE,… [--name NAME] [--data DIR | --database URL | --keys FILE]',
  help: `Makes a token for one of the site's own programs and prints it, once, as the last word.

  --scope SCOPE  what it is for, one or more of: ${scopes.join(', ')}
                 (none implies another)
  --name NAME    the program's name, which its decisions carry (default: program)
${dataHelp}
  --keys FILE    instead: the file of a scorer (VERBATIM_KEYS is not read here); the scope is then assess
  --per-minute N how many texts a minute a key in that file may have scored (default: 60000)`,
  options: { ...dataOption, 'keys': { type: 'string' }, 'per-minute': { type: 'string' }, scope: { type: 'string', multiple: true }, name: { type: 'string' } },
  async run(line, wiring) {
    const asked = texts(line, 'scope')
    const known = asked.filter(isScope)
    if (known.length === 0 || known.length < asked.length) throw new UsageError(`--scope is one or more of ${scopes.join(', ')}`)
    const token = { name: text(line, 'name') ?? 'program', scopes: known, ...perMinute(line) }
    const file = text(line, 'keys')
    if (file === undefined) {
      if (token.perMinute !== undefined) throw new UsageError('--per-minute is for the keys of a scorer: --keys FILE')
      await inSite(line, { wiring, make: async (site) => tell(token, await createToken(site, token)) })
    } else {
      if (known.some((scope) => scope !== 'assess')) throw new UsageError('A key in a file has the scope assess and no other')
      tell(token, await createToken(wiring.openKeys(file), token))
    }
    return 0
  },
}

function perMinute(line: Line): { readonly perMinute?: number } {
  const given = text(line, 'per-minute')
  if (given === undefined) return {}
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new UsageError('--per-minute is a whole number above 0')
  return { perMinute: Number(given) }
}

async function inSite(line: Line, { wiring, make }: { readonly wiring: Wiring; readonly make: (site: OpenSite) => Promise<void> }): Promise<void> {
  const site = await wiring.openSite(dataOf(line, wiring))
  try {
    await make(site)
  } finally {
    await site.close()
  }
}

function tell({ name, scopes: granted }: { readonly name: string; readonly scopes: readonly Scope[] }, token: string): void {
  print(`Token for ${name} (${granted.join(', ')}), shown this once: ${token}`)
}

function isScope(word: string): word is Scope {
  return scopes.some((scope) => scope === word)
}
