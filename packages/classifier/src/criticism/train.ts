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
process.stdout.write('| language | held-back examples | AUC | AUC, written by hand | recall at 0.5 | false alarms at 0.5 |\n| --- | ---: | ---: | ---: | ---: | ---: |\n')
for (const [lang, rows] of Map.groupBy(examples.filter(({ topic }) => held.has(topic)), (row) => row.lang)) process.stdout.write(`${resultOf(lang, rows, model)}\n`)

function resultOf(lang: string, rows: readonly CriticismExample[], trained: CriticismModel): string {
  const { scores, labels } = scoredBy(trained, rows)
  const written = scoredBy(trained, rows.filter(({ source }) => source === 'written'))
  const { truePositive, falseNegative, falsePositive, trueNegative } = countsAt(0.5, scores, labels)
  const figures = [rows.length, auc({ scores, labels }), auc(written), share(truePositive, falseNegative), share(falsePositive, trueNegative)]
  return `| ${lang} | ${figures.join(' | ')} |`
}

interface Scored {
  readonly scores: readonly number[]
  readonly labels: readonly number[]
}

function scoredBy(trained: CriticismModel, rows: readonly CriticismExample[]): Scored {
  return { scores: rows.map(({ text }) => criticismOf(trained, normalise(text).text)), labels: rows.map(({ criticism }) => criticism) }
}

function auc({ scores, labels }: Scored): string {
  return areaUnderCurve(scores, labels).toFixed(3)
}

function share(part: number, rest: number): string {
  return `${((100 * part) / (part + rest)).toFixed(1)} %`
}
