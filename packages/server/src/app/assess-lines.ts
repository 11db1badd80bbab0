import { accept, holdEverything, refuse, routeOf, type Result } from '@verbatim/core'
import { assessText } from './assess-texts.ts'
import type { Assessor, AssessInput } from './ports.ts'

/** `text`: each line is a text. `json`: each is the JSON of an `AssessInput`. */
export type LineFormat = 'text' | 'json'

export interface AssessedLines {
  /** One JSON document a line, in the order of the lines: an assessment, or `{"problem": code}`. */
  readonly answers: string
  /** How many have a problem. */
  readonly refused: number
}

/** Assesses whole lines, each ended by LF or CRLF. */
export function assessLines(assessor: Assessor, { lines, format }: { readonly lines: string; readonly format: LineFormat }): AssessedLines {
  const read = format === 'text' ? plainLine : jsonLine
  let refused = 0
  let answers = ''
  for (let start = 0; start < lines.length;) {
    const end = lines.indexOf('\n', start)
    const line = lines.slice(start, lines[end - 1] === '\r' ? end - 1 : end)
    const answer = answerOf(assessor, read(line))
    if ('problem' in answer) refused += 1
    answers += `${JSON.stringify(answer)}\n`
    start = end + 1
  }
  return { answers, refused }
}

function answerOf(assessor: Assessor, input: Result<AssessInput, { readonly code: string }>) {
  if (!input.ok) return { problem: input.refusal.code }
  const assessed = assessText(assessor, input.value)
  return assessed.kind === 'refused' ? { problem: assessed.refusal.code } : { ...assessed.assessment, route: routeOf(holdEverything, assessed.assessment).kind }
}

function plainLine(text: string): Result<AssessInput, never> {
  return accept({ text })
}

function jsonLine(line: string): Result<AssessInput, { readonly code: 'line-unreadable' }> {
  try {
    const value: unknown = JSON.parse(line)
    return isInput(value) ? accept(value) : refuse({ code: 'line-unreadable' })
  } catch {
    return refuse({ code: 'line-unreadable' })
  }
}

function isInput(value: unknown): value is AssessInput {
  if (!isRecord(value)) return false
  const { text, languageHint, parentText, story } = value
  return typeof text === 'string' && isOptionalText(languageHint) && isOptionalText(parentText) && (story === undefined || isStory(story))
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

function isStory(value: unknown): boolean {
  return isRecord(value) && typeof value['headline'] === 'string' && typeof value['text'] === 'string'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
