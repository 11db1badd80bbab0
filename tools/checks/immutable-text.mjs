import { occurrences } from './source-files.mjs'

/** Up to the end of the statement: an empty line, or what runs a kysely query. */
const rest = String.raw`(?:(?!\n\s*\n|\.execute|;\n)[\s\S])*?`
const rewrites = [
  new RegExp(String.raw`updateTable\(\s*['"\`]comments\b${rest}\bbody\s*[:'",}]`, 'g'),
  new RegExp(String.raw`(?:insertInto|mergeInto)\(\s*['"\`]comments\b${rest}doUpdateSet${rest}\bbody\s*[:'",}]`, 'g'),
  /replaceInto\(\s*['"`]comments\b/g,
  new RegExp(String.raw`\bupdate\s+"?comments"?\s+(?:as\s+\w+\s+)?set\b${rest}\bbody"?\s*=`, 'gi'),
  /\breplace\s+into\s+"?comments\b/gi,
]

/**
 * A comment's text stays as it was received; the databases refuse to change it, and no code may try.
 *
 * @param {import('./source-files.mjs').SourceFile[]} files
 */
export function rewrittenTextProblems(files) {
  return files
    .filter(({ path }) => path.startsWith('packages/server/src/storage/') && !path.endsWith('.test.ts'))
    .flatMap((file) => rewrites.flatMap((pattern) => occurrences(file, pattern, "a comment's text is never changed")))
}
