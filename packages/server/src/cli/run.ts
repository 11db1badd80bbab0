import { StorageUnavailable, StorageUnusable } from '../app/index.ts'
import { assess } from './assess.ts'
import { backup } from './backup.ts'
import { complain, print, readLine, UsageError, type Command } from './command.ts'
import { demoRemove } from './demo-remove.ts'
import { doctor } from './doctor.ts'
import { move } from './move.ts'
import { outbox, outboxRetry } from './outbox.ts'
import { policyBacktest } from './policy-backtest.ts'
import { restore } from './restore.ts'
import { serve } from './serve.ts'
import { siteSet } from './site-set.ts'
import { storyImport } from './story-import.ts'
import { termsExport } from './terms-export.ts'
import { termsImport } from './terms-import.ts'
import { tokenCreate } from './token-create.ts'
import type { Wiring } from './wiring.ts'

const commands: readonly Command[] = [serve, assess, storyImport, tokenCreate, siteSet, termsImport, termsExport, policyBacktest, outboxRetry, outbox, demoRemove, backup, restore, move, doctor]

/** Runs the command that `args` names. 0 when it did what it says, 1 when it could not, 2 when it was misused. */
export async function run(args: readonly string[], wiring: Wiring): Promise<number> {
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => args[index] === word))
  if (command === undefined) return explainAll(args)
  try {
    const line = readLine(args.slice(command.name.split(' ').length), command.options)
    if (line.options['help'] !== undefined) return explain(command)
    return await command.run(line, wiring)
  } catch (error) {
    return tell(error, command)
  }
}

function tell(error: unknown, command: Command): number {
  if (error instanceof UsageError) {
    complain(`${error.message}\nverbatim ${command.name} --help explains it.`)
    return 2
  }
  if (error instanceof StorageUnavailable || error instanceof StorageUnusable) {
    complain(error.message)
    return 1
  }
  throw error
}

function explain(command: Command): number {
  print(`verbatim ${command.name}${command.usage === '' ? '' : ` ${command.usage}`}\n\n${command.help}`)
  return 0
}

function explainAll(args: readonly string[]): number {
  const asked = args[0] === undefined || args[0] === '--help' || args[0] === 'help'
  const usage = ['verbatim <command>; verbatim <command> --help explains each', '', ...commands.map((command) => `  verbatim ${command.name} ${command.usage}`)].join('\n')
  if (asked) print(usage)
  else complain(`There is no command ${JSON.stringify(args.join(' '))}.\n\n${usage}`)
  return asked ? 0 : 2
}
