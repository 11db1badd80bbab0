import { once } from 'node:events'
import type { LineFormat } from '../app/index.ts'
import type { Command } from './command.ts'
import type { LineAssessor } from './wiring.ts'

export const assess: Command = {
  name: 'assess',
  usage: '[--json] < TEXTS',
  help: `Assesses texts without storing them: one text a line on standard input, one JSON assessment a line on standard output.

  --json  the input is JSON lines: {"text": …, "languageHint"?, "story"?: {"headline", "text"}, "parentText"?}

A line that cannot be read or assessed gives {"problem": …} in its place, and exit code 1 at the end.
It works on all cores, and keeps no more than a few thousand lines in memory.`,
  options: { json: { type: 'boolean' } },
  async run(line, wiring) {
    const assessor = await wiring.lineAssessor()
    try {
      const refused = await assessAll(assessor, line.options['json'] === undefined ? 'text' : 'json')
      return refused === 0 ? 0 : 1
    } finally {
      await assessor.stop()
    }
  },
}

// Each thread assesses one piece while the next one waits for it.
const piecesForEach = 2

/** From standard input to standard output, in the order of the lines; how many had a problem. */
async function assessAll(assessor: LineAssessor, format: LineFormat): Promise<number> {
  const asked: ReturnType<LineAssessor['assess']>[] = []
  let refused = 0
  const writeFirst = async () => {
    const first = await asked.shift()
    if (first === undefined) return
    refused += first.refused
    // A slow reader of the output must not fill our memory.
    if (!process.stdout.write(first.answers)) await once(process.stdout, 'drain')
  }
  for await (const lines of wholeLines(process.stdin)) {
    if (asked.length >= assessor.threads * piecesForEach) await writeFirst()
    const answer = assessor.assess(lines, format)
    // Whoever waits for it hears of a fault; until then nobody does.
    answer.catch(() => {})
    asked.push(answer)
  }
  while (asked.length > 0) await writeFirst()
  return refused
}

// Some two hundred comments: enough that a piece costs nothing to hand over, little enough that all threads end together.
const pieceBytes = 64 * 1024
const lineFeed = 0x0a

/** What comes, cut after a line's end; the last line gets one where it has none. */
async function* wholeLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = []
  let bytes = 0
  for await (const part of input) {
    pieces.push(part)
    bytes += part.length
    if (bytes < pieceBytes || !part.includes(lineFeed)) continue
    const all = Buffer.concat(pieces)
    const end = all.lastIndexOf(lineFeed) + 1
    yield all.subarray(0, end)
    pieces = [all.subarray(end)]
    bytes = all.length - end
  }
  const rest = Buffer.concat(pieces)
  if (rest.length > 0) yield rest.at(-1) === lineFeed ? rest : Buffer.concat([rest, Uint8Array.of(lineFeed)])
}
