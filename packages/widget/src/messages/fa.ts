import type { SubmissionFault } from '@verbatim/contract'
import { clockOf, monthOf, publishedDay, wallTime, type WallTime } from './calendar.ts'
import { grouped } from './grouped.ts'
import { isolated } from './isolated.ts'
import type { Messages } from './messages.ts'
import { persianDay } from './persian-calendar.ts'
import { passed, toWait, type SpanOfTime, type Unit } from './span-of-time.ts'

// As in Iran, where the year begins in March.
const months = [
  'فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور',
  'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند',
]

const units: Readonly<Record<Unit, string>> = { second: 'ثانیه', minute: 'دقیقه', hour: 'ساعت', day: 'روز' }

// A noun keeps its form after any number, so there are no plurals to choose from.
export const fa: Messages = {
  language: 'fa',
  page: {
    latest: 'تازه‌ترین‌ها',
    noStories: 'هنوز مطلبی منتشر نشده است.',
    olderStories: 'مطالب قدیمی‌تر',
    tags: 'برچسب‌ها',
    storiesTagged: (tag) => `مطالب با برچسب «${isolated(tag)}»`,
    textSize: 'اندازهٔ نوشته',
    largerText: 'نوشتهٔ بزرگ‌تر',
    smallerText: 'نوشتهٔ کوچک‌تر',
    skipToContent: 'رفتن به محتوا',
    skipToArticle: 'رفتن به مطلب',
    skipToComments: 'رفتن به نظرها',
  },
  comments: {
    heading: 'نظرها',
    count: (comments) => (comments === 0 ? 'هنوز نظری منتشر نشده است' : `${number(comments)} نظر`),
    sortLabel: 'ترتیب',
    sorts: { newest: 'ابتدا تازه‌ترین‌ها', oldest: 'ابتدا قدیمی‌ترین‌ها', replies: 'بیشترین پاسخ' },
    all: 'همهٔ نظرها',
    showMore: 'نمایش نظرهای بیشتر',
    showMoreReplies: 'نمایش پاسخ‌های بیشتر',
    furtherReplies: (replies) => `${number(replies)} پاسخ دیگر`,
    arrived: (comments) => `نمایش ${number(comments)} نظر تازه`,
    newSinceVisit: (comments) => `${number(comments)} نظر تازه از بازدید قبلی شما`,
    isNew: 'تازه',
    recommend: 'توصیه می‌کنم',
    recommendations: (count) => `${number(count)} توصیه`,
    report: 'گزارش تخلف',
    feed: 'خوراک نظرها (Atom)',
    replyCount: (replies) => (replies === 0 ? 'هنوز پاسخی منتشر نشده است' : `${number(replies)} پاسخ`),
    reply: 'پاسخ',
    inReplyTo: (name) => `در پاسخ به ${isolated(name)}`,
    permalink: 'پیوند این نظر',
    removed: 'این نظر حذف شده است؛ پاسخ‌های آن باقی مانده‌اند.',
    staff: 'از تحریریه',
    closed: 'امکان ارسال نظر برای این مطلب بسته شده است.',
    paused: 'ارسال نظر فعلاً در کل سایت متوقف است.',
  },
  form: {
    heading: 'نظر خود را بنویسید',
    replyHeading: (name) => `پاسخ به ${isolated(name)}`,
    cancelReply: 'انصراف از پاسخ',
    name: 'نام',
    nameHint: 'نظر شما با این نام نمایش داده می‌شود.',
    email: 'ایمیل',
    emailHint: 'نشانی ایمیل شما هرگز نمایش داده نمی‌شود.',
    body: 'نظر',
    bodyHint: (limit) => `حداکثر ${characters(limit)}.`,
    readHint: 'همهٔ نظرها پیش از انتشار خوانده می‌شوند.',
    required: 'الزامی',
    submit: 'ارسال نظر',
    remember: 'نام و نشانی ایمیلم در این دستگاه بماند',
    notifyDecision: 'وقتی دربارهٔ نظرم تصمیم گرفته شد، با ایمیل خبرم کنید',
    notifyReplies: 'وقتی کسی پاسخ داد، با ایمیل خبرم کنید',
    charactersLeft: 'نویسه‌های باقی‌مانده:',
    sending: 'در حال ارسال…',
    waiting: 'فعلاً اتصال اینترنت برقرار نیست. نظر شما در این دستگاه نگه داشته شده است و به‌محض برقراری اتصال ارسال می‌شود.',
    check: {
      heading: 'پیش از ارسال',
      explanation: 'شاید واژه‌های مشخص‌شده با ضوابط ما سازگار نباشند. تصمیم را انسان می‌گیرد و چه‌بسا شما دلیل خوبی داشته باشید؛ می‌توانید متن را تغییر دهید یا همین‌طور که هست بفرستید.',
      change: 'تغییر متن',
      sendAsItIs: 'ارسال بدون تغییر',
    },
    faultsHeading: 'هنوز ارسال نشده است. لطفاً ابتدا این موارد را اصلاح کنید',
    fault,
  },
  refusals: {
    'story-unknown': 'مطلبی که این نظر برای آن نوشته شده است پیدا نشد.',
    'commenting-closed': 'امکان ارسال نظر برای این مطلب بسته شده است؛ برای همین نظر شما دریافت نشد.',
    'commenting-paused': 'ارسال نظر فعلاً در کل سایت متوقف است؛ برای همین نظر شما دریافت نشد.',
    'parent-unknown': 'نظری که به آن پاسخ می‌دهید پیدا نشد.',
    'parent-not-approved': 'نظری که به آن پاسخ می‌دهید منتشر نشده است و نمی‌توان به آن پاسخ داد.',
    'comment-unknown': 'این نظر پیدا نشد. شاید در این فاصله حذف شده باشد.',
    'idempotency-key-reused': 'این فرم پیش‌تر با متن دیگری فرستاده شده است. نظرتان را کپی کنید، مطلب را دوباره باز کنید و از آنجا بفرستید.',
    'storage-unavailable': 'فعلاً نمی‌توانیم نظری دریافت کنیم و نظر شما هم ذخیره نشد. لطفاً متن را نگه دارید و چند دقیقهٔ دیگر دوباره امتحان کنید.',
    'body-too-large': 'آنچه فرستاده‌اید بزرگ‌تر از آن است که دریافت شود. لطفاً کوتاهش کنید و دوباره بفرستید.',
  },
  rateLimited: (seconds) => `در زمانی کوتاه ارسال‌های زیادی از اتصال شما انجام شده است. لطفاً پس از ${spanOf(toWait(seconds))} دوباره امتحان کنید.`,
  blocked: (until) => (until === null ? 'فعلاً نمی‌توانید اینجا نظر بدهید؛ برای همین نظر شما دریافت نشد.' : `تا ${until} نمی‌توانید اینجا نظر بدهید؛ برای همین نظر شما دریافت نشد.`),
  receipt: {
    title: 'رسید نظر شما',
    receivedOn: (date) => `زمان دریافت: ${date}`,
    statuses: {
      pending: { word: 'در انتظار بررسی', explanation: 'نظر شما به دست ما رسید و پس از آنکه خوانده و تأیید شد، منتشر می‌شود.' },
      approved: { word: 'تأیید شده', explanation: 'نظر شما زیر مطلب منتشر شده است، درست همان‌طور که نوشته‌اید.' },
      rejected: { word: 'رد شده', explanation: 'نظر شما برای انتشار تأیید نشد. دلیل آن در ادامه آمده است.' },
      withdrawn: { word: 'پس گرفته شده', explanation: 'شما این نظر را پس گرفته‌اید و زیر مطلب نمایش داده نمی‌شود.' },
    },
    decidedOn: (date) => `زمان تصمیم: ${date}`,
    automated: 'این تصمیم را یک برنامه گرفته است، نه یک انسان.',
    reasonHeading: 'دلیل',
    yourComment: 'نظر شما',
    keepLink:
      'پیوند این صفحه را نگه دارید: با آن از تصمیم باخبر می‌شوید و فقط با آن می‌توانید نظرتان را پس بگیرید. آن را به کسی ندهید، چون هرکس آن را داشته باشد همین کارها را می‌تواند بکند.',
    withdraw: 'پس گرفتن نظر',
    withdrawExplanation: 'نظری که پس گرفته شود منتشر نمی‌شود و اگر منتشر شده باشد برداشته می‌شود. این کار برگشت‌پذیر نیست.',
    withdrawn: 'نظر شما پس گرفته شد.',
    notWithdrawable: 'دیگر نمی‌توان این نظر را پس گرفت.',
    backToArticle: 'بازگشت به مطلب',
  },
  own: {
    heading: 'نظرهای شما از این دستگاه',
    receipt: 'رسید',
    forget: 'حذف از این فهرست',
  },
  report: {
    title: (name) => `گزارش تخلف در نظری از ${isolated(name)}`,
    explanation: 'یکی از ناظران نظر را دوباره می‌خواند و تصمیم می‌گیرد. نویسندهٔ نظر نمی‌فهمد چه کسی آن را گزارش کرده است.',
    guideline: 'این نظر چه اشکالی دارد؟',
    guidelineRequired: 'انتخاب کنید که این نظر چه اشکالی دارد.',
    illegal: 'خلاف قانون است',
    details: 'توضیح',
    detailsHint: 'اگر روشن نیست: کدام واژه‌ها، کدام قانون، کدام شخص.',
    emailHint: 'اگر می‌خواهید از نتیجه باخبر شوید. هرگز نمایش داده نمی‌شود.',
    submit: 'ارسال گزارش',
    cancel: 'بازگشت به نظر',
    sent: { title: 'از گزارش شما سپاسگزاریم', text: 'ناظران نظر را دوباره می‌خوانند و تصمیم می‌گیرند.' },
  },
  guidelines: {
    title: 'ضوابط انتشار نظرها',
    welcomeHeading: 'از چه استقبال می‌کنیم',
    forbiddenHeading: 'چه چیزی را نمی‌پذیریم',
    version: (version) => `نسخهٔ ${number(version)}`,
    readAll: 'متن کامل ضوابط را بخوانید',
  },
  statement: {
    approved: 'نظر شما تأیید شد و درست همان‌طور که نوشته بودید منتشر شد.',
    relevance: 'خارج از موضوع: نظر شما به این مطلب و مسائلی که مطرح می‌کند مربوط نیست.',
    illegal: 'خلاف قانون: قانون به ما اجازهٔ انتشار این نظر را نمی‌دهد. ناظر دلیل آن را در ادامه توضیح داده است.',
  },
  mail: {
    subjects: { published: 'نظر شما منتشر شد', rejected: 'نظر شما منتشر نشد', removed: 'نظر شما برداشته شد', reply: 'پاسخی به نظر شما', report: 'گزارش شما دربارهٔ یک نظر' },
    removed: 'نظر شما منتشر شده بود و اکنون برداشته شده است. دلیل آن در ادامه آمده است.',
    repliedBy: (name) => `${isolated(name)} به نظر شما پاسخ داد.`,
    readComment: 'نظر شما زیر مطلب',
    readReply: 'پاسخ را بخوانید',
    receiptHint: 'برای دیدن دوبارهٔ نظر خود یا پس گرفتن آن، از پیوند رسیدی استفاده کنید که هنگام ارسال به شما نشان داده شد.',
    reportKept: 'یکی از ناظران نظری را که گزارش کرده بودید دوباره خواند. این نظر همچنان منتشر می‌ماند.',
    reportRemoved: 'یکی از ناظران نظری را که گزارش کرده بودید دوباره خواند. این نظر برداشته شد.',
    whyReport: (site) =>
      `این پیام را دریافت کرده‌اید چون این نشانی همراه گزارشی دربارهٔ یک نظر در ${isolated(site)} نوشته شده است. اگر گزارش از شما نیست، لازم نیست کاری بکنید.`,
    whyDecision: (site) =>
      `این پیام را دریافت کرده‌اید چون این نشانی همراه نظری در ${isolated(site)} نوشته شده و خواسته شده است که تصمیم به آن اطلاع داده شود. اگر نظر از شما نیست، لازم نیست کاری بکنید.`,
    whyReply: (site) =>
      `این پیام را دریافت کرده‌اید چون این نشانی همراه نظری در ${isolated(site)} نوشته شده و خواسته شده است که پاسخ‌ها به آن اطلاع داده شوند. اگر نظر از شما نیست، لازم نیست کاری بکنید.`,
  },
  notFound: {
    title: 'صفحه پیدا نشد',
    text: 'در این نشانی چیزی نیست. شاید پیوند قدیمی باشد یا حرفی از آن افتاده باشد.',
  },
  notPossible: {
    title: 'این کار انجام نشد',
    text: 'آنچه فرستاده شد اینجا پذیرفته نمی‌شود. لطفاً برگردید و دوباره امتحان کنید.',
  },
  tryLater: 'لطفاً بعداً دوباره امتحان کنید',
  serverError: {
    title: 'مشکلی پیش آمد',
    text: 'اشکال از ماست. لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید.',
  },
  number,
  dateOf: (publishedAt, timeZone) => dayOf(publishedDay(publishedAt, timeZone)),
  timeOf: (ms, timeZone) => {
    const time = wallTime(ms, timeZone)
    return `${dayOf(time)}، ${inOwnDigits(clockOf(time))}`
  },
  agoOf: (elapsedMs) => {
    const span = passed(elapsedMs)
    return span === undefined ? 'همین حالا' : `${spanOf(span)} پیش`
  },
}

