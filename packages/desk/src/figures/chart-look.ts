import { words } from '../messages/language.ts'
import type { Look, Tone } from './exhibits/exhibit.ts'

/** The colours and the font of the style sheet, as they are where the element stands. */
export function lookAt(element: Element): Look {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const tone = (name: Tone) => colour(`chart-${name}`)
  return {
    direction: words().direction,
    font: style.fontFamily,
    colours: {
      ink: colour('ink'), quiet: colour('quiet'), line: colour('line'), panel: colour('panel'),
      submitted: tone('submitted'), approved: tone('approved'), rejected: tone('rejected'), median: tone('median'), p90: tone('p90'),
    },
    motion: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'some',
  }
}

/** Hears when the colours change with the scheme; returns what ends it. */
export function onSchemeChange(listener: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', listener)
  return () => { for (const query of queries) query.removeEventListener('change', listener) }
}
