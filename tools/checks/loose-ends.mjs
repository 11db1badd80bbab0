import { occurrences } from './source-files.mjs'

/**
 * Notes to self, and folders that are on one machine alone.
 *
 * @param {import('./source-files.mjs').SourceFile[]} files
 */
export function looseEndProblems(files) {
  return files.flatMap((file) => [
    ...occurrences(file, /\b(?:TO[D]O|FIX[M]E)\b.*/g, 'do it, or file an issue'),
    ...occurrences(file, /(?<![\w.:-])\/(?:work|root|home\/[a-z]\w*|Users\/\w+)\/[\w.-]+/g, 'a path of one machine'),
  ])
}
