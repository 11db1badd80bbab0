import type { Breach } from './family.ts'
import { exampleLabels, type ExampleLabel, type ExampleLabels, type GroupLabel } from './functional-example.ts'

/**
 * What an example breaks, and what it is known not to. Where readers would disagree nothing is
 * said: of racism in xenophobia and the reverse, of a personal attack in an attack on a group and
 * in a threat, of profanity in mild oaths.
 */
export function labelsOf(breach: Breach, guideline: GroupLabel | undefined): ExampleLabels {
  if (breach.group && guideline === undefined) throw new Error('no group to take the guideline from')
  const broken = new Set<ExampleLabel>(breach.labels)
  if (breach.group && guideline !== undefined) broken.add(guideline)
  const open = unknownBeside(broken, breach)
  const known = exampleLabels.filter((label) => broken.has(label) || !open.has(label)).map((label) => [label, broken.has(label) ? 1 : 0])
  return { ...Object.fromEntries(known), reject: broken.size > 0 ? 1 : 0 }
}

function unknownBeside(broken: ReadonlySet<ExampleLabel>, breach: Breach): ReadonlySet<ExampleLabel> {
  const open = new Set<ExampleLabel>()
  if (breach.mild) open.add('profanity')
  if (broken.has('racism')) open.add('xenophobia')
  if (broken.has('xenophobia')) open.add('racism')
  if (broken.has('threat') || breach.group) open.add('attack')
  return open
}
