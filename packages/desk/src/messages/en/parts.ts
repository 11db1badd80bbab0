import { en as reader } from '@verbatim/widget/messages/en'
import { isolated } from '../isolated.ts'
import type { PartsMessages } from '../parts.ts'
import { counted } from './counted.ts'

const { number } = reader

export const parts: PartsMessages = {
  comment: {
    by: (name) => `Comment by ${isolated(name)}`,
    inReplyTo: 'In reply to',
    firstComment: 'first comment',
    record: ({ submitted, approved, rejected }) => `${number(submitted)} sent, ${number(approved)} approved, ${number(rejected)} rejected`,
    lastReasons: (titles) => `last rejected for: ${titles.join(', ')}`,
    until: 'until',
    reported: (count) => `reported ${count === 1 ? 'once' : `${number(count)} times`}`,
    reports: 'Reports',
    similar: (count) => `${counted(count, 'other comment says', 'other comments say')} nearly the same:`,
    similarOne: (index) => `Comment ${number(index)} that says nearly the same`,
    hints: {
      'criticism': 'may be criticism of the publisher, which is welcome',
      'off-topic': 'may be off topic, but such guesses are often wrong',
      'terms-alone': 'language known by word lists alone',
      'not-learned': 'the machine has not learned this language',
    },
    scores: 'What the machine suspects',
    siblings: 'Beside it',
    noSiblings: 'No other comments here.',
    details: 'History and details',
  },
  deciding: {
    reasons: 'Reasons, at least one',
    missingReason: 'Choose at least one reason.',
    message: 'Message: the commenter will read this',
    missingMessage: 'A rejection as illegal needs a message to the commenter.',
    note: 'Note for staff',
  },
  pass: {
    title: 'Pass it on',
    duty: 'To',
    why: 'Why',
    reasons: { 'question': 'I have a question', 'threat-to-life': 'Somebody’s life may be in danger' },
    note: 'Note',
    noteHint: 'Never leaves the desk.',
    send: 'Pass on',
    noDuties: 'There is nobody to pass on to yet. An editor names the duties in the settings.',
    threatTitle: 'A threat to somebody’s life?',
    threatHint: 'Whoever has this duty sees it before all else. If somebody is in danger now, call the police as well.',
    threatSend: (duty) => `Pass on to ${isolated(duty)} now`,
    passedOn: (duty, by) => `Passed on to ${isolated(duty)} by ${isolated(by)},`,
    takeBack: 'Take back',
  },
  answer: {
    title: (name) => `Answer ${isolated(name)}`,
    text: 'Your answer',
    hint: 'It is public at once, under your name and marked as the newsroom’s.',
    send: 'Publish the answer',
    done: 'Your answer is published.',
    see: 'See it',
  },
  story: {
    title: 'Comments on this story',
    closeTitle: 'Close this story to comments?',
    closeHint: 'Nothing new is taken. What was published stays, and what waits still waits.',
    close: 'Close to comments',
    openTitle: 'Open this story to comments again?',
    openHint: 'This story is closed. From now on it takes comments again.',
    open: 'Open to comments',
  },
}
