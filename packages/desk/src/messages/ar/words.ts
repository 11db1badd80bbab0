import type { WordsMessages } from '../words.ts'

export const words: WordsMessages = {
  statuses: { pending: 'قيد الانتظار', approved: 'منشور', rejected: 'مرفوض', withdrawn: 'مسحوب' },
  verdicts: { approve: 'قبول', reject: 'رفض' },
  roles: { moderator: 'مشرف', editor: 'محرر', admin: 'مدير الموقع' },
  means: { person: 'بقرار شخص', batch: 'ضمن دفعة', policy: 'وفق السياسة' },
  reasons: { relevance: 'خارج الموضوع', illegal: 'مخالف للقانون' },
  flags: { 'has-link': 'يتضمن رابطًا', 'staff-name': 'اسم يشبه أسماء الفريق', 'not-assessed': 'لم يُقيَّم', 'held-author': 'كاتبه قيد المراجعة', 'threat-to-life': 'تهديد للحياة' },
  blocks: { hold: 'قيد المراجعة', block: 'محظور' },
  erasedName: 'اسم محذوف',
  erasedText: 'حُذف النص.',
  languages: { ckb: 'الكردية السورانية', kmr: 'الكردية الكرمانجية' },
  unknownLanguage: 'لغة غير معروفة',
}
