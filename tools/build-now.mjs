/** `node tools/build-now.mjs`: builds what is not built, and ends. */
import { build } from './build.mjs'

await build()
