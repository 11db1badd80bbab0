import type { SubmissionFault } from '@verbatim/contract'
import { clockOf, monthOf, publishedDay, wallTime, type WallTime } from './calendar.ts'
import { isolated } from './isolated.ts'
import type { Messages } from './messages.ts'
import { passed, toWait, type SpanOfTime, type Unit } from './span-of-time.ts'

const plural = new Intl.PluralRules('ar')
// The digits that pan-Arab news sites use; some browsers would choose by country.
const numbers = new Intl.NumberFormat('ar-u-nu-latn')

const months = [
  'يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو',
  'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر',
]

/** A noun for each kind of number; `one` and `two` say the number themselves. */
interface Forms {
  readonly one: string
  readonly two: string
  /** 3–10. */
  readonly few: string
  /** 11–99. */
  readonly many: string
  /** 100, 101, 102. */
  readonly other: string
}

const comment: Forms = { one: 'تعليق واحد', two: 'تعليقان', few: 'تعليقات', many: 'تعليقًا', other: 'تعليق' }
const reply: Forms = { one: 'رد واحد', two: 'ردّان', few: 'ردود', many: 'ردًّا', other: 'رد' }
const furtherReply: Forms = { one: 'رد آخر', two: 'ردّان آخران', few: 'ردود أخرى', many: 'ردًّا آخر', other: 'رد آخر' }
const newComment: Forms = { one: 'تعليق جديد واحد', two: 'تعليقان جديدان', few: 'تعليقات جديدة', many: 'تعليقًا جديدًا', other: 'تعليق جديد' }
// In the genitive, as after «عرض».
const newCommentShown: Forms = { ...newComment, two: 'تعليقين جديدين' }
const recommendation: Forms = { one: 'توصية واحدة', two: 'توصيتان', few: 'توصيات', many: 'توصية', other: 'توصية' }
const character: Forms = { one: 'حرف واحد', two: 'حرفين', few: 'أحرف', many: 'حرفًا', other: 'حرف' }

