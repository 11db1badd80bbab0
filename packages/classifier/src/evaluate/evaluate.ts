import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseModel } from '../model/model-file.ts'
import { normalise } from '../normalise/normalise.ts'
import { loadSets } from '../train/sets.ts'
import { modelCardPage } from './model-card-page.ts'
import { measureQuality } from './quality.ts'
import { qualityPage } from './quality-page.ts'

const { values } = parseArgs({
  options: {
    'data-sets': { type: 'string' },
    'model': { type: 'string', default: new URL('../../model/verbatim.model', import.meta.url).pathname },
    'out': { type: 'string', default: new URL('../../../../docs/quality.md', import.meta.url).pathname },
    'card': { type: 'string', default: new URL('../../../../docs/model-card.md', import.meta.url).pathname },
  },
})

const folder = values['data-sets']
if (folder === undefined) {
  process.stderr.write('evaluate.ts --data-sets DIR [--model FILE] [--out FILE] [--card FILE]\n')
  process.exit(2)
}

const model = parseModel(readFileSync(values.model))
const quality = measureQuality({ model, normalise, processorMs }, loadSets({ folder, licence: 'all' }))
const page = qualityPage(quality, model.name)
process.stdout.write(page)
writeFileSync(values.out, page)
writeFileSync(values.card, modelCardPage(model, quality))

/** What this process has had of its processors, so that a busy machine does not look like a slow model. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
