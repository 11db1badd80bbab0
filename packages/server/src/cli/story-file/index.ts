import { refuse, type Result } from '@verbatim/core'
import { beginsWithFrontMatter } from './front-matter.ts'
import { parseHtml } from './html.ts'
import { parseMarkdown } from './markdown.ts'
import { isBlank } from './one-line.ts'
import { parsePlainText } from './plain-text.ts'
import type { StoryDraft, StoryFileOptions, StoryFileRefusal } from './story-draft.ts'

export type { DateOrder, StoryDraft, StoryFileOptions, StoryFileRefusal } from './story-draft.ts'

export interface StoryFile {
  /** With its ending; any path before it. */
  readonly name: string
  /** The file's bytes read as UTF-8, with or without a byte order mark. */
  readonly text: string
}

/**
 * The story that a file of Markdown, HTML or plain text holds. What the content says about its format counts for more than the
 * file's name. Never throws, whatever the text; the time it takes grows with the text.
 */
export function parseStoryFile(file: StoryFile, options: StoryFileOptions): Result<StoryDraft, StoryFileRefusal> {
  const text = file.text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  if (isBlank(text)) return refuse({ code: 'file-empty' })
  const damage = damagedLine(text)
  if (damage !== undefined) return refuse({ code: 'file-not-text', line: damage })
  return parsers[formatOf(file.name, text)](text, options)
}

type Format = 'markdown' | 'html' | 'plain'

const parsers: Readonly<Record<Format, typeof parsePlainText>> = {
  markdown: parseMarkdown,
  html: parseHtml,
  plain: parsePlainText,
}

/** U+FFFD stands where a letter was lost, a null byte where there never was one: an import must not publish the damage. */
function damagedLine(text: string): number | undefined {
  if (text.isWellFormed() && !/[\0\uFFFD]/u.test(text)) return undefined
  return text.split('\n').findIndex((line) => !line.isWellFormed() || /[\0\uFFFD]/u.test(line)) + 1
}

function formatOf(name: string, text: string): Format {
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype html|html)\b/isu.test(text.slice(0, 2000))) return 'html'
  if (beginsWithFrontMatter(text)) return 'markdown'
  if (/\.x?html?$/iu.test(name)) return 'html'
  if (/\.(?:md|markdown)$/iu.test(name)) return 'markdown'
  if (/\.txt$/iu.test(name)) return 'plain'
  return /^\s*# \S/u.test(text) ? 'markdown' : 'plain'
}
