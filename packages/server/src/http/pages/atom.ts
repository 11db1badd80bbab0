import type { Language } from '@verbatim/contract'

/** Of comments, as RFC 4287 has it; whose reply each is as RFC 4685 has it. */
export interface AtomFeed {
  /** A URI that stays for good, as that of each entry. */
  readonly id: string
  readonly title: string
  readonly language: Language
  /** Milliseconds since the Unix epoch, as all times here. */
  readonly updatedAt: number
  /** Absolute, as all addresses here: its own, and that of the page which shows the same. */
  readonly selfUrl: string
  readonly pageUrl: string
  /** The last published first. */
  readonly entries: readonly AtomEntry[]
}

export interface AtomEntry {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly text: string
  /** BCP 47; `null` where it is not known. */
  readonly language: string | null
  readonly submittedAt: number
  readonly publishedAt: number
  readonly url: string
  /** What it answers, if not the story. */
  readonly inReplyTo: { readonly id: string; readonly url: string } | null
}

export const atomType = 'application/atom+xml; charset=utf-8'

export function atomDocument(feed: AtomFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="${feed.language}">
<id>${xmlText(feed.id)}</id>
<title>${xmlText(feed.title)}</title>
<updated>${time(feed.updatedAt)}</updated>
<link rel="self" type="application/atom+xml" href="${xmlText(feed.selfUrl)}"/>
<link rel="alternate" type="text/html" href="${xmlText(feed.pageUrl)}"/>
${feed.entries.map(entryElement).join('')}</feed>
`
}

// The text is plain (type="text"): exactly what was written, of which no reader makes markup.
function entryElement({ id, title, author, text, language, submittedAt, publishedAt, url, inReplyTo }: AtomEntry): string {
  return `<entry>
<id>${xmlText(id)}</id>
<title>${xmlText(title)}</title>
<author><name>${xmlText(author)}</name></author>
<published>${time(submittedAt)}</published>
<updated>${time(publishedAt)}</updated>
<link rel="alternate" type="text/html" href="${xmlText(url)}"/>
${inReplyTo === null ? '' : `<thr:in-reply-to ref="${xmlText(inReplyTo.id)}" type="text/html" href="${xmlText(inReplyTo.url)}"/>\n`}<content type="text"${language === null ? '' : ` xml:lang="${xmlText(language)}"`}>${xmlText(text)}</content>
</entry>
`
}

function time(ms: number): string {
  return new Date(ms).toISOString()
}

/** XML 1.0, 2.2: what a document can hold in no way at all, not by a reference either. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

// A parser makes a line feed of a carriage return that is not a reference (2.11).
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** For an element, or an attribute between double quotes that holds no line break. */
export function xmlText(text: string): string {
  return text.replace(impossible, '\ufffd').replace(/[&<>"\r]/g, (character) => references[character] ?? '')
}
