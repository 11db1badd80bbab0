/** How many texts a second `verbatim assess` takes: 100,000 made ones of 300 characters, through its own standard input and output. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { madeText } from './made-texts.ts'

const bin = fileURLToPath(new URL('../packages/server/bin/verbatim.mjs', import.meta.url))
const count = 100_000
const characters = 300

function* lines(): Generator<string> {
  const distinct = Array.from({ length: 10_000 }, (_, index) => madeText(index, characters))
  for (let from = 0; from < count; from += 100) yield `${Array.from({ length: 100 }, (_, at) => distinct[(from + at) % distinct.length]).join('\n')}\n`
}

const began = performance.now()
const child = spawn(process.execPath, [bin, 'assess'], { stdio: ['pipe', 'pipe', 'inherit'] })
Readable.from(lines()).pipe(child.stdin)
let answers = 0
let processorSeconds: number | undefined
for await (const part of child.stdout) {
  for (const byte of part) if (byte === 0x0a) answers += 1
  // Before it ends: afterwards nobody knows.
  if (answers === count) processorSeconds = processorSecondsOf(child.pid)
}
const seconds = (performance.now() - began) / 1000

console.log(`${answers} of ${count} texts of ${characters} characters answered in ${seconds.toFixed(1)} s on ${availableParallelism()} cores: ${Math.round(answers / seconds)} a second`)
if (processorSeconds !== undefined) console.log(`processor time ${processorSeconds.toFixed(1)} s: ${Math.round((processorSeconds / count) * 1e6)} µs a text, start and hand-over included`)
process.exitCode = answers === count ? 0 : 1

/** Of all its threads; Linux alone tells. */
function processorSecondsOf(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux') return undefined
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')
  // In hundredths: user time is the 14th field of proc(5), system time the 15th, and two are cut off.
  return (Number(fields[11]) + Number(fields[12])) / 100
}
