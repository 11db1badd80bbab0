import type { SubmissionFault } from '@verbatim/contract'
import { clockOf, monthOf, publishedDay, wallTime, type WallTime } from './calendar.ts'
import { isolated } from './isolated.ts'
import type { Messages } from './messages.ts'
import { passed, toWait, type SpanOfTime } from './span-of-time.ts'

const plural = new Intl.PluralRules('en')
const numbers = new Intl.NumberFormat('en')

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]

export const en: Messages = {
  language: 'en',
  page: {
    latest: 'Latest',
    noStories: 'There are no stories yet.',
    olderStories: 'Older stories',
    tags: 'Tags',
    storiesTagged: (tag) => `Stories tagged “${isolated(tag)}”`,
    textSize: 'Text size',
    largerText: 'Larger text',
    smallerText: 'Smaller text',
    skipToContent: 'Skip to the content',
    skipToArticle: 'Skip to the article',
    skipToComments: 'Skip to comments',
  },
  comments: {
    heading: 'Comments',
    count: (comments) => (comments === 0 ? 'No comments yet' : counted(comments, 'comment')),
    sortLabel: 'Order',
    sorts: { newest: 'Newest first', oldest: 'Oldest first', replies: 'Most replies' },
    all: 'All comments',
    showMore: 'Show more comments',
    showMoreReplies: 'Show more replies',
    furtherReplies: (replies) => counted(replies, 'more reply', 'more replies'),
    arrived: (comments) => `Show ${counted(comments, 'new comment')}`,
    newSinceVisit: (comments) => `${numbers.format(comments)} new since your last visit`,
    isNew: 'New',
    recommend: 'Recommend',
    recommendations: (count) => counted(count, 'recommendation'),
    report: 'Report',
    feed: 'Comments as an Atom feed',
    replyCount: (replies) => (replies === 0 ? 'No replies yet' : counted(replies, 'reply', 'replies')),
    reply: 'Reply',
    inReplyTo: (name) => `In reply to ${isolated(name)}`,
    permalink: 'Link to this comment',
    removed: 'This comment was removed; the replies to it remain.',
    staff: 'Staff',
    closed: 'Commenting is closed on this story.',
    paused: 'Commenting is paused on the whole site at the moment.',
  },
  form: {
    heading: 'Write a comment',
    replyHeading: (name) => `Reply to ${isolated(name)}`,
    cancelReply: 'Cancel the reply',
    name: 'Name',
    nameHint: 'Your comment will be shown under this name.',
    email: 'E-mail',
    emailHint: 'Your e-mail address is never shown.',
    body: 'Comment',
    bodyHint: (limit) => `Up to ${characters(limit)}.`,
    readHint: 'Every comment is read before it appears.',
    required: 'Required',
    submit: 'Send the comment',
    remember: 'Remember my name and e-mail address on this device',
    notifyDecision: 'Write to me when my comment has been decided on',
    notifyReplies: 'Write to me when somebody replies',
    charactersLeft: 'Characters left:',
    sending: 'Sending…',
    waiting: 'There is no connection at the moment. Your comment is kept on this device and will be sent as soon as there is one.',
    check: {
      heading: 'Before you send it',
      explanation: 'The marked words may go against our guidelines. A person decides, and you may well have good reasons; you can change your text or send it as it is.',
      change: 'Change the text',
      sendAsItIs: 'Send it as it is',
    },
    faultsHeading: 'Not sent yet. Please correct this first',
    fault,
  },
  refusals: {
    'story-unknown': 'The story this comment was meant for could not be found.',
    'commenting-closed': 'Commenting is closed on this story, so your comment was not taken.',
    'commenting-paused': 'Commenting is paused on the whole site at the moment, so your comment was not taken.',
    'parent-unknown': 'The comment you are replying to could not be found.',
    'parent-not-approved': 'The comment you are replying to is not published, so it cannot be answered.',
    'comment-unknown': 'This comment could not be found. It may have been taken down meanwhile.',
    'idempotency-key-reused': 'This form was sent before with another text. Copy your comment, open the story afresh and send it from there.',
    'storage-unavailable': 'We cannot take comments at the moment, and yours was not stored. Please keep your text and try again in a few minutes.',
    'body-too-large': 'What you sent is too large to be taken. Please shorten it and send it again.',
  },
  rateLimited: (seconds) => `Too much was sent from your connection in a short time. Please try again in ${spanOf(toWait(seconds))}.`,
  blocked: (until) => (until === null ? 'You cannot comment here at the moment, so your comment was not taken.' : `You cannot comment here until ${until}, so your comment was not taken.`),
  receipt: {
    title: 'Receipt for your comment',
    receivedOn: (date) => `Received on ${date}`,
    statuses: {
      pending: { word: 'Pending', explanation: 'We have your comment. It will be published once it has been read and approved.' },
      approved: { word: 'Approved', explanation: 'Your comment is published under the story, exactly as you wrote it.' },
      rejected: { word: 'Rejected', explanation: 'Your comment was not approved for publication. The reason is given below.' },
      withdrawn: { word: 'Withdrawn', explanation: 'You withdrew this comment. It is not shown under the story.' },
    },
    decidedOn: (date) => `Decided on ${date}`,
    automated: 'This decision was made by a program, not by a person.',
    reasonHeading: 'Reason',
    yourComment: 'Your comment',
    keepLink:
      'Keep the link to this page: with it you see the decision, and only with it can you withdraw your comment. Do not share it, because anyone who has it can do the same.',
    withdraw: 'Withdraw the comment',
    withdrawExplanation: 'A comment that is withdrawn will not be published, or is taken down if it was. This cannot be undone.',
    withdrawn: 'Your comment has been withdrawn.',
    notWithdrawable: 'This comment cannot be withdrawn any more.',
    backToArticle: 'Back to the article',
  },
  own: {
    heading: 'Your comments from this device',
    receipt: 'Receipt',
    forget: 'Remove from this list',
  },
  report: {
    title: (name) => `Report a comment by ${isolated(name)}`,
    explanation: 'A moderator reads the comment again and decides. Whoever wrote it does not learn who reported it.',
    guideline: 'What is wrong with the comment?',
    guidelineRequired: 'Choose what is wrong with the comment.',
    illegal: 'It is against the law',
    details: 'Explanation',
    detailsHint: 'If it is not plain: which words, which law, which person.',
    emailHint: 'If you want to hear what was decided. It is never shown.',
    submit: 'Send the report',
    cancel: 'Back to the comment',
    sent: { title: 'Thank you for your report', text: 'The moderators will read the comment again and decide.' },
  },
  guidelines: {
    title: 'Community guidelines',
    welcomeHeading: 'What we welcome',
    forbiddenHeading: 'What we do not accept',
    version: (version) => `Version ${numbers.format(version)}`,
    readAll: 'Read the guidelines in full',
  },
  statement: {
    approved: 'Your comment was approved and published exactly as you wrote it.',
    relevance: 'Off topic: Your comment is not about this story or the issues it raises.',
    illegal: 'Against the law: The law does not allow us to publish this comment. The moderator explains why below.',
  },
  mail: {
    subjects: { published: 'Your comment is published', rejected: 'Your comment was not published', removed: 'Your comment was taken down', reply: 'A reply to your comment', report: 'Your report of a comment' },
    removed: 'Your comment was published and has now been taken down. The reason is given below.',
    repliedBy: (name) => `${isolated(name)} replied to your comment.`,
    readComment: 'Your comment under the story',
    readReply: 'Read the reply',
    receiptHint: 'To see your comment again or to withdraw it, use the link to the receipt that you were shown when you sent it.',
    reportKept: 'A moderator has read the comment that you reported again. It stays published.',
    reportRemoved: 'A moderator has read the comment that you reported again. It was taken down.',
    whyReport: (site) =>
      `You receive this because this address was given with the report of a comment at ${isolated(site)}. If the report is not yours, you need not do anything.`,
    whyDecision: (site) =>
      `You receive this because this address was given with a comment at ${isolated(site)}, with the wish to hear of the decision. If the comment is not yours, you need not do anything.`,
    whyReply: (site) =>
      `You receive this because this address was given with a comment at ${isolated(site)}, with the wish to hear of replies. If the comment is not yours, you need not do anything.`,
  },
  notFound: {
    title: 'Page not found',
    text: 'There is nothing at this address. The link may be old, or a letter may be missing.',
  },
  notPossible: {
    title: 'This did not work',
    text: 'What was sent cannot be taken here. Please go back and try again.',
  },
  tryLater: 'Please try again later',
  serverError: {
    title: 'Something went wrong',
    text: 'The fault is on our side. Please try again in a few minutes.',
  },
  number: (value) => numbers.format(value),
  dateOf: (publishedAt, timeZone) => dayOf(publishedDay(publishedAt, timeZone)),
  timeOf: (ms, timeZone) => {
    const time = wallTime(ms, timeZone)
    return `${dayOf(time)}, ${clockOf(time)}`
  },
  agoOf: (elapsedMs) => {
    const span = passed(elapsedMs)
    return span === undefined ? 'Just now' : `${spanOf(span)} ago`
  },
}

