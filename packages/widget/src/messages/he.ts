import type { SubmissionFault } from '@verbatim/contract'
import { clockOf, monthOf, publishedDay, wallTime, type WallTime } from './calendar.ts'
import { isolated } from './isolated.ts'
import type { Messages } from './messages.ts'
import { passed, toWait, type SpanOfTime, type Unit } from './span-of-time.ts'

const plural = new Intl.PluralRules('he')
const numbers = new Intl.NumberFormat('he')

const months = ['ינואר', 'פברואר', 'מרץ', 'אפריל', 'מאי', 'יוני', 'יולי', 'אוגוסט', 'ספטמבר', 'אוקטובר', 'נובמבר', 'דצמבר']

/** A noun after each kind of number; `one` and `two` say the number themselves. */
interface Forms {
  readonly one: string
  readonly two: string
  readonly other: string
}

const comment: Forms = { one: 'תגובה אחת', two: 'שתי תגובות', other: 'תגובות' }
const newComment: Forms = { one: 'תגובה חדשה אחת', two: 'שתי תגובות חדשות', other: 'תגובות חדשות' }
const reply: Forms = { one: 'תשובה אחת', two: 'שתי תשובות', other: 'תשובות' }
const furtherReply: Forms = { one: 'תשובה נוספת אחת', two: 'שתי תשובות נוספות', other: 'תשובות נוספות' }
const recommendation: Forms = { one: 'המלצה אחת', two: 'שתי המלצות', other: 'המלצות' }
const character: Forms = { one: 'תו אחד', two: 'שני תווים', other: 'תווים' }

const units: Readonly<Record<Unit, Forms>> = {
  second: { one: 'שנייה אחת', two: 'שתי שניות', other: 'שניות' },
  minute: { one: 'דקה אחת', two: 'שתי דקות', other: 'דקות' },
  hour: { one: 'שעה אחת', two: 'שעתיים', other: 'שעות' },
  day: { one: 'יום אחד', two: 'יומיים', other: 'ימים' },
}

