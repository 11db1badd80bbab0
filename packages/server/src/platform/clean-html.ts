import sanitizeHtml from 'sanitize-html'
import type { HtmlCleaner } from '../app/index.ts'

const blocks = ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'dl', 'dt', 'dd']
const inline = ['a', 'b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'small', 'mark', 'code', 'kbd', 'abbr', 'cite', 'q', 'br', 'bdi', 'bdo', 'span', 'time']

/** By an allow-list; images are left out, since each would be a request to somebody else. */
export const cleanHtml: HtmlCleaner = {
  clean: (html) =>
    sanitizeHtml(html, {
      allowedTags: [...blocks, ...inline],
      allowedAttributes: { '*': ['dir', 'lang'], a: ['href', 'title', 'rel'], abbr: ['title'], time: ['datetime'], th: ['scope', 'colspan', 'rowspan'], td: ['colspan', 'rowspan'] },
      allowedSchemes: ['http', 'https', 'mailto'],
      // The page has its own h1, the headline.
      transformTags: { h1: 'h2', a: sanitizeHtml.simpleTransform('a', { rel: 'noopener' }) },
      nestingLimit: 50,
    }),

  text: (html) => {
    const spaced = html.replace(/<\/(p|h2|h3|h4|li|blockquote|pre|th|td|dt|dd)>|<(br|hr) ?\/?>/g, '$&\n\n')
    return decoded(sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} }))
  },
}

// sanitize-html gives text as HTML; these are all the entities it writes.
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&', '&nbsp;': '\u00a0' }

function decoded(html: string): string {
  return html.replace(/&(?:lt|gt|quot|amp|nbsp);/g, (entity) => entities[entity] ?? entity)
}
