import type { WordsMessages } from '../words.ts'

export const words: WordsMessages = {
  statuses: { pending: 'pending', approved: 'approved', rejected: 'rejected', withdrawn: 'withdrawn' },
  verdicts: { approve: 'Approve', reject: 'Reject' },
  roles: { moderator: 'Moderator', editor: 'Editor', admin: 'Administrator' },
  means: { person: 'by a person', batch: 'in a batch', policy: 'by policy' },
  reasons: { relevance: 'Off topic', illegal: 'Illegal' },
  flags: { 'has-link': 'holds a link', 'staff-name': 'name like staff', 'not-assessed': 'not assessed', 'held-author': 'author on hold', 'threat-to-life': 'threat to life' },
  blocks: { hold: 'On hold', block: 'Blocked' },
  erasedName: 'Erased name',
  erasedText: 'The text was erased.',
  languages: { ckb: 'Sorani Kurdish', kmr: 'Kurmanji Kurdish' },
  unknownLanguage: 'unknown language',
}
