import { writeFileSync } from 'node:fs'
import { areaUnderCurve, countsAt } from '../evaluate/metrics.ts'
import { criticismExamples, heldBackTopics } from '../examples/criticism/criticism-examples.ts'
import type { CriticismExample } from '../examples/criticism/criticism-example.ts'
import { normalise } from '../normalise/normalise.ts'
import { criticismOf, writeCriticismModel, type CriticismModel } from './criticism-model.ts'
import { trainCriticism } from './train-criticism.ts'

// Trains on the topics that are not held back, and prints how the others are recognised.
const examples = criticismExamples()
const held = new Set<string>(heldBackTopics)
const model = trainCriticism(examples.filter(({ topic }) => !held.has(topic)).map(({ text, criticism }) => ({ text: normalise(text).text, criticism })))
writeFileSync(new URL('../../model/criticism.bin', import.meta.url), writeCriticismModel(model))
console.log('| language | held-back examples | AUC | recall at 0.5 | false alarms at 0.5 |\n| --- | ---: | ---: | ---: | ---: |')
for (const [lang, rows] of Map.groupBy(examples.filter(({ topic }) => held.has(topic)), (row) => row.lang)) console.log(resultOf(lang, rows, model))

function resultOf(lang: string, rows: readonly CriticismExample[], trained: CriticismModel): string {
  const scores = rows.map(({ text }) => criticismOf(trained, normalise(text).text))
  const labels = rows.map(({ criticism }) => criticism)
  const { truePositive, falseNegative, falsePositive, trueNegative } = countsAt(0.5, scores, labels)
  const share = (part: number, rest: number) => `${((100 * part) / (part + rest)).toFixed(1)} %`
  return `| ${lang} | ${rows.length} | ${areaUnderCurve(scores, labels).toFixed(3)} | ${share(truePositive, falseNegative)} | ${share(falsePositive, trueNegative)} |`
}
