import { scoreBins } from '@verbatim/core'
import type { Batch as BatchShape, Histogram } from '@verbatim/contract'
import { type Batch, type RangeFilter, type Scores } from '../app/index.ts'
import { filterView } from './queue-filter.ts'
import { queueItemView, timeView } from './views.ts'

type Told = Parameters<typeof queueItemView>[1]

export function histogramView({ score }: RangeFilter, { bins, selected, sample, asOf }: Scores, told: Told): Histogram {
  return {
    guideline: score.guideline,
    total: bins.reduce((sum, count) => sum + count, 0),
    bins: bins.map((count, index) => ({ from: index / scoreBins, to: (index + 1) / scoreBins, count })),
    selected: { total: selected.total, byGuideline: { ...selected.byGuideline } },
    sample: sample.map((entry) => queueItemView(entry, told)),
    asOf: timeView(asOf),
  }
}

export function batchView(batch: Batch): BatchShape {
  const { id, by, filter, verdict, message, note, sample, state, total, decided, skipped, undone, skippedItems } = batch
  return {
    id,
    by: { id: by.id, name: by.name },
    createdAt: timeView(batch.madeAt),
    asOf: timeView(batch.asOf),
    filter: filterView(filter),
    verdict: verdict.kind,
    guidelines: verdict.kind === 'reject' ? [...verdict.guidelines] : [],
    message,
    note,
    sample: [...sample],
    state,
    total,
    decided,
    skipped,
    undone,
    skippedItems: skippedItems.map((item) => ({ ...item })),
  }
}
