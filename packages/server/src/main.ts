import { run } from './cli/index.ts'
import { environment } from './config.ts'
import { assessor, openSite, startServer, termFiles } from './wiring.ts'

process.exitCode = await run(process.argv.slice(2), { startServer, openSite, assessor, termFiles, env: environment() })
