#!/usr/bin/env node
/** The `verbatim` command, on any Node: it finds the one that the dependencies brought. */
import { spawnSync } from 'node:child_process'
import module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, bundle, isUpToDate } from '../../../tools/build.mjs'
import { handOver } from '../../../tools/hand-over.mjs'
import { isNode24, node24, root } from '../../../tools/set-up.mjs'
import { allocatorWithin, memoryLimitMb, nodeFlagsWithin } from '../../../tools/within-memory.mjs'

const compileCache = join(root, 'node_modules', '.cache', 'node')
const args = process.argv.slice(2)

if (!isNode24()) {
  handOver(node24(), [fileURLToPath(import.meta.url), ...args])
} else {
  const limitMb = args[0] === 'serve' ? memoryLimitMb(process.env.VERBATIM_MEMORY_MB, process.constrainedMemory()) : undefined
  if (limitMb === undefined || !becomeServer(limitMb)) await run()
}

async function run() {
  process.argv[1] = await build()
  // Where the folder cannot be written, Node goes on without.
  module.enableCompileCache(compileCache)
  await import(pathToFileURL(bundle).href)
}

/**
 * This process becomes one that knows its limit, which V8 and the C library take at their start alone: no second process,
 * and the same id. False where the system has no such call.
 */
function becomeServer(limitMb) {
  if (process.execve === undefined || process.platform === 'win32') return false
  // In a process of its own: what builds has a child, which must not be left behind.
  if (!isUpToDate() && spawnSync(process.execPath, [join(root, 'tools', 'build-now.mjs')], { stdio: 'inherit' }).status !== 0) return false
  const watched = process.env.npm_lifecycle_event === 'start' ? ['--import', pathToFileURL(join(root, 'tools', 'stop-with-npm.mjs')).href] : []
  const argv = [process.execPath, ...nodeFlagsWithin(limitMb), ...process.execArgv, ...watched, bundle, ...args]
  process.execve(process.execPath, argv, { ...allocatorWithin, NODE_COMPILE_CACHE: compileCache, ...process.env, VERBATIM_MEMORY_MB: String(limitMb) })
  return true
}
