import type { Stats } from '@verbatim/contract'
import type { Wording } from '../wording.ts'
import { byGuideline } from './by-guideline.ts'
import { byLanguage } from './by-language.ts'
import { byMeans } from './by-means.ts'
import { byModerator } from './by-moderator.ts'
import { criticism } from './criticism.ts'
import type { Exhibit } from './exhibit.ts'
import { flow } from './flow.ts'
import { speed } from './speed.ts'

/** All charts, in the order in which they are looked at. */
export function exhibitsOf(stats: Stats, wording: Wording): readonly Exhibit[] {
  return [flow, speed, byGuideline, byMeans, byLanguage, byModerator, criticism].map((make) => make(stats, wording))
}

/** Whether there is anything to draw. */
export function isEmpty({ sheet }: Exhibit): boolean {
  return !sheet.rows.some((row) => row.slice(1).some((cell) => cell !== 0 && cell !== null))
}