// Readers are spoken to in the plural, and buttons are infinitives or nouns, so that no text guesses a gender.
export const he: Messages = {
  language: 'he',
  page: {
    latest: 'הכתבות האחרונות',
    noStories: 'אין עדיין כתבות.',
    olderStories: 'כתבות קודמות',
    tags: 'תגיות',
    storiesTagged: (tag) => `כתבות בתגית ״${isolated(tag)}״`,
    textSize: 'גודל הטקסט',
    largerText: 'הגדלת הטקסט',
    smallerText: 'הקטנת הטקסט',
    skipToContent: 'דילוג לתוכן',
    skipToArticle: 'דילוג לכתבה',
    skipToComments: 'דילוג לתגובות',
  },
  comments: {
    heading: 'תגובות',
    count: (comments) => (comments === 0 ? 'אין עדיין תגובות' : counted(comments, comment)),
    sortLabel: 'סדר',
    sorts: { newest: 'מהחדשה לישנה', oldest: 'מהישנה לחדשה', replies: 'לפי מספר התשובות' },
    all: 'כל התגובות',
    showMore: 'הצגת תגובות נוספות',
    showMoreReplies: 'הצגת תשובות נוספות',
    furtherReplies: (replies) => counted(replies, furtherReply),
    arrived: (comments) => `להצגת ${counted(comments, newComment)}`,
    newSinceVisit: (comments) => `${counted(comments, newComment)} מאז ביקורכם האחרון`,
    isNew: 'חדשה',
    recommend: 'המלצה',
    recommendations: (count) => counted(count, recommendation),
    report: 'דיווח',
    feed: 'פיד התגובות (Atom)',
    replyCount: (replies) => (replies === 0 ? 'אין עדיין תשובות' : counted(replies, reply)),
    reply: 'תשובה',
    inReplyTo: (name) => `בתשובה אל ${isolated(name)}`,
    permalink: 'קישור לתגובה זו',
    removed: 'תגובה זו הוסרה; התשובות לה נשארו.',
    staff: 'המערכת',
    closed: 'האפשרות להגיב לכתבה זו סגורה.',
    paused: 'האפשרות להגיב מושהית כרגע בכל האתר.',
  },
  form: {
    heading: 'כתיבת תגובה',
    replyHeading: (name) => `תשובה אל ${isolated(name)}`,
    cancelReply: 'ביטול התשובה',
    name: 'שם',
    nameHint: 'התגובה שלכם תופיע תחת שם זה.',
    email: 'דוא״ל',
    emailHint: 'כתובת הדוא״ל שלכם לעולם אינה מוצגת.',
    body: 'תגובה',
    bodyHint: (limit) => `עד ${counted(limit, character)}.`,
    readHint: 'כל תגובה נקראת לפני שהיא מתפרסמת.',
    required: 'חובה',
    submit: 'שליחת התגובה',
    remember: 'שמירת השם וכתובת הדוא״ל שלי במכשיר זה',
    notifyDecision: 'כתבו לי כשתתקבל החלטה על התגובה שלי',
    notifyReplies: 'כתבו לי כשתתקבל תשובה',
    charactersLeft: 'תווים שנותרו:',
    sending: 'נשלח…',
    waiting: 'אין כרגע חיבור לאינטרנט. התגובה שלכם שמורה במכשיר זה ותישלח ברגע שהחיבור יחזור.',
    check: {
      heading: 'לפני השליחה',
      explanation: 'ייתכן שהמילים המסומנות אינן עולות בקנה אחד עם הכללים שלנו. אדם הוא שמחליט, ואולי יש לכם סיבות טובות; אפשר לשנות את הטקסט או לשלוח אותו כמות שהוא.',
      change: 'שינוי הטקסט',
      sendAsItIs: 'שליחה כמות שהוא',
    },
    faultsHeading: 'עדיין לא נשלח. נא לתקן תחילה את הדברים הבאים',
    fault,
  },
  refusals: {
    'story-unknown': 'הכתבה שלה נועדה התגובה לא נמצאה.',
    'commenting-closed': 'האפשרות להגיב לכתבה זו סגורה, ולכן התגובה שלכם לא התקבלה.',
    'commenting-paused': 'האפשרות להגיב מושהית כרגע בכל האתר, ולכן התגובה שלכם לא התקבלה.',
    'parent-unknown': 'התגובה שעליה אתם משיבים לא נמצאה.',
    'parent-not-approved': 'התגובה שעליה אתם משיבים אינה מפורסמת, ולכן אי אפשר להשיב עליה.',
    'comment-unknown': 'תגובה זו לא נמצאה. ייתכן שבינתיים הוסרה.',
    'idempotency-key-reused': 'טופס זה כבר נשלח עם טקסט אחר. העתיקו את התגובה, פתחו את הכתבה מחדש ושלחו אותה משם.',
    'storage-unavailable': 'איננו יכולים לקבל תגובות כרגע, והתגובה שלכם לא נשמרה. אנא שמרו את הטקסט ונסו שוב בעוד כמה דקות.',
    'body-too-large': 'מה ששלחתם גדול מדי. אנא קצרו ושלחו שוב.',
  },
  rateLimited: (seconds) => `נשלח יותר מדי מהחיבור שלכם בזמן קצר. אנא נסו שוב בעוד ${spanOf(toWait(seconds))}.`,
  blocked: (until) => (until === null ? 'אינכם יכולים להגיב כאן כרגע, ולכן התגובה שלכם לא התקבלה.' : `אינכם יכולים להגיב כאן עד ${until}, ולכן התגובה שלכם לא התקבלה.`),
  receipt: {
    title: 'אישור קבלה לתגובה שלכם',
    receivedOn: (date) => `התקבלה: ${date}`,
    statuses: {
      pending: { word: 'ממתינה', explanation: 'התגובה שלכם התקבלה. היא תפורסם לאחר שתיקרא ותאושר.' },
      approved: { word: 'אושרה', explanation: 'התגובה שלכם מפורסמת מתחת לכתבה, בדיוק כפי שכתבתם אותה.' },
      rejected: { word: 'נדחתה', explanation: 'התגובה שלכם לא אושרה לפרסום. הסיבה מפורטת בהמשך.' },
      withdrawn: { word: 'נמשכה', explanation: 'משכתם תגובה זו. היא אינה מוצגת מתחת לכתבה.' },
    },
    decidedOn: (date) => `ההחלטה התקבלה: ${date}`,
    automated: 'החלטה זו התקבלה על ידי תוכנה ולא על ידי אדם.',
    reasonHeading: 'הסיבה',
    yourComment: 'התגובה שלכם',
    keepLink:
      'שמרו את הקישור לעמוד זה: באמצעותו תראו את ההחלטה, ורק באמצעותו תוכלו למשוך את התגובה. אל תשתפו אותו, כי כל מי שמחזיק בו יכול לעשות זאת במקומכם.',
    withdraw: 'משיכת התגובה',
    withdrawExplanation: 'תגובה שנמשכת אינה מתפרסמת, ואם כבר פורסמה היא יורדת מהאתר. אי אפשר לבטל את המשיכה.',
    withdrawn: 'התגובה שלכם נמשכה.',
    notWithdrawable: 'אי אפשר עוד למשוך תגובה זו.',
    backToArticle: 'חזרה לכתבה',
  },
  own: {
    heading: 'התגובות שלכם ממכשיר זה',
    receipt: 'אישור קבלה',
    forget: 'הסרה מרשימה זו',
  },
  report: {
    title: (name) => `דיווח על תגובה מאת ${isolated(name)}`,
    explanation: 'צוות התגובות קורא את התגובה שוב ומחליט. מי שכתב אותה אינו יודע מי דיווח עליה.',
    guideline: 'מה לא בסדר בתגובה?',
    guidelineRequired: 'בחרו מה לא בסדר בתגובה.',
    illegal: 'היא מנוגדת לחוק',
    details: 'הסבר',
    detailsHint: 'אם הדבר אינו ברור: אילו מילים, איזה חוק, איזה אדם.',
    emailHint: 'אם תרצו לדעת מה הוחלט. הכתובת לעולם אינה מוצגת.',
    submit: 'שליחת הדיווח',
    cancel: 'חזרה לתגובה',
    sent: { title: 'תודה על הדיווח', text: 'צוות התגובות יקרא את התגובה שוב ויחליט.' },
  },
  guidelines: {
    title: 'כללי התגובות',
    welcomeHeading: 'במה אנחנו מעוניינים',
    forbiddenHeading: 'מה איננו מקבלים',
    version: (version) => `גרסה ${numbers.format(version)}`,
    readAll: 'לכללים המלאים',
  },
  statement: {
    approved: 'התגובה שלכם אושרה ופורסמה בדיוק כפי שכתבתם אותה.',
    relevance: 'לא לעניין: התגובה שלכם אינה נוגעת לכתבה זו או לנושאים שהיא מעלה.',
    illegal: 'מנוגד לחוק: החוק אינו מאפשר לנו לפרסם תגובה זו. צוות התגובות מסביר את הסיבה בהמשך.',
  },
  mail: {
    subjects: { published: 'התגובה שלכם פורסמה', rejected: 'התגובה שלכם לא פורסמה', removed: 'התגובה שלכם הוסרה', reply: 'תשובה לתגובה שלכם', report: 'הדיווח שלכם על תגובה' },
    removed: 'התגובה שלכם הייתה מפורסמת וכעת הוסרה. הסיבה מפורטת בהמשך.',
    repliedBy: (name) => `התקבלה תשובה לתגובה שלכם מאת ${isolated(name)}.`,
    readComment: 'התגובה שלכם מתחת לכתבה',
    readReply: 'לקריאת התשובה',
    receiptHint: 'כדי לראות את התגובה שוב או למשוך אותה, היכנסו לקישור של אישור הקבלה שהוצג לכם כששלחתם אותה.',
    reportKept: 'צוות התגובות קרא שוב את התגובה שדיווחתם עליה. היא נשארת מפורסמת.',
    reportRemoved: 'צוות התגובות קרא שוב את התגובה שדיווחתם עליה. היא הוסרה.',
    whyReport: (site) =>
      `קיבלתם הודעה זו מפני שכתובת זו נמסרה עם דיווח על תגובה באתר ${isolated(site)}. אם הדיווח אינו שלכם, אין צורך לעשות דבר.`,
    whyDecision: (site) =>
      `קיבלתם הודעה זו מפני שכתובת זו נמסרה עם תגובה באתר ${isolated(site)}, בבקשה לדעת מה הוחלט. אם התגובה אינה שלכם, אין צורך לעשות דבר.`,
    whyReply: (site) =>
      `קיבלתם הודעה זו מפני שכתובת זו נמסרה עם תגובה באתר ${isolated(site)}, בבקשה לדעת על תשובות. אם התגובה אינה שלכם, אין צורך לעשות דבר.`,
  },
  notFound: {
    title: 'העמוד לא נמצא',
    text: 'אין דבר בכתובת זו. ייתכן שהקישור ישן או חסר.',
  },
  notPossible: {
    title: 'הפעולה לא הצליחה',
    text: 'מה שנשלח אינו יכול להתקבל כאן. אנא חזרו אחורה ונסו שוב.',
  },
  tryLater: 'אנא נסו שוב מאוחר יותר',
  serverError: {
    title: 'משהו השתבש',
    text: 'התקלה אצלנו. אנא נסו שוב בעוד כמה דקות.',
  },
  number: (value) => numbers.format(value),
  dateOf: (publishedAt, timeZone) => dayOf(publishedDay(publishedAt, timeZone)),
  timeOf: (ms, timeZone) => {
    const time = wallTime(ms, timeZone)
    return `${dayOf(time)}, ${clockOf(time)}`
  },
  agoOf: (elapsedMs) => {
    const span = passed(elapsedMs)
    return span === undefined ? 'ממש עכשיו' : `לפני ${spanOf(span)}`
  },
}

