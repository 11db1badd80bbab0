import { accept, refuse, type Result } from '@verbatim/core'
import { withoutBy } from './byline.ts'
import { articleFactsOf, type ArticleFacts } from './json-ld.ts'
import { languageTagOf } from './language.ts'
import { isBlank, oneLine } from './one-line.ts'
import { attributeOf, elementsOf, innerHtml, parsePage, prune, textOf, type PageElement, type ParentNode } from './page-tree.ts'
import { paragraphsHtml, paragraphsOf } from './paragraphs.ts'
import { publishedAtOf } from './published-at.ts'
import type { StoryDraft, StoryFileOptions, StoryFileRefusal } from './story-draft.ts'
import { distinctTags, tagsOfLine } from './tags.ts'
import { webAddressOf } from './web-address.ts'

/** Reads a saved web page: first what its JSON-LD says, then its `og:` tags, then the page itself. Nothing is fetched. */
export function parseHtml(text: string, options: StoryFileOptions): Result<StoryDraft, StoryFileRefusal> {
  const page = parsePage(text)
  const elements = elementsOf(page)
  const stated = articleFactsOf(jsonLdBlocks(elements))
  const metas = elements.filter(({ tagName }) => tagName === 'meta')
  const headline = stated?.headline ?? metaOf(metas, 'og:title') ?? headlineShown(elements)
  if (headline === null) return refuse({ code: 'headline-missing' })

  return accept({
    url: urlOf(elements, metas, stated),
    headline,
    publisher: stated?.publisher ?? metaOf(metas, 'og:site_name'),
    publishedAt: firstDate([stated?.datePublished ?? null, metaOf(metas, 'article:published_time')], options),
    language: languageTagOf(stated?.language ?? null) ?? languageTagOf(languageOfPage(elements)),
    dateline: stated?.dateline ?? null,
    byline: withoutBy(stated?.byline ?? metaOf(metas, 'author') ?? '') || null,
    tags: tagsOf(metas, stated),
    bodyHtml: bodyShown(page) ?? bodyStated(stated),
  })
}

function jsonLdBlocks(elements: readonly PageElement[]): readonly string[] {
  return elements
    .filter((element) => element.tagName === 'script' && /^\s*application\/ld\+json\b/iu.test(attributeOf(element, 'type') ?? ''))
    .map(textOf)
}

function metasOf(metas: readonly PageElement[], name: string): readonly string[] {
  return metas
    .filter((meta) => [attributeOf(meta, 'property'), attributeOf(meta, 'name')].some((key) => key?.trim().toLowerCase() === name))
    .map((meta) => oneLine(attributeOf(meta, 'content')))
    .filter((content) => content !== null)
}

function metaOf(metas: readonly PageElement[], name: string): string | null {
  return metasOf(metas, name)[0] ?? null
}

/** The heading of the article, or the title of the page, which often has the site's name in it as well. */
function headlineShown(elements: readonly PageElement[]): string | null {
  const article = elements.find(({ tagName }) => tagName === 'article')
  const heading = article && elementsOf(article).find(({ tagName }) => tagName === 'h1')
  const title = elements.find(({ tagName }) => tagName === 'title')
  return [heading, title].map((element) => element && oneLine(textOf(element))).find((text) => text !== null && text !== undefined) ?? null
}

function urlOf(elements: readonly PageElement[], metas: readonly PageElement[], stated: ArticleFacts | undefined): string | null {
  const canonical = elements.find((element) => element.tagName === 'link' && tokensOf(element, 'rel').includes('canonical'))
  const candidates = [...(stated?.urls ?? []), canonical === undefined ? null : attributeOf(canonical, 'href'), metaOf(metas, 'og:url')]
  return candidates.map(webAddressOf).find((url) => url !== null) ?? null
}

function firstDate(texts: readonly (string | null)[], options: StoryFileOptions): string | null {
  return texts.map((text) => publishedAtOf(text ?? '', options.dateOrder)).find((time) => time !== null) ?? null
}

function languageOfPage(elements: readonly PageElement[]): string | null {
  const root = elements.find(({ tagName }) => tagName === 'html')
  return root === undefined ? null : attributeOf(root, 'lang')
}

function tagsOf(metas: readonly PageElement[], stated: ArticleFacts | undefined): readonly string[] {
  const candidates = [stated?.tags ?? [], distinctTags(metasOf(metas, 'article:tag')), tagsOfLine(metaOf(metas, 'keywords') ?? '')]
  return candidates.find((tags) => tags.length > 0) ?? []
}

// What an article holds beside its text.
const droppedTags = new Set(['article', 'aside', 'button', 'figure', 'form', 'h1', 'nav', 'noscript', 'script', 'style', 'svg', 'template'])

/**
 * The inside of the article with the most text, since pages also mark their teasers as articles; else of `main`. The page is
 * taken apart on the way. `null` where no text is shown.
 */
function bodyShown(page: ParentNode): string | null {
  prune(page, isCommentSection)
  const articles = outermost(elementsOf(page), 'article')
  const roots = articles.length > 0 ? articles : outermost(elementsOf(page), 'main')
  let body: { readonly root: PageElement; readonly length: number } | undefined
  for (const root of roots) {
    prune(root, ({ tagName }) => droppedTags.has(tagName))
    const text = textOf(root)
    if (!isBlank(text) && text.length > (body?.length ?? 0)) body = { root, length: text.length }
  }
  return body === undefined ? null : innerHtml(body.root).trim()
}

/** By the HTML standard, an article within an article is a reader's comment or another story. */
function outermost(elements: readonly PageElement[], tagName: string): readonly PageElement[] {
  const inner = new Set<PageElement>()
  return elements.filter((element) => {
    if (element.tagName !== tagName || inner.has(element)) return false
    for (const descendant of elementsOf(element)) inner.add(descendant)
    return true
  })
}

// The names that the common systems give to the place of readers' comments: none of them may pass for the article.
const commentSections = new Set([
  'comments', 'comments-area', 'comments-section', 'comment-section', 'comment-list', 'comment-respond', 'respond', 'disqus_thread', 'coral_thread',
])

function isCommentSection(element: PageElement): boolean {
  if (!['div', 'section', 'ol', 'ul'].includes(element.tagName)) return false
  return [...tokensOf(element, 'class'), ...tokensOf(element, 'id')].some((name) => commentSections.has(name))
}

function bodyStated(stated: ArticleFacts | undefined): string {
  // JSON can spell out lone surrogates and control characters, which no database stores.
  const text = (stated?.articleBody ?? '').toWellFormed().replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
  return paragraphsHtml(paragraphsOf(text.split('\n')))
}

function tokensOf(element: PageElement, attribute: string): readonly string[] {
  return (attributeOf(element, attribute) ?? '').toLowerCase().split(/\s+/u)
}
