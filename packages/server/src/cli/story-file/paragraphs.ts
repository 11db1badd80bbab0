import { isBlank } from './one-line.ts'

/** Paragraphs part at blank lines; where there are none, every line is a paragraph. */
export function paragraphsOf(lines: readonly string[]): readonly string[] {
  const blocks = blocksOf(lines)
  return blocks.length === 1 ? (blocks[0] ?? []) : blocks.map((block) => block.join('\n'))
}

function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = []
  let block: string[] | undefined
  for (const line of lines) {
    if (isBlank(line)) {
      block = undefined
    } else if (block === undefined) {
      block = [line.trim()]
      blocks.push(block)
    } else {
      block.push(line.trim())
    }
  }
  return blocks
}

/** Plain paragraphs as HTML: what looks like markup in them is text. */
export function paragraphsHtml(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}
