import type { WordsMessages } from '../words.ts'

export const words: WordsMessages = {
  statuses: { pending: 'li bendê', approved: 'pejirandî', rejected: 'redkirî', withdrawn: 'vekişandî' },
  verdicts: { approve: 'Bipejirîne', reject: 'Red bike' },
  roles: { moderator: 'Moderator', editor: 'Edîtor', admin: 'Rêveber' },
  means: { person: 'ji aliyê kesekî ve', batch: 'bi komî', policy: 'li gorî polîtîkayê' },
  reasons: { relevance: 'Ji mijarê der', illegal: 'Neqanûnî' },
  flags: { 'has-link': 'lînkek tê de heye', 'staff-name': 'navê wî dişibe yê xebatkaran', 'not-assessed': 'nehatiye nirxandin', 'held-author': 'nivîskar di bin çavdêriyê de ye', 'threat-to-life': 'gefa li jiyanê' },
  blocks: { hold: 'Di bin çavdêriyê de', block: 'Astengkirî' },
  erasedName: 'Navê jêbirî',
  erasedText: 'Nivîs hatiye jêbirin.',
  languages: { ckb: 'Kurdî (soranî)', kmr: 'Kurdî (kurmancî)', en: 'Îngilîzî', ar: 'Erebî', tr: 'Tirkî', fa: 'Farisî', de: 'Almanî', fr: 'Fransî', es: 'Spanî', it: 'Îtalî', pt: 'Portugalî', ru: 'Rûsî', nl: 'Holandî', pl: 'Polonî', he: 'Îbranî', ur: 'Ûrdû' },
  unknownLanguage: 'zimanê nenas',
}
