/** Small libraries in C that are loaded into a server before libc, and stand between it and the machine. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The compiled library; `undefined` where there is no compiler of C for Linux. Throws with what a compiler says against it. */
export function compilePreload(name: 'power-cut' | 'clock', folder: string): string | undefined {
  if (process.platform !== 'linux') return undefined
  const library = join(folder, `${name}.so`)
  const source = fileURLToPath(new URL(`${name}.c`, import.meta.url))
  const args = ['-shared', '-fPIC', '-O2', '-Wall', '-Wextra', '-Werror', '-o', library, source, '-ldl', '-lpthread']
  for (const compiler of ['cc', 'gcc', 'clang']) {
    const { error, status, stderr } = spawnSync(compiler, args, { encoding: 'utf8' })
    if (error === undefined && status !== 0) throw new Error(`${compiler} does not compile ${name}.c:\n${stderr}`)
    if (error === undefined) return library
  }
  return undefined
}
