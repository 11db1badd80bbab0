import { scopes, type Scope } from '@verbatim/core'
import { createToken } from '../app/index.ts'
import { dataDir, dataHelp, dataOption, print, text, texts, UsageError, type Command } from './command.ts'

export const tokenCreate: Command = {
  name: 'token create',
  usage: '--scope SCOPE,… [--name NAME] [--data DIR]',
  help: `Makes a token for one of the site's own programs and prints it, once, as the last word.

  --scope SCOPE  what it is for, one or more of: ${scopes.join(', ')}
                 (none implies another)
  --name NAME    the program's name, which its decisions carry (default: program)
${dataHelp}`,
  options: { ...dataOption, scope: { type: 'string', multiple: true }, name: { type: 'string' } },
  async run(line, wiring) {
    const asked = texts(line, 'scope')
    const known = asked.filter(isScope)
    if (known.length === 0 || known.length < asked.length) throw new UsageError(`--scope is one or more of ${scopes.join(', ')}`)
    const name = text(line, 'name') ?? 'program'
    const site = await wiring.openSite(dataDir(line, wiring))
    try {
      print(`Token for ${name} (${known.join(', ')}), shown this once: ${await createToken(site, { name, scopes: known })}`)
    } finally {
      await site.close()
    }
    return 0
  },
}

function isScope(word: string): word is Scope {
  return scopes.some((scope) => scope === word)
}
