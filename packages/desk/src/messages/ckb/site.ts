import type { SiteMessages } from '../site.ts'

export const site: SiteMessages = {
  title: 'ڕێکخستنەکان',
}
