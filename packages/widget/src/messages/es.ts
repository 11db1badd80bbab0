import type { SubmissionFault } from '@verbatim/contract'
import { clockOf, monthOf, publishedDay, wallTime, type WallTime } from './calendar.ts'
import { isolated } from './isolated.ts'
import type { Messages } from './messages.ts'
import { passed, toWait, type SpanOfTime, type Unit } from './span-of-time.ts'

const plural = new Intl.PluralRules('es')
const numbers = new Intl.NumberFormat('es')

const months = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre']

const units: Readonly<Record<Unit, readonly [one: string, other: string]>> = {
  second: ['segundo', 'segundos'],
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['día', 'días'],
}

// «Tú», since «su comentario» could be anybody's.
export const es: Messages = {
  language: 'es',
  page: {
    latest: 'Lo último',
    noStories: 'Todavía no hay artículos.',
    olderStories: 'Artículos anteriores',
    tags: 'Etiquetas',
    storiesTagged: (tag) => `Artículos con la etiqueta «${isolated(tag)}»`,
    textSize: 'Tamaño del texto',
    largerText: 'Aumentar el texto',
    smallerText: 'Reducir el texto',
    skipToContent: 'Ir al contenido',
    skipToArticle: 'Ir al artículo',
    skipToComments: 'Ir a los comentarios',
  },
  comments: {
    heading: 'Comentarios',
    count: (comments) => (comments === 0 ? 'Todavía no hay comentarios' : counted(comments, 'comentario', 'comentarios')),
    sortLabel: 'Orden',
    sorts: { newest: 'Primero los más recientes', oldest: 'Primero los más antiguos', replies: 'Con más respuestas' },
    all: 'Todos los comentarios',
    showMore: 'Mostrar más comentarios',
    showMoreReplies: 'Mostrar más respuestas',
    furtherReplies: (replies) => counted(replies, 'respuesta más', 'respuestas más'),
    arrived: (comments) => `Mostrar ${counted(comments, 'comentario nuevo', 'comentarios nuevos')}`,
    newSinceVisit: (comments) => `${counted(comments, 'comentario nuevo', 'comentarios nuevos')} desde tu última visita`,
    isNew: 'Nuevo',
    recommend: 'Recomendar',
    recommendations: (count) => counted(count, 'recomendación', 'recomendaciones'),
    report: 'Denunciar',
    feed: 'Comentarios en formato Atom',
    replyCount: (replies) => (replies === 0 ? 'Todavía no hay respuestas' : counted(replies, 'respuesta', 'respuestas')),
    reply: 'Responder',
    inReplyTo: (name) => `En respuesta a ${isolated(name)}`,
    permalink: 'Enlace a este comentario',
    removed: 'Este comentario se ha retirado; sus respuestas siguen aquí.',
    staff: 'Redacción',
    closed: 'Los comentarios de este artículo están cerrados.',
    paused: 'Los comentarios están suspendidos por el momento en todo el sitio.',
  },
  form: {
    heading: 'Escribe un comentario',
    replyHeading: (name) => `Responder a ${isolated(name)}`,
    cancelReply: 'Cancelar la respuesta',
    name: 'Nombre',
    nameHint: 'Tu comentario aparecerá con este nombre.',
    email: 'Correo electrónico',
    emailHint: 'Tu dirección de correo no se muestra nunca.',
    body: 'Comentario',
    bodyHint: (limit) => `Hasta ${characters(limit)}.`,
    readHint: 'Leemos todos los comentarios antes de publicarlos.',
    required: 'Obligatorio',
    submit: 'Enviar el comentario',
    remember: 'Recordar mi nombre y mi correo en este dispositivo',
    notifyDecision: 'Avisarme por correo cuando se decida sobre mi comentario',
    notifyReplies: 'Avisarme por correo cuando alguien responda',
    charactersLeft: 'Caracteres restantes:',
    sending: 'Enviando…',
    waiting: 'En este momento no hay conexión. Tu comentario queda guardado en este dispositivo y se enviará en cuanto la haya.',
    check: {
      heading: 'Antes de enviarlo',
      explanation: 'Es posible que las palabras marcadas vayan contra nuestras normas. Decide una persona, y puede que tengas buenas razones; puedes cambiar el texto o enviarlo tal como está.',
      change: 'Cambiar el texto',
      sendAsItIs: 'Enviarlo tal como está',
    },
    faultsHeading: 'Todavía no se ha enviado. Corrige antes lo siguiente',
    fault,
  },
  refusals: {
    'story-unknown': 'No se encuentra el artículo para el que se escribió este comentario.',
    'commenting-closed': 'Los comentarios de este artículo están cerrados, así que el tuyo no se ha recogido.',
    'commenting-paused': 'Los comentarios están suspendidos por el momento en todo el sitio, así que el tuyo no se ha recogido.',
    'parent-unknown': 'No se encuentra el comentario al que respondes.',
    'parent-not-approved': 'El comentario al que respondes no está publicado, así que no se le puede responder.',
    'comment-unknown': 'No se encuentra este comentario. Puede que se haya retirado entretanto.',
    'idempotency-key-reused': 'Este formulario ya se envió con otro texto. Copia tu comentario, vuelve a abrir el artículo y envíalo desde allí.',
    'storage-unavailable': 'En este momento no podemos recoger comentarios y el tuyo no se ha guardado. Conserva tu texto e inténtalo de nuevo dentro de unos minutos.',
    'body-too-large': 'Lo que has enviado es demasiado grande. Acórtalo y vuelve a enviarlo.',
  },
  rateLimited: (seconds) => `Se ha enviado demasiado desde tu conexión en poco tiempo. Inténtalo de nuevo dentro de ${spanOf(toWait(seconds))}.`,
  blocked: (until) => (until === null ? 'Por el momento no puedes comentar aquí, así que tu comentario no se ha recogido.' : `No puedes comentar aquí hasta el ${until}, así que tu comentario no se ha recogido.`),
  receipt: {
    title: 'Acuse de recibo de tu comentario',
    receivedOn: (date) => `Recibido el ${date}`,
    statuses: {
      pending: { word: 'Pendiente', explanation: 'Hemos recibido tu comentario. Se publicará cuando se haya leído y aprobado.' },
      approved: { word: 'Aprobado', explanation: 'Tu comentario está publicado bajo el artículo, exactamente como lo escribiste.' },
      rejected: { word: 'Rechazado', explanation: 'No se ha aprobado la publicación de tu comentario. Más abajo se indica el motivo.' },
      withdrawn: { word: 'Retirado por ti', explanation: 'Retiraste este comentario. No se muestra bajo el artículo.' },
    },
    decidedOn: (date) => `Decidido el ${date}`,
    automated: 'Esta decisión la ha tomado un programa, no una persona.',
    reasonHeading: 'Motivo',
    yourComment: 'Tu comentario',
    keepLink:
      'Guarda el enlace de esta página: con él verás la decisión, y solo con él puedes retirar tu comentario. No lo compartas, porque quien lo tenga puede hacer lo mismo.',
    withdraw: 'Retirar el comentario',
    withdrawExplanation: 'Un comentario que se retira no se publica, o deja de estar publicado si ya lo estaba. Esto no se puede deshacer.',
    withdrawn: 'Tu comentario se ha retirado.',
    notWithdrawable: 'Este comentario ya no se puede retirar.',
    backToArticle: 'Volver al artículo',
  },
  own: {
    heading: 'Tus comentarios desde este dispositivo',
    receipt: 'Acuse de recibo',
    forget: 'Quitar de esta lista',
  },
  report: {
    title: (name) => `Denunciar un comentario de ${isolated(name)}`,
    explanation: 'El equipo de moderación vuelve a leer el comentario y decide. Quien lo escribió no sabrá quién lo ha denunciado.',
    guideline: '¿Qué tiene de malo el comentario?',
    guidelineRequired: 'Elige qué tiene de malo el comentario.',
    illegal: 'Va contra la ley',
    details: 'Explicación',
    detailsHint: 'Si no es evidente: qué palabras, qué ley, qué persona.',
    emailHint: 'Por si quieres saber qué se decide. No se muestra nunca.',
    submit: 'Enviar la denuncia',
    cancel: 'Volver al comentario',
    sent: { title: 'Gracias por tu denuncia', text: 'El equipo de moderación volverá a leer el comentario y decidirá.' },
  },
  guidelines: {
    title: 'Normas de los comentarios',
    welcomeHeading: 'Lo que queremos leer',
    forbiddenHeading: 'Lo que no aceptamos',
    version: (version) => `Versión ${numbers.format(version)}`,
    readAll: 'Leer las normas completas',
  },
  statement: {
    approved: 'Tu comentario se ha aprobado y publicado exactamente como lo escribiste.',
    relevance: 'Fuera de tema: Tu comentario no trata de este artículo ni de los asuntos que plantea.',
    illegal: 'Contrario a la ley: La ley no nos permite publicar este comentario. El equipo de moderación explica el motivo más abajo.',
  },
  mail: {
    subjects: { published: 'Tu comentario está publicado', rejected: 'Tu comentario no se ha publicado', removed: 'Tu comentario se ha retirado', reply: 'Una respuesta a tu comentario', report: 'Tu denuncia de un comentario' },
    removed: 'Tu comentario estaba publicado y ahora se ha retirado. Más abajo se indica el motivo.',
    repliedBy: (name) => `${isolated(name)} ha respondido a tu comentario.`,
    readComment: 'Tu comentario bajo el artículo',
    readReply: 'Leer la respuesta',
    receiptHint: 'Para volver a ver tu comentario o retirarlo, usa el enlace del acuse de recibo que se te mostró al enviarlo.',
    reportKept: 'El equipo de moderación ha vuelto a leer el comentario que denunciaste. Sigue publicado.',
    reportRemoved: 'El equipo de moderación ha vuelto a leer el comentario que denunciaste. Se ha retirado.',
    whyReport: (site) =>
      `Recibes este mensaje porque se indicó esta dirección al denunciar un comentario en ${isolated(site)}. Si la denuncia no es tuya, no tienes que hacer nada.`,
    whyDecision: (site) =>
      `Recibes este mensaje porque se indicó esta dirección con un comentario en ${isolated(site)} y se pidió conocer la decisión. Si el comentario no es tuyo, no tienes que hacer nada.`,
    whyReply: (site) =>
      `Recibes este mensaje porque se indicó esta dirección con un comentario en ${isolated(site)} y se pidió saber de las respuestas. Si el comentario no es tuyo, no tienes que hacer nada.`,
  },
  notFound: {
    title: 'Página no encontrada',
    text: 'No hay nada en esta dirección. Puede que el enlace sea antiguo o esté incompleto.',
  },
  notPossible: {
    title: 'No ha sido posible',
    text: 'Lo que se ha enviado no se puede recoger aquí. Vuelve atrás e inténtalo de nuevo.',
  },
  tryLater: 'Inténtalo de nuevo más tarde',
  serverError: {
    title: 'Algo ha fallado',
    text: 'El error es nuestro. Inténtalo de nuevo dentro de unos minutos.',
  },
  number: (value) => numbers.format(value),
  dateOf: (publishedAt, timeZone) => dayOf(publishedDay(publishedAt, timeZone)),
  timeOf: (ms, timeZone) => {
    const time = wallTime(ms, timeZone)
    return `${dayOf(time)}, ${clockOf(time)}`
  },
  agoOf: (elapsedMs) => {
    const span = passed(elapsedMs)
    return span === undefined ? 'Ahora mismo' : `Hace ${spanOf(span)}`
  },
}

