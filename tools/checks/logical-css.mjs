import { occurrences } from './source-files.mjs'

const physical = [
  /(?<=[{;]\s*|^\s*)(?!--)(?:[a-z-]+-)?(?:left|right)(?:-[a-z]+)*\s*:[^;{}]*(?=[;}])/gm,
  /(?<=[{;]\s*|^\s*)(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b[^;}]*/gm,
]

/**
 * Half of the languages run from right to left: `margin-inline-start`, not `margin-left`.
 *
 * @param {import('./source-files.mjs').SourceFile[]} files
 */
export function physicalCssProblems(files) {
  return files
    .filter(({ path }) => path.endsWith('.css'))
    .map((file) => ({ ...file, text: file.text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')) }))
    .flatMap((file) => physical.flatMap((pattern) => occurrences(file, pattern, 'logical properties only')))
}
