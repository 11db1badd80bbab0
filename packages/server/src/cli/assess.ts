import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { accept, holdEverything, refuse, routeOf, type Result } from '@verbatim/core'
import { assessText, type Assessor, type AssessInput } from '../app/index.ts'
import { complain, type Command } from './command.ts'

export const assess: Command = {
  name: 'assess',
  usage: '[--json] < TEXTS',
  help: `Assesses texts without storing them: one text a line on standard input, one JSON assessment a line on standard output.

  --json  the input is JSON lines: {"text": …, "languageHint"?, "story"?: {"headline", "text"}, "parentText"?}

A line that cannot be read or assessed gives {"problem": …} in its place, and exit code 1 at the end.`,
  options: { json: { type: 'boolean' } },
  async run(line, wiring) {
    const assessor = await wiring.assessor((error) => complain(String(error)))
    const read = line.options['json'] === undefined ? plainLine : jsonLine
    let refused = 0
    for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      const answer = answerOf(assessor, read(text))
      if ('problem' in answer) refused += 1
      // A slow reader of the output must not fill our memory.
      if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain')
    }
    return refused === 0 ? 0 : 1
  },
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
