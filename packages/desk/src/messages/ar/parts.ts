import { ar as reader } from '@verbatim/widget/messages/ar'
import { isolated } from '../isolated.ts'
import type { PartsMessages } from '../parts.ts'
import { counted } from './counted.ts'

const { number } = reader

export const parts: PartsMessages = {
  comment: {
    by: (name) => `تعليق ${isolated(name)}`,
    inReplyTo: 'ردًّا على',
    firstComment: 'أول تعليق له',
    record: ({ submitted, approved, rejected }) => `أرسل ${number(submitted)}، قُبل ${number(approved)}، رُفض ${number(rejected)}`,
    lastReasons: (titles) => `أسباب الرفض الأخيرة: ${titles.join('، ')}`,
    until: 'حتى',
    reported: (count) => `بُلِّغ عنه ${counted(count, { one: 'مرة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' })}`,
    reports: 'البلاغات',
    similar: (count) => `${counted(count, { one: 'تعليق آخر', two: 'تعليقان آخران', few: 'تعليقات أخرى', many: 'تعليقًا آخر', other: 'تعليق آخر' })} بالمعنى نفسه تقريبًا:`,
    similarOne: (index) => `التعليق ${number(index)} بالمعنى نفسه تقريبًا`,
    hints: {
      'criticism': 'قد يكون نقدًا للناشر، والنقد مرحَّب به',
      'off-topic': 'قد يكون خارج الموضوع، لكن هذا التخمين كثيرًا ما يخطئ',
      'terms-alone': 'تُعرف هذه اللغة من قوائم الكلمات وحدها',
      'not-learned': 'لم تتعلم الآلة هذه اللغة',
    },
    scores: 'ما تشتبه به الآلة',
    siblings: 'إلى جانبه',
    noSiblings: 'لا تعليقات أخرى هنا.',
    details: 'السجل والتفاصيل',
  },
  deciding: {
    reasons: 'الأسباب، سبب واحد على الأقل',
    missingReason: 'اختر سببًا واحدًا على الأقل.',
    message: 'رسالة: سيقرؤها كاتب التعليق',
    missingMessage: 'الرفض لمخالفة القانون يحتاج إلى رسالة لكاتب التعليق.',
    note: 'ملاحظة للفريق',
  },
  pass: {
    title: 'تحويل',
    duty: 'إلى',
    why: 'السبب',
    reasons: { 'question': 'لديّ سؤال', 'threat-to-life': 'قد تكون حياة أحد في خطر' },
    note: 'ملاحظة',
    noteHint: 'لا تخرج من المكتب أبدًا.',
    send: 'تحويل',
    noDuties: 'لا أحد يمكن التحويل إليه بعد. يحدد محرر المهام في الإعدادات.',
    threatTitle: 'تهديد لحياة شخص؟',
    threatHint: 'من يتولى هذه المهمة يراه قبل كل شيء. إن كان أحد في خطر الآن، فاتصل بالشرطة أيضًا.',
    threatSend: (duty) => `حوّله الآن إلى ${isolated(duty)}`,
    passedOn: (duty, by) => `حُوِّل إلى ${isolated(duty)}، حوّله ${isolated(by)}،`,
    takeBack: 'استرجاع',
  },
  answer: {
    title: (name) => `الرد على ${isolated(name)}`,
    text: 'ردك',
    hint: 'يُنشر فورًا باسمك وبصفته رد هيئة التحرير.',
    send: 'نشر الرد',
    done: 'نُشر ردك.',
    see: 'اعرضه',
  },
  story: {
    title: 'التعليق على هذا الخبر',
    closeTitle: 'إغلاق التعليق على هذا الخبر؟',
    closeHint: 'لا يُقبل جديد. ما نُشر يبقى، وما ينتظر يبقى منتظرًا.',
    close: 'إغلاق التعليق',
    openTitle: 'فتح التعليق على هذا الخبر من جديد؟',
    openHint: 'التعليق على هذا الخبر مغلق. من الآن يقبل التعليقات من جديد.',
    open: 'فتح التعليق',
  },
}
