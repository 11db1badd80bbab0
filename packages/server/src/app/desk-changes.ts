/** What desks keep a copy of, and read anew when it changes. */
export const deskSubjects = ['claims', 'passes', 'reports', 'batches', 'site'] as const
export type DeskSubject = (typeof deskSubjects)[number]

export interface DeskChangeStore {
  /** A number for each subject that has ever changed; it grows with each change. */
  versions(): Promise<readonly { readonly subject: DeskSubject; readonly version: number }[]>
}
