import type { SubmissionFault } from '@verbatim/contract'
import { monthOf, publishedDay, wallTime, type WallTime } from './calendar.ts'
import { isolated } from './isolated.ts'
import type { Messages } from './messages.ts'
import { passed, toWait, type SpanOfTime, type Unit } from './span-of-time.ts'

const plural = new Intl.PluralRules('fr')
const numbers = new Intl.NumberFormat('fr')

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']

const units: Readonly<Record<Unit, readonly [one: string, other: string]>> = {
  second: ['seconde', 'secondes'],
  minute: ['minute', 'minutes'],
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
}

// A no-break space stands before a colon and inside « », a narrow one before the other high signs, as in French newspapers.
export const fr: Messages = {
  language: 'fr',
  page: {
    latest: 'Derniers articles',
    noStories: 'Il n’y a pas encore d’articles.',
    olderStories: 'Articles plus anciens',
    tags: 'Mots-clés',
    storiesTagged: (tag) => `Articles sur le thème «\u00a0${isolated(tag)}\u00a0»`,
    textSize: 'Taille du texte',
    largerText: 'Agrandir le texte',
    smallerText: 'Réduire le texte',
    skipToContent: 'Aller au contenu',
    skipToArticle: 'Aller à l’article',
    skipToComments: 'Aller aux commentaires',
  },
  comments: {
    heading: 'Commentaires',
    count: (comments) => (comments === 0 ? 'Aucun commentaire pour l’instant' : counted(comments, 'commentaire', 'commentaires')),
    sortLabel: 'Ordre',
    sorts: { newest: 'Les plus récents d’abord', oldest: 'Les plus anciens d’abord', replies: 'Les plus discutés d’abord' },
    all: 'Tous les commentaires',
    showMore: 'Afficher plus de commentaires',
    showMoreReplies: 'Afficher plus de réponses',
    furtherReplies: (replies) => counted(replies, 'autre réponse', 'autres réponses'),
    arrived: (comments) => `Afficher ${counted(comments, 'nouveau commentaire', 'nouveaux commentaires')}`,
    newSinceVisit: (comments) => `${counted(comments, 'nouveau commentaire', 'nouveaux commentaires')} depuis votre dernière visite`,
    isNew: 'Nouveau',
    recommend: 'Recommander',
    recommendations: (count) => counted(count, 'recommandation', 'recommandations'),
    report: 'Signaler',
    feed: 'Flux Atom des commentaires',
    replyCount: (replies) => (replies === 0 ? 'Aucune réponse pour l’instant' : counted(replies, 'réponse', 'réponses')),
    reply: 'Répondre',
    inReplyTo: (name) => `En réponse à ${isolated(name)}`,
    permalink: 'Lien vers ce commentaire',
    removed: 'Ce commentaire a été retiré\u202f; les réponses restent visibles.',
    staff: 'Rédaction',
    closed: 'Les commentaires sont fermés pour cet article.',
    paused: 'Les commentaires sont suspendus pour le moment sur tout le site.',
  },
  form: {
    heading: 'Écrire un commentaire',
    replyHeading: (name) => `Répondre à ${isolated(name)}`,
    cancelReply: 'Annuler la réponse',
    name: 'Nom',
    nameHint: 'Votre commentaire paraîtra sous ce nom.',
    email: 'Adresse e-mail',
    emailHint: 'Votre adresse e-mail n’est jamais affichée.',
    body: 'Commentaire',
    bodyHint: (limit) => `${characters(limit)} au maximum.`,
    readHint: 'Chaque commentaire est lu avant de paraître.',
    required: 'Obligatoire',
    submit: 'Envoyer le commentaire',
    remember: 'Retenir mon nom et mon adresse e-mail sur cet appareil',
    notifyDecision: 'M’écrire quand une décision aura été prise sur mon commentaire',
    notifyReplies: 'M’écrire quand quelqu’un me répond',
    charactersLeft: 'Caractères restants\u00a0:',
    sending: 'Envoi en cours…',
    waiting: 'Il n’y a pas de connexion pour le moment. Votre commentaire est conservé sur cet appareil et sera envoyé dès qu’elle sera rétablie.',
    check: {
      heading: 'Avant l’envoi',
      explanation: 'Les mots marqués pourraient être contraires à nos règles. C’est une personne qui décide, et vous avez peut-être de bonnes raisons\u202f; vous pouvez modifier votre texte ou l’envoyer tel quel.',
      change: 'Modifier le texte',
      sendAsItIs: 'Envoyer tel quel',
    },
    faultsHeading: 'Pas encore envoyé. Veuillez d’abord corriger ceci',
    fault,
  },
  refusals: {
    'story-unknown': 'L’article auquel ce commentaire était destiné est introuvable.',
    'commenting-closed': 'Les commentaires sont fermés pour cet article\u202f; le vôtre n’a donc pas été pris en compte.',
    'commenting-paused': 'Les commentaires sont suspendus pour le moment sur tout le site\u202f; le vôtre n’a donc pas été pris en compte.',
    'parent-unknown': 'Le commentaire auquel vous répondez est introuvable.',
    'parent-not-approved': 'Le commentaire auquel vous répondez n’est pas publié\u202f; il n’est donc pas possible d’y répondre.',
    'comment-unknown': 'Ce commentaire est introuvable. Il a peut-être été retiré entre-temps.',
    'idempotency-key-reused': 'Ce formulaire a déjà été envoyé avec un autre texte. Copiez votre commentaire, rouvrez l’article et envoyez-le de là.',
    'storage-unavailable': 'Nous ne pouvons pas recevoir de commentaires pour le moment, et le vôtre n’a pas été enregistré. Veuillez conserver votre texte et réessayer dans quelques minutes.',
    'body-too-large': 'Votre envoi est trop volumineux. Veuillez le raccourcir et l’envoyer de nouveau.',
  },
  rateLimited: (seconds) => `Trop d’envois ont été faits depuis votre connexion en peu de temps. Veuillez réessayer dans ${spanOf(toWait(seconds))}.`,
  blocked: (until) => (until === null ? 'Vous ne pouvez pas commenter ici pour le moment\u202f; votre commentaire n’a donc pas été pris en compte.' : `Vous ne pouvez pas commenter ici jusqu’au ${until}\u202f; votre commentaire n’a donc pas été pris en compte.`),
  receipt: {
    title: 'Accusé de réception de votre commentaire',
    receivedOn: (date) => `Reçu le ${date}`,
    statuses: {
      pending: { word: 'En attente', explanation: 'Votre commentaire nous est parvenu. Il sera publié une fois lu et approuvé.' },
      approved: { word: 'Approuvé', explanation: 'Votre commentaire est publié sous l’article, exactement tel que vous l’avez écrit.' },
      rejected: { word: 'Refusé', explanation: 'La publication de votre commentaire n’a pas été approuvée. Le motif figure ci-dessous.' },
      withdrawn: { word: 'Retiré par vous', explanation: 'Vous avez retiré ce commentaire. Il n’apparaît pas sous l’article.' },
    },
    decidedOn: (date) => `Décision prise le ${date}`,
    automated: 'Cette décision a été prise par un programme, et non par une personne.',
    reasonHeading: 'Motif',
    yourComment: 'Votre commentaire',
    keepLink:
      'Conservez le lien de cette page\u00a0: il vous permet de connaître la décision, et lui seul vous permet de retirer votre commentaire. Ne le communiquez à personne, car quiconque le possède peut en faire autant.',
    withdraw: 'Retirer le commentaire',
    withdrawExplanation: 'Un commentaire que son auteur retire n’est pas publié, ou cesse de l’être s’il l’était déjà. Ce retrait est définitif.',
    withdrawn: 'Votre commentaire est retiré.',
    notWithdrawable: 'Ce commentaire ne peut plus être retiré.',
    backToArticle: 'Retour à l’article',
  },
  own: {
    heading: 'Vos commentaires envoyés de cet appareil',
    receipt: 'Accusé de réception',
    forget: 'Enlever de cette liste',
  },
  report: {
    title: (name) => `Signaler un commentaire de ${isolated(name)}`,
    explanation: 'La modération relit le commentaire et décide. La personne qui l’a écrit n’apprend pas qui l’a signalé.',
    guideline: 'Que reprochez-vous à ce commentaire\u202f?',
    guidelineRequired: 'Choisissez ce que vous reprochez à ce commentaire.',
    illegal: 'Il est contraire à la loi',
    details: 'Explication',
    detailsHint: 'Si ce n’est pas évident\u00a0: quels mots, quelle loi, quelle personne.',
    emailHint: 'Si vous souhaitez connaître la décision. L’adresse n’est jamais affichée.',
    submit: 'Envoyer le signalement',
    cancel: 'Retour au commentaire',
    sent: { title: 'Merci de votre signalement', text: 'La modération va relire le commentaire et décider.' },
  },
  guidelines: {
    title: 'Charte des commentaires',
    welcomeHeading: 'Ce que nous encourageons',
    forbiddenHeading: 'Ce que nous n’acceptons pas',
    version: (version) => `Version ${numbers.format(version)}`,
    readAll: 'Lire la charte complète',
  },
  statement: {
    approved: 'Votre commentaire a été approuvé et publié exactement tel que vous l’avez écrit.',
    relevance: 'Hors sujet\u00a0: Votre commentaire ne porte ni sur cet article ni sur les questions qu’il soulève.',
    illegal: 'Contraire à la loi\u00a0: La loi ne nous permet pas de publier ce commentaire. La modération en explique la raison ci-dessous.',
  },
  mail: {
    subjects: { published: 'Votre commentaire est publié', rejected: 'Votre commentaire n’a pas été publié', removed: 'Votre commentaire a été retiré', reply: 'Une réponse à votre commentaire', report: 'Votre signalement d’un commentaire' },
    removed: 'Votre commentaire avait été publié et vient d’être retiré. Le motif figure ci-dessous.',
    repliedBy: (name) => `${isolated(name)} a répondu à votre commentaire.`,
    readComment: 'Votre commentaire sous l’article',
    readReply: 'Lire la réponse',
    receiptHint: 'Pour revoir votre commentaire ou le retirer, utilisez le lien de l’accusé de réception qui vous a été présenté lors de l’envoi.',
    reportKept: 'La modération a relu le commentaire que vous aviez signalé. Il reste publié.',
    reportRemoved: 'La modération a relu le commentaire que vous aviez signalé. Il a été retiré.',
    whyReport: (site) =>
      `Vous recevez ce message parce que cette adresse a été indiquée lors du signalement d’un commentaire sur ${isolated(site)}. Si le signalement n’est pas de vous, vous n’avez rien à faire.`,
    whyDecision: (site) =>
      `Vous recevez ce message parce que cette adresse a été indiquée avec un commentaire sur ${isolated(site)}, avec le souhait d’être informé de la décision. Si le commentaire n’est pas de vous, vous n’avez rien à faire.`,
    whyReply: (site) =>
      `Vous recevez ce message parce que cette adresse a été indiquée avec un commentaire sur ${isolated(site)}, avec le souhait d’être informé des réponses. Si le commentaire n’est pas de vous, vous n’avez rien à faire.`,
  },
  notFound: {
    title: 'Page introuvable',
    text: 'Il n’y a rien à cette adresse. Le lien est peut-être ancien ou incomplet.',
  },
  notPossible: {
    title: 'Cela n’a pas fonctionné',
    text: 'Ce qui a été envoyé ne peut pas être reçu ici. Veuillez revenir en arrière et réessayer.',
  },
  tryLater: 'Veuillez réessayer plus tard',
  serverError: {
    title: 'Une erreur est survenue',
    text: 'Le problème vient de nous. Veuillez réessayer dans quelques minutes.',
  },
  number: (value) => numbers.format(value),
  dateOf: (publishedAt, timeZone) => dayOf(publishedDay(publishedAt, timeZone)),
  timeOf: (ms, timeZone) => {
    const time = wallTime(ms, timeZone)
    return `${dayOf(time)} à ${time.hour}\u00a0h\u00a0${String(time.minute).padStart(2, '0')}`
  },
  agoOf: (elapsedMs) => {
    const span = passed(elapsedMs)
    return span === undefined ? 'À l’instant' : `Il y a ${spanOf(span)}`
  },
}

