import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { execFileSync } from 'node:child_process'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { createToken, startProgram, temporaryFolder, until, type Environment, type Program } from '../program.ts'
import { apiOf, bearer, submission } from './newsroom.ts'

const dataDir = temporaryFolder()
const residentLimitMb = 150
const idleMs = 2500

/** A server on the folder with one story that can be commented on. */
async function startWithStory(env: Environment = {}): Promise<{ readonly program: Program; readonly storyId: string }> {
  const program = await startProgram({ dataDir, env })
  const api = apiOf(program).as(bearer(await createToken(dataDir, ['stories'])))
  const { id } = await api.ask(routes.putStory, { body: { url: 'https://news.example/start', headline: 'Start' } })
  return { program, storyId: id ?? assert.fail() }
}

/** A submission of which the server has read the head and half of the body. */
async function halfSubmission({ port }: Program, storyId: string) {
  const body = JSON.stringify(submission({ body: 'Half sent when the server was told to stop' }))
  const socket = connect({ host: '127.0.0.1', port }).setEncoding('utf8')
  let answer = ''
  socket.on('data', (part) => { answer += part })
  await once(socket, 'connect')
  const head = [`POST /api/v1/stories/${storyId}/comments HTTP/1.1`, 'Host: localhost', 'Content-Type: application/json', `Content-Length: ${body.length}`, 'Expect: 100-continue', '', '']
  socket.write(head.join('\r\n'))
  // The server says so once it has read the head, and so has the request in its hands.
  await once(socket, 'data', { signal: AbortSignal.timeout(5000) })
  assert.match(answer, /^HTTP\/1\.1 100 /)
  socket.write(body.slice(0, 40))
  return {
    async finish(): Promise<string> {
      answer = ''
      const closed = once(socket, 'close', { signal: AbortSignal.timeout(10_000) })
      socket.write(body.slice(40))
      await closed
      return answer
    },
    socket,
  }
}

function residentMb(pid: number): number {
  if (process.platform === 'linux') return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}

describe('a start', () => {
  it('is ready once it says where it runs, the second time in less than the first needs to make everything', async (t) => {
    const first = await startProgram({ dataDir, args: [] })
    assert.equal((await fetch(`${first.url}/readyz`)).status, 200)
    assert.deepEqual(await first.stop(), { code: 0, signal: null })
    const startedAt = performance.now()
    const second = await startProgram({ dataDir, args: [] })
    assert.equal(await (await fetch(`${second.url}/readyz`)).text(), 'ready')
    t.diagnostic(`first start ${Math.round(first.startMs)} ms, with the sample site; second start ${Math.round(performance.now() - startedAt)} ms to /readyz`)
    await second.stop()
  })

  it(`holds less than ${residentLimitMb} MB while it is idle`, async (t) => {
    const program = await startProgram({ dataDir, args: [] })
    await (await fetch(`${program.url}/readyz`)).text()
    t.diagnostic(`${residentMb(program.pid).toFixed(1)} MB resident at once`)
    // A second later it lets go of what only its start needed.
    await until(`it holds less than ${residentLimitMb} MB`, () => residentMb(program.pid) < residentLimitMb, idleMs)
    t.diagnostic(`${residentMb(program.pid).toFixed(1)} MB resident`)
    await program.stop()
  })
})

describe('SIGTERM', () => {
  it('ends the process cleanly, keep-alive connections included', async () => {
    const program = await startProgram({ dataDir })
    await (await fetch(`${program.url}/api/v1/site`)).text()
    const idle = connect({ host: '127.0.0.1', port: program.port })
    await once(idle, 'connect')
    const closed = once(idle, 'close', { signal: AbortSignal.timeout(10_000) })
    assert.deepEqual(await program.stop(), { code: 0, signal: null })
    await closed
  })

  it('lets a submission in flight come to its receipt, which holds after the next start', async () => {
    const { program, storyId } = await startWithStory()
    const half = await halfSubmission(program, storyId)
    program.signal('SIGTERM')
    await program.logged(/"msg":"stopping"/)
    const answer = await half.finish()
    assert.match(answer, /^HTTP\/1\.1 202 /)
    assert.deepEqual(await program.ended(), { code: 0, signal: null })
    const { receipt } = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))
    const again = await startProgram({ dataDir })
    assert.equal((await apiOf(again).ask(routes.receipt, { params: { token: receipt.token } })).comment.body, 'Half sent when the server was told to stop')
    await again.stop()
  })

  it('ends each connection with the answer that was due on it', async () => {
    const { program, storyId } = await startWithStory()
    const half = await halfSubmission(program, storyId)
    program.signal('SIGTERM')
    await program.logged(/"msg":"stopping"/)
    const finished = half.finish()
    half.socket.write('GET /api/v1/site HTTP/1.1\r\nHost: localhost\r\n\r\n')
    const [answer = '', ...later] = (await finished).split(/(?=HTTP\/1\.1 )/)
    assert.match(answer, /^HTTP\/1\.1 202 /)
    assert.match(answer, /^connection: close\r$/im)
    assert.deepEqual(later, [])
    assert.deepEqual(await program.ended(), { code: 0, signal: null })
  })

  it('is heeded once; a second one does not cut off what is in flight', async () => {
    const { program, storyId } = await startWithStory()
    const half = await halfSubmission(program, storyId)
    program.signal('SIGTERM')
    await program.logged(/"msg":"stopping"/)
    program.signal('SIGINT')
    assert.match(await half.finish(), /^HTTP\/1\.1 202 /)
    assert.deepEqual(await program.ended(), { code: 0, signal: null })
  })
})