function fault({ field, code, position, limit }: SubmissionFault): string {
  const subject = { name: 'Your name', email: 'Your e-mail address', body: 'Your comment' }[field]
  const where = position === undefined ? '' : ` (character ${numbers.format(position)})`
  switch (code) {
    case 'required':
      return { name: 'Enter your name.', email: 'Enter your e-mail address.', body: 'Write your comment.' }[field]
    case 'too-short':
      return `${subject} is too short${limit === undefined ? '' : `; it needs at least ${characters(limit)}`}.`
    case 'too-long':
      return `${subject} is too long${limit === undefined ? '' : `; it can have at most ${characters(limit)}`}.`
    case 'control-character':
      return `${subject} contains an invisible control character${where}. Please delete it.`
    case 'unpaired-surrogate':
      return `${subject} contains a damaged character${where}. Please delete it or type it again.`
    case 'direction-override':
      return `${subject} contains an invisible sign that reverses the direction of writing${where}. Please delete it.`
    case 'empty-when-shown':
      return `${subject} has no visible character.`
    case 'email':
      return 'Enter a whole e-mail address, such as name@example.org.'
  }
}

function characters(count: number): string {
  return counted(count, 'character')
}

function spanOf({ unit, count }: SpanOfTime): string {
  return counted(count, unit)
}

function counted(count: number, one: string, other = `${one}s`): string {
  return `${numbers.format(count)} ${plural.select(count) === 'one' ? one : other}`
}

function dayOf(time: WallTime): string {
  return `${time.day} ${monthOf(months, time)} ${time.year}`
}
