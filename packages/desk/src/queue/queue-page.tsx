import { words } from '../messages/language.ts'

export function QueuePage() {
  return <h1>{words().queue.title}</h1>
}
