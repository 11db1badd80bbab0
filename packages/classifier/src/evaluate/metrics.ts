/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
/** The chance that a violation scores above a clean text; ties count half. NaN without both kinds. */
export function areaUnderCurve(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  const order = Array.from({ length: scores.length }, (_, index) => index).toSorted((a, b) => scores[a]! - scores[b]!)
  let rankSum = 0
  let positives = 0
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && scores[order[to]!] === scores[order[from]!]) to += 1
    const rank = (from + to + 1) / 2
    for (let at = from; at < to; at += 1) {
      if (labels[order[at]!] !== 1) continue
      rankSum += rank
      positives += 1
    }
    from = to
  }
  const negatives = order.length - positives
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
}

export interface Counts {
  readonly truePositive: number
  readonly falsePositive: number
  readonly falseNegative: number
  readonly trueNegative: number
}

export function countsAt(threshold: number, scores: ArrayLike<number>, labels: ArrayLike<number>): Counts {
  const counts = { truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 }
  for (let i = 0; i < scores.length; i += 1) {
    const said = scores[i]! >= threshold
    if (labels[i] === 1) counts[said ? 'truePositive' : 'falseNegative'] += 1
    else counts[said ? 'falsePositive' : 'trueNegative'] += 1
  }
  return counts
}

/** Twice the hits over all that was said and all that was there; 0 without any. */
export function f1(hits: number, false_: number, missed: number): number {
  const all = 2 * hits + false_ + missed
  return all === 0 ? 0 : (2 * hits) / all
}

/** The mean of the F1 of violations and the F1 of clean texts. */
export function macroF1({ truePositive, falsePositive, falseNegative, trueNegative }: Counts): number {
  return (f1(truePositive, falsePositive, falseNegative) + f1(trueNegative, falseNegative, falsePositive)) / 2
}

/** The threshold among a hundred that serves macro-F1 best; to be chosen on development texts. */
export function bestThreshold(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  let best = 0.5
  let found = -1
  for (let step = 1; step < 100; step += 1) {
    const score = macroF1(countsAt(step / 100, scores, labels))
    if (score > found) {
      found = score
      best = step / 100
    }
  }
  return best
}

/** Expected calibration error over ten equal bins: how far scores lie from the share of violations. */
export function calibrationError(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, score: 0, label: 0 }))
  for (let i = 0; i < scores.length; i += 1) {
    const bin = bins[Math.min(9, Math.floor(scores[i]! * 10))]!
    bin.count += 1
    bin.score += scores[i]!
    bin.label += labels[i]!
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.score - bin.label), 0) / Math.max(1, scores.length)
}

/** How well two sets of characters agree; 1 where both are empty (SemEval-2021 task 5). */
export function spanF1(found: ReadonlySet<number>, wanted: ReadonlySet<number>): number {
  if (wanted.size === 0) return found.size === 0 ? 1 : 0
  let hits = 0
  for (const at of found) if (wanted.has(at)) hits += 1
  return f1(hits, found.size - hits, wanted.size - hits)
}