function fault({ field, code, position, limit }: SubmissionFault): string {
  const subject = { name: 'Votre nom', email: 'Votre adresse e-mail', body: 'Votre commentaire' }[field]
  const tooShort = { name: 'trop court', email: 'trop courte', body: 'trop court' }[field]
  const tooLong = { name: 'trop long', email: 'trop longue', body: 'trop long' }[field]
  const where = position === undefined ? '' : ` (caractère ${numbers.format(position)})`
  switch (code) {
    case 'required':
      return { name: 'Indiquez votre nom.', email: 'Indiquez votre adresse e-mail.', body: 'Écrivez votre commentaire.' }[field]
    case 'too-short':
      return `${subject} est ${tooShort}${limit === undefined ? '' : `\u202f; il faut au moins ${characters(limit)}`}.`
    case 'too-long':
      return `${subject} est ${tooLong}${limit === undefined ? '' : `\u202f; la limite est de ${characters(limit)}`}.`
    case 'control-character':
      return `${subject} contient un caractère de contrôle invisible${where}. Veuillez le supprimer.`
    case 'unpaired-surrogate':
      return `${subject} contient un caractère endommagé${where}. Veuillez le supprimer ou le saisir de nouveau.`
    case 'direction-override':
      return `${subject} contient un signe invisible qui inverse le sens de l’écriture${where}. Veuillez le supprimer.`
    case 'empty-when-shown':
      return `${subject} ne contient aucun caractère visible.`
    case 'email':
      return 'Indiquez une adresse e-mail complète, par exemple name@example.org.'
  }
}

function characters(count: number): string {
  return counted(count, 'caractère', 'caractères')
}

function spanOf({ unit, count }: SpanOfTime): string {
  return counted(count, ...units[unit])
}

function counted(count: number, one: string, other: string): string {
  return `${numbers.format(count)} ${plural.select(count) === 'one' ? one : other}`
}

function dayOf(time: WallTime): string {
  return `${time.day === 1 ? '1er' : time.day} ${monthOf(months, time)} ${time.year}`
}
