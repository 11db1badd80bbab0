import { accept, refuse, type Result, type Span } from '@verbatim/core'
import { longestTextBytes } from '../../app/index.ts'
import { attributeScore, type ScoreOf } from './attributes.ts'
import type { PerspectiveRefusal } from './errors.ts'
import { flag, listOf, mapOf, message, real, text, wordOf, type Reader, type Violation } from './proto-json.ts'

/** One attribute by the name under which it was asked for, version included. */
export interface RequestedAttribute {
  readonly name: string
  readonly score: ScoreOf
  /** Left out of the answer below this. */
  readonly threshold: number | undefined
}

export interface AnalyzeRequest {
  readonly text: string
  readonly attributes: readonly RequestedAttribute[]
  /** As the client named them; empty when it named none. */
  readonly languages: readonly string[]
  readonly spans: 'whole text' | 'sentences'
  readonly whereUnsupported: 'refuse' | 'drop'
  readonly clientToken: string | undefined
}

export interface SuggestRequest {
  readonly text: string
  readonly attributes: readonly SuggestedScore[]
  readonly languages: readonly string[]
  readonly context: unknown
  readonly communityId: string | undefined
  readonly clientToken: string | undefined
}

/** From 0 to 1, of the whole text and of its parts. */
export interface SuggestedScore {
  readonly attribute: string
  readonly value: number | null
  readonly spans: readonly (Span & { readonly value: number })[]
}

export const textTypes = ['TEXT_TYPE_UNSPECIFIED', 'PLAIN_TEXT', 'HTML'] as const
export const scoreTypes = ['SCORE_TYPE_UNSPECIFIED', 'PROBABILITY', 'STD_DEV_SCORE', 'PERCENTILE', 'RAW'] as const

const textEntry = message('TextEntry', { text, type: wordOf(textTypes) })
const context = message('Context', {
  entries: listOf(textEntry),
  articleAndParentComment: message('ArticleAndParentComment', { article: textEntry, parentComment: textEntry }),
})
const score = message('Score', { value: real, type: wordOf(scoreTypes) })
const attributeScores = message('AttributeScores', {
  summaryScore: score,
  spanScores: listOf(message('SpanScore', { begin: real, end: real, score })),
})

const analyzeMessage = message('AnalyzeCommentRequest', {
  comment: textEntry,
  context,
  requestedAttributes: mapOf(message('AttributeParameters', { scoreType: wordOf(scoreTypes), scoreThreshold: real })),
  languages: listOf(text),
  spanAnnotations: flag,
  doNotStore: flag,
  dropUnsupportedAttributes: flag,
  clientToken: text,
  sessionId: text,
  communityId: text,
})

const suggestMessage = message('SuggestCommentScoreRequest', {
  comment: textEntry,
  context,
  attributeScores: mapOf(attributeScores),
  languages: listOf(text),
  clientToken: text,
  sessionId: text,
  communityId: text,
})

type Sent<R> = R extends Reader<infer T> ? T : never
type AnalyzeMessage = Sent<typeof analyzeMessage>
type SuggestMessage = Sent<typeof suggestMessage>

// Perspective says of no limit; with one, the answer has a size that is known beforehand.
const mostAttributes = 100
const longestContextBytes = 1_048_576

export function parseAnalyzeRequest(body: unknown): Result<AnalyzeRequest, PerspectiveRefusal> {
  const sent = readMessage(analyzeMessage, body)
  if (!sent.ok) return sent
  const comment = commentText(sent.value)
  if (!comment.ok) return comment
  const attributes = requestedAttributes(sent.value)
  if (!attributes.ok) return attributes
  const { languages = [], spanAnnotations, dropUnsupportedAttributes, clientToken } = sent.value
  return accept({
    text: comment.value,
    attributes: attributes.value,
    languages,
    spans: spanAnnotations === true ? 'sentences' : 'whole text',
    whereUnsupported: dropUnsupportedAttributes === true ? 'drop' : 'refuse',
    clientToken,
  })
}

export function parseSuggestRequest(body: unknown): Result<SuggestRequest, PerspectiveRefusal> {
  const sent = readMessage(suggestMessage, body)
  if (!sent.ok) return sent
  const comment = commentText(sent.value)
  if (!comment.ok) return comment
  const attributes = suggestedScores(sent.value)
  if (!attributes.ok) return attributes
  const { languages = [], communityId, clientToken } = sent.value
  return accept({ text: comment.value, attributes: attributes.value, languages, context: sent.value.context ?? null, communityId, clientToken })
}

