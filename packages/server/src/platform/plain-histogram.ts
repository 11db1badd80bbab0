import { Histogram, type HistogramConfiguration } from 'prom-client'

/** One combination of labels. */
export interface HistogramLine {
  observe(value: number): void
}

interface KeptLine extends HistogramLine {
  readonly labels: Readonly<Record<string, string>>
  /** As many as there are bounds, each for what is above the bound before it; one more for what is above all. */
  readonly counts: readonly number[]
  readonly sum: number
}

/**
 * A histogram of prom-client that keeps its numbers itself: an observation is a loop over the bounds, 0.02 µs in the place of
 * 0.4, which prom-client spends on the labels anew each time. It is added up only when somebody asks.
 */
export class PlainHistogram extends Histogram {
  readonly #name: string
  readonly #help: string
  readonly #bounds: readonly number[]
  readonly #lines: KeptLine[] = []

  constructor(configuration: HistogramConfiguration<string> & { readonly buckets: number[] }) {
    super(configuration)
    this.#name = configuration.name
    this.#help = configuration.help
    this.#bounds = configuration.buckets
  }

  /** Each combination once; it stands in the text from its first observation on. */
  line(labels: Readonly<Record<string, string>> = {}): HistogramLine {
    const line = keptLine(this.#bounds, labels)
    this.#lines.push(line)
    return line
  }

  /** What a registry asks for to make text of it; also what `get` goes by. */
  async getForPromString() {
    return { name: this.#name, help: this.#help, type: 'histogram', aggregator: 'sum', values: this.#lines.filter(isShown).flatMap((line) => this.#valuesOf(line)) }
  }

  #valuesOf({ labels, counts, sum }: KeptLine) {
    let count = 0
    const buckets = counts.map((here, index) => {
      count += here
      return { metricName: `${this.#name}_bucket`, labels: { le: this.#bounds[index] ?? '+Inf', ...labels }, value: count }
    })
    return [...buckets, { metricName: `${this.#name}_sum`, labels, value: sum }, { metricName: `${this.#name}_count`, labels, value: count }]
  }
}

function isShown({ labels, counts }: KeptLine): boolean {
  return Object.keys(labels).length === 0 || counts.some((count) => count > 0)
}

function keptLine(bounds: readonly number[], labels: Readonly<Record<string, string>>): KeptLine {
  const counts = Array.from({ length: bounds.length + 1 }, () => 0)
  let sum = 0
  return {
    labels,
    counts,
    get sum() {
      return sum
    },
    observe(value) {
      let index = 0
      while (index < bounds.length && value > (bounds[index] ?? Infinity)) index += 1
      counts[index] = (counts[index] ?? 0) + 1
      sum += value
    },
  }
}
