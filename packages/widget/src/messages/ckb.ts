import type { SubmissionFault } from '@verbatim/contract'
import { clockOf, monthOf, publishedDay, wallTime, type WallTime } from './calendar.ts'
import { grouped } from './grouped.ts'
import { isolated } from './isolated.ts'
import type { Messages } from './messages.ts'
import { passed, toWait, type SpanOfTime, type Unit } from './span-of-time.ts'

// The names in use in Iraq, where most who read Sorani live; CLDR has the same.
const months = [
  'کانوونی دووەم', 'شوبات', 'ئازار', 'نیسان', 'ئایار', 'حوزەیران',
  'تەممووز', 'ئاب', 'ئەیلوول', 'تشرینی یەکەم', 'تشرینی دووەم', 'کانوونی یەکەم',
]

const units: Readonly<Record<Unit, string>> = { second: 'چرکە', minute: 'خولەک', hour: 'کاتژمێر', day: 'ڕۆژ' }

// A noun keeps its form after any number, so there are no plurals to choose from.
export const ckb: Messages = {
  language: 'ckb',
  page: {
    latest: 'نوێترین',
    noStories: 'هێشتا هیچ بابەتێک نییە.',
    olderStories: 'بابەتە کۆنترەکان',
    tags: 'تاگەکان',
    storiesTagged: (tag) => `بابەتەکانی تاگی «${isolated(tag)}»`,
    textSize: 'قەبارەی نووسین',
    largerText: 'نووسینی گەورەتر',
    smallerText: 'نووسینی بچووکتر',
    skipToContent: 'بڕۆ بۆ ناوەڕۆک',
    skipToArticle: 'بڕۆ بۆ بابەتەکە',
    skipToComments: 'بڕۆ بۆ کۆمێنتەکان',
  },
  comments: {
    heading: 'کۆمێنتەکان',
    count: (comments) => (comments === 0 ? 'هێشتا هیچ کۆمێنتێک نییە' : `${number(comments)} کۆمێنت`),
    sortLabel: 'ڕیزبەندی',
    sorts: { newest: 'نوێترین لە سەرەتادا', oldest: 'کۆنترین لە سەرەتادا', replies: 'زۆرترین وەڵام' },
    all: 'هەموو کۆمێنتەکان',
    showMore: 'کۆمێنتی زیاتر پیشان بدە',
    showMoreReplies: 'وەڵامی زیاتر پیشان بدە',
    furtherReplies: (replies) => `${number(replies)} وەڵامی تر`,
    arrived: (comments) => `${number(comments)} کۆمێنتی نوێ پیشان بدە`,
    newSinceVisit: (comments) => `${number(comments)} کۆمێنتی نوێ لە سەردانی پێشووتەوە`,
    isNew: 'نوێ',
    recommend: 'بەدڵمە',
    recommendations: (count) => `${number(count)} کەس ${count === 1 ? 'بەدڵیەتی' : 'بەدڵیانە'}`,
    report: 'سکاڵای لێ بکە',
    feed: 'فیدی کۆمێنتەکان (Atom)',
    replyCount: (replies) => (replies === 0 ? 'هێشتا هیچ وەڵامێک نییە' : `${number(replies)} وەڵام`),
    reply: 'وەڵام بدەوە',
    inReplyTo: (name) => `وەڵام بۆ ${isolated(name)}`,
    permalink: 'بەستەری ئەم کۆمێنتە',
    removed: 'ئەم کۆمێنتە لابراوە؛ وەڵامەکانی ماونەتەوە.',
    staff: 'ستافی ماڵپەڕ',
    closed: 'ناردنی کۆمێنت بۆ ئەم بابەتە داخراوە.',
    paused: 'ناردنی کۆمێنت لە هەموو ماڵپەڕەکەدا بۆ ماوەیەک ڕاگیراوە.',
  },
  form: {
    heading: 'کۆمێنتێک بنووسە',
    replyHeading: (name) => `وەڵامی ${isolated(name)} بدەوە`,
    cancelReply: 'وازهێنان لە وەڵامدانەوە',
    name: 'ناو',
    nameHint: 'کۆمێنتەکەت بەم ناوەوە پیشان دەدرێت.',
    email: 'ئیمەیڵ',
    emailHint: 'ئیمەیڵەکەت هەرگیز پیشان نادرێت.',
    body: 'کۆمێنت',
    bodyHint: (limit) => `زۆرترین درێژی: ${characters(limit)}.`,
    readHint: 'هەموو کۆمێنتێک پێش ئەوەی بڵاو بکرێتەوە دەخوێندرێتەوە.',
    required: 'پێویستە',
    submit: 'کۆمێنتەکە بنێرە',
    remember: 'ناو و ئیمەیڵەکەم لەسەر ئەم ئامێرە هەڵبگرە',
    notifyDecision: 'کاتێک بڕیار لەسەر کۆمێنتەکەم درا، بە ئیمەیڵ ئاگادارم بکەرەوە',
    notifyReplies: 'کاتێک کەسێک وەڵامی دامەوە، بە ئیمەیڵ ئاگادارم بکەرەوە',
    charactersLeft: 'پیتی ماوە:',
    sending: 'دەنێردرێت…',
    waiting: 'لە ئێستادا هێڵی ئینتەرنێت نییە. کۆمێنتەکەت لەسەر ئەم ئامێرە هەڵگیراوە و هەر کە هێڵ هاتەوە دەنێردرێت.',
    check: {
      heading: 'پێش ئەوەی بینێریت',
      explanation: 'لەوانەیە وشە نیشانکراوەکان لەگەڵ ڕێنماییەکانماندا نەگونجێن. بڕیارەکە مرۆڤێک دەیدات، و ڕەنگە هۆکاری باشت هەبێت؛ دەتوانیت دەقەکەت بگۆڕیت یان وەک خۆی بینێریت.',
      change: 'دەقەکە بگۆڕە',
      sendAsItIs: 'وەک خۆی بینێرە',
    },
    faultsHeading: 'هێشتا نەنێردراوە؛ تکایە سەرەتا ئەمە ڕاست بکەرەوە',
    fault,
  },
  refusals: {
    'story-unknown': 'ئەو بابەتەی کۆمێنتەکەت بۆ نووسیوە نەدۆزرایەوە.',
    'commenting-closed': 'ناردنی کۆمێنت بۆ ئەم بابەتە داخراوە، بۆیە کۆمێنتەکەت وەرنەگیرا.',
    'commenting-paused': 'ناردنی کۆمێنت لە هەموو ماڵپەڕەکەدا بۆ ماوەیەک ڕاگیراوە، بۆیە کۆمێنتەکەت وەرنەگیرا.',
    'parent-unknown': 'ئەو کۆمێنتەی وەڵامی دەدەیتەوە نەدۆزرایەوە.',
    'parent-not-approved': 'ئەو کۆمێنتەی وەڵامی دەدەیتەوە بڵاو نەکراوەتەوە، بۆیە ناتوانرێت وەڵام بدرێتەوە.',
    'comment-unknown': 'ئەم کۆمێنتە نەدۆزرایەوە. لەوانەیە لەم نێوەندەدا لابرابێت.',
    'idempotency-key-reused': 'ئەم فۆرمە پێشتر بە دەقێکی تر نێردراوە. کۆمێنتەکەت کۆپی بکە، بابەتەکە سەرلەنوێ بکەرەوە و لەوێوە بینێرە.',
    'storage-unavailable': 'لە ئێستادا ناتوانین کۆمێنت وەربگرین و ئەوەی تۆش هەڵنەگیرا. تکایە دەقەکەت لای خۆت بپارێزە و چەند خولەکێکی تر هەوڵ بدەوە.',
    'body-too-large': 'ئەوەی ناردووتە لەوە گەورەترە کە وەربگیرێت. تکایە کورتی بکەرەوە و دووبارە بینێرە.',
  },
  rateLimited: (seconds) => `لە ماوەیەکی کورتدا زۆر جار لە هێڵی ئینتەرنێتەکەتەوە نێردراوە. تکایە دوای ${spanOf(toWait(seconds))} هەوڵ بدەوە.`,
  blocked: (until) => (until === null ? 'لە ئێستادا ناتوانیت لێرە کۆمێنت بنووسیت، بۆیە کۆمێنتەکەت وەرنەگیرا.' : `تا ${until} ناتوانیت لێرە کۆمێنت بنووسیت، بۆیە کۆمێنتەکەت وەرنەگیرا.`),
  receipt: {
    title: 'پسوولەی کۆمێنتەکەت',
    receivedOn: (date) => `لە ${date} وەرگیرا`,
    statuses: {
      pending: { word: 'لە چاوەڕوانیدا', explanation: 'کۆمێنتەکەت پێمان گەیشتووە. کاتێک خوێندرایەوە و پەسەند کرا، بڵاو دەکرێتەوە.' },
      approved: { word: 'پەسەند کراوە', explanation: 'کۆمێنتەکەت لە ژێر بابەتەکەدا بڵاو کراوەتەوە، ڕێک وەک خۆت نووسیوتە.' },
      rejected: { word: 'ڕەت کراوەتەوە', explanation: 'کۆمێنتەکەت بۆ بڵاوکردنەوە پەسەند نەکرا. هۆکارەکەی لە خوارەوە نووسراوە.' },
      withdrawn: { word: 'کشێندراوەتەوە', explanation: 'خۆت ئەم کۆمێنتەت کشاندووەتەوە و لە ژێر بابەتەکەدا پیشان نادرێت.' },
    },
    decidedOn: (date) => `بڕیارەکە لە ${date} درا`,
    automated: 'ئەم بڕیارە بەرنامەیەک داویەتی، نەک کەسێک.',
    reasonHeading: 'هۆکار',
    yourComment: 'کۆمێنتەکەت',
    keepLink:
      'بەستەری ئەم پەڕەیە هەڵبگرە: بەوە بڕیارەکە دەبینیت، و تەنها بەوە دەتوانیت کۆمێنتەکەت بکشێنیتەوە. بە کەسی مەدە، چونکە هەر کەسێک هەیبێت هەمان شتی پێ دەکرێت.',
    withdraw: 'کۆمێنتەکە بکشێنەوە',
    withdrawExplanation: 'کۆمێنتێک کە بکشێندرێتەوە بڵاو ناکرێتەوە، و ئەگەر بڵاو کرابێتەوە لادەبرێت. ئەم کارە گەڕانەوەی نییە.',
    withdrawn: 'کۆمێنتەکەت کشێندرایەوە.',
    notWithdrawable: 'ئیتر ناتوانرێت ئەم کۆمێنتە بکشێندرێتەوە.',
    backToArticle: 'گەڕانەوە بۆ بابەتەکە',
  },
  own: {
    heading: 'کۆمێنتەکانت لەم ئامێرەوە',
    receipt: 'پسوولە',
    forget: 'لابردن لەم لیستە',
  },
  report: {
    title: (name) => `سکاڵا لە کۆمێنتێکی ${isolated(name)}`,
    explanation: 'سەرپەرشتیارێک کۆمێنتەکە جارێکی تر دەخوێنێتەوە و بڕیار دەدات. نووسەری کۆمێنتەکە نازانێت کێ سکاڵای لێ کردووە.',
    guideline: 'کێشەی کۆمێنتەکە چییە؟',
    guidelineRequired: 'هەڵیبژێرە کێشەی کۆمێنتەکە چییە.',
    illegal: 'پێچەوانەی یاسایە',
    details: 'ڕوونکردنەوە',
    detailsHint: 'ئەگەر دیار نەبێت: کام وشە، کام یاسا، کام کەس.',
    emailHint: 'ئەگەر دەتەوێت بزانیت چ بڕیارێک درا. هەرگیز پیشان نادرێت.',
    submit: 'سکاڵاکە بنێرە',
    cancel: 'گەڕانەوە بۆ کۆمێنتەکە',
    sent: { title: 'سوپاس بۆ سکاڵاکەت', text: 'سەرپەرشتیاران کۆمێنتەکە جارێکی تر دەخوێننەوە و بڕیار دەدەن.' },
  },
  guidelines: {
    title: 'ڕێنماییەکانی کۆمێنت',
    welcomeHeading: 'پێشوازی لە چی دەکەین',
    forbiddenHeading: 'چی قبووڵ ناکەین',
    version: (version) => `وەشانی ${number(version)}`,
    readAll: 'هەموو ڕێنماییەکان بخوێنەوە',
  },
  statement: {
    approved: 'کۆمێنتەکەت پەسەند کرا و ڕێک وەک خۆت نووسیوتە بڵاو کرایەوە.',
    relevance: 'دوور لە بابەتەکە: کۆمێنتەکەت نە پەیوەندیی بەم بابەتەوە هەیە و نە بەو پرسانەی دەیانوروژێنێت.',
    illegal: 'پێچەوانەی یاسا: یاسا ڕێگەمان پێ نادات ئەم کۆمێنتە بڵاو بکەینەوە. سەرپەرشتیارەکە لە خوارەوە هۆکارەکەی ڕوون کردووەتەوە.',
  },
  mail: {
    subjects: { published: 'کۆمێنتەکەت بڵاو کرایەوە', rejected: 'کۆمێنتەکەت بڵاو نەکرایەوە', removed: 'کۆمێنتەکەت لابرا', reply: 'وەڵامێک بۆ کۆمێنتەکەت', report: 'سکاڵاکەت لە کۆمێنتێک' },
    removed: 'کۆمێنتەکەت بڵاو کرابووەوە، بەڵام ئێستا لابراوە. هۆکارەکەی لە خوارەوە نووسراوە.',
    repliedBy: (name) => `${isolated(name)} وەڵامی کۆمێنتەکەتی دایەوە.`,
    readComment: 'کۆمێنتەکەت لە ژێر بابەتەکەدا',
    readReply: 'وەڵامەکە بخوێنەوە',
    receiptHint: 'بۆ ئەوەی کۆمێنتەکەت ببینیتەوە یان بیکشێنیتەوە، ئەو بەستەری پسوولەیە بەکار بهێنە کە لە کاتی ناردندا پیشانت درا.',
    reportKept: 'سەرپەرشتیارێک ئەو کۆمێنتەی سکاڵات لێ کردبوو جارێکی تر خوێندەوە. کۆمێنتەکە بە بڵاوکراوەیی دەمێنێتەوە.',
    reportRemoved: 'سەرپەرشتیارێک ئەو کۆمێنتەی سکاڵات لێ کردبوو جارێکی تر خوێندەوە. کۆمێنتەکە لابرا.',
    whyReport: (site) =>
      `ئەم پەیامەت بۆ دەنێردرێت، چونکە ئەم ئیمەیڵە لەگەڵ سکاڵا لە کۆمێنتێکدا لە ${isolated(site)} نووسراوە. ئەگەر سکاڵاکە هی تۆ نییە، پێویست ناکات هیچ بکەیت.`,
    whyDecision: (site) =>
      `ئەم پەیامەت بۆ دەنێردرێت، چونکە ئەم ئیمەیڵە لەگەڵ کۆمێنتێکدا لە ${isolated(site)} نووسراوە و داوا کراوە بڕیارەکەی پێ ڕابگەیەندرێت. ئەگەر کۆمێنتەکە هی تۆ نییە، پێویست ناکات هیچ بکەیت.`,
    whyReply: (site) =>
      `ئەم پەیامەت بۆ دەنێردرێت، چونکە ئەم ئیمەیڵە لەگەڵ کۆمێنتێکدا لە ${isolated(site)} نووسراوە و داوا کراوە وەڵامەکانی پێ ڕابگەیەندرێت. ئەگەر کۆمێنتەکە هی تۆ نییە، پێویست ناکات هیچ بکەیت.`,
  },
  notFound: {
    title: 'پەڕەکە نەدۆزرایەوە',
    text: 'لەم ناونیشانەدا هیچ نییە. لەوانەیە بەستەرەکە کۆن بێت یان پیتێکی لێ کەوتبێت.',
  },
  notPossible: {
    title: 'ئەم کارە نەکرا',
    text: 'ئەوەی نێردرا لێرە وەرناگیرێت. تکایە بگەڕێوە و دووبارە هەوڵ بدەوە.',
  },
  tryLater: 'تکایە دواتر هەوڵ بدەوە',
  serverError: {
    title: 'هەڵەیەک ڕووی دا',
    text: 'هەڵەکە لای ئێمەیە. تکایە چەند خولەکێکی تر هەوڵ بدەوە.',
  },
  number,
  dateOf: (publishedAt, timeZone) => dayOf(publishedDay(publishedAt, timeZone)),
  timeOf: (ms, timeZone) => {
    const time = wallTime(ms, timeZone)
    return `${dayOf(time)}، ${inOwnDigits(clockOf(time))}`
  },
  agoOf: (elapsedMs) => {
    const span = passed(elapsedMs)
    return span === undefined ? 'هەر ئێستا' : `${spanOf(span)} لەمەوپێش`
  },
}

