import type { ChartOptions, TooltipItem } from 'chart.js'
import type { Config, Look, Tone } from './exhibit.ts'

export interface Series {
  readonly tone: Tone
  readonly label: string
  readonly shape: 'line' | 'bar'
  readonly values: readonly (number | null)[]
}

interface Plot {
  /** At the axis. */
  readonly labels: readonly string[]
  /** In full, for who points at it. */
  readonly titles: readonly string[]
  readonly series: readonly Series[]
  readonly axis: { readonly tick: (value: number) => string; readonly title?: string }
  /** A value for who points at it. */
  readonly said: (value: number) => string
}

type Options = ChartOptions<'bar' | 'line'>

/** From the earliest to the latest in the direction of writing. Bars stand on each other, lines by themselves. */
export function overTime(plot: Plot, look: Look): Config {
  const start = look.direction === 'rtl' ? 'right' : 'left'
  return {
    ...configOf(plot, look),
    options: {
      ...commonOptions(plot, look),
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: { stacked: true, reverse: look.direction === 'rtl', grid: { display: false }, border: { color: look.colours.line }, ticks: { ...ticks(look), maxRotation: 0, autoSkipPadding: 16 } },
        y: { stacked: true, position: start, beginAtZero: true, ...valueAxis(plot, look) },
      },
    },
  }
}

/** A row for each label, the first at the top. */
export function inRows(plot: Plot, look: Look): Config {
  const start = look.direction === 'rtl' ? 'right' : 'left'
  return {
    ...configOf(plot, look),
    options: {
      ...commonOptions(plot, look),
      indexAxis: 'y',
      interaction: { mode: 'index', axis: 'y', intersect: false },
      scales: {
        x: { stacked: true, reverse: look.direction === 'rtl', beginAtZero: true, ...valueAxis(plot, look) },
        y: { stacked: true, position: start, grid: { display: false }, border: { color: look.colours.line }, ticks: { ...ticks(look), autoSkip: false, color: look.colours.ink, callback: (_value, index) => inLines(plot.labels[index] ?? '', 18) } },
      },
    },
  }
}

function configOf({ labels, series }: Plot, look: Look): Config {
  return { type: 'bar', data: { labels: [...labels], datasets: series.map((one) => (one.shape === 'line' ? line(one, look) : bar(one, look))) } }
}

function bar({ label, tone, values }: Series, { colours }: Look): Config['data']['datasets'][number] {
  // A seam in the colour of the ground parts what stands on each other, whatever the eye makes of the colours.
  return { type: 'bar', label, data: [...values], order: 1, stack: 'bars', backgroundColor: colours[tone], borderColor: colours.panel, borderWidth: values.length > 60 ? 0 : 1, borderSkipped: false, categoryPercentage: 0.86, barPercentage: 1, maxBarThickness: 36 }
}

function line({ label, tone, values }: Series, { colours }: Look): Config['data']['datasets'][number] {
  const colour = colours[tone]
  return { type: 'line', label, data: [...values], order: 0, stack: tone, borderColor: colour, backgroundColor: colour, borderWidth: 2, borderDash: tone === 'p90' ? [5, 4] : [], pointRadius: values.length > 60 ? 1 : 3, pointHoverRadius: 5, tension: 0 }
}

function commonOptions({ titles, said }: Plot, { colours, direction, font, motion }: Look): Options {
  return {
    responsive: true,
    maintainAspectRatio: false,
    font: { family: font },
    animation: motion === 'none' ? false : { duration: 300 },
    plugins: {
      legend: { display: false },
      tooltip: {
        rtl: direction === 'rtl',
        textDirection: direction,
        backgroundColor: colours.ink,
        titleColor: colours.panel,
        bodyColor: colours.panel,
        multiKeyBackground: colours.panel,
        titleFont: { family: font },
        bodyFont: { family: font },
        padding: 10,
        callbacks: {
          title: ([item]) => (item === undefined ? '' : (titles[item.dataIndex] ?? '')),
          label: ({ dataset, raw }: TooltipItem<'bar' | 'line'>) => `${dataset.label ?? ''}: ${typeof raw === 'number' ? said(raw) : '–'}`,
        },
      },
    },
  }
}

function valueAxis({ axis }: Plot, look: Look) {
  return {
    border: { display: false },
    grid: { color: look.colours.line },
    ticks: { ...ticks(look), precision: 0, maxTicksLimit: 6, callback: (value: string | number) => axis.tick(Number(value)) },
    title: { display: axis.title !== undefined, text: axis.title ?? '', color: look.colours.quiet, font: { family: look.font, size: 12 } },
  }
}

function ticks({ colours, font }: Look) {
  return { color: colours.quiet, font: { family: font, size: 12 } }
}

/** Breaks a label between its words, so that bars have room beside it. */
export function inLines(label: string, length: number): string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
