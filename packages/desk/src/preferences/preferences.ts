import { effect, signal } from '@preact/signals'
import { readKept, writeKept } from './kept.ts'

/** How somebody likes their desk; kept on their device alone. */
export interface Preferences {
  /** Texts stay out of focus until they are looked at. */
  readonly blur: 'off' | 'likely' | 'all'
  readonly colours: 'full' | 'grey'
  /** Minutes of work after which a break is proposed; `null`: never. */
  readonly breakMinutes: number | null
  /** Nothing but the comment. */
  readonly zen: 'on' | 'off'
  /** Other keys than the usual ones, by what they do. */
  readonly keys: Readonly<Record<string, string>>
}

const usual: Preferences = { blur: 'off', colours: 'full', breakMinutes: null, zen: 'off', keys: {} }

export const preferences = signal<Preferences>({ ...usual, ...readKept<Partial<Preferences>>('preferences', {}) })

export function prefer(changed: Partial<Preferences>): void {
  preferences.value = { ...preferences.value, ...changed }
  writeKept('preferences', preferences.value)
}

/** Shows what is preferred for the whole page. */
export function showPreferences(): void {
  effect(() => {
    const { blur, colours } = preferences.value
    document.documentElement.dataset['blur'] = blur
    document.documentElement.dataset['colours'] = colours
  })
}
