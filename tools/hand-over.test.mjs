import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, it } from 'node:test'

const module = (name) => JSON.stringify(new URL(name, import.meta.url).href)
const run = (script) => spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
const handingOverTo = (script) => run(`import { handOver } from ${module('./hand-over.mjs')}; handOver(process.execPath, ['-e', ${JSON.stringify(script)}])`)

describe('a program that stands in', () => {
  it('gives its exit code', async () => {
    const [code] = await once(handingOverTo('process.exit(7)'), 'exit')
    assert.equal(code, 7)
  })

  it('is told to stop, and may take its time', async () => {
    const child = handingOverTo("process.on('SIGTERM', () => setTimeout(() => process.exit(9), 50)); console.log('up'); setInterval(() => {}, 1000)")
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    assert.deepEqual(await once(child, 'exit'), [9, null])
  })

  it('passes on the signal that it died of', async () => {
    const child = handingOverTo("console.log('up'); setInterval(() => {}, 1000)")
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    assert.deepEqual(await once(child, 'exit'), [null, 'SIGTERM'])
  })
})

describe('a process that stops with its parent', { skip: process.platform === 'win32' && 'no parents there' }, () => {
  it('hears of it as of SIGTERM', async () => {
    const script = `import { stopWithParent } from ${module('./stop-with-parent.mjs')}; stopWithParent()
      process.on('SIGTERM', () => { console.log('stopped'); process.exit() }); console.log('up'); setInterval(() => {}, 1000)`
    const shell = spawn('sh', ['-c', '"$0" --input-type=module -e "$1"; :', process.execPath, script], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(shell.stdout, 'data')
    shell.kill('SIGTERM')
    const [said] = await once(shell.stdout, 'data')
    assert.equal(String(said).trim(), 'stopped')
  })
})
