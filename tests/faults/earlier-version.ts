/** The program as it was before the newest migration, from the history of the repository, to run beside the present one. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from '../program.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const migrations = 'packages/server/src/storage/migrations'

// Servers that do not tell each other what they changed cannot stand beside each other; these were the first that do, on both engines.
const firstThatStandsBeside = { sqlite: '0006', postgres: '0007' }

export interface EarlierVersion {
  /** Its command. */
  readonly bin: string
  readonly commit: string
  /** The migration that it does not know. */
  readonly migration: string
}

/** Or why there is none. */
export function earlierVersion(): EarlierVersion | string {
  const newest = readdirSync(join(root, migrations)).filter((name) => /^\d{4}-/.test(name)).toSorted().at(-1) ?? ''
  if (newest.slice(0, 4) < firstThatStandsBeside.postgres) return `before ${newest} there was no version whose servers stand beside others on PostgreSQL`
  const [added] = git('log', '--diff-filter=A', '--format=%H', '--', `${migrations}/${newest}`).split('\n')
  if (!added || git('rev-parse', '--verify', '--quiet', `${added}^`) === '') return 'the history of the repository does not reach back to the version before'
  const commit = git('rev-parse', `${added}^`)
  return { commit, migration: newest, bin: join(unpacked(commit), 'packages', 'server', 'bin', 'verbatim.mjs') }
}

/** What it printed, without the line break at its end; empty where it failed. */
function git(...args: readonly string[]): string {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : ''
}

/** Its files, with the present dependencies and its own packages. */
function unpacked(commit: string): string {
  const folder = temporaryFolder()
  execFileSync('tar', ['-x', '-C', folder], { input: execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 2 ** 30 }) })
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '@verbatim'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => each !== '@verbatim')) symlinkSync(join(root, 'node_modules', name), join(modules, name))
  for (const name of readdirSync(join(folder, 'packages'))) symlinkSync(join(folder, 'packages', name), join(modules, '@verbatim', name))
  return folder
}
