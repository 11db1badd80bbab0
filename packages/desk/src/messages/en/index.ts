import { en as reader } from '@verbatim/widget/messages/en'
import type { Messages } from '../messages.ts'
import { figures } from './figures.ts'
import { frame } from './frame.ts'
import { parts } from './parts.ts'
import { queue } from './queue.ts'
import { ranges } from './ranges.ts'
import { records } from './records.ts'
import { rules } from './rules.ts'
import { site } from './site.ts'
import { team } from './team.ts'
import { words } from './words.ts'

const { number, dateOf, timeOf, agoOf } = reader

export const messages: Messages = {
  language: 'en',
  direction: 'ltr',
  formats: { number, dateOf, timeOf, agoOf, percent: (share) => `${number(Math.round(share * 100))}%` },
  figures, frame, parts, queue, ranges, records, rules, site, team, words,
}
