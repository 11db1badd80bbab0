import { useRef, useState } from 'preact/hooks'
import type { Histogram } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { isWithin, moved, rangeBetween, type PercentRange } from './percent-range.ts'

interface Shown {
  readonly bins: Histogram['bins']
  readonly range: PercentRange
  readonly onRange: (range: PercentRange) => void
}

/** The bars of what waits, and on them the range: drawn with a pointer, moved by its ends, or typed. */
export function HistogramView({ bins, range, onRange }: Shown) {
  const { ranges, formats: { number, percent } } = words()
  return <div class="histogram">
    <ol class="bin-counts" aria-label={ranges.histogram}>{bins.map((bin) =>
      <li key={bin.from} class={isWithin(bin, range) ? 'in' : ''}><span class="unseen">{ranges.bin(percent(bin.from), percent(bin.to), number(bin.count))}</span><span aria-hidden="true">{number(bin.count)}</span></li>)}</ol>
    <Bars bins={bins} range={range} onRange={onRange} />
    <Ends range={range} onRange={onRange} />
    <p class="scale" aria-hidden="true">{[0, 0.25, 0.5, 0.75, 1].map((score) => <span key={score}>{percent(score)}</span>)}</p>
  </div>
}

const barHeight = 100

/** A picture without words, which a style sheet mirrors from right to left. */
function Bars({ bins, range, onRange }: Shown) {
  const picture = useRef<SVGSVGElement>(null)
  const [anchor, setAnchor] = useState<number>()
  const most = Math.max(1, ...bins.map(({ count }) => count))
  // Even one comment among thousands can be seen and reached.
  const height = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * barHeight))

  function pointAt(event: PointerEvent): number {
    const { left, width } = picture.current?.getBoundingClientRect() ?? { left: 0, width: 1 }
    const part = (event.clientX - left) / width
    return words().direction === 'rtl' ? 1 - part : part
  }
  function begin(event: PointerEvent): void {
    if (event.button !== 0) return
    picture.current?.setPointerCapture(event.pointerId)
    setAnchor(pointAt(event))
    onRange(rangeBetween(pointAt(event), pointAt(event)))
  }
  return <svg ref={picture} class="bars" viewBox={`0 0 ${bins.length} ${barHeight}`} preserveAspectRatio="none" aria-hidden="true"
    onPointerDown={begin}
    onPointerMove={(event) => { if (anchor !== undefined) onRange(rangeBetween(anchor, pointAt(event))) }}
    onPointerUp={() => setAnchor(undefined)} onPointerCancel={() => setAnchor(undefined)}>
    <rect class="ground" width={bins.length} height={barHeight} />
    <rect class="chosen-range" x={(range.low / 100) * bins.length} width={((range.high - range.low) / 100) * bins.length} height={barHeight} />
    {bins.map((bin, index) => <rect key={bin.from} class={isWithin(bin, range) ? 'bin in' : 'bin'} x={index + 0.06} width={0.88} y={barHeight - height(bin.count)} height={height(bin.count)} />)}
  </svg>
}

function Ends({ range, onRange }: Pick<Shown, 'range' | 'onRange'>) {
  const { ranges, formats: { percent } } = words()
  return <div class="ends">{(['low', 'high'] as const).map((end) =>
    <input key={end} type="range" min={0} max={100} step={1} value={range[end]} aria-label={end === 'low' ? ranges.lower : ranges.upper} aria-valuetext={percent(range[end] / 100)} onInput={(event) => {
      const next = moved(range, end, event.currentTarget.valueAsNumber)
      onRange(next)
      // The handle would otherwise go on alone where its end has to stop.
      event.currentTarget.value = String(next[end])
    }} />)}</div>
}

/** Both ends as numbers, for who knows them. */
export function TypedEnds({ range, onRange }: Pick<Shown, 'range' | 'onRange'>) {
  const { ranges } = words()
  return <fieldset class="typed-ends"><legend class="unseen">{ranges.range}</legend>{(['low', 'high'] as const).map((end) =>
    <label key={end}>{end === 'low' ? ranges.lower : ranges.upper} <input type="number" inputMode="numeric" min={0} max={100} step={1} value={range[end]} onChange={(event) => {
      const { valueAsNumber } = event.currentTarget
      const next = Number.isNaN(valueAsNumber) ? range : moved(range, end, valueAsNumber)
      onRange(next)
      event.currentTarget.value = String(next[end])
    }} /> <span aria-hidden="true">%</span></label>)}</fieldset>
}
