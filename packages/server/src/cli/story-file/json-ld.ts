import { oneLine } from './one-line.ts'
import { distinctTags, tagsOfLine } from './tags.ts'

/** What a page's JSON-LD says about its article, each text as it stands there. */
export interface ArticleFacts {
  readonly headline: string | null
  /** The best first. */
  readonly urls: readonly string[]
  readonly publisher: string | null
  readonly datePublished: string | null
  readonly language: string | null
  readonly dateline: string | null
  readonly byline: string | null
  readonly tags: readonly string[]
  readonly articleBody: string | null
}

/**
 * Reads the first article among a page's JSON-LD blocks; `undefined` without one. A block that is broken JSON is passed over:
 * pages carry blocks of several makers, and one maker's mistake says nothing about the others.
 *
 * Source: https://schema.org/NewsArticle
 */
export function articleFactsOf(blocks: readonly string[]): ArticleFacts | undefined {
  const things = blocks.flatMap((block) => thingsOf(parseJson(block)))
  const article = things.find((thing) => isArticle(thing) && textOf(thing['headline']) !== null) ?? things.find(isArticle)
  return article === undefined ? undefined : factsOf(article, things)
}

type Thing = Readonly<Record<string, unknown>>

function factsOf(article: Thing, things: readonly Thing[]): ArticleFacts {
  const named = new Map(things.filter((thing) => 'name' in thing).map((thing) => [thing['@id'], thing]))
  const names = (value: unknown): readonly string[] => namesOf(value, named)
  const { url, mainEntityOfPage, author, keywords, inLanguage, articleBody } = article
  return {
    headline: textOf(article['headline']),
    urls: [...textsOf(url), ...textsOf(mainEntityOfPage), ...addressesOf(mainEntityOfPage)],
    publisher: names(article['publisher'])[0] ?? null,
    datePublished: textOf(article['datePublished']),
    language: isThing(inLanguage) ? textOf(inLanguage['alternateName']) ?? textOf(inLanguage['name']) : textOf(inLanguage),
    dateline: textOf(article['dateline']),
    byline: distinctTags(names(author)).join(', ') || null,
    tags: typeof keywords === 'string' ? tagsOfLine(keywords) : distinctTags(names(keywords)),
    articleBody: typeof articleBody === 'string' ? articleBody : null,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The objects that can be the article: those of the block, of its lists and graphs, and what a page is about. */
function thingsOf(block: unknown): readonly Thing[] {
  const things: Thing[] = []
  const open: unknown[] = [block]
  while (open.length > 0) {
    const value = open.pop()
    if (Array.isArray(value)) for (const item of value.toReversed()) open.push(item)
    if (!isThing(value)) continue
    things.push(value)
    open.push(value['mainEntity'], value['@graph'])
  }
  return things
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// `NewsArticle`, `ReportageNewsArticle`, `Article`, `BlogPosting`, with or without `https://schema.org/` before them.
function isArticle(thing: Thing): boolean {
  return textsOf(thing['@type']).some((type) => /(?:Article|BlogPosting)$/u.test(type))
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value)
    .map((item) => (typeof item === 'string' ? oneLine(item) : null))
    .filter((text) => text !== null)
}

function textOf(value: unknown): string | null {
  return textsOf(value)[0] ?? null
}

function addressesOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((item) => (isThing(item) ? [...textsOf(item['url']), ...textsOf(item['@id'])] : []))
}

/** The names of people, organisations or terms, given as texts, as objects, or as the `@id` of an object elsewhere in the page. */
function namesOf(value: unknown, named: ReadonlyMap<unknown, Thing>): readonly string[] {
  return listOf(value).flatMap((item) => {
    if (!isThing(item)) return textsOf(item).filter((text) => !text.startsWith('http'))
    const thing = 'name' in item ? item : named.get(item['@id'])
    return textsOf(thing?.['name'])
  })
}
