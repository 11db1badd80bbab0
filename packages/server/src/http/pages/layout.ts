import type { Language } from '@verbatim/contract'
import { directionOf } from '@verbatim/core'
import { html, messagesFor, type Html } from '@verbatim/widget/render'
import { documentOf } from './document.ts'

/** The values of `?size=` and of the cookie that keeps it, smallest first. */
export const textSizes = ['1', '2', '3', '4', '5'] as const
export type TextSize = (typeof textSizes)[number]

export const defaultTextSize: TextSize = '2'

/** What a query or cookie asks for, or `undefined` when it is no size of ours. */
export function parseTextSize(text: unknown): TextSize | undefined {
  return textSizes.find((size) => size === text)
}

/** What stands around every page for readers. */
export interface ReaderFrame {
  readonly siteName: string
  /** From `pageLanguage`. */
  readonly language: Language
  /** IANA name, for the times on the page. */
  readonly timeZone: string
  readonly textSize: TextSize
  /** Scheme and host of this server, without a slash at the end, for canonical links. */
  readonly baseUrl: string
  /** Address of `reader.css`, with whatever the server adds for its caching. */
  readonly stylesheet: string
}

export interface ReaderContent {
  readonly title: string
  /** For search engines; `null` where the page is not for them. */
  readonly description: string | null
  /** Absolute; `null` where the page is not to be found by its address. */
  readonly canonicalUrl: string | null
  /** Path of an Atom feed of the comments that the page is about. */
  readonly feedPath?: string
  /** What it holds in the words of schema.org. */
  readonly data?: Html
  /** Links that skip what stands before; the first to the main part. */
  readonly skips?: readonly { readonly href: string; readonly label: string }[]
  readonly main: Html
  /** Address of a script of ours that adds to what is complete without it. */
  readonly script?: string
}

/** A page for readers, in its language and direction. */
export function readerLayout(frame: ReaderFrame, content: ReaderContent): string {
  const { page, guidelines } = messagesFor(frame.language)
  const skips = content.skips ?? [{ href: '#main', label: page.skipToContent }]
  return documentOf({
    language: frame.language,
    direction: directionOf(frame.language),
    className: `size-${frame.textSize}`,
    title: content.title === frame.siteName ? content.title : `${content.title} · ${frame.siteName}`,
    stylesheet: frame.stylesheet,
    head: head(frame, content),
    body: html`${skips.map(({ href, label }) => html`<a class="skip" href="${href}">${label}</a>`)}
<header class="site"><a href="/"><bdi>${frame.siteName}</bdi></a></header>
<main id="main" tabindex="-1">
${content.main}
</main>
<footer class="site"><a href="${guidelinesPath(frame.language)}">${guidelines.title}</a></footer>`,
  })
}

/** In the language of the page that leads there, whatever the browser prefers. */
export function guidelinesPath(language: Language): string {
  return `/guidelines?lang=${language}`
}

// The one that reader.css names, at the address that it has beside it. The style sheet uses it
// only when it is there at once, and fetches it for such letters anyway.
const arabicFont = html`<link rel="preload" href="/assets/vazirmatn-arabic-wght-normal.woff2" as="font" type="font/woff2" crossorigin>`

function head({ siteName, language }: ReaderFrame, { description, canonicalUrl, feedPath, data, main, script }: ReaderContent): readonly (Html | false | undefined)[] {
  return [
    /[\u0600-\u06ff]/.test(`${siteName}${main}`) && arabicFont,
    description !== null && html`<meta name="description" content="${description}">`,
    canonicalUrl === null ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${canonicalUrl}">`,
    script !== undefined && html`<script type="module" src="${script}"></script>`,
    feedPath !== undefined && html`<link rel="alternate" type="application/atom+xml" title="${messagesFor(language).comments.feed}" href="${feedPath}">`,
    data,
  ]
}
