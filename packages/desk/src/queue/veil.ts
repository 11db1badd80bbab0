import { signal } from '@preact/signals'
import type { QueueItem } from '@verbatim/contract'
import { probable } from '../parts/suspected.ts'
import { preferences } from '../preferences/preferences.ts'

/** The one text that was looked at although it would be veiled. */
const unveiled = signal<string | undefined>(undefined)

/** Whether a text stays out of focus until one wants to see it. */
export function isVeiled({ comment, assessment }: QueueItem): boolean {
  return isVeiledAtFirst(assessment) && unveiled.value !== comment.id
}

export function isVeiledAtFirst(assessment: QueueItem['assessment']): boolean {
  const { blur } = preferences.value
  return blur === 'all' || (blur === 'likely' && probable(assessment).length > 0)
}

export function unveil(commentId: string): void {
  unveiled.value = commentId
}
