import { kmr as reader } from '@verbatim/widget/messages/kmr'
import type { FiguresMessages } from '../figures.ts'

const { number } = reader
const units = { second: 'saniye', minute: 'deqe', hour: 'saet', day: 'roj' }

export const figures: FiguresMessages = {
  title: 'Hejmar',
  time: 'Dem',
  presets: { today: 'Îro', week: '7 roj', month: '30 roj', year: 'Salek' },
  from: 'Ji',
  to: 'Heta',
  show: 'Nîşan bide',
  step: 'Gav',
  steps: { hour: 'Saet', day: 'Roj' },
  byStep: { hour: 'Saet bi saet', day: 'Roj bi roj' },
  rangeWrong: 'Roja pêşîn divê ne piştî roja dawî be.',
  period: (from, to) => (from === to ? from : `${from} – ${to}`),
  inShort: 'Bi kurtî',

  waiting: 'Niha li bendê',
  oldest: (ago) => `ya herî kevn: ${ago}`,
  nothingWaits: 'tiştek li bendê nîne',
  submitted: 'Hatî',
  approved: 'Pejirandî',
  rejected: 'Redkirî',
  median: 'Navgîn',
  medianHint: 'nîvê wan zûtir hatin biryardan',
  p90: 'Sedeka 90',
  p90Hint: 'ji dehan neh zûtir hatin biryardan',
  share: (percent) => `${percent} ji biryaran`,

  flow: 'Şîroveyên hatî û biryar',
  speed: 'Dema heta biryarê',
  speedHint: 'Ji şandina şîroveyê heta biryara pêşîn a kesekî.',
  byGuideline: 'Red li gorî rêgezan',
  byMeans: 'Biryar çawa hat dayîn',
  byLanguage: 'Biryar li gorî zimanan',
  byModerator: 'Biryar li gorî moderatoran',
  ownOnly: 'Tu yên xwe dibînî; edîtor yên hemûyan dibînin.',
  criticism: 'Rexneya li me',
  criticismRow: 'Rexne',
  criticismShare: (percent, approved, decided) => `${percent} hat weşandin: ${number(approved)} ji ${number(decided)} biryarên li ser şîroveyên ku dibe rexne bin.`,
  guideline: 'Rêgez',
  language: 'Ziman',
  moderator: 'Moderator',
  means: 'Awayê biryarê',

  empty: 'Di vê demê de tiştek tune ye.',
  numbers: 'Wek tablo',
  csv: 'CSV',
  csvOf: (title) => `“${title}” wek CSV daxîne`,
  inSeconds: (label) => `${label} (saniye)`,

  comma: ', ',
  shortDay: (day, month) => `${day}.${month}`,
  units,
  span: (count, unit) => `${number(count)} ${units[unit]}`,
  spans: (larger, smaller) => `${larger} û ${smaller}`,
}
