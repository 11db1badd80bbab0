import { ar as reader } from '@verbatim/widget/messages/ar'
import { isolated } from '../isolated.ts'
import type { RangesMessages } from '../ranges.ts'
import { counted } from './counted.ts'

const { number } = reader

/** In the genitive, which after a verbal noun or a preposition is right. */
function comments(count: number): string {
  return counted(count, { one: 'تعليق واحد', two: 'تعليقين', few: 'تعليقات', many: 'تعليقًا', other: 'تعليق' })
}

export const ranges: RangesMessages = {
  title: 'حسب الدرجة',
  intro: 'ما في الانتظار، بحسب احتمال مخالفته لإرشاد. ويمكن البتّ في نطاق كامل دفعة واحدة.',
  guideline: 'الإرشاد',
  language: 'اللغة',
  anyLanguage: 'كل اللغات',
  only: 'فقط',
  all: 'عرض الكل',
  comments,
  waiting: (those) => `عدد ما في الانتظار: ${those}.`,
  unassessed: (count) => `عدد ما لا درجة له، ولا يدخل في أي نطاق: ${number(count)}.`,

  histogram: 'عدد ما في الانتظار لكل درجة',
  bin: (from, to, count) => `من ${from} إلى ${to}: ${count}`,
  range: 'نطاق الدرجات',
  rangeHint: 'اسحب فوق الأعمدة أو حرّك الطرفين؛ ومفاتيح الأسهم تحرّكهما بمقدار واحد في المئة.',
  lower: 'من',
  upper: 'إلى',
  between: (from, to) => `من ${from} إلى ${to}`,
  selected: (those) => `في هذا النطاق: ${those}`,
  about: (those) => `في هذا النطاق نحو: ${those}`,
  holding: 'منها بدرجة 50٪ فأكثر في',

  sample: 'بعضها، اختيارًا عشوائيًا',
  another: 'عشرة أخرى',
  open: 'فتح',
  noneHere: 'لا شيء في الانتظار في هذا النطاق.',

  decide: 'البتّ في النطاق كله',
  off: 'البتّ في نطاقات كاملة موقوف في هذا الموقع.',
  offHint: 'ترى هنا توزّع ما في الانتظار. ويمكن لمدير الموقع تشغيل ذلك من الإعدادات.',
  toSettings: 'الإعدادات',
  verdict: 'القرار',
  approveAll: 'قبول الكل',
  rejectAll: 'رفض الكل',
  message: 'رسالة',
  messageHint: 'سيقرؤها كل من كتب تعليقًا في هذا النطاق.',
  deed: { approve: (those) => `قبول ${those}…`, reject: (those) => `رفض ${those}…` },
  question: { approve: (those) => `قبول ${those}؟`, reject: (those) => `رفض ${those}؟` },
  consequence: { approve: 'ستُنشر جميعها.', reject: 'لن يُنشر شيء منها، ويُبلَّغ كل كاتب بهذه الأسباب:' },
  unread: (sampled) => `${sampled === 0 ? 'لم تطّلع على أي منها' : `عدد ما اطّلعت عليه منها: ${number(sampled)}`}. ولن يقرأ أحد كل تعليق منها على حدة. وسيذكر السجل أنها بُتّ فيها ضمن دفعة.`,
  held: { approve: (those) => `سيجري قبول ${those}.`, reject: (those) => `سيجري رفض ${those}.` },
  heldFor: (seconds) => `لا يُرسل شيء قبل ${number(seconds)} ث.`,
  undoHeld: 'تراجع',
  sending: 'جارٍ الإرسال…',
  change: 'تعديل',
  made: (those) => `حجم الدفعة: ${those}.`,
  toBatch: 'إلى الدفعة',
  next: 'البتّ في نطاق آخر',

  batchesIntro: 'نطاقات بُتّ فيها كاملة، الأحدث أولًا.',
  noBatches: 'لم يُبتّ في أي نطاق كامل.',
  batch: 'دفعة',
  approvedRange: (those) => `قبول ${those}`,
  rejectedRange: (those) => `رفض ${those}`,
  states: { running: 'جارية', done: 'تمت', undoing: 'جارٍ التراجع عنها', undone: 'جرى التراجع عنها' },
  done: (done, total) => `${number(done)} من ${number(total)}`,
  decided: 'بُتّ فيها',
  decidedBy: 'صاحب القرار',
  skipped: 'تُركت',
  undone: 'جرى التراجع عنها',
  filter: 'النطاق',
  asOf: 'ما ورد حتى',
  looked: 'ما جرى الاطلاع عليه قبل ذلك',
  lookedAt: (place) => `التعليق ${place}`,
  noneLooked: 'لا شيء',
  skippedItems: 'ما تُرك',
  skippedHint: 'تغيّرت هذه في الأثناء، وتُركت كما هي.',
  skippedMore: (count) => `وغيرها: ${number(count)}.`,
  skippedReasons: { 'status-changed': 'بتّ فيه شخص آخر', 'comment-withdrawn': 'سحبه كاتبه', 'comment-unknown': 'لم يعد موجودًا', 'claimed': 'بين يدي شخص آخر' },
  toLog: 'قراراتها في السجل',
  undo: 'التراجع عن الدفعة…',
  undoQuestion: 'التراجع عن هذه الدفعة؟',
  undoConsequence: {
    approve: 'يصبح كل قبول منها رفضًا، وتختفي التعليقات من الموقع. ويحتاج الرفض إلى سبب يُبلَّغ به الكتّاب.',
    reject: 'يصبح كل رفض منها قبولًا، وتُنشر التعليقات. ولا تعود إلى قائمة الانتظار.',
  },
  undoHint: 'ما بتّ فيه شخص آخر بعد ذلك يبقى كما قرر.',

  story: 'مقال واحد',
  author: 'كاتب واحد',
  tag: (tag) => `الوسم «${isolated(tag)}»`,
  search: (words) => `يتضمن «${isolated(words)}»`,
  hasLink: { true: 'برابط', false: 'بلا رابط' },
  isReply: { true: 'ردود', false: 'ليست ردودًا' },
}
