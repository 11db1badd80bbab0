import type { HtmlCleaner } from '../../app/index.ts'

/**
 * A tag as Coral's editor leaves it, attributes in double quotes. Coral sends HTML or plain text, whichever it is set
 * to, and does not say which: anything else in angle brackets is text, and nobody hides an insult there.
 */
const tag = /<(?!\/?(?:a|b|blockquote|br|code|div|em|h[1-6]|i|img|li|ol|p|pre|s|span|strike|strong|sub|sup|u|ul)(?:\s+[a-z][\w-]*="[^"<>]*")*\s*\/?>)/gi

/** What a reader sees of a comment's body. */
export function commentText(body: string, html: Pick<HtmlCleaner, 'text'>): string {
  if (!/[<&]/.test(body)) return body.trim()
  const lines = body.replace(tag, '&lt;').replaceAll(/<\/(?:div|pre|blockquote|ul|ol)>/gi, '$&\n')
  return html.text(lines).trim()
}
