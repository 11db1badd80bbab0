import { BarController, BarElement, CategoryScale, Chart as Drawing, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js'
import { useEffect, useRef, useState } from 'preact/hooks'
import { lookAt, onSchemeChange } from './chart-look.ts'
import type { Exhibit } from './exhibits/exhibit.ts'

Drawing.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip)

/** The picture of an exhibit; who cannot see it is told its summary. */
export function Chart({ exhibit }: { readonly exhibit: Exhibit }) {
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = useRef(0)
  const [scheme, setScheme] = useState(0)
  useEffect(() => onSchemeChange(() => setScheme((changes) => changes + 1)), [])
  useEffect(() => {
    if (canvas.current === null || box.current === null) return undefined
    box.current.style.blockSize = heightOf(exhibit.layout)
    const { options, ...config } = exhibit.draw(lookAt(box.current))
    drawn.current += 1
    // What was there before only changes; to let it grow once more would be a show.
    const drawing = new Drawing(canvas.current, { ...config, options: drawn.current === 1 ? { ...options } : { ...options, animation: false } })
    void redrawInFont(drawing)
    return () => drawing.destroy()
  }, [exhibit, scheme])
  return <div class="chart" ref={box}><canvas ref={canvas} role="img" aria-label={`${exhibit.title}. ${exhibit.summary}`} /></div>
}

function heightOf(layout: Exhibit['layout']): string {
  return layout.kind === 'over-time' ? '18rem' : `${2.5 + 2.75 * Math.max(1, layout.rows)}rem`
}

/** A canvas keeps the letters it was drawn with, and a font may come later. */
async function redrawInFont(drawing: Drawing): Promise<void> {
  await document.fonts.ready
  if (drawing.ctx !== null) drawing.update('none')
}
