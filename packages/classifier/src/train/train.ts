/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { normalise } from '../normalise/normalise.ts'
import { withOwnExamples } from './own-examples.ts'
import { withDisguisedCopies } from './disguised-copies.ts'
import { loadSets, type LoadedSets } from './sets.ts'
import { trainModel } from './train-model.ts'

/** 2^18 rows of 28 bytes and the sieve stay under 8 MB. */
const rows = 2 ** 18

const { values } = parseArgs({
  options: {
    'data-sets': { type: 'string' },
    'licence': { type: 'string', default: 'all' },
    'out': { type: 'string', default: new URL('../../model/verbatim.model', import.meta.url).pathname },
    'readings': { type: 'string', default: '5' },
    'seed': { type: 'string', default: '1' },
  },
})

const folder = values['data-sets']
const { licence } = values
if (folder === undefined || (licence !== 'all' && licence !== 'permissive')) {
  process.stderr.write('train.ts --data-sets DIR [--licence all|permissive] [--out FILE] [--readings N] [--seed N]\n')
  process.exit(2)
}

const startedAt = performance.now()
const log = (line: string): void => print(`${((performance.now() - startedAt) / 1000).toFixed(0).padStart(5)} s  ${line}`)
const sets = withOwnExamples(loadSets({ folder, licence }), Number(values.seed))
tell(sets)
const disguised = withDisguisedCopies(sets, Number(values.seed))
print(`${disguised.rows.length - sets.rows.length} texts to train on once more in disguise`)
const name = `verbatim-small${licence === 'permissive' ? '-permissive' : ''}@2`
const file = trainModel({ normalise, log }, { name, sets: disguised, licence, seed: Number(values.seed), readings: Number(values.readings), rows })
writeFileSync(values.out, file)
log(`${values.out}: ${(file.length / 1e6).toFixed(2)} MB`)

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function tell({ summaries }: LoadedSets): void {
  print('set                            rows   train  develop    test  never-train-on  near test  licence')
  for (const one of summaries) {
    const columns = [one.rows, one.train, one.develop, one.test, one.neverTrainOn, one.nearTest]
    const widths = [7, 8, 9, 8, 16, 11]
    print(`${one.set.padEnd(28)}${columns.map((count, index) => String(count).padStart(widths[index]!)).join('')}  ${one.licence}`)
  }
  const total = (key: 'rows' | 'train' | 'develop' | 'test' | 'neverTrainOn' | 'nearTest'): number => summaries.reduce((sum, one) => sum + one[key], 0)
  print(`${summaries.length} sets, ${total('rows')} rows: ${total('train')} to train on, ${total('develop')} to develop on, ${total('test')} for tests`)
  print(`dropped: ${total('neverTrainOn')} that must never be trained on, ${total('nearTest')} that resemble a test row`)
}
