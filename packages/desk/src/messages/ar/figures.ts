import { ar as reader } from '@verbatim/widget/messages/ar'
import type { FiguresMessages } from '../figures.ts'

const { number } = reader
// Abbreviated as in timetables, where the number changes no noun.
const short = { second: 'ث', minute: 'د', hour: 'س', day: 'ي' }

export const figures: FiguresMessages = {
  title: 'أرقام',
  time: 'المدة',
  presets: { today: 'اليوم', week: '7 أيام', month: '30 يومًا', year: 'سنة' },
  from: 'من',
  to: 'إلى',
  show: 'عرض',
  step: 'التدرّج',
  steps: { hour: 'الساعة', day: 'اليوم' },
  byStep: { hour: 'بالساعات', day: 'بالأيام' },
  rangeWrong: 'يجب ألا يأتي اليوم الأول بعد اليوم الأخير.',
  period: (from, to) => (from === to ? from : `من ${from} إلى ${to}`),
  inShort: 'باختصار',

  waiting: 'في الانتظار الآن',
  oldest: (ago) => `أقدمها: ${ago}`,
  nothingWaits: 'لا شيء في الانتظار',
  submitted: 'الواردة',
  approved: 'المقبولة',
  rejected: 'المرفوضة',
  median: 'الوسيط',
  medianHint: 'بُتّ في النصف أسرع من ذلك',
  p90: 'المئين التسعون',
  p90Hint: 'بُتّ في تسعة من كل عشرة أسرع من ذلك',
  share: (percent) => `${percent} مما بُتّ فيه`,

  flow: 'التعليقات الواردة والقرارات',
  speed: 'الوقت حتى القرار',
  speedHint: 'من إرسال التعليق إلى أول قرار اتخذه شخص.',
  byGuideline: 'حالات الرفض حسب الإرشاد',
  byMeans: 'كيف اتُّخذت القرارات',
  byLanguage: 'القرارات حسب اللغة',
  byModerator: 'القرارات حسب المشرف',
  ownOnly: 'ترى هنا قراراتك وحدها، ويرى المحررون قرارات الجميع.',
  criticism: 'نقد عملنا',
  criticismRow: 'النقد',
  criticismShare: (percent, approved, decided) => `نُشر ${percent} منه: القرارات في ما قد يكون نقدًا ${number(decided)}، والمقبول منها ${number(approved)}.`,
  guideline: 'الإرشاد',
  language: 'اللغة',
  moderator: 'المشرف',
  means: 'طريقة القرار',

  empty: 'لا شيء في هذه المدة.',
  numbers: 'في جدول',
  csv: 'CSV',
  csvOf: (title) => `تنزيل «${title}» بصيغة CSV`,
  inSeconds: (label) => `${label} (بالثواني)`,

  comma: '، ',
  shortDay: (day, month) => `${day}/${number(month)}`,
  units: { second: 'ثوانٍ', minute: 'دقائق', hour: 'ساعات', day: 'أيام' },
  span: (count, unit) => `${number(count)} ${short[unit]}`,
  spans: (larger, smaller) => `${larger} ${smaller}`,
}