it('two servers on one folder both serve it', async () => {
  const [one, { program: two, storyId }] = [await startProgram({ dataDir }), await startWithStory()]
  const { comment } = await apiOf(one).ask(routes.submitComment, { params: { storyId }, body: submission({ body: 'By the one' }) })
  const moderator = apiOf(two).as(bearer(await createToken(dataDir, ['moderation'])))
  await moderator.ask(routes.decide, { body: { items: [{ commentId: comment.id, verdict: 'approve' }] } })
  const { items } = await apiOf(one).ask(routes.comments, { params: { storyId } })
  assert.ok(items.some(({ id }) => id === comment.id))
})

describe('draining', () => {
  it('says at once that it is not ready, and goes on answering until all have heard it', async () => {
    const { program, storyId } = await startWithStory({ VERBATIM_DRAIN_SECONDS: '2' })
    assert.equal((await fetch(`${program.url}/readyz`)).status, 200)
    program.signal('SIGTERM')
    await until('it is no longer ready', async () => (await fetch(`${program.url}/readyz`)).status === 503)
    const problem: unknown = await (await fetch(`${program.url}/readyz`)).json()
    assert.ok(JSON.stringify(problem).includes('problem:stopping'))
    // Those who have not heard yet are served, on new connections too.
    assert.equal(await (await fetch(`${program.url}/healthz`, { headers: { connection: 'close' } })).text(), 'alive')
    const { comment } = await apiOf(program).ask(routes.submitComment, { params: { storyId }, body: submission({ body: 'Sent while it drained' }) })
    assert.equal(comment.status, 'pending')
    assert.deepEqual(await program.ended(), { code: 0, signal: null })
  })

  it('cuts off what is not finished in time, and says so', async () => {
    const { program, storyId } = await startWithStory({ VERBATIM_STOP_SECONDS: '1' })
    const { socket } = await halfSubmission(program, storyId)
    const cut = once(socket, 'close', { signal: AbortSignal.timeout(20_000) })
    assert.deepEqual(await program.stop(), { code: 0, signal: null })
    await cut
    assert.match(program.log(), /"msg":"cut off what was still in flight"/)
  })
})

describe('a limit to its memory', { skip: process.platform !== 'linux' && 'NOT TESTED: only Linux tells how much a process held at most' }, () => {
  it('is planned for, and kept to under a load of readers', async (t) => {
    const limitMb = 150
    const program = await startProgram({ dataDir, args: [], env: { VERBATIM_MEMORY_MB: String(limitMb) } })
    assert.match(readFileSync(`/proc/${program.pid}/cmdline`, 'utf8'), /--max-old-space-size=64\0/)
    const stories = await apiOf(program).ask(routes.stories)
    const paths = 'items' in stories ? stories.items.flatMap(({ id, slug }) => [`/stories/${slug}`, `/api/v1/stories/${id}/comments`, '/']) : []
    assert.ok(paths.length > 0)
    const read = async (_: unknown, reader: number) => {
      for (let turn = 0; turn < 100; turn += 1) {
        const answer = await fetch(`${program.url}${paths[(reader + turn) % paths.length]}`)
        await answer.text()
        assert.equal(answer.status, 200)
      }
    }
    await Promise.all(Array.from({ length: 16 }, read))
    const peakMb = Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8'))?.[1]) / 1024
    t.diagnostic(`${peakMb.toFixed(1)} MB at most, with ${limitMb} MB to keep to`)
    // A fifth over it: what the system counts for the program's own code is shared, and can be dropped.
    assert.ok(peakMb > 0 && peakMb < limitMb * 1.2, `${peakMb} MB`)
    assert.deepEqual(await program.stop(), { code: 0, signal: null })
  })
})