function fault({ field, code, position, limit }: SubmissionFault): string {
  const subject = { name: 'ناوەکەت', email: 'ئیمەیڵەکەت', body: 'کۆمێنتەکەت' }[field]
  const where = position === undefined ? '' : ` (شوێنی ${number(position)})`
  switch (code) {
    case 'required':
      return { name: 'ناوت بنووسە.', email: 'ئیمەیڵەکەت بنووسە.', body: 'کۆمێنتەکەت بنووسە.' }[field]
    case 'too-short':
      return `${subject} زۆر کورتە${limit === undefined ? '' : `؛ دەبێت لانیکەم ${characters(limit)} بێت`}.`
    case 'too-long':
      return `${subject} زۆر درێژە${limit === undefined ? '' : `؛ دەبێت لە ${characters(limit)} زیاتر نەبێت`}.`
    case 'control-character':
      return `${subject} نیشانەیەکی کۆنترۆڵی نەبینراوی تێدایە${where}. تکایە بیسڕەوە.`
    case 'unpaired-surrogate':
      return `${subject} پیتێکی تێکچووی تێدایە${where}. تکایە بیسڕەوە یان سەرلەنوێ بینووسەوە.`
    case 'direction-override':
      return `${subject} نیشانەیەکی نەبینراوی تێدایە کە ئاراستەی نووسین هەڵدەگێڕێتەوە${where}. تکایە بیسڕەوە.`
    case 'empty-when-shown':
      return `${subject} هیچ پیتێکی بینراوی تێدا نییە.`
    case 'email':
      return 'ئیمەیڵێکی تەواو بنووسە، وەک name@example.org.'
  }
}

function characters(count: number): string {
  return `${number(count)} پیت`
}

function spanOf({ unit, count }: SpanOfTime): string {
  return `${number(count)} ${units[unit]}`
}

function number(value: number): string {
  return inOwnDigits(grouped(value, '٬'))
}

function inOwnDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)))
}

function dayOf(time: WallTime): string {
  return inOwnDigits(`${time.day}ی ${monthOf(months, time)}ی ${time.year}`)
}
