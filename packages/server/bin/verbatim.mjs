#!/usr/bin/env node
/** The `verbatim` command, on any Node: it finds the one that the dependencies brought. */
import module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from '../../../tools/build.mjs'
import { handOver } from '../../../tools/hand-over.mjs'
import { isNode24, node24, root } from '../../../tools/set-up.mjs'

if (isNode24()) {
  const bundle = await build()
  // Where the folder cannot be written, Node goes on without.
  module.enableCompileCache(join(root, 'node_modules', '.cache', 'node'))
  process.argv[1] = bundle
  await import(pathToFileURL(bundle).href)
} else {
  handOver(node24(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)])
}
