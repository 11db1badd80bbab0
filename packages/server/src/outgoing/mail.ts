import { createHash } from 'node:crypto'
import { colonOf, directionOf, statementOf, type Language } from '@verbatim/core'
import { chooseLanguage, html, messagesFor } from '@verbatim/widget/render'
import type { DecisionLetter, Delivery, Letter, ReplyLetter, ReportLetter } from '../app/index.ts'
import { commentPlace, storyPageUrl } from '../http/index.ts'

/** A mail, ready to be sent. */
export interface OutgoingMail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: Language
}

/** What a mail says, in the order in which it is read. */
interface Content {
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly link: { readonly label: string; readonly url: string } | undefined
  readonly footer: readonly string[]
}

/**
 * A letter in its reader's language: plain, and as HTML that carries the direction of writing. It quotes nothing that was
 * not approved, a name neither: else anybody could have any text sent to any address, by writing it in a comment.
 */
export function mailOf(letter: Letter, told: { readonly delivery: Delivery; readonly publicUrl: string }): OutgoingMail {
  const language = languageOf(letter)
  const content = contentOf(letter, { ...told, language })
  return { id: idOf(told.delivery, told.publicUrl), to: letter.to, subject: content.subject, text: plainText(content, letter), html: markup(content, { letter, language }), language }
}

/** The language of what its reader wrote where there is wording for it, else the story's, else the site's. */
function languageOf(letter: Letter): Language {
  return chooseLanguage([writtenIn(letter), letter.story.language, ...letter.site.languages].filter((tag) => tag !== null))
}

/** Of a reporter nothing is known but what they read. */
function writtenIn(letter: Letter): string | null {
  if (letter.kind === 'report') return null
  return letter.kind === 'reply' ? letter.parent.language : letter.comment.language
}

/** The same for each attempt, and another for each thing told: a mail that comes twice is recognised. */
function idOf({ kind, commentId, decisionId, reportId }: Delivery, publicUrl: string): string {
  // Of the ids a mail shows nothing, since a reply's decision is the newsroom's own.
  const digest = createHash('sha256').update(`${kind} ${commentId} ${decisionId}${reportId === null ? '' : ` ${reportId}`}`).digest('hex').slice(0, 32)
  return `${digest}@${new URL(publicUrl).hostname.replace(/[[\]]/g, '')}`
}

interface Told {
  readonly delivery: Delivery
  readonly publicUrl: string
  readonly language: Language
}

function contentOf(letter: Letter, told: Told): Content {
  switch (letter.kind) {
    case 'decision':
      return decisionContent(letter, told)
    case 'reply':
      return replyContent(letter, told)
    case 'report':
      return reportContent(letter, told)
  }
}

function decisionContent(letter: DecisionLetter, { publicUrl, language }: Told): Content {
  const { mail, receipt, statement } = messagesFor(language)
  const { decision, guidelines, story, comment } = letter
  const footer = [mail.receiptHint, mail.whyDecision(letter.site.name)]
  const automated = decision.actor.kind === 'user' ? [] : [receipt.automated]
  const said = statementOf(decision, { guidelines, language, wording: statement }).split('\n\n')
  if (decision.verdict.kind === 'approve') {
    const link = { label: mail.readComment, url: commentUrl(publicUrl, { slug: story.slug, id: comment.id }) }
    return { subject: subjectOf(mail.subjects.published, letter), paragraphs: [...said, ...automated], link, footer }
  }
  const wasPublished = decision.statusBefore === 'approved'
  const outcome = wasPublished ? mail.removed : receipt.statuses.rejected.explanation
  return { subject: subjectOf(mail.subjects[wasPublished ? 'removed' : 'rejected'], letter), paragraphs: [outcome, ...said, ...automated], link: undefined, footer }
}

function replyContent(letter: ReplyLetter, { publicUrl, language }: Told): Content {
  const { mail } = messagesFor(language)
  const link = { label: mail.readReply, url: commentUrl(publicUrl, { slug: letter.story.slug, id: letter.reply.id }) }
  return { subject: subjectOf(mail.subjects.reply, letter), paragraphs: [mail.repliedBy(letter.reply.name)], link, footer: [mail.whyReply(letter.site.name)] }
}

function reportContent(letter: ReportLetter, { publicUrl, language }: Told): Content {
  const { mail, comments } = messagesFor(language)
  const isKept = letter.outcome === 'kept'
  const link = isKept ? { label: comments.heading, url: commentUrl(publicUrl, { slug: letter.story.slug, id: letter.comment.id }) } : undefined
  return { subject: subjectOf(mail.subjects.report, letter), paragraphs: [isKept ? mail.reportKept : mail.reportRemoved], link, footer: [mail.whyReport(letter.site.name)] }
}

function subjectOf(phrase: string, letter: Letter): string {
  return `${phrase}${colonOf(languageOf(letter))} ${oneLine(letter.story.headline)}`
}

function commentUrl(publicUrl: string, { slug, id }: { readonly slug: string; readonly id: string }): string {
  return `${storyPageUrl(publicUrl, slug)}${commentPlace(id)}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function plainText({ paragraphs, link, footer }: Content, letter: Letter): string {
  const linked = link === undefined ? [] : [`${link.label}${colonOf(languageOf(letter))}\n${link.url}`]
  return `${[oneLine(letter.story.headline), ...paragraphs, ...linked, `– ${oneLine(letter.site.name)}`, ...footer].join('\n\n')}\n`
}

function markup({ subject, paragraphs, link, footer }: Content, { letter: { story, site }, language }: { readonly letter: Letter; readonly language: Language }): string {
  const direction = directionOf(language)
  const page = html`<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${subject}</title></head>
<body dir="${direction}"><p><strong><bdi>${oneLine(story.headline)}</bdi></strong></p>
${paragraphs.map((paragraph) => html`<p dir="auto">${paragraph}</p>\n`)}
${link !== undefined && html`<p><a href="${link.url}">${link.label}</a></p>`}
<p>– <bdi>${oneLine(site.name)}</bdi></p>
${footer.map((paragraph) => html`<p><small>${paragraph}</small></p>\n`)}</body></html>
`
  return page.toString()
}
