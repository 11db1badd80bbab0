/**
 * `npm run faults [-- NAME…]`: every fault of tests/faults at its full length (`npm test` has a short one of each), and a
 * table of what was done, which goes to docs/faults.md, too, when all was run.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { basename, join } from 'node:path'
import { run } from 'node:test'
import { handOver } from './hand-over.mjs'
import { pathsOf } from './checks/source-files.mjs'
import { isNode24, node24, root, setUp } from './set-up.mjs'

const longestMs = 60 * 60 * 1000

if (isNode24()) await runAll(process.argv.slice(2))
else handOver(node24(), [import.meta.filename, ...process.argv.slice(2)])

async function runAll(names) {
  setUp()
  process.env.VERBATIM_FAULTS ??= 'full'
  const files = pathsOf(root).filter((path) => /^tests\/faults\/.*\.test\.ts$/.test(path) && (names.length === 0 || names.includes(nameOf(path))))
  const results = []
  for (const file of files) {
    console.log(`\n── ${nameOf(file)}`)
    results.push(await runFile(file))
  }
  const table = tableOf(results)
  console.log(`\n${table}`)
  const whole = names.length === 0 && results.every(({ failed }) => failed === 0)
  if (whole) writeFigures(table)
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0
}

function nameOf(path) {
  return basename(path, '.test.ts')
}

async function runFile(file) {
  const result = { name: nameOf(file), passed: 0, failed: 0, skipped: 0, figures: [], seconds: 0 }
  const start = performance.now()
  for await (const { type: kind, data } of run({ files: [join(root, file)], timeout: longestMs })) {
    if (kind === 'test:diagnostic' && data.file !== undefined && data.nesting > 0) noteFigure(result, data.message)
    // A test file is a test, too, and so is each suite.
    if ((kind !== 'test:pass' && kind !== 'test:fail') || data.details?.type === 'suite' || data.name === join(root, file)) continue
    const outcome = data.skip === undefined ? (kind === 'test:pass' ? 'passed' : 'failed') : 'skipped'
    result[outcome] += 1
    console.log(`${{ passed: '✔', failed: '✖', skipped: '–' }[outcome]} ${data.name} (${(data.details.duration_ms / 1000).toFixed(1)} s)${typeof data.skip === 'string' ? `: ${data.skip}` : ''}`)
    if (outcome === 'failed') console.log(String(data.details.error?.cause?.stack ?? data.details.error))
  }
  result.seconds = (performance.now() - start) / 1000
  return result
}

function noteFigure(result, message) {
  console.log(`  ${message}`)
  if (!message.startsWith('seed ')) result.figures.push(message)
}

function tableOf(results) {
  const rows = results.map(({ name, passed, failed, skipped, seconds, figures }) =>
    `| ${name} | ${passed} passed${failed > 0 ? `, **${failed} failed**` : ''}${skipped > 0 ? `, ${skipped} not tested` : ''} | ${seconds.toFixed(0)} | ${figures.join(' · ').replaceAll('|', '\\|')} |`)
  return ['| fault | tests | seconds | figures |', '| --- | --- | ---: | --- |', ...rows].join('\n')
}

function writeFigures(table) {
  const page = join(root, 'docs', 'faults.md')
  const [before, , after] = readFileSync(page, 'utf8').split(/(?<=<!-- figures -->\n)|(?=<!-- end of figures -->)/)
  const machine = `${new Date().toISOString().slice(0, 10)}, ${type()} ${release()}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}: \`npm run faults\`.`
  writeFileSync(page, `${before}\n${machine}\n\n${table}\n\n${after}`)
  console.log(`\nwritten to docs/faults.md`)
}
