/** What desks keep a copy of, and read anew when it changes. */
export const deskSubjects = ['claims', 'passes', 'batches', 'site'] as const
export type DeskSubject = (typeof deskSubjects)[number]
