import type { Guidelines, QueueItem } from '@verbatim/contract'
import { commentText, html, type Html } from '@verbatim/widget/render'

type Assessment = NonNullable<QueueItem['assessment']>

interface Suspected {
  readonly key: string
  readonly title: string
  readonly score: number
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

// Below this a score says little, and a moderator at night should not have to weigh it.
const shownFrom = 0.3

/** The guidelines that a comment may break by the machine's advice, the likeliest first. */
export function suspected(assessment: Assessment | null, guidelines: Guidelines): readonly Suspected[] {
  if (assessment === null) return []
  return guidelines.items
    .flatMap(({ key, title }) => {
      const found = assessment.guidelines[key]
      return found === undefined || found.score < shownFrom ? [] : [{ key, title, ...found }]
    })
    .toSorted((a, b) => b.score - a.score)
}

/** Each suspected guideline with its score, and how far the machine can be asked. */
export function adviceView(assessment: Assessment | null, found: readonly Suspected[]): Html | undefined {
  if (assessment === null) return undefined
  const coverage = assessment.coverage === 'full' ? undefined : html` <span class="flag">${coverageNames[assessment.coverage]}</span>`
  const criticism = assessment.criticismOfPublisher >= 0.5 && html` <span class="flag welcome">may be criticism of the publisher, which is welcome</span>`
  const offTopic = assessment.relevance !== null && assessment.relevance < offTopicBelow && html` <span class="flag">may be off topic, but such guesses are often wrong</span>`
  if (found.length === 0 && coverage === undefined && !criticism && !offTopic) return undefined
  return html`<p class="advice">${found.map(({ title, score }) => html`<span class="suspected">${title} <b>${Math.round(score * 100)} %</b></span> `)}${coverage}${criticism}${offTopic}</p>`
}

// docs/quality-relevance.md: few comments under their own story lie below it, and few under another.
const offTopicBelow = 0.2

const coverageNames = { terms: 'language known by word lists alone', none: 'the machine has not learned this language' } as const

/** The text to the byte, with the words that speak for a guideline marked. */
export function markedText({ body, language }: Pick<QueueItem['comment'], 'body' | 'language'>, found: readonly Suspected[]): Html | undefined {
  const marks = found.flatMap(({ title, spans }) => spans.map((span) => ({ ...span, title })))
  if (body === null || marks.length === 0) return commentText(body, language)
  const edges = [...new Set([0, body.length, ...marks.flatMap(({ start, end }) => [start, end])])].filter((edge) => edge >= 0 && edge <= body.length).toSorted((a, b) => a - b)
  const pieces = edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0
    const titles = [...new Set(marks.filter((mark) => mark.start <= start && end <= mark.end).map(({ title }) => title))]
    const text = body.slice(start, end)
    return titles.length === 0 ? text : html`<mark title="${titles.join(', ')}">${text}</mark>`
  })
  return html`<div class="comment-text" dir="auto"${language !== null && html` lang="${language}"`}>${pieces}</div>`
}
