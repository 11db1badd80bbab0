/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { type Output, outputs, outputIndex } from '../model/outputs.ts'
import { unknown } from './labels.ts'

export interface CalibrateInput {
  /** One after another the raw logits of each development text, `outputs.length` each. */
  readonly logits: Float32Array
  readonly labels: Int8Array
  /** For each text how much it counts. */
  readonly weights: Float32Array
}

const width = outputs.length

/**
 * For each output a logistic regression on its own raw logit, those of the two overall outputs and
 * a constant, fitted to texts that training never saw. What the overall outputs know where an
 * output's own labels are few thus reaches it, and 0.5 comes to mean "rather yes". Laid out as
 * `blend` in `Model`.
 */
export function calibrate(input: CalibrateInput): Float32Array {
  const blend = new Float32Array(width * (width + 1))
  for (let output = 0; output < width; output += 1) {
    const from = output * (width + 1)
    const used = [...new Set([output, outputIndex('reject'), ...(output === outputIndex('promotion') ? [] : [outputIndex('hate')])])]
    const weights = fit(input, output, used)
    used.forEach((other, index) => {
      blend[from + other] = weights[index]!
    })
    blend[from + width] = weights[used.length]!
  }
  return blend
}

/** Full-batch Newton steps, drawn towards the output's own logit alone where there is little to learn from. */
function fit(input: CalibrateInput, output: number, used: readonly number[]): Float64Array {
  const size = used.length + 1
  const prior = Float64Array.from({ length: size }, (_, index) => (index === 0 ? 1 : 0))
  const weights = prior.slice()
  const values = new Float64Array(size)
  // The constant alone is nearly free.
  const violationWeight = weightOfViolations(input, output)
  const strengths = used.map(() => priorStrength).concat(0.01)
  for (let step = 0; step < 25; step += 1) {
    const gradient = weights.map((weight, index) => strengths[index]! * (weight - prior[index]!))
    const curve = strengths.map((strength, row) => strengths.map((_, column) => (row === column ? strength : 0)))
    for (let text = 0; text < input.weights.length; text += 1) {
      const label = input.labels[text * width + output]!
      if (label === unknown) continue
      let logit = 0
      for (let i = 0; i < size; i += 1) {
        values[i] = i === used.length ? 1 : input.logits[text * width + used[i]!]!
        logit += values[i]! * weights[i]!
      }
      const score = 1 / (1 + Math.exp(-logit))
      const weight = input.weights[text]! * (label === 1 ? violationWeight : 1)
      const push = (score - label) * weight
      const bend = score * (1 - score) * weight
      for (let i = 0; i < size; i += 1) {
        gradient[i]! += push * values[i]!
        for (let j = 0; j < size; j += 1) curve[i]![j]! += bend * values[i]! * values[j]!
      }
    }
    const move = solve(curve, gradient)
    for (let i = 0; i < size; i += 1) weights[i]! -= Math.max(-1, Math.min(1, move[i]!))
  }
  return weights
}

const priorStrength = 2

/** What share of a newsroom's comments is taken to be rejected: the sets were sampled for violations and have twice that. */
const mostViolations = 0.2
/**
 * Threats are one comment in a hundred of the sets, and one that is missed costs more than one that is looked at in vain:
 * so many are assumed at least. The outputs that name groups are not lifted: people who only mention a group would pay for it.
 */
const fewestViolations: Partial<Record<Output, number>> = { threats: 0.05, vulgarity: 0.05 }

function weightOfViolations({ labels, weights }: CalibrateInput, output: number): number {
  const sums = [0, 0]
  for (let text = 0; text < weights.length; text += 1) {
    const label = labels[text * width + output]!
    if (label !== unknown) sums[label]! += weights[text]!
  }
  const [clean = 0, violations = 0] = sums
  const weightFor = (share: number): number => (clean * share) / (1 - share) / Math.max(1, violations)
  return Math.min(Math.max(1, weightFor(fewestViolations[outputs[output] ?? 'reject'] ?? 0)), weightFor(mostViolations))
}

/** Gaussian elimination of a small, positive definite system; changes its arguments. */
function solve(matrix: number[][], right: Float64Array): Float64Array {
  const size = right.length
  for (let pivot = 0; pivot < size; pivot += 1) {
    for (let row = pivot + 1; row < size; row += 1) {
      const factor = matrix[row]![pivot]! / matrix[pivot]![pivot]!
      for (let column = pivot; column < size; column += 1) matrix[row]![column]! -= factor * matrix[pivot]![column]!
      right[row]! -= factor * right[pivot]!
    }
  }
  const solution = new Float64Array(size)
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = right[row]!
    for (let column = row + 1; column < size; column += 1) sum -= matrix[row]![column]! * solution[column]!
    solution[row] = sum / matrix[row]![row]!
  }
  return solution
}
