import type { EventKind } from './ports.ts'

/** Of these the public sees nothing, whatever it asks for. */
const unseen: readonly EventKind[] = ['comment.submitted', 'comment.rejected', 'comment.withdrawn', 'comment.confirmed']

/** Whether readers of the story see something else after it. */
export function seenInPublic(kind: EventKind): boolean {
  return !unseen.includes(kind)
}
