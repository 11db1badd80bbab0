import type { QueueMessages } from '../queue.ts'

export const queue: QueueMessages = {
  title: 'چاوەڕوانەکان',
}
