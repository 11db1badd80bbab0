import { words } from '../messages/language.ts'

/** A score from 0 to 1 as a percentage. */
export function percentOf(score: number): string {
  return words().figures.percent(Math.round(score * 100))
}
