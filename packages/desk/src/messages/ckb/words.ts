import type { WordsMessages } from '../words.ts'

export const words: WordsMessages = {
  statuses: { pending: 'چاوەڕوان', approved: 'پەسەندکراو', rejected: 'ڕەتکراوە', withdrawn: 'کشێنراوە' },
  verdicts: { approve: 'پەسەندکردن', reject: 'ڕەتکردنەوە' },
  roles: { moderator: 'چاودێر', editor: 'سەرنووسەر', admin: 'بەڕێوەبەر' },
  means: { person: 'لەلایەن کەسێکەوە', batch: 'بە کۆمەڵ', policy: 'بەپێی سیاسەت' },
  reasons: { relevance: 'دەرەوەی بابەت', illegal: 'نایاسایی' },
  flags: { 'has-link': 'بەستەری تێدایە', 'staff-name': 'ناوەکەی لە ناوی ستاف دەچێت', 'not-assessed': 'هەڵنەسەنگێنراوە', 'held-author': 'نووسەرەکەی ڕاگیراوە', 'threat-to-life': 'هەڕەشە لە ژیان' },
  blocks: { hold: 'ڕاگیراو', block: 'قەدەغەکراو' },
  erasedName: 'ناوی سڕاوە',
  erasedText: 'دەقەکە سڕاوەتەوە.',
  languages: { ckb: 'کوردیی ناوەندی (سۆرانی)', kmr: 'کوردیی ژووروو (کورمانجی)', en: 'ئینگلیزی', ar: 'عەرەبی', tr: 'تورکی', fa: 'فارسی', de: 'ئەڵمانی', fr: 'فەڕەنسی', es: 'ئیسپانی', it: 'ئیتاڵی', pt: 'پورتوگالی', ru: 'ڕووسی', nl: 'هۆڵەندی', pl: 'پۆڵەندی', he: 'عیبری', ur: 'ئوردو' },
  unknownLanguage: 'زمانی نەناسراو',
}
