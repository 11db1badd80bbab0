/** `npm run check`: what can be told of the code without running it, in seconds. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { fileNameProblems } from './checks/file-names.mjs'
import { rewrittenTextProblems } from './checks/immutable-text.mjs'
import { lockFileProblems } from './checks/lock-file.mjs'
import { physicalCssProblems } from './checks/logical-css.mjs'
import { looseEndProblems } from './checks/loose-ends.mjs'
import { migrationProblems } from './checks/migrations.mjs'
import { sourceFiles } from './checks/source-files.mjs'
import { node24, root, setUp } from './set-up.mjs'

setUp()
const files = sourceFiles(root)

/** Each gives what is wrong, or nothing. */
const gates = {
  'types': () => tool('typescript/bin/tsc', '-p', '.'),
  'types of core': () => tool('typescript/bin/tsc', '-p', 'packages/core'),
  'types of the embed': () => tool('typescript/bin/tsc', '-p', 'packages/widget'),
  'types of desk': () => tool('typescript/bin/tsc', '-p', 'packages/desk'),
  'lint and imports': () => tool('oxlint/bin/oxlint', '--deny-warnings'),
  'lock file': () => lockFileProblems(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))).join('\n'),
  'file names': () => fileNameProblems(files).join('\n'),
  'loose ends': () => looseEndProblems(files).join('\n'),
  'logical CSS': () => physicalCssProblems(files).join('\n'),
  'migrations': () => migrationProblems(files).join('\n'),
  'immutable text': () => rewrittenTextProblems(files).join('\n'),
}

const results = await Promise.all(Object.entries(gates).map(([name, gate]) => passes(name, gate)))
process.exitCode = results.includes(false) ? 1 : 0

async function passes(name, gate) {
  const start = performance.now()
  const problems = await gate()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${problems === '' ? '✔' : '✖'} ${name} (${seconds} s)`)
  if (problems !== '') console.log(problems)
  return problems === ''
}

/** @returns {Promise<string>} what the tool printed, if it found anything */
function tool(script, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(node24(), [join(root, 'node_modules', script), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { output += text })
    child.on('error', reject)
    // oxlint colours whatever it prints in CI.
    child.on('close', (status) => resolve(status === 0 ? '' : stripVTControlCharacters(output) || `${script} ended with ${status}`))
  })
}
