import { accept, refuse, type Result } from '@verbatim/core'
import { Marked, type Token, type Tokens } from 'marked'
import { withoutBy } from './byline.ts'
import { splitFrontMatter, type FrontMatter, type FrontMatterValue } from './front-matter.ts'
import { languageByLetters, languageTagOf } from './language.ts'
import { oneLine } from './one-line.ts'
import { textOfHtml } from './page-tree.ts'
import { publishedAtOf } from './published-at.ts'
import type { StoryDraft, StoryFileOptions, StoryFileRefusal } from './story-draft.ts'
import { distinctTags, tagsOfLine } from './tags.ts'
import { webAddressOf } from './web-address.ts'

/** Reads Markdown (GFM) with or without YAML front matter; raw HTML in it stays. */
export function parseMarkdown(text: string, options: StoryFileOptions): Result<StoryDraft, StoryFileRefusal> {
  const split = splitFrontMatter(text)
  if (!split.ok) return split
  const { frontMatter, body, bodyLine } = split.value
  const facts = factsOf(frontMatter, options)
  if (!facts.ok) return facts
  const rendered = renderBody(body, bodyLine, facts.value.headline)
  if (!rendered.ok) return rendered

  const { headline, bodyHtml } = rendered.value
  if (headline === null) return refuse({ code: 'headline-missing' })
  return accept({ ...facts.value, language: facts.value.language ?? languageByLetters(body), headline, bodyHtml })
}

type Facts = Omit<StoryDraft, 'headline' | 'bodyHtml'> & { readonly headline: string | null }

function factsOf(frontMatter: FrontMatter, options: StoryFileOptions): Result<Facts, StoryFileRefusal> {
  const textOf = (...keys: readonly string[]): string | null => entryOf(frontMatter, keys)?.value.texts.join(', ') ?? null
  const publishedAt = read(frontMatter, ['date', 'publishedat', 'published_at', 'published'], (text) => publishedAtOf(text, options.dateOrder))
  if (!publishedAt.ok) return publishedAt
  const language = read(frontMatter, ['language', 'lang'], languageTagOf)
  if (!language.ok) return language
  return accept({
    headline: textOf('headline', 'title'),
    // Site generators write a path here, which `--url` then makes up for: it is no mistake.
    url: webAddressOf(textOf('url', 'canonical', 'canonical_url')),
    publisher: textOf('publisher'),
    publishedAt: publishedAt.value,
    language: language.value,
    dateline: textOf('dateline'),
    byline: withoutBy(textOf('byline', 'author', 'authors') ?? '') || null,
    tags: tagsOf(entryOf(frontMatter, ['tags', 'keywords'])?.value.texts ?? []),
  })
}

/** The value under the first of the keys that is there. What is written but cannot be understood is refused, not left out. */
function read(frontMatter: FrontMatter, keys: readonly string[], parse: (text: string) => string | null): Result<string | null, StoryFileRefusal> {
  const entry = entryOf(frontMatter, keys)
  if (entry === undefined) return accept(null)
  const text = entry.value.texts.join(', ')
  const value = parse(text)
  return value === null ? refuse({ code: 'front-matter-invalid', line: entry.value.line, key: entry.key, value: text }) : accept(value)
}

function entryOf(frontMatter: FrontMatter, keys: readonly string[]): { readonly key: string; readonly value: FrontMatterValue } | undefined {
  for (const key of keys) {
    const value = frontMatter.get(key)
    if (value !== undefined) return { key, value }
  }
  return undefined
}

function tagsOf(texts: readonly string[]): readonly string[] {
  const [only, ...others] = texts
  return only !== undefined && others.length === 0 ? tagsOfLine(only) : distinctTags(texts)
}

interface RenderedBody {
  readonly headline: string | null
  readonly bodyHtml: string
}

// marked's time grows with the square of a line's length: 1.2 s for the worst line of 10,000 characters (`*a_*a_…`), hours for one of 5 MB.
const limitCharacters = 10_000

function renderBody(body: string, bodyLine: number, headline: string | null): Result<RenderedBody, StoryFileRefusal> {
  const tooLong = body.split('\n').findIndex((line) => line.length > limitCharacters)
  if (tooLong !== -1) return refuse({ code: 'line-too-long', line: bodyLine + tooLong, limitCharacters })
  try {
    return accept(render(body, headline))
  } catch (error) {
    // marked works through nested blocks by recursion, without a limit of its own.
    if (error instanceof RangeError) return refuse({ code: 'nested-too-deep' })
    throw error
  }
}

/** A first heading that is the headline, or says it again, leaves the body. */
function render(body: string, statedHeadline: string | null): RenderedBody {
  const marked = new Marked()
  const tokens = marked.lexer(body)
  const heading = tokens.find(isTopHeading)
  const headingText = heading === undefined ? null : oneLine(textOfHtml(marked.Parser.parseInline(heading.tokens)))
  const headline = statedHeadline ?? headingText
  const bodyTokens = headingText === headline ? tokens.filter((token) => token !== heading) : tokens
  return { headline, bodyHtml: marked.parser(bodyTokens).trim() }
}

function isTopHeading(token: Token): token is Tokens.Heading {
  return token.type === 'heading' && 'depth' in token && token.depth === 1
}
