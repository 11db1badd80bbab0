import type { RecordsMessages } from '../records.ts'

export const records: RecordsMessages = {
  title: 'البحث',
}
