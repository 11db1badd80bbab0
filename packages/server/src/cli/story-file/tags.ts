import { oneLine } from './one-line.ts'

/** Each tag once, in order, from one line of them (`Syria, Iraq`, `#Syria #Iraq`). */
export function tagsOfLine(line: string): readonly string[] {
  return distinctTags(line.split(/[,،;؛|•·#]/u))
}

export function distinctTags(texts: readonly string[]): readonly string[] {
  const tags = texts.map((text) => oneLine(text)).filter((tag) => tag !== null)
  return [...new Set(tags)]
}
