import { run } from './cli/index.ts'
import { environment } from './config.ts'
import { lineAssessor, openKeys, openSite, startScorer, startServer, termFiles } from './wiring.ts'

process.exitCode = await run(process.argv.slice(2), { startServer, startScorer, openKeys, openSite, lineAssessor, termFiles, env: environment() })
