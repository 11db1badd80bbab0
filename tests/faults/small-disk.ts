/** A folder whose disk can be filled, without filling anybody's real one. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

export interface SmallDisk {
  /** How it is done here, for the test's report. */
  readonly means: string
  readonly folder: string
  /** Whether only the server runs out of room, and a command beside it does not. */
  readonly bindsServerAlone: boolean
  /** Leaves no room; for what the process `pid` writes, where only a process can be held. */
  fill(pid?: number): void
  free(pid?: number): void
}

const sizeMb = 12

/** A small disk in memory where mounting is allowed, else a limit on the size of the server's files; `undefined` where neither is possible. */
export function smallDisk(): SmallDisk | undefined {
  return mountedDisk() ?? limitedDisk()
}

function mountedDisk(): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-disk-'))
  const mounted = succeeds('mount', '-t', 'tmpfs', '-o', `size=${sizeMb}m`, 'tmpfs', folder)
  after(() => {
    if (mounted) succeeds('umount', '-l', folder)
    rmSync(folder, { recursive: true, force: true })
  })
  if (!mounted) return undefined
  const filler = join(folder, 'filler')
  return {
    means: `a disk of ${sizeMb} MB in memory`,
    bindsServerAlone: false,
    folder,
    fill: () => fillUp(filler),
    free: () => rmSync(filler, { force: true }),
  }
}

function fillUp(filler: string): void {
  for (const bytes of [1024 * 1024, 4096, 1]) {
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(bytes))
    } catch (error) {
      if (Object(error).code !== 'ENOSPC') throw error
    }
  }
}

/** Where a file of the server cannot grow, a write fails as it does on a broken disk; the limit is lifted from outside. */
function limitedDisk(): SmallDisk | undefined {
  if (!succeeds('prlimit', '--version')) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-disk-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return {
    means: 'a limit on the size of the server’s files (nothing may be mounted here)',
    bindsServerAlone: true,
    folder,
    fill: (pid) => limit(pid, String(largestIn(folder))),
    free: (pid) => limit(pid, 'unlimited'),
  }
}

function limit(pid: number | undefined, bytes: string): void {
  if (pid !== undefined) execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`])
}

function largestIn(folder: string): number {
  return Math.max(...below(folder).map((path) => statSync(path).size))
}

export interface ReadOnlyFolder {
  readonly means: string
  readonly folder: string
  lock(): void
}

/** A folder that can be made read-only for this very user, root included; `undefined` where that is not possible. */
export function readOnlyFolder(): ReadOnlyFolder | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-locked-'))
  const isRoot = process.getuid?.() === 0
  const mounted = isRoot && succeeds('mount', '-t', 'tmpfs', '-o', `size=${sizeMb}m`, 'tmpfs', folder)
  after(() => {
    if (mounted) succeeds('umount', '-l', folder)
    else allowWriting(folder)
    rmSync(folder, { recursive: true, force: true })
  })
  if (mounted) return { means: 'a disk mounted read-only', folder, lock: () => void execFileSync('mount', ['-o', 'remount,ro', folder]) }
  // No mode of a folder stops root.
  if (isRoot || process.platform === 'win32') return undefined
  return { means: 'a folder without the right to write', folder, lock: () => forbidWriting(folder) }
}

function forbidWriting(folder: string): void {
  for (const path of [...below(folder), folder]) chmodSync(path, 0o555)
}

function allowWriting(folder: string): void {
  for (const path of [folder, ...below(folder)]) chmodSync(path, 0o755)
}

function below(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
}

/** A file where the folder should be. */
export function fileInPlaceOf(folder: string): string {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  return file
}

function succeeds(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
