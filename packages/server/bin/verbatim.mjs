#!/usr/bin/env node
/** The `verbatim` command, on any Node: it finds the one that the dependencies brought. */
import module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { handOver } from '../../../tools/hand-over.mjs'
import { isNode24, node24, root } from '../../../tools/set-up.mjs'

if (isNode24()) {
  // Starts in 0.2 s instead of 0.3 s; where the folder cannot be written, Node goes on without.
  module.enableCompileCache(join(root, 'node_modules', '.cache', 'node'))
  process.argv[1] = fileURLToPath(new URL('../src/main.ts', import.meta.url))
  await import('../src/main.ts')
} else {
  handOver(node24(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)])
}
