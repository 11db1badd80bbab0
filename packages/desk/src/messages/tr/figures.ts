import { tr as reader } from '@verbatim/widget/messages/tr'
import type { FiguresMessages } from '../figures.ts'

const { number } = reader
const months = ['Oca', 'Şub', 'Mar', 'Nis', 'May', 'Haz', 'Tem', 'Ağu', 'Eyl', 'Eki', 'Kas', 'Ara']
const short = { second: 'sn', minute: 'dk', hour: 'sa', day: 'gün' }

export const figures: FiguresMessages = {
  title: 'Sayılar',
  time: 'Dönem',
  presets: { today: 'Bugün', week: '7 gün', month: '30 gün', year: 'Bir yıl' },
  from: 'Başlangıç',
  to: 'Bitiş',
  show: 'Göster',
  step: 'Aralık',
  steps: { hour: 'Saat', day: 'Gün' },
  byStep: { hour: 'Saat saat', day: 'Gün gün' },
  rangeWrong: 'İlk gün son günden sonra olamaz.',
  period: (from, to) => (from === to ? from : `${from} – ${to}`),
  inShort: 'Özet',

  waiting: 'Şu an bekleyen',
  oldest: (ago) => `en eskisi: ${ago}`,
  nothingWaits: 'bekleyen yok',
  submitted: 'Gelen',
  approved: 'Onaylanan',
  rejected: 'Reddedilen',
  median: 'Ortanca',
  medianHint: 'yarısı daha çabuk karara bağlandı',
  p90: '90. yüzdelik',
  p90Hint: 'onda dokuzu daha çabuk karara bağlandı',
  share: (percent) => `karara bağlananların ${percent} kadarı`,

  flow: 'Gelen yorumlar ve kararlar',
  speed: 'Karar süresi',
  speedHint: 'Yorumun gelişinden bir kişinin verdiği ilk karara kadar.',
  byGuideline: 'İlkelere göre retler',
  byMeans: 'Nasıl karar verildi',
  byLanguage: 'Dillere göre kararlar',
  byModerator: 'Moderatörlere göre kararlar',
  ownOnly: 'Burada kendi kararlarınızı görürsünüz; editörler herkesinkini görür.',
  criticism: 'Bize yönelik eleştiriler',
  criticismRow: 'Eleştiri',
  criticismShare: (percent, approved, decided) => `Yayımlanma oranı ${percent}: eleştiri olabilecek yorumlara ilişkin ${number(decided)} karardan ${number(approved)} tanesi onay.`,
  guideline: 'İlke',
  language: 'Dil',
  moderator: 'Moderatör',
  means: 'Karar yolu',

  empty: 'Bu dönemde bir şey yok.',
  numbers: 'Tablo olarak',
  csv: 'CSV',
  csvOf: (title) => `“${title}” verilerini CSV olarak indir`,
  inSeconds: (label) => `${label} (saniye)`,

  comma: ', ',
  shortDay: (day, month) => `${day} ${months[month - 1]}`,
  units: { second: 'saniye', minute: 'dakika', hour: 'saat', day: 'gün' },
  span: (count, unit) => `${number(count)} ${short[unit]}`,
  spans: (larger, smaller) => `${larger} ${smaller}`,
}
