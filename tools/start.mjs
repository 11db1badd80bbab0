/** `npm start [-- ARGUMENTS]`: sets up what is missing, then `verbatim serve ARGUMENTS`. */
import { setUp } from './set-up.mjs'
import { stopWithParent } from './stop-with-parent.mjs'

if (process.env.npm_lifecycle_event === 'start') stopWithParent()
setUp()
process.argv.splice(2, 0, 'serve')
await import('../packages/server/bin/verbatim.mjs')
