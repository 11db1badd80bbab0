import { en as reader } from '@verbatim/widget/messages/en'
import type { FiguresMessages } from '../figures.ts'

const { number } = reader
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const short = { second: 's', minute: 'min', hour: 'h', day: 'd' }

export const figures: FiguresMessages = {
  title: 'Figures',
  time: 'Time',
  presets: { today: 'Today', week: '7 days', month: '30 days', year: 'A year' },
  from: 'From',
  to: 'To',
  show: 'Show',
  step: 'Step',
  steps: { hour: 'Hour', day: 'Day' },
  byStep: { hour: 'By hour', day: 'By day' },
  rangeWrong: 'The first day must not be after the last.',
  period: (from, to) => (from === to ? from : `${from} to ${to}`),
  inShort: 'In short',

  waiting: 'Waiting now',
  oldest: (ago) => `the oldest: ${ago}`,
  nothingWaits: 'nothing waits',
  submitted: 'Submitted',
  approved: 'Approved',
  rejected: 'Rejected',
  median: 'Median',
  medianHint: 'half were decided sooner',
  p90: '90th percentile',
  p90Hint: 'nine of ten were decided sooner',
  share: (percent) => `${percent} of what was decided`,

  flow: 'Submissions and decisions',
  speed: 'Time to a decision',
  speedHint: 'From the submission to the first decision that a person made.',
  byGuideline: 'Rejections by guideline',
  byMeans: 'How it was decided',
  byLanguage: 'Decisions by language',
  byModerator: 'Decisions by moderator',
  ownOnly: 'You see your own; editors see everybody’s.',
  criticism: 'Criticism of us',
  criticismRow: 'Criticism',
  criticismShare: (percent, approved, decided) => `${percent} was published: ${number(approved)} of ${number(decided)} decisions on what may be criticism.`,
  guideline: 'Guideline',
  language: 'Language',
  moderator: 'Moderator',
  means: 'Decided',

  empty: 'Nothing in this time.',
  numbers: 'The numbers',
  csv: 'CSV',
  csvOf: (title) => `Download “${title}” as CSV`,
  inSeconds: (label) => `${label} (seconds)`,

  comma: ', ',
  shortDay: (day, month) => `${day} ${months[month - 1]}`,
  units: { second: 'seconds', minute: 'minutes', hour: 'hours', day: 'days' },
  span: (count, unit) => `${number(count)} ${short[unit]}`,
  spans: (larger, smaller) => `${larger} ${smaller}`,
}
