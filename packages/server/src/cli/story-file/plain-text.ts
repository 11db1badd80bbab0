import { accept, refuse, type Result } from '@verbatim/core'
import { takeDateline } from './dateline.ts'
import { languageByLetters } from './language.ts'
import { isBlank, oneLine } from './one-line.ts'
import { commentsStart, isFurniture } from './page-furniture.ts'
import { readHeader } from './page-header.ts'
import { paragraphsHtml, paragraphsOf } from './paragraphs.ts'
import type { StoryDraft, StoryFileOptions, StoryFileRefusal } from './story-draft.ts'

/**
 * Reads a news page that was saved or copied as plain text: the headline, the facts under it, the paragraphs. The page's own
 * controls are left out, and so is everything from its comments on: what a reader wrote must not pass for the article.
 */
export function parsePlainText(text: string, options: StoryFileOptions): Result<StoryDraft, StoryFileRefusal> {
  const lines = text.split('\n')
  const headlineAt = lines.findIndex((line) => !isBlank(line) && !isFurniture(line))
  const headline = oneLine(lines[headlineAt])
  if (headline === null) return refuse({ code: 'headline-missing' })

  const underHeadline = lines.slice(headlineAt + 1)
  const page = underHeadline.slice(0, commentsStart(underHeadline))
  const { publishedAt, publisher, byline, tags, standfirst, rest } = readHeader(page, options.dateOrder)
  const [first = '', ...others] = paragraphsOf(rest.filter((line) => !isFurniture(line)))
  const { dateline, text: opening } = takeDateline(first) ?? { dateline: null, text: first }
  const paragraphs = [...standfirst, opening, ...others].filter((paragraph) => paragraph !== '')

  const language = languageByLetters(text)
  return accept({ url: null, headline, publisher, publishedAt, language, dateline, byline, tags, bodyHtml: paragraphsHtml(paragraphs) })
}