function fault({ field, code, position, limit }: SubmissionFault): string {
  const subject = { name: 'نام', email: 'نشانی ایمیل', body: 'نظر' }[field]
  const where = position === undefined ? '' : ` (نویسهٔ ${number(position)})`
  switch (code) {
    case 'required':
      return { name: 'نام خود را بنویسید.', email: 'نشانی ایمیل خود را بنویسید.', body: 'نظر خود را بنویسید.' }[field]
    case 'too-short':
      return `${subject} خیلی کوتاه است${limit === undefined ? '' : `؛ باید دست‌کم ${characters(limit)} داشته باشد`}.`
    case 'too-long':
      return `${subject} خیلی طولانی است${limit === undefined ? '' : `؛ نباید بیش از ${characters(limit)} داشته باشد`}.`
    case 'control-character':
      return `در ${subject} یک نویسهٔ کنترلی نادیدنی هست${where}. لطفاً حذفش کنید.`
    case 'unpaired-surrogate':
      return `در ${subject} یک نویسهٔ خراب هست${where}. لطفاً حذفش کنید یا دوباره بنویسید.`
    case 'direction-override':
      return `در ${subject} یک نشانهٔ نادیدنی هست که جهت نوشتار را برمی‌گرداند${where}. لطفاً حذفش کنید.`
    case 'empty-when-shown':
      return `در ${subject} هیچ نویسهٔ دیدنی نیست.`
    case 'email':
      return 'یک نشانی ایمیل کامل بنویسید، مانند name@example.org.'
  }
}

function characters(count: number): string {
  return `${number(count)} نویسه`
}

function spanOf({ unit, count }: SpanOfTime): string {
  return `${number(count)} ${units[unit]}`
}

function number(value: number): string {
  return inOwnDigits(grouped(value, '٬'))
}

function inOwnDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0x06f0 + Number(digit)))
}

function dayOf(time: WallTime): string {
  const day = persianDay(time)
  return inOwnDigits(`${day.day} ${monthOf(months, day)} ${day.year}`)
}
