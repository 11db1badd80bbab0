import type { WordsMessages } from '../words.ts'

export const words: WordsMessages = {
  statuses: { pending: 'bekliyor', approved: 'onaylandı', rejected: 'reddedildi', withdrawn: 'geri çekildi' },
  verdicts: { approve: 'Onayla', reject: 'Reddet' },
  roles: { moderator: 'Moderatör', editor: 'Editör', admin: 'Yönetici' },
  means: { person: 'bir kişi tarafından', batch: 'toplu olarak', policy: 'politika gereği' },
  reasons: { relevance: 'Konu dışı', illegal: 'Yasa dışı' },
  flags: { 'has-link': 'bağlantı içeriyor', 'staff-name': 'adı çalışanlarınkine benziyor', 'not-assessed': 'değerlendirilmedi', 'held-author': 'yazarı gözetimde', 'threat-to-life': 'hayati tehdit' },
  blocks: { hold: 'Gözetimde', block: 'Engelli' },
  erasedName: 'Silinmiş ad',
  erasedText: 'Metin silindi.',
  languages: { ckb: 'Soranice', kmr: 'Kurmancca' },
  unknownLanguage: 'bilinmeyen dil',
}
