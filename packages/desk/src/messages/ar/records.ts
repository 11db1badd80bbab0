import { ar as reader } from '@verbatim/widget/messages/ar'
import { isolated } from '../isolated.ts'
import type { RecordsMessages } from '../records.ts'

const { number } = reader
const plural = new Intl.PluralRules('ar')
const done = { approve: 'قبِله', reject: 'رفضه' } as const

interface Forms {
  readonly one: string
  readonly two: string
  readonly few: string
  readonly many: string
  readonly other: string
}

const comment: Forms = { one: 'تعليق واحد', two: 'تعليقان', few: 'تعليقات', many: 'تعليقًا', other: 'تعليق' }
const decision: Forms = { one: 'قرار واحد', two: 'قراران', few: 'قرارات', many: 'قرارًا', other: 'قرار' }
const time: Forms = { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' }

export const records: RecordsMessages = {
  title: 'البحث',
  percent: (share) => `${number(Math.round(share * 100))}٪`,
  commentBy: (name) => `تعليق ${isolated(name)}`,
  repliesTo: (name) => `ردًّا على ${isolated(name)}`,
  reply: 'رد',
  decidedBy: (verdict, actor) => `${done[verdict]} ${isolated(actor)}`,
  nowStatus: (status) => `الآن ${status}`,
  author: {
    record: 'السجل',
    alsoAs: 'كتب أيضًا باسم',
    email: 'البريد الإلكتروني',
    submitted: 'مُرسَل',
    approved: 'منشور',
    rejected: 'مرفوض',
    first: 'أول تعليق',
    last: 'آخر تعليق',
    rejectedFor: 'أسباب الرفض',
    lastRejectedFor: 'آخر أسباب الرفض',
    comments: 'تعليقاته',
    noComments: 'لم يرسل شيئًا.',
  },
  block: {
    title: 'مراجعة أو حظر',
    author: 'الكاتب',
    begin: 'أخضِع هذا الكاتب للمراجعة أو احظره',
    change: 'غيِّره',
    kind: 'ما يحدث لتعليقاته',
    kinds: { hold: 'مراجعة', block: 'حظر' },
    hints: { hold: 'يقرأ شخص كل تعليق منها مهما قالت السياسة.', block: 'لا يُستقبل منه شيء.' },
    reason: 'السبب',
    reasonHint: 'لزملائك؛ لا يراه الكاتب.',
    expiry: 'المدة',
    expiries: { day: 'يوم واحد', week: 'أسبوع واحد', month: 'شهر واحد', never: 'بلا نهاية' },
    submits: { hold: 'أخضِعه للمراجعة', block: 'احظره' },
    ends: { hold: 'أنهِ المراجعة', block: 'ارفع الحظر' },
    endQuestion: (name) => `ستُستقبل تعليقاته من جديد كتعليقات غيره. أتُنهي ذلك لـ${isolated(name)}؟`,
    by: 'من',
    since: 'منذ',
    until: 'حتى',
    forGood: 'بلا نهاية',
    none: 'لا كاتب قيد المراجعة ولا محظور.',
    pageHint: 'قيد المراجعة: يقرأ شخص كل تعليقاته مهما قالت السياسة. محظور: لا يُستقبل منه شيء.',
  },
  comment: {
    similar: (count) => `بالنص نفسه: ${counted(count, comment)}`,
    similarOne: (position) => `التعليق ${number(position)} بالنص نفسه`,
    reported: (count) => `أُبلغ عنه ${counted(count, time)}`,
    inHand: (name) => `بين يدي ${isolated(name)} حتى`,
    scores: 'ما تشتبه فيه الآلة',
    noScores: 'لا شيء يلفت النظر.',
    hints: {
      'criticism': 'قد يكون نقدًا للناشر، وهو موضع ترحيب',
      'off-topic': 'قد يكون خارج الموضوع، لكن هذا التخمين يخطئ كثيرًا',
      'terms-alone': 'لغة لا تُعرف إلا بقوائم الألفاظ',
      'not-learned': 'لم تتعلم الآلة هذه اللغة',
    },
    siblings: { reply: 'ردود أخرى على التعليق نفسه', beginning: 'تعليقات أخرى على هذا المقال' },
    proof: 'الإثبات',
    sha256: 'SHA-256 للنص',
    erasedHash: 'محذوف',
    id: 'معرّف التعليق',
    meanwhile: (verdict, actor) => `${done[verdict]} ${isolated(actor)} قبل لحظات. ما كتبته ما زال هنا.`,
  },
  decide: {
    title: 'اتخذ قرارًا',
    laterTitle: 'اتخذ قرارًا آخر',
    laterHint: 'القرار اللاحق يلغي هذا القرار، ويبقى كلاهما في السجل.',
    verdict: 'القرار',
    approve: { pending: 'قبول', approved: 'تأكيد القبول', rejected: 'قبول' },
    reject: { pending: 'رفض', approved: 'رفض', rejected: 'رفض لأسباب أخرى' },
    reasons: 'الأسباب، واحد على الأقل',
    reasonMissing: 'اختر سببًا واحدًا على الأقل.',
    illegalHint: 'الرفض لمخالفة القانون يحتاج إلى رسالة.',
    message: 'رسالة: سيقرؤها كاتب التعليق',
    note: 'ملاحظة للفريق',
    withdrawn: 'سحبه كاتبه، فلا قرار بشأنه بعد الآن.',
    done: (status) => `سُجّل قرارك. التعليق الآن ${status}.`,
  },
  decisions: {
    policyTitle: 'قرارات السياسة',
    policyHint: 'ما قررته قواعد الموقع دون أن يقرأه أحد. افتح تعليقًا لتقرر غير ذلك.',
    none: 'لا قرار يطابق ذلك.',
    when: 'متى',
    decision: 'القرار',
    comment: 'التعليق',
    reasons: 'الأسباب',
    by: 'من',
    shown: (count) => `المعروض: ${counted(count, decision)}`,
  },
  filters: {
    title: 'المرشِّحات',
    any: 'الكل',
    status: 'الحالة',
    lastVerdict: 'آخر قرار',
    verdict: 'القرار',
    verdicts: { approve: 'مقبول', reject: 'مرفوض' },
    decidedBy: 'صاحب القرار',
    reason: 'السبب',
    language: 'اللغة',
    link: 'الروابط',
    withLink: 'فيه رابط',
    withoutLink: 'بلا رابط',
    place: 'الموضع',
    replies: 'ردود',
    beginnings: 'ليست ردودًا',
    means: 'الطريقة',
    from: 'من',
    to: 'إلى',
    clear: 'أزلها كلها',
    remove: 'إزالة',
    ofStory: (headline) => `على ${isolated(headline)}`,
    ofAuthor: (name) => `من ${isolated(name)}`,
    ofTag: (tag) => `بوسم ${isolated(tag)}`,
    oneStory: 'على مقال واحد',
    oneAuthor: 'من كاتب واحد',
    oneBatch: 'في دفعة واحدة',
  },
  history: {
    title: 'السجل الزمني',
    received: 'استُلم',
    assessed: (model) => `قيّمه ${isolated(model)}`,
    routes: { approve: 'تسمح به السياسة', hold: 'القرار لشخص', reject: 'ترفضه السياسة' },
    draftRoutes: { approve: 'كانت المسودة ستسمح به', hold: 'كانت المسودة ستتركه لشخص', reject: 'كانت المسودة سترفضه' },
    nothingFound: 'لا شيء يلفت النظر',
    readAgain: (model) => `قراءة ثانية من ${isolated(model)}`,
    readingFoundNothing: 'لم يجد ما يخالف الإرشادات.',
    passedOn: (duty, name) => `أحاله ${isolated(name)} إلى ${isolated(duty)}`,
    takenBack: (duty) => `أُعيد من ${isolated(duty)} إلى قائمة الانتظار العامة`,
    inBatch: { decided: 'ضمن دفعة بُتّ فيها معًا', skipped: 'استُثني من دفعة بُتّ فيها معًا', undone: 'ضمن دفعة بُتّ فيها معًا ثم أُلغيت' },
    seeBatch: 'الدفعة',
    program: 'برنامج',
    policy: 'قواعد الموقع؛ لم يقرأه أحد',
    batch: 'ضمن دفعة',
    confirmed: 'بقي كما كان',
    before: (status) => `كان ${status}`,
    guidelinesVersion: (version) => `الإصدار ${number(version)} من الإرشادات`,
    withdrawn: 'سحبه كاتبه',
  },
  pass: {
    title: 'إحالة',
    to: 'إلى',
    why: 'السبب',
    reasons: { 'question': 'لديّ سؤال', 'threat-to-life': 'قد تكون حياة أحد في خطر' },
    note: 'ملاحظة لهم',
    submit: 'أحِله',
    takeBack: 'استعِده',
    standing: (duty, name) => `لدى ${isolated(duty)}، أحاله ${isolated(name)}`,
  },
  search: {
    field: 'كلمات في النص أو الاسم',
    hint: 'لا بد أن ترد جميعها؛ ويمكن أن تكون الأخيرة بداية كلمة.',
    submit: 'ابحث',
    none: 'لا تعليق يطابق ذلك.',
    shown: (count) => `المعروض: ${counted(count, comment)}`,
  },
  staffReply: {
    title: 'الرد باسم هيئة التحرير',
    hint: 'يُنشر فورًا باسمك وعليه علامة هيئة التحرير.',
    body: 'الرد',
    submit: 'انشر الرد',
    done: 'نُشر ردك.',
    see: 'اعرضه',
  },
  story: {
    article: 'افتح المقال',
    queue: 'إلى قائمة انتظاره',
    waiting: 'في الانتظار',
    withdrawn: 'مسحوب',
    commenting: { open: 'التعليق مفتوح', closed: 'التعليق مغلق' },
    change: { open: 'أغلق التعليق', closed: 'افتح التعليق' },
    changeQuestion: { open: 'لن يستطيع أحد التعليق عليه بعد الآن. يبقى المنشور، ويظل ممكنًا البتّ في ما ينتظر.', closed: 'سيستطيع القراء التعليق عليه من جديد.' },
    comments: 'تعليقاته',
    none: 'لا تعليق يطابق ذلك.',
  },
}

function counted(count: number, forms: Forms): string {
  switch (plural.select(count)) {
    case 'one':
      return forms.one
    case 'two':
      return forms.two
    case 'few':
      return `${number(count)} ${forms.few}`
    case 'many':
      return `${number(count)} ${forms.many}`
    default:
      return `${number(count)} ${forms.other}`
  }
}