// In the genitive, as after «قبل» and «بعد».
const units: Readonly<Record<Unit, Forms>> = {
  second: { one: 'ثانية واحدة', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' },
  minute: { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
  hour: { one: 'ساعة واحدة', two: 'ساعتين', few: 'ساعات', many: 'ساعة', other: 'ساعة' },
  day: { one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' },
}

export const ar: Messages = {
  language: 'ar',
  page: {
    latest: 'الأحدث',
    noStories: 'لا مقالات بعد.',
    olderStories: 'مقالات أقدم',
    tags: 'الوسوم',
    storiesTagged: (tag) => `المقالات بوسم «${isolated(tag)}»`,
    textSize: 'حجم النص',
    largerText: 'تكبير النص',
    smallerText: 'تصغير النص',
    skipToContent: 'انتقل إلى المحتوى',
    skipToArticle: 'انتقل إلى المقال',
    skipToComments: 'انتقل إلى التعليقات',
  },
  comments: {
    heading: 'التعليقات',
    count: (comments) => (comments === 0 ? 'لا تعليقات بعد' : counted(comments, comment)),
    sortLabel: 'الترتيب',
    sorts: { newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا', replies: 'الأكثر ردودًا' },
    all: 'جميع التعليقات',
    showMore: 'عرض مزيد من التعليقات',
    showMoreReplies: 'عرض مزيد من الردود',
    furtherReplies: (replies) => counted(replies, furtherReply),
    arrived: (comments) => `عرض ${counted(comments, newCommentShown)}`,
    newSinceVisit: (comments) => `${counted(comments, newComment)} منذ زيارتك السابقة`,
    isNew: 'جديد',
    recommend: 'أوصي به',
    recommendations: (count) => counted(count, recommendation),
    report: 'إبلاغ',
    feed: 'خلاصة التعليقات (Atom)',
    replyCount: (replies) => (replies === 0 ? 'لا ردود بعد' : counted(replies, reply)),
    reply: 'رد',
    inReplyTo: (name) => `ردًّا على ${isolated(name)}`,
    permalink: 'رابط هذا التعليق',
    removed: 'أُزيل هذا التعليق، وبقيت الردود عليه.',
    staff: 'من فريقنا',
    closed: 'أُغلق باب التعليق على هذا المقال.',
    paused: 'التعليق متوقف مؤقتًا في الموقع كله.',
  },
  form: {
    heading: 'اكتب تعليقًا',
    replyHeading: (name) => `الرد على ${isolated(name)}`,
    cancelReply: 'إلغاء الرد',
    name: 'الاسم',
    nameHint: 'سيظهر تعليقك بهذا الاسم.',
    email: 'البريد الإلكتروني',
    emailHint: 'لا يظهر عنوان بريدك أبدًا.',
    body: 'التعليق',
    bodyHint: (limit) => `الحد الأقصى: ${counted(limit, character)}.`,
    readHint: 'نقرأ كل تعليق قبل أن يظهر.',
    required: 'مطلوب',
    submit: 'إرسال التعليق',
    remember: 'احفظ اسمي وعنوان بريدي على هذا الجهاز',
    notifyDecision: 'راسلني عند البتّ في تعليقي',
    notifyReplies: 'راسلني عند الرد على تعليقي',
    charactersLeft: 'الأحرف المتبقية:',
    sending: 'جارٍ الإرسال…',
    waiting: 'لا اتصال بالشبكة حاليًا. تعليقك محفوظ على هذا الجهاز، وسيُرسل تلقائيًا متى عاد الاتصال.',
    check: {
      heading: 'قبل الإرسال',
      explanation: 'قد تخالف الكلمات المعلَّمة معاييرنا. والقرار لشخص لا لبرنامج، وقد تكون لديك أسباب وجيهة؛ فلك أن تغيّر نصك أو أن ترسله كما هو.',
      change: 'تغيير النص',
      sendAsItIs: 'إرساله كما هو',
    },
    faultsHeading: 'لم يُرسل تعليقك بعد. يُرجى تصحيح ما يلي أولًا',
    fault,
  },
  refusals: {
    'story-unknown': 'لم نعثر على المقال الذي كُتب له هذا التعليق.',
    'commenting-closed': 'أُغلق باب التعليق على هذا المقال، فلم نستلم تعليقك.',
    'commenting-paused': 'التعليق متوقف مؤقتًا في الموقع كله، فلم نستلم تعليقك.',
    'parent-unknown': 'لم نعثر على التعليق الذي ترد عليه.',
    'parent-not-approved': 'التعليق الذي ترد عليه غير منشور، فلا يمكن الرد عليه.',
    'comment-unknown': 'لم نعثر على هذا التعليق. لعله أُزيل في هذه الأثناء.',
    'idempotency-key-reused': 'سبق إرسال هذا النموذج بنص آخر. انسخ تعليقك، وافتح المقال من جديد، وأرسله من هناك.',
    'storage-unavailable': 'لا يمكننا استلام التعليقات حاليًا، ولم يُحفظ تعليقك. يُرجى الاحتفاظ بنصك والمحاولة مجددًا بعد بضع دقائق.',
    'body-too-large': 'ما أرسلته أكبر من أن نستلمه. يُرجى اختصاره وإرساله مجددًا.',
  },
  rateLimited: (seconds) => `أُرسل الكثير من اتصالك في وقت قصير. يُرجى المحاولة مجددًا بعد ${spanOf(toWait(seconds))}.`,
  blocked: (until) => (until === null ? 'لا يمكنك التعليق هنا حاليًا، فلم نستلم تعليقك.' : `لا يمكنك التعليق هنا حتى ${until}، فلم نستلم تعليقك.`),
  receipt: {
    title: 'إيصال تعليقك',
    receivedOn: (date) => `تاريخ الاستلام: ${date}`,
    statuses: {
      pending: { word: 'قيد الانتظار', explanation: 'وصلنا تعليقك، وسيُنشر متى قُرئ وقُبل.' },
      approved: { word: 'مقبول', explanation: 'تعليقك منشور أسفل المقال كما كتبته تمامًا.' },
      rejected: { word: 'مرفوض', explanation: 'لم يُقبل تعليقك للنشر، والسبب مذكور أدناه.' },
      withdrawn: { word: 'مسحوب', explanation: 'سُحب هذا التعليق بطلب منك، ولا يظهر أسفل المقال.' },
    },
    decidedOn: (date) => `تاريخ القرار: ${date}`,
    automated: 'اتخذ هذا القرارَ برنامجٌ لا شخص.',
    reasonHeading: 'السبب',
    yourComment: 'تعليقك',
    keepLink:
      'احتفظ برابط هذه الصفحة: به تطّلع على القرار، وبه وحده يمكنك سحب تعليقك. ولا تُطلع عليه أحدًا، فكل من لديه الرابط يمكنه ذلك.',
    withdraw: 'سحب التعليق',
    withdrawExplanation: 'التعليق المسحوب لا يُنشر، وإن كان منشورًا يُزال. ولا يمكن التراجع عن السحب.',
    withdrawn: 'سُحب تعليقك.',
    notWithdrawable: 'لم يعد سحب هذا التعليق ممكنًا.',
    backToArticle: 'العودة إلى المقال',
  },
  own: {
    heading: 'تعليقاتك من هذا الجهاز',
    receipt: 'الإيصال',
    forget: 'إزالة من هذه القائمة',
  },
  report: {
    title: (name) => `الإبلاغ عن تعليق من ${isolated(name)}`,
    explanation: 'يقرأ أحد المشرفين التعليق مجددًا ويقرر. ولا يعلم كاتب التعليق من أبلغ عنه.',
    guideline: 'ما المأخذ على التعليق؟',
    guidelineRequired: 'اختر المأخذ على التعليق.',
    illegal: 'مخالف للقانون',
    details: 'التوضيح',
    detailsHint: 'إن لم يكن الأمر واضحًا: أي كلمات، وأي قانون، وأي شخص.',
    emailHint: 'إن أردت أن تعلم بالقرار. لا يظهر عنوانك أبدًا.',
    submit: 'إرسال البلاغ',
    cancel: 'العودة إلى التعليق',
    sent: { title: 'شكرًا على بلاغك', text: 'سيقرأ المشرفون التعليق مجددًا ويقررون.' },
  },
  guidelines: {
    title: 'معايير التعليق',
    welcomeHeading: 'ما نرحّب به',
    forbiddenHeading: 'ما لا نقبله',
    version: (version) => `الإصدار ${numbers.format(version)}`,
    readAll: 'اقرأ المعايير كاملة',
  },
  statement: {
    approved: 'قُبل تعليقك ونُشر كما كتبته تمامًا.',
    relevance: 'خارج الموضوع: لا يتصل تعليقك بهذا المقال ولا بالقضايا التي يثيرها.',
    illegal: 'مخالف للقانون: لا يسمح لنا القانون بنشر هذا التعليق. ويوضح المشرف السبب أدناه.',
  },
  mail: {
    subjects: { published: 'نُشر تعليقك', rejected: 'لم يُنشر تعليقك', removed: 'أُزيل تعليقك', reply: 'رد على تعليقك', report: 'بلاغك عن تعليق' },
    removed: 'كان تعليقك منشورًا ثم أُزيل، والسبب مذكور أدناه.',
    repliedBy: (name) => `على تعليقك رد من ${isolated(name)}.`,
    readComment: 'تعليقك أسفل المقال',
    readReply: 'قراءة الرد',
    receiptHint: 'للاطلاع على تعليقك مجددًا أو سحبه، استعمل رابط الإيصال الذي ظهر لك عند إرساله.',
    reportKept: 'قرأ أحد المشرفين مجددًا التعليق الذي أبلغت عنه، وسيبقى التعليق منشورًا.',
    reportRemoved: 'قرأ أحد المشرفين مجددًا التعليق الذي أبلغت عنه، وأُزيل التعليق.',
    whyReport: (site) =>
      `تصلك هذه الرسالة لأن هذا العنوان كُتب مع بلاغ عن تعليق في ${isolated(site)}. وإن لم يكن البلاغ لك، فلا حاجة إلى أن تفعل شيئًا.`,
    whyDecision: (site) =>
      `تصلك هذه الرسالة لأن هذا العنوان كُتب مع تعليق في ${isolated(site)}، مع طلب الإبلاغ بالقرار. وإن لم يكن التعليق لك، فلا حاجة إلى أن تفعل شيئًا.`,
    whyReply: (site) =>
      `تصلك هذه الرسالة لأن هذا العنوان كُتب مع تعليق في ${isolated(site)}، مع طلب الإبلاغ بالردود. وإن لم يكن التعليق لك، فلا حاجة إلى أن تفعل شيئًا.`,
  },
  notFound: {
    title: 'الصفحة غير موجودة',
    text: 'لا شيء في هذا العنوان. قد يكون الرابط قديمًا أو ناقصًا.',
  },
  notPossible: {
    title: 'تعذّر ذلك',
    text: 'لا يمكن استلام ما أُرسل هنا. يُرجى العودة والمحاولة مجددًا.',
  },
  tryLater: 'يُرجى المحاولة لاحقًا',
  serverError: {
    title: 'حدث خطأ',
    text: 'الخطأ من جهتنا. يُرجى المحاولة مجددًا بعد بضع دقائق.',
  },
  number: (value) => numbers.format(value),
  dateOf: (publishedAt, timeZone) => dayOf(publishedDay(publishedAt, timeZone)),
  timeOf: (ms, timeZone) => {
    const time = wallTime(ms, timeZone)
    return `${dayOf(time)}، ${clockOf(time)}`
  },
  agoOf: (elapsedMs) => {
    const span = passed(elapsedMs)
    return span === undefined ? 'الآن' : `قبل ${spanOf(span)}`
  },
}

function fault({ field, code, position, limit }: SubmissionFault): string {
  const subject = { name: 'الاسم', email: 'عنوان البريد', body: 'التعليق' }[field]
  const inIt = { name: 'في الاسم', email: 'في عنوان البريد', body: 'في التعليق' }[field]
  const where = position === undefined ? '' : ` (الموضع ${numbers.format(position)})`
  switch (code) {
    case 'required':
      return { name: 'اكتب اسمك.', email: 'اكتب عنوان بريدك الإلكتروني.', body: 'اكتب تعليقك.' }[field]
    case 'too-short':
      return `${subject} أقصر من اللازم${limit === undefined ? '' : `، ويجب ألا يقل عن ${counted(limit, character)}`}.`
    case 'too-long':
      return `${subject} أطول من اللازم${limit === undefined ? '' : `، ويجب ألا يزيد على ${counted(limit, character)}`}.`
    case 'control-character':
      return `${inIt} رمز تحكم غير مرئي${where}. يُرجى حذفه.`
    case 'unpaired-surrogate':
      return `${inIt} حرف تالف${where}. يُرجى حذفه أو كتابته من جديد.`
    case 'direction-override':
      return `${inIt} علامة غير مرئية تعكس اتجاه الكتابة${where}. يُرجى حذفها.`
    case 'empty-when-shown':
      return `لا يظهر ${inIt} أي حرف.`
    case 'email':
      return 'اكتب عنوان بريد إلكتروني كاملًا، مثل name@example.org.'
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
    case 'few':
      return `${numbers.format(count)} ${forms.few}`
    case 'many':
      return `${numbers.format(count)} ${forms.many}`
    default:
      return `${numbers.format(count)} ${forms.other}`
  }
}

function dayOf(time: WallTime): string {
  return `${time.day} ${monthOf(months, time)} ${time.year}`
}