function fault({ field, code, position, limit }: SubmissionFault): string {
  const inIt = { name: 'בשם', email: 'בכתובת הדוא״ל', body: 'בתגובה' }[field]
  const where = position === undefined ? '' : ` (תו ${numbers.format(position)})`
  switch (code) {
    case 'required':
      return { name: 'כתבו את שמכם.', email: 'כתבו את כתובת הדוא״ל שלכם.', body: 'כתבו את התגובה שלכם.' }[field]
    case 'too-short':
      return `${{ name: 'השם קצר', email: 'כתובת הדוא״ל קצרה', body: 'התגובה קצרה' }[field]} מדי${limit === undefined ? '' : `; נדרשים לפחות ${counted(limit, character)}`}.`
    case 'too-long':
      return `${{ name: 'השם ארוך', email: 'כתובת הדוא״ל ארוכה', body: 'התגובה ארוכה' }[field]} מדי${limit === undefined ? '' : `; אפשר לכל היותר ${counted(limit, character)}`}.`
    case 'control-character':
      return `${inIt} יש תו בקרה בלתי נראה${where}. אנא מחקו אותו.`
    case 'unpaired-surrogate':
      return `${inIt} יש תו פגום${where}. אנא מחקו אותו או כתבו אותו מחדש.`
    case 'direction-override':
      return `${inIt} יש סימן בלתי נראה שהופך את כיוון הכתיבה${where}. אנא מחקו אותו.`
    case 'empty-when-shown':
      return `${inIt} אין אף תו נראה.`
    case 'email':
      return 'כתבו כתובת דוא״ל מלאה, למשל name@example.org.'
  }
}

function spanOf({ unit, count }: SpanOfTime): string {
  return counted(count, units[unit])
}

function counted(count: number, forms: Forms): string {
  switch (plural.select(count)) {
    case 'one':
      return forms.one
    case 'two':
      return forms.two
    default:
      return `${numbers.format(count)} ${forms.other}`
  }
}

function dayOf(time: WallTime): string {
  return `${time.day} ב${monthOf(months, time)} ${time.year}`
}
