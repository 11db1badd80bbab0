/** What a measurement gives, and how it is shown: tables in Markdown, which a terminal shows as well. */

export interface Measured {
  readonly title: string
  /** The rows that count, held against what the product wants to reach. */
  readonly goals: readonly Goal[]
  readonly tables: readonly Table[]
  /** What a reader has to know to believe the tables. */
  readonly notes: readonly string[]
  /** Cores that other programs took meanwhile, in the worst row. */
  readonly othersCores?: number
}

export interface Goal {
  readonly work: string
  readonly bestPeer: string
  readonly toReach: string
  readonly measured: string
  /** `undefined` where it could not be measured. */
  readonly reached: boolean | undefined
}

export interface Table {
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** How thorough a run is. */
export interface Thoroughness {
  readonly seconds: number
  readonly rounds: number
  /** How many event streams are open. */
  readonly streams: number
  /** How many the large archive has. */
  readonly comments: number
  /** Where archives are kept for the next run; else they are removed. */
  readonly archiveDir?: string
}

export function markdown({ heading, rows }: Table): string {
  const widths = heading.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (cells: readonly string[]) => `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(heading), rule, ...rows.map(line)].join('\n')
}

export function goalTable(goals: readonly Goal[]): Table {
  return {
    heading: ['work', 'best peer', 'to reach', 'measured', 'reached'],
    rows: goals.map(({ work, bestPeer, toReach, measured, reached }) => [work, bestPeer, toReach, measured, reached === undefined ? 'not measured' : reached ? 'yes' : 'no']),
  }
}

/** Whole above 100, else with as many places as tell something. */
export function figure(number: number): string {
  const places = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2
  return number.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places })
}

/** The middle one; of two in the middle the mean. Rounds differ on a shared machine, and a mean would follow the worst. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [lower = Number.NaN, upper = Number.NaN] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]]
  return (lower + upper) / 2
}
