import { occurrences } from './source-files.mjs'

/**
 * What only looks as if the version before could not live with it, each with the reason for which it can.
 *
 * @type {{ path: string, statement: string, because: string }[]}
 */
const reviewed = []

const name = String.raw`"?(\w+)"?`
/** To the end of the statement, as far as it has no other statement in it. */
const rest = String.raw`[^;]*?`

/** Statements that break the version before, which goes on serving while this one starts. */
const breaking = [
  [/\bdrop\s+(?:table|column|view|trigger|function|constraint|type|schema)\b[^;]*/gi, 'the version before may use it'],
  [/\brename\s+(?:to|column|constraint)\b[^;]*/gi, 'the version before knows the old name'],
  [/\balter\s+(?:column\s+)?\w+\s+(?:set\s+data\s+)?type\b[^;]*/gi, 'the version before reads and writes the old type'],
  [/\bset\s+not\s+null\b|\bdrop\s+default\b/gi, 'the version before writes rows without it'],
  [new RegExp(String.raw`\badd\s+column\s+(?:if\s+not\s+exists\s+)?\w+(?!${rest}\b(?:default|generated)\b)${rest}(?<!\bis\s)\bnot\s+null\b`, 'gi'), 'the version before writes rows without it: add a default'],
  [/\balter\s+table\s+\S+\s+add\s+(?:constraint|check|unique|primary|foreign)\b[^;]*/gi, 'the version before may write what it refuses'],
]

/** Statements that break it when they are about a table that it writes to. */
const breakingForOldTables = [
  [new RegExp(String.raw`\bcreate\s+unique\s+index\s+(?:if\s+not\s+exists\s+)?\w+\s+on\s+${name}`, 'gi'), 'the version before may write what it refuses'],
  [new RegExp(String.raw`\bcreate\s+(?:or\s+replace\s+)?trigger\s+\w+\s+(?:before|instead)\b(?:(?!\bon\b)[^;])*\bon\s+${name}`, 'gi'), 'it may refuse what the version before writes'],
  [new RegExp(String.raw`^\s*(?:update\s+${name}\s+set|delete\s+from\s+${name})\b`, 'gim'), 'the version before goes on writing what it changes'],
]

/**
 * A migration adds tables, indexes, and columns with a default or without a value, so that the version before can go on
 * serving: docs/upgrade.md. What goes, goes in a later version, once nobody uses it.
 *
 * @param {import('./source-files.mjs').SourceFile[]} files
 */
export function migrationProblems(files) {
  return files.filter(({ path }) => /^packages\/server\/src\/storage\/migrations\/\d{4}-/.test(path)).flatMap(problemsIn)
}

function problemsIn({ path, text }) {
  const file = { path, text: withoutComments(text) }
  const made = new Set([...file.text.matchAll(new RegExp(String.raw`\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?${name}`, 'gi'))].map(([, table]) => table))
  const found = [
    ...breaking.flatMap(([pattern, reason]) => occurrences(file, pattern, reason)),
    ...breakingForOldTables.flatMap(([pattern, reason]) => occurrences({ path, text: blanked(file.text, pattern, made) }, pattern, reason)),
  ]
  return found.filter((problem) => !reviewed.some(({ path: at, statement }) => problem.startsWith(`${at}:`) && problem.endsWith(statement)))
}

/** What is said of tables that the migration itself makes is no matter of the version before. */
function blanked(text, pattern, made) {
  return text.replaceAll(pattern, (statement, ...groups) => (groups.some((table) => made.has(table)) ? statement.replaceAll(/\S/g, ' ') : statement))
}

/** Without what a function does once it is called, too. In their place stand as many spaces, so that lines keep their numbers. */
function withoutComments(text) {
  return text.replaceAll(/--.*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$/g, (comment) => comment.replaceAll(/\S/g, ' '))
}
