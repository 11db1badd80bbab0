import { run } from './cli/index.ts'
import { environment } from './config.ts'
import { checkModels, lineAssessor, now, openKeys, openSite, startScorer, startServer, termFiles, upkeep } from './wiring.ts'

process.exitCode = await run(process.argv.slice(2), {
  startServer, startScorer, openKeys, openSite, lineAssessor, termFiles, upkeep, checkModels, now, env: environment(),
})