function fault({ field, code, position, limit }: SubmissionFault): string {
  const subject = { name: 'Tu nombre', email: 'Tu dirección de correo', body: 'Tu comentario' }[field]
  const tooShort = { name: 'demasiado corto', email: 'demasiado corta', body: 'demasiado corto' }[field]
  const tooLong = { name: 'demasiado largo', email: 'demasiado larga', body: 'demasiado largo' }[field]
  const where = position === undefined ? '' : ` (carácter ${numbers.format(position)})`
  switch (code) {
    case 'required':
      return { name: 'Escribe tu nombre.', email: 'Escribe tu dirección de correo.', body: 'Escribe tu comentario.' }[field]
    case 'too-short':
      return `${subject} es ${tooShort}${limit === undefined ? '' : `; el mínimo es de ${characters(limit)}`}.`
    case 'too-long':
      return `${subject} es ${tooLong}${limit === undefined ? '' : `; el máximo es de ${characters(limit)}`}.`
    case 'control-character':
      return `${subject} contiene un carácter de control invisible${where}. Bórralo, por favor.`
    case 'unpaired-surrogate':
      return `${subject} contiene un carácter dañado${where}. Bórralo o escríbelo de nuevo, por favor.`
    case 'direction-override':
      return `${subject} contiene un signo invisible que invierte la dirección de la escritura${where}. Bórralo, por favor.`
    case 'empty-when-shown':
      return `${subject} no contiene ningún carácter visible.`
    case 'email':
      return 'Escribe una dirección de correo completa, como name@example.org.'
  }
}

function characters(count: number): string {
  return counted(count, 'carácter', 'caracteres')
}

function spanOf({ unit, count }: SpanOfTime): string {
  return counted(count, ...units[unit])
}

function counted(count: number, one: string, other: string): string {
  return `${numbers.format(count)} ${plural.select(count) === 'one' ? one : other}`
}

function dayOf(time: WallTime): string {
  return `${time.day} de ${monthOf(months, time)} de ${time.year}`
}
