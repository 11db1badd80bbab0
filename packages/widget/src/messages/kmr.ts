import type { SubmissionFault } from '@verbatim/contract'
import { clockOf, monthOf, publishedDay, wallTime, type WallTime } from './calendar.ts'
import { grouped } from './grouped.ts'
import { isolated } from './isolated.ts'
import type { Messages } from './messages.ts'
import { passed, toWait, type SpanOfTime, type Unit } from './span-of-time.ts'

// With the ending that ties a month to its year.
const months = [
  'Çileya', 'Sibata', 'Adara', 'Nîsana', 'Gulana', 'Hezîrana',
  'Tîrmeha', 'Tebaxa', 'Îlona', 'Cotmeha', 'Mijdara', 'Berfanbara',
]

// As they stand after “berî” and “piştî”; elsewhere a noun keeps its form after any number.
const units: Readonly<Record<Unit, { readonly one: string; readonly other: string }>> = {
  second: { one: 'saniyeyekê', other: 'saniyeyan' },
  minute: { one: 'deqeyekê', other: 'deqeyan' },
  hour: { one: 'saetekê', other: 'saetan' },
  day: { one: 'rojekê', other: 'rojan' },
}

export const kmr: Messages = {
  language: 'kmr',
  page: {
    latest: 'Herî nû',
    noStories: 'Hê tu nûçe tune ye.',
    olderStories: 'Nûçeyên kevntir',
    tags: 'Etîket',
    storiesTagged: (tag) => `Nûçeyên bi etîketa “${isolated(tag)}”`,
    textSize: 'Mezinahiya nivîsê',
    largerText: 'Nivîsê mezintir bike',
    smallerText: 'Nivîsê biçûktir bike',
    skipToContent: 'Here naverokê',
    skipToArticle: 'Here nûçeyê',
    skipToComments: 'Here şîroveyan',
  },
  comments: {
    heading: 'Şîrove',
    count: (comments) => (comments === 0 ? 'Hê tu şîrove tune ye' : `${number(comments)} şîrove`),
    sortLabel: 'Rêz',
    sorts: { newest: 'Pêşî yên herî nû', oldest: 'Pêşî yên herî kevn', replies: 'Herî zêde bersiv' },
    all: 'Hemû şîrove',
    showMore: 'Zêdetir şîroveyan nîşan bide',
    showMoreReplies: 'Zêdetir bersivan nîşan bide',
    furtherReplies: (replies) => (replies === 1 ? 'Bersiveke din' : `${number(replies)} bersivên din`),
    arrived: (comments) => (comments === 1 ? 'Şîroveyeke nû nîşan bide' : `${number(comments)} şîroveyên nû nîşan bide`),
    newSinceVisit: (comments) => `${comments === 1 ? 'Şîroveyeke nû' : `${number(comments)} şîroveyên nû`} ji serdana te ya dawî ve`,
    isNew: 'Nû',
    recommend: 'Pêşniyar bike',
    recommendations: (count) => `${number(count)} pêşniyar`,
    report: 'Gilî bike',
    feed: 'Çavkaniya Atom a şîroveyan',
    replyCount: (replies) => (replies === 0 ? 'Hê tu bersiv tune ye' : `${number(replies)} bersiv`),
    reply: 'Bersivê bide',
    inReplyTo: (name) => `Bersiv bo ${isolated(name)}`,
    permalink: 'Girêdana vê şîroveyê',
    removed: 'Ev şîrove hatiye rakirin; bersivên wê mane.',
    staff: 'Ji tîma me',
    closed: 'Şîrovekirina vê nûçeyê girtî ye.',
    paused: 'Şîrovekirin niha li seranserê malperê hatiye rawestandin.',
  },
  form: {
    heading: 'Şîroveyekê binivîse',
    replyHeading: (name) => `Bersivekê bo ${isolated(name)} binivîse`,
    cancelReply: 'Dev ji bersivê berde',
    name: 'Nav',
    nameHint: 'Şîroveya te dê bi vî navî were nîşandan.',
    email: 'E-name',
    emailHint: 'Navnîşana te ya e-nameyê qet nayê nîşandan.',
    body: 'Şîrove',
    bodyHint: (limit) => `Herî zêde ${characters(limit)}.`,
    readHint: 'Her şîrove berî ku were weşandin tê xwendin.',
    required: 'Pêwîst e',
    submit: 'Şîroveyê bişîne',
    remember: 'Nav û navnîşana min a e-nameyê li ser vê amûrê biparêze',
    notifyDecision: 'Gava li ser şîroveya min biryar hat dayîn, ji min re binivîse',
    notifyReplies: 'Gava kesek bersivê bide, ji min re binivîse',
    charactersLeft: 'Tîpên mayî:',
    sending: 'Tê şandin…',
    waiting: 'Niha girêdana înternetê tune ye. Şîroveya te li ser vê amûrê hatiye parastin û gava girêdan vegere dê were şandin.',
    check: {
      heading: 'Berî ku tu bişînî',
      explanation: 'Dibe ku gotinên nîşankirî li dijî rêgezên me bin. Biryarê mirovek dide, û dibe ku sedemên te yên baş hebin; tu dikarî nivîsa xwe biguherînî an çawa ye wisa bişînî.',
      change: 'Nivîsê biguherîne',
      sendAsItIs: 'Çawa ye wisa bişîne',
    },
    faultsHeading: 'Hê nehatiye şandin. Ji kerema xwe pêşî vê rast bike',
    fault,
  },
  refusals: {
    'story-unknown': 'Nûçeya ku ev şîrove ji bo wê hatiye nivîsandin nehat dîtin.',
    'commenting-closed': 'Şîrovekirina vê nûçeyê girtî ye, lewma şîroveya te nehat wergirtin.',
    'commenting-paused': 'Şîrovekirin niha li seranserê malperê hatiye rawestandin, lewma şîroveya te nehat wergirtin.',
    'parent-unknown': 'Şîroveya ku tu bersiva wê didî nehat dîtin.',
    'parent-not-approved': 'Şîroveya ku tu bersiva wê didî nehatiye weşandin, lewma nayê bersivandin.',
    'comment-unknown': 'Ev şîrove nehat dîtin. Dibe ku di vê navberê de hatibe rakirin.',
    'idempotency-key-reused': 'Ev form berê bi nivîseke din hatiye şandin. Şîroveya xwe kopî bike, nûçeyê ji nû ve veke û ji wir bişîne.',
    'storage-unavailable': 'Em niha nikarin şîroveyan wergirin û ya te jî nehat tomarkirin. Ji kerema xwe nivîsa xwe biparêze û piştî çend deqeyan dîsa biceribîne.',
    'body-too-large': 'Tiştê ku te şand ji bo wergirtinê pir mezin e. Ji kerema xwe kurt bike û dîsa bişîne.',
  },
  rateLimited: (seconds) => `Di demeke kurt de ji girêdana te ya înternetê gelek tişt hatin şandin. Ji kerema xwe piştî ${spanOf(toWait(seconds))} dîsa biceribîne.`,
  blocked: (until) => (until === null ? 'Tu niha nikarî li vir şîroveyan binivîsî, lewma şîroveya te nehat wergirtin.' : `Tu heta ${until} nikarî li vir şîroveyan binivîsî, lewma şîroveya te nehat wergirtin.`),
  receipt: {
    title: 'Belgeya wergirtina şîroveya te',
    receivedOn: (date) => `Hat wergirtin: ${date}`,
    statuses: {
      pending: { word: 'Li bendê ye', explanation: 'Şîroveya te gihîşt me. Piştî ku were xwendin û pejirandin, dê were weşandin.' },
      approved: { word: 'Hat pejirandin', explanation: 'Şîroveya te li bin nûçeyê hatiye weşandin, çawa te nivîsandiye wisa.' },
      rejected: { word: 'Hat redkirin', explanation: 'Şîroveya te ji bo weşandinê nehat pejirandin. Sedem li jêr hatiye nivîsandin.' },
      withdrawn: { word: 'Hat vekişandin', explanation: 'Te ev şîrove vekişand. Ew li bin nûçeyê nayê nîşandan.' },
    },
    decidedOn: (date) => `Biryar hat dayîn: ${date}`,
    automated: 'Ev biryar bernameyekê daye, ne mirovekî.',
    reasonHeading: 'Sedem',
    yourComment: 'Şîroveya te',
    keepLink:
      'Girêdana vê rûpelê biparêze: tu bi wê biryarê dibînî, û tenê bi wê dikarî şîroveya xwe vekişînî. Wê nede tu kesî, ji ber ku bikeve destê kê ew jî dikare heman tiştî bike.',
    withdraw: 'Şîroveyê vekişîne',
    withdrawExplanation: 'Şîroveya ku tê vekişandin nayê weşandin, û heke hatibe weşandin tê rakirin. Ev gav êdî nayê vegerandin.',
    withdrawn: 'Şîroveya te hat vekişandin.',
    notWithdrawable: 'Ev şîrove êdî nayê vekişandin.',
    backToArticle: 'Vegere nûçeyê',
  },
  own: {
    heading: 'Şîroveyên te ji vê amûrê',
    receipt: 'Belgeya wergirtinê',
    forget: 'Ji vê lîsteyê rake',
  },
  report: {
    title: (name) => `Gilî li ser şîroveyeke ${isolated(name)}`,
    explanation: 'Moderatorek şîroveyê dîsa dixwîne û biryarê dide. Kesê ku ew nivîsandiye hîn nabe kê gilî kiriye.',
    guideline: 'Pirsgirêka şîroveyê çi ye?',
    guidelineRequired: 'Hilbijêre ka pirsgirêka şîroveyê çi ye.',
    illegal: 'Li dijî qanûnê ye',
    details: 'Ravekirin',
    detailsHint: 'Heke ne diyar be: kîjan gotin, kîjan qanûn, kîjan kes.',
    emailHint: 'Heke tu bixwazî bizanî çi biryar hat dayîn. Qet nayê nîşandan.',
    submit: 'Giliyê bişîne',
    cancel: 'Vegere şîroveyê',
    sent: { title: 'Spas ji bo giliya te', text: 'Moderator dê şîroveyê dîsa bixwînin û biryarê bidin.' },
  },
  guidelines: {
    title: 'Rêgezên şîroveyan',
    welcomeHeading: 'Em pêşwaziya çi dikin',
    forbiddenHeading: 'Em çi qebûl nakin',
    version: (version) => `Guhertoya ${number(version)}`,
    readAll: 'Hemû rêgezan bixwîne',
  },
  statement: {
    approved: 'Şîroveya te hat pejirandin û çawa te nivîsandibû wisa hat weşandin.',
    relevance: 'Ji mijarê dûr: Şîroveya te ne li ser vê nûçeyê ye û ne li ser mijarên wê ye.',
    illegal: 'Li dijî qanûnê: Qanûn rê nade ku em vê şîroveyê biweşînin. Moderator li jêr sedemê rave dike.',
  },
  mail: {
    subjects: { published: 'Şîroveya te hat weşandin', rejected: 'Şîroveya te nehat weşandin', removed: 'Şîroveya te hat rakirin', reply: 'Bersivek ji bo şîroveya te', report: 'Giliya te ya li ser şîroveyekê' },
    removed: 'Şîroveya te hatibû weşandin, lê niha hatiye rakirin. Sedem li jêr hatiye nivîsandin.',
    repliedBy: (name) => `${isolated(name)} bersiv da şîroveya te.`,
    readComment: 'Şîroveya te li bin nûçeyê',
    readReply: 'Bersivê bixwîne',
    receiptHint: 'Ji bo ku şîroveya xwe dîsa bibînî an vekişînî, girêdana belgeya wergirtinê bi kar bîne, ya ku dema şandinê ji te re hatibû nîşandan.',
    reportKept: 'Moderatorekî şîroveya ku te gilî kiribû dîsa xwend. Şîrove di weşanê de dimîne.',
    reportRemoved: 'Moderatorekî şîroveya ku te gilî kiribû dîsa xwend. Şîrove hat rakirin.',
    whyReport: (site) =>
      `Ev peyam ji te re tê şandin, ji ber ku ev navnîşan bi giliya li ser şîroveyekê re li ${isolated(site)} hatiye nivîsandin. Heke gilî ne ya te be, ne hewce ye tu tiştekî bikî.`,
    whyDecision: (site) =>
      `Ev peyam ji te re tê şandin, ji ber ku ev navnîşan bi şîroveyekê re li ${isolated(site)} hatiye nivîsandin û hatiye xwestin ku biryar were ragihandin. Heke şîrove ne ya te be, ne hewce ye tu tiştekî bikî.`,
    whyReply: (site) =>
      `Ev peyam ji te re tê şandin, ji ber ku ev navnîşan bi şîroveyekê re li ${isolated(site)} hatiye nivîsandin û hatiye xwestin ku bersiv werin ragihandin. Heke şîrove ne ya te be, ne hewce ye tu tiştekî bikî.`,
  },
  notFound: {
    title: 'Rûpel nehat dîtin',
    text: 'Li vê navnîşanê tiştek tune ye. Dibe ku girêdan kevn be an tîpek jê ketibe.',
  },
  notPossible: {
    title: 'Ev nehat kirin',
    text: 'Tiştê ku hat şandin li vir nayê wergirtin. Ji kerema xwe vegere û dîsa biceribîne.',
  },
  tryLater: 'Ji kerema xwe paşê dîsa biceribîne',
  serverError: {
    title: 'Çewtiyek çêbû',
    text: 'Çewtî ji me ye. Ji kerema xwe piştî çend deqeyan dîsa biceribîne.',
  },
  number,
  dateOf: (publishedAt, timeZone) => dayOf(publishedDay(publishedAt, timeZone)),
  timeOf: (ms, timeZone) => {
    const time = wallTime(ms, timeZone)
    return `${dayOf(time)}, ${clockOf(time)}`
  },
  agoOf: (elapsedMs) => {
    const span = passed(elapsedMs)
    return span === undefined ? 'Niha' : `Berî ${spanOf(span)}`
  },
}

