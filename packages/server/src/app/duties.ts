import type { Site } from '@verbatim/core'
import type { User } from './ports.ts'

/** What comments can be passed on to, whoever has it at the time. */
export interface Duty {
  readonly key: string
  readonly title: string
}

const firstDuties: readonly Duty[] = [{ key: 'lawyer', title: 'Lawyer' }, { key: 'senior', title: 'Senior on duty' }]

export function dutiesOf({ duties = firstDuties }: Site & { readonly duties?: readonly Duty[] }): readonly Duty[] {
  return duties
}

/** The keys of what a user is on duty for. */
export function ownDuties({ duties = [] }: User & { readonly duties?: readonly string[] }): readonly string[] {
  return duties
}
