/** `node train.ts --data-sets DIR [--to FILE] [--sentences]`: trains the language model, on sentences alone or on comments too, and writes its file. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeLanguageModel } from './language-model.ts'
import { readCommentSets, readSentenceSets } from './language-sets.ts'
import { trainLanguages } from './training.ts'

const { values } = parseArgs({ options: { 'data-sets': { type: 'string' }, to: { type: 'string' }, sentences: { type: 'boolean' } } })
const folder = values['data-sets']
if (folder === undefined) throw new Error('Say where the data sets are: --data-sets DIR')

const sets = [...readSentenceSets(folder), ...(values.sentences === true ? [] : readCommentSets(folder))]
const start = performance.now()
const bytes = writeLanguageModel(trainLanguages(sets))
const to = values.to ?? fileURLToPath(new URL('../../model/language.bin', import.meta.url))
writeFileSync(to, bytes)
process.stdout.write(`${to}: ${bytes.length} bytes from ${sets.reduce((sum, { lines }) => sum + lines.length, 0)} lines in ${((performance.now() - start) / 1000).toFixed(0)} s\n`)