function fault({ field, code, position, limit }: SubmissionFault): string {
  const subject = { name: 'Navê te', email: 'Navnîşana te ya e-nameyê', body: 'Şîroveya te' }[field]
  const inIt = { name: 'Di navê te de', email: 'Di navnîşana te ya e-nameyê de', body: 'Di şîroveya te de' }[field]
  const where = position === undefined ? '' : ` (cihê ${number(position)})`
  switch (code) {
    case 'required':
      return { name: 'Navê xwe binivîse.', email: 'Navnîşana xwe ya e-nameyê binivîse.', body: 'Şîroveya xwe binivîse.' }[field]
    case 'too-short':
      return `${subject} pir kurt e${limit === undefined ? '' : `; divê herî kêm ${characters(limit)} be`}.`
    case 'too-long':
      return `${subject} pir dirêj e${limit === undefined ? '' : `; divê herî zêde ${characters(limit)} be`}.`
    case 'control-character':
      return `${inIt} nîşaneke kontrolê ya nexuyayî heye${where}. Ji kerema xwe jê bibe.`
    case 'unpaired-surrogate':
      return `${inIt} tîpeke xirabûyî heye${where}. Ji kerema xwe jê bibe an ji nû ve binivîse.`
    case 'direction-override':
      return `${inIt} nîşaneke nexuyayî heye ku aliyê nivîsê berevajî dike${where}. Ji kerema xwe jê bibe.`
    case 'empty-when-shown':
      return `${inIt} tu tîpeke xuyayî tune ye.`
    case 'email':
      return 'Navnîşaneke e-nameyê ya temam binivîse, wek name@example.org.'
  }
}

function characters(count: number): string {
  return `${number(count)} tîp`
}

function spanOf({ unit, count }: SpanOfTime): string {
  return count === 1 ? units[unit].one : `${number(count)} ${units[unit].other}`
}

function number(value: number): string {
  return grouped(value, '.')
}

function dayOf(time: WallTime): string {
  return `${time.day}${dayEnding(time.day)} ${monthOf(months, time)} ${time.year}${yearEnding(time.year)}`
}

/** As the last word of the number is spoken: çarê, but duyê and sêyê. */
function dayEnding(day: number): string {
  return [2, 3, 22, 23].includes(day) ? 'yê' : 'ê'
}

/** Likewise: 2024an (çaran), 2021ê (yekê), 2022yan (duyan). */
function yearEnding(year: number): string {
  const lastTwo = year % 100
  if (lastTwo === 11 || lastTwo === 12 || lastTwo === 13) return 'an'
  const last = year % 10
  if (last === 1) return 'ê'
  return last === 2 || last === 3 ? 'yan' : 'an'
}
