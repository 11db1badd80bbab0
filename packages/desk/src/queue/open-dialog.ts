import { signal } from '@preact/signals'

/** What is asked over the queue. */
export type OpenDialog = 'help' | 'filter' | 'pass' | 'threat' | 'answer' | 'story' | 'pause' | 'calm'

export const openDialog = signal<OpenDialog | undefined>(undefined)

export function closeDialog(): void {
  openDialog.value = undefined
}