function readMessage<T>(reader: Reader<T>, body: unknown): Result<T, PerspectiveRefusal> {
  const violations: Violation[] = []
  const read = reader(body, { path: '', violations })
  return read === undefined || violations.length > 0 ? refuse({ code: 'payload-invalid', violations }) : accept(read)
}

function commentText({ comment = {}, context: given = {} }: AnalyzeMessage | SuggestMessage): Result<string, PerspectiveRefusal> {
  const { text: sent = '', type = 'PLAIN_TEXT' } = comment
  if (type === 'HTML') return invalid('Currently, only \'PLAIN_TEXT\' comments are supported')
  if (!textTypes.some((known) => known === type)) return invalid('Unknown text type')
  if (sent.trim() === '') return refuse({ code: 'comment-empty' })
  if (Buffer.byteLength(sent) > longestTextBytes) return refuse({ code: 'comment-too-long' })
  if (given.entries !== undefined && given.articleAndParentComment !== undefined) {
    return invalid('Context can have either entries or article_and_parent_comment, but both fields were populated.')
  }
  const { article, parentComment } = given.articleAndParentComment ?? {}
  const entries = given.entries ?? [article ?? {}, parentComment ?? {}]
  if (entries.some((entry) => Buffer.byteLength(entry.text ?? '') > longestContextBytes)) return invalid('Context text too long.')
  return accept(sent)
}

function requestedAttributes({ requestedAttributes: asked = new Map() }: AnalyzeMessage): Result<readonly RequestedAttribute[], PerspectiveRefusal> {
  const counted = countedAttributes(asked)
  if (!counted.ok) return counted
  const attributes: RequestedAttribute[] = []
  for (const [name, { scoreType = 'PROBABILITY', scoreThreshold }] of asked) {
    const scored = attributeScore(name)
    if (scored === undefined) return unknownAttribute(name)
    if (!isProbability(scoreType)) return invalid(`Requested score type ${shortened(scoreType)} is not supported by attribute ${name}`)
    attributes.push({ name, score: scored, threshold: scoreThreshold })
  }
  return accept(attributes)
}

function suggestedScores({ attributeScores: given = new Map() }: SuggestMessage): Result<readonly SuggestedScore[], PerspectiveRefusal> {
  const counted = countedAttributes(given)
  if (!counted.ok) return given.size === 0 ? invalid('Missing attribute_scores') : counted
  const scores: SuggestedScore[] = []
  for (const [name, { summaryScore, spanScores = [] }] of given) {
    if (attributeScore(name) === undefined) return unknownAttribute(name)
    const all = [...(summaryScore === undefined ? [] : [summaryScore]), ...spanScores.map((span) => span.score ?? {})]
    if (all.length === 0 || !all.every(isSet)) return invalid(`Attribute ${name} needs scores from 0 to 1`)
    const spans = spanScores.map(({ begin = 0, end = 0, score: found }) => ({ start: begin, end, value: found?.value ?? 0 }))
    scores.push({ attribute: name, value: summaryScore?.value ?? null, spans })
  }
  return accept(scores)
}

function isSet({ value, type = 'PROBABILITY' }: Sent<typeof score>): boolean {
  return value !== undefined && value >= 0 && value <= 1 && isProbability(type)
}

function isProbability(type: string): boolean {
  return type === 'PROBABILITY' || type === 'SCORE_TYPE_UNSPECIFIED'
}

function countedAttributes(asked: ReadonlyMap<string, unknown>): Result<undefined, PerspectiveRefusal> {
  if (asked.size === 0) return refuse({ code: 'no-requested-attributes' })
  return asked.size > mostAttributes ? invalid(`At most ${mostAttributes} attributes can be requested`) : accept(undefined)
}

function unknownAttribute(name: string): Result<never, PerspectiveRefusal> {
  return invalid(`Unknown requested attribute: ${shortened(name)}`)
}

function invalid(reason: string): Result<never, PerspectiveRefusal> {
  return refuse({ code: 'request-invalid', message: reason })
}

function shortened(name: string): string {
  return name.length <= 100 ? name : `${name.slice(0, 100)}…`
}
