import type { SubmissionFault } from '@verbatim/contract'
import { clockOf, monthOf, publishedDay, wallTime, type WallTime } from './calendar.ts'
import { isolated } from './isolated.ts'
import type { Messages } from './messages.ts'
import { passed, toWait, type SpanOfTime, type Unit } from './span-of-time.ts'

const plural = new Intl.PluralRules('de')
const numbers = new Intl.NumberFormat('de')

const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']

// In the dative, as after “vor” and “in”.
const units: Readonly<Record<Unit, readonly [one: string, other: string]>> = {
  second: ['Sekunde', 'Sekunden'],
  minute: ['Minute', 'Minuten'],
  hour: ['Stunde', 'Stunden'],
  day: ['Tag', 'Tagen'],
}

export const de: Messages = {
  language: 'de',
  page: {
    latest: 'Aktuell',
    noStories: 'Es gibt noch keine Artikel.',
    olderStories: 'Ältere Artikel',
    tags: 'Schlagwörter',
    storiesTagged: (tag) => `Artikel zum Schlagwort „${isolated(tag)}“`,
    textSize: 'Schriftgröße',
    largerText: 'Größere Schrift',
    smallerText: 'Kleinere Schrift',
    skipToContent: 'Zum Inhalt springen',
    skipToArticle: 'Zum Artikel springen',
    skipToComments: 'Zu den Kommentaren springen',
  },
  comments: {
    heading: 'Kommentare',
    count: (comments) => (comments === 0 ? 'Noch keine Kommentare' : counted(comments, 'Kommentar', 'Kommentare')),
    sortLabel: 'Reihenfolge',
    sorts: { newest: 'Neueste zuerst', oldest: 'Älteste zuerst', replies: 'Meiste Antworten' },
    all: 'Alle Kommentare',
    showMore: 'Weitere Kommentare anzeigen',
    showMoreReplies: 'Weitere Antworten anzeigen',
    furtherReplies: (replies) => counted(replies, 'weitere Antwort', 'weitere Antworten'),
    arrived: (comments) => `${counted(comments, 'neuen Kommentar', 'neue Kommentare')} anzeigen`,
    newSinceVisit: (comments) => `${counted(comments, 'neuer Kommentar', 'neue Kommentare')} seit Ihrem letzten Besuch`,
    isNew: 'Neu',
    recommend: 'Empfehlen',
    recommendations: (count) => counted(count, 'Empfehlung', 'Empfehlungen'),
    report: 'Melden',
    feed: 'Kommentare als Atom-Feed',
    replyCount: (replies) => (replies === 0 ? 'Noch keine Antworten' : counted(replies, 'Antwort', 'Antworten')),
    reply: 'Antworten',
    inReplyTo: (name) => `Antwort auf ${isolated(name)}`,
    permalink: 'Link zu diesem Kommentar',
    removed: 'Dieser Kommentar wurde entfernt; die Antworten darauf bleiben stehen.',
    staff: 'Redaktion',
    closed: 'Die Kommentarfunktion für diesen Artikel ist geschlossen.',
    paused: 'Die Kommentarfunktion ist zurzeit auf der ganzen Website ausgesetzt.',
  },
  form: {
    heading: 'Kommentar schreiben',
    replyHeading: (name) => `Antwort an ${isolated(name)}`,
    cancelReply: 'Antwort verwerfen',
    name: 'Name',
    nameHint: 'Ihr Kommentar erscheint unter diesem Namen.',
    email: 'E-Mail',
    emailHint: 'Ihre E-Mail-Adresse wird nie angezeigt.',
    body: 'Kommentar',
    bodyHint: (limit) => `Höchstens ${characters(limit)}.`,
    readHint: 'Jeder Kommentar wird gelesen, bevor er erscheint.',
    required: 'Pflichtfeld',
    submit: 'Kommentar absenden',
    remember: 'Namen und E-Mail-Adresse auf diesem Gerät merken',
    notifyDecision: 'Schreiben Sie mir, wenn über meinen Kommentar entschieden ist',
    notifyReplies: 'Schreiben Sie mir, wenn jemand antwortet',
    charactersLeft: 'Verbleibende Zeichen:',
    sending: 'Wird gesendet…',
    waiting: 'Zurzeit besteht keine Verbindung. Ihr Kommentar bleibt auf diesem Gerät gespeichert und wird gesendet, sobald wieder eine besteht.',
    check: {
      heading: 'Bevor Sie absenden',
      explanation: 'Die markierten Wörter verstoßen möglicherweise gegen unsere Regeln. Es entscheidet ein Mensch, und vielleicht haben Sie gute Gründe: Sie können Ihren Text ändern oder so absenden, wie er ist.',
      change: 'Text ändern',
      sendAsItIs: 'Unverändert absenden',
    },
    faultsHeading: 'Noch nicht abgesendet. Bitte korrigieren Sie zuerst Folgendes',
    fault,
  },
  refusals: {
    'story-unknown': 'Der Artikel, für den dieser Kommentar bestimmt war, wurde nicht gefunden.',
    'commenting-closed': 'Die Kommentarfunktion für diesen Artikel ist geschlossen. Ihr Kommentar wurde deshalb nicht angenommen.',
    'commenting-paused': 'Die Kommentarfunktion ist zurzeit auf der ganzen Website ausgesetzt. Ihr Kommentar wurde deshalb nicht angenommen.',
    'parent-unknown': 'Der Kommentar, auf den Sie antworten, wurde nicht gefunden.',
    'parent-not-approved': 'Der Kommentar, auf den Sie antworten, ist nicht veröffentlicht und kann deshalb nicht beantwortet werden.',
    'comment-unknown': 'Dieser Kommentar wurde nicht gefunden. Vielleicht wurde er inzwischen entfernt.',
    'idempotency-key-reused': 'Dieses Formular wurde schon einmal mit einem anderen Text abgesendet. Kopieren Sie Ihren Kommentar, öffnen Sie den Artikel neu und senden Sie ihn von dort ab.',
    'storage-unavailable': 'Wir können zurzeit keine Kommentare annehmen, und Ihrer wurde nicht gespeichert. Bitte bewahren Sie Ihren Text auf und versuchen Sie es in einigen Minuten noch einmal.',
    'body-too-large': 'Was Sie gesendet haben, ist zu umfangreich. Bitte kürzen Sie es und senden Sie es noch einmal ab.',
  },
  rateLimited: (seconds) => `Von Ihrem Anschluss wurde in kurzer Zeit zu viel gesendet. Bitte versuchen Sie es in ${spanOf(toWait(seconds))} noch einmal.`,
  blocked: (until) => (until === null ? 'Sie können hier zurzeit nicht kommentieren. Ihr Kommentar wurde deshalb nicht angenommen.' : `Sie können hier bis zum ${until} nicht kommentieren. Ihr Kommentar wurde deshalb nicht angenommen.`),
  receipt: {
    title: 'Eingangsbestätigung für Ihren Kommentar',
    receivedOn: (date) => `Eingegangen am ${date}`,
    statuses: {
      pending: { word: 'In Prüfung', explanation: 'Ihr Kommentar ist bei uns eingegangen. Er wird veröffentlicht, sobald er gelesen und freigegeben ist.' },
      approved: { word: 'Freigegeben', explanation: 'Ihr Kommentar ist unter dem Artikel veröffentlicht, genau so, wie Sie ihn geschrieben haben.' },
      rejected: { word: 'Abgelehnt', explanation: 'Ihr Kommentar wurde nicht zur Veröffentlichung freigegeben. Den Grund finden Sie unten.' },
      withdrawn: { word: 'Zurückgezogen', explanation: 'Sie haben diesen Kommentar zurückgezogen. Er wird unter dem Artikel nicht angezeigt.' },
    },
    decidedOn: (date) => `Entschieden am ${date}`,
    automated: 'Diese Entscheidung hat ein Programm getroffen, kein Mensch.',
    reasonHeading: 'Begründung',
    yourComment: 'Ihr Kommentar',
    keepLink:
      'Bewahren Sie den Link zu dieser Seite auf: Mit ihm sehen Sie die Entscheidung, und nur mit ihm können Sie Ihren Kommentar zurückziehen. Geben Sie ihn nicht weiter, denn wer ihn hat, kann dasselbe tun.',
    withdraw: 'Kommentar zurückziehen',
    withdrawExplanation: 'Ein zurückgezogener Kommentar wird nicht veröffentlicht oder, wenn er schon erschienen ist, entfernt. Das lässt sich nicht rückgängig machen.',
    withdrawn: 'Ihr Kommentar ist zurückgezogen.',
    notWithdrawable: 'Dieser Kommentar kann nicht mehr zurückgezogen werden.',
    backToArticle: 'Zurück zum Artikel',
  },
  own: {
    heading: 'Ihre Kommentare von diesem Gerät',
    receipt: 'Eingangsbestätigung',
    forget: 'Aus dieser Liste entfernen',
  },
  report: {
    title: (name) => `Einen Kommentar von ${isolated(name)} melden`,
    explanation: 'Die Moderation liest den Kommentar noch einmal und entscheidet. Wer ihn geschrieben hat, erfährt nicht, wer ihn gemeldet hat.',
    guideline: 'Was ist an dem Kommentar zu beanstanden?',
    guidelineRequired: 'Wählen Sie aus, was an dem Kommentar zu beanstanden ist.',
    illegal: 'Er verstößt gegen das Gesetz',
    details: 'Erläuterung',
    detailsHint: 'Falls es nicht offensichtlich ist: welche Wörter, welches Gesetz, welche Person.',
    emailHint: 'Falls Sie erfahren möchten, wie entschieden wurde. Die Adresse wird nie angezeigt.',
    submit: 'Meldung absenden',
    cancel: 'Zurück zum Kommentar',
    sent: { title: 'Danke für Ihre Meldung', text: 'Die Moderation wird den Kommentar noch einmal lesen und entscheiden.' },
  },
  guidelines: {
    title: 'Kommentarregeln',
    welcomeHeading: 'Was wir uns wünschen',
    forbiddenHeading: 'Was wir nicht veröffentlichen',
    version: (version) => `Fassung ${numbers.format(version)}`,
    readAll: 'Alle Regeln im Wortlaut',
  },
  statement: {
    approved: 'Ihr Kommentar wurde freigegeben und genau so veröffentlicht, wie Sie ihn geschrieben haben.',
    relevance: 'Nicht zum Thema: Ihr Kommentar bezieht sich weder auf diesen Artikel noch auf die Fragen, die er aufwirft.',
    illegal: 'Gesetzwidrig: Das Gesetz erlaubt uns nicht, diesen Kommentar zu veröffentlichen. Die Moderation erläutert den Grund unten.',
  },
  mail: {
    subjects: { published: 'Ihr Kommentar ist veröffentlicht', rejected: 'Ihr Kommentar wurde nicht veröffentlicht', removed: 'Ihr Kommentar wurde entfernt', reply: 'Eine Antwort auf Ihren Kommentar', report: 'Ihre Meldung eines Kommentars' },
    removed: 'Ihr Kommentar war veröffentlicht und wurde nun entfernt. Den Grund finden Sie unten.',
    repliedBy: (name) => `${isolated(name)} hat auf Ihren Kommentar geantwortet.`,
    readComment: 'Ihr Kommentar unter dem Artikel',
    readReply: 'Antwort lesen',
    receiptHint: 'Um Ihren Kommentar noch einmal zu sehen oder zurückzuziehen, nutzen Sie den Link zur Eingangsbestätigung, die Ihnen beim Absenden gezeigt wurde.',
    reportKept: 'Die Moderation hat den Kommentar, den Sie gemeldet haben, noch einmal gelesen. Er bleibt veröffentlicht.',
    reportRemoved: 'Die Moderation hat den Kommentar, den Sie gemeldet haben, noch einmal gelesen. Er wurde entfernt.',
    whyReport: (site) =>
      `Sie erhalten diese Nachricht, weil diese Adresse bei der Meldung eines Kommentars auf ${isolated(site)} angegeben wurde. Wenn die Meldung nicht von Ihnen stammt, brauchen Sie nichts zu tun.`,
    whyDecision: (site) =>
      `Sie erhalten diese Nachricht, weil diese Adresse bei einem Kommentar auf ${isolated(site)} angegeben wurde, mit dem Wunsch, von der Entscheidung zu erfahren. Wenn der Kommentar nicht von Ihnen stammt, brauchen Sie nichts zu tun.`,
    whyReply: (site) =>
      `Sie erhalten diese Nachricht, weil diese Adresse bei einem Kommentar auf ${isolated(site)} angegeben wurde, mit dem Wunsch, von Antworten zu erfahren. Wenn der Kommentar nicht von Ihnen stammt, brauchen Sie nichts zu tun.`,
  },
  notFound: {
    title: 'Seite nicht gefunden',
    text: 'Unter dieser Adresse gibt es nichts. Vielleicht ist der Link veraltet oder unvollständig.',
  },
  notPossible: {
    title: 'Das hat nicht geklappt',
    text: 'Was gesendet wurde, kann hier nicht angenommen werden. Bitte gehen Sie zurück und versuchen Sie es noch einmal.',
  },
  tryLater: 'Bitte versuchen Sie es später noch einmal',
  serverError: {
    title: 'Etwas ist schiefgegangen',
    text: 'Der Fehler liegt bei uns. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  },
  number: (value) => numbers.format(value),
  dateOf: (publishedAt, timeZone) => dayOf(publishedDay(publishedAt, timeZone)),
  timeOf: (ms, timeZone) => {
    const time = wallTime(ms, timeZone)
    return `${dayOf(time)}, ${clockOf(time)} Uhr`
  },
  agoOf: (elapsedMs) => {
    const span = passed(elapsedMs)
    return span === undefined ? 'Gerade eben' : `Vor ${spanOf(span)}`
  },
}

function fault({ field, code, position, limit }: SubmissionFault): string {
  const subject = { name: 'Ihr Name', email: 'Ihre E-Mail-Adresse', body: 'Ihr Kommentar' }[field]
  const where = position === undefined ? '' : ` (Zeichen ${numbers.format(position)})`
  switch (code) {
    case 'required':
      return { name: 'Geben Sie Ihren Namen an.', email: 'Geben Sie Ihre E-Mail-Adresse an.', body: 'Schreiben Sie Ihren Kommentar.' }[field]
    case 'too-short':
      return `${subject} ist zu kurz${limit === undefined ? '' : `; nötig sind mindestens ${characters(limit)}`}.`
    case 'too-long':
      return `${subject} ist zu lang${limit === undefined ? '' : `; möglich sind höchstens ${characters(limit)}`}.`
    case 'control-character':
      return `${subject} enthält ein unsichtbares Steuerzeichen${where}. Bitte löschen Sie es.`
    case 'unpaired-surrogate':
      return `${subject} enthält ein beschädigtes Zeichen${where}. Bitte löschen Sie es oder geben Sie es neu ein.`
    case 'direction-override':
      return `${subject} enthält ein unsichtbares Zeichen, das die Schreibrichtung umkehrt${where}. Bitte löschen Sie es.`
    case 'empty-when-shown':
      return `${subject} enthält kein sichtbares Zeichen.`
    case 'email':
      return 'Geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel name@example.org.'
  }
}

function characters(count: number): string {
  return `${numbers.format(count)} Zeichen`
}

function spanOf({ unit, count }: SpanOfTime): string {
  return counted(count, ...units[unit])
}

function counted(count: number, one: string, other: string): string {
  return `${numbers.format(count)} ${plural.select(count) === 'one' ? one : other}`
}

function dayOf(time: WallTime): string {
  return `${time.day}. ${monthOf(months, time)} ${time.year}`
}
