import { ckb as reader } from '@verbatim/widget/messages/ckb'
import type { FiguresMessages } from '../figures.ts'

const { number } = reader
const units = { second: 'چرکە', minute: 'خولەک', hour: 'کاتژمێر', day: 'ڕۆژ' }

export const figures: FiguresMessages = {
  title: 'ژمارەکان',
  time: 'ماوە',
  presets: { today: 'ئەمڕۆ', week: '٧ ڕۆژ', month: '٣٠ ڕۆژ', year: 'ساڵێک' },
  from: 'لە',
  to: 'تا',
  show: 'پیشان بدە',
  step: 'هەنگاو',
  steps: { hour: 'کاتژمێر', day: 'ڕۆژ' },
  byStep: { hour: 'کاتژمێر بە کاتژمێر', day: 'ڕۆژ بە ڕۆژ' },
  rangeWrong: 'نابێت یەکەم ڕۆژ دوای دوایین ڕۆژ بێت.',
  period: (from, to) => (from === to ? from : `${from} تا ${to}`),
  inShort: 'بە کورتی',

  waiting: 'ئێستا چاوەڕوانن',
  oldest: (ago) => `کۆنترینیان: ${ago}`,
  nothingWaits: 'هیچ شتێک چاوەڕوان نییە',
  submitted: 'هاتوو',
  approved: 'پەسەندکراو',
  rejected: 'ڕەتکراوە',
  median: 'ناوەند',
  medianHint: 'نیوەیان خێراتر بڕیاریان لەسەر درا',
  p90: 'سەدەکی ٩٠',
  p90Hint: 'نۆ لە دە خێراتر بڕیاریان لەسەر درا',
  share: (percent) => `${percent}ی بڕیارەکان`,

  flow: 'کۆمێنتە هاتووەکان و بڕیارەکان',
  speed: 'کاتی تا بڕیاردان',
  speedHint: 'لە ناردنی کۆمێنتەوە تا یەکەم بڕیاری کەسێک.',
  byGuideline: 'ڕەتکردنەوەکان بەپێی ڕێساکان',
  byMeans: 'چۆن بڕیار درا',
  byLanguage: 'بڕیارەکان بەپێی زمان',
  byModerator: 'بڕیارەکان بەپێی چاودێر',
  ownOnly: 'تۆ هی خۆت دەبینیت؛ سەرنووسەران هی هەمووان دەبینن.',
  criticism: 'ڕەخنە لە ئێمە',
  criticismRow: 'ڕەخنە',
  criticismShare: (percent, approved, decided) => `${percent} بڵاوکراوەتەوە: ${number(approved)} لە ${number(decided)} بڕیار لەسەر ئەوەی ڕەنگە ڕەخنە بێت.`,
  guideline: 'ڕێسا',
  language: 'زمان',
  moderator: 'چاودێر',
  means: 'شێوازی بڕیار',

  empty: 'لەم ماوەیەدا هیچ نییە.',
  numbers: 'وەک خشتە',
  csv: 'CSV',
  csvOf: (title) => `«${title}» وەک CSV دابەزێنە`,
  inSeconds: (label) => `${label} (چرکە)`,

  comma: '، ',
  shortDay: (day, month) => `${day}/${number(month)}`,
  units,
  span: (count, unit) => `${number(count)} ${units[unit]}`,
  spans: (larger, smaller) => `${larger} و ${smaller}`,
}
