import assert from 'node:assert/strict'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openNewsroom } from './newsroom.ts'
import { temporaryFolder, until } from '../program.ts'

const deploy = fileURLToPath(new URL('../../deploy/', import.meta.url))

function isThere(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', env: { PATH: `${process.env['PATH']}:/usr/sbin` } }).status === 0
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port }: { port?: number } = Object(server.address())
  server.close()
  return port ?? assert.fail()
}

const skipNginx = !(isThere('nginx', '-v') && isThere('openssl', 'version')) && 'NOT TESTED: needs nginx and openssl'

describe('the example for nginx', { skip: skipNginx }, async () => {
  if (skipNginx !== false) return
  const folder = temporaryFolder()
  const [secure, plain] = [await freePort(), await freePort()]
  const newsroom = await openNewsroom({ env: { VERBATIM_TRUSTED_PROXIES: '127.0.0.1/32' } })
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=comments.example', '-keyout', join(folder, 'key'), '-out', join(folder, 'pem')], { stdio: 'ignore' })
  // Only what is of the machine is another here: ports, certificates, folders.
  const example = readFileSync(join(deploy, 'nginx', 'verbatim.conf'), 'utf8')
    .replace('server 127.0.0.1:4000;', `server 127.0.0.1:${newsroom.program.port};`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${secure} ssl http2;`)
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replace('/etc/ssl/comments.example.pem', join(folder, 'pem'))
    .replace('/etc/ssl/comments.example.key', join(folder, 'key'))
    .replace('/var/cache/nginx/verbatim', join(folder, 'cache'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`).join(' ')
  writeFileSync(join(folder, 'nginx.conf'), `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; worker_processes 1; pid ${join(folder, 'pid')}; error_log stderr; events {} http { access_log off; ${temporary} ${example} }`)
  const args = ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')]
  const env = { PATH: `${process.env['PATH']}:/usr/sbin` }
  const checked = spawnSync('nginx', ['-t', ...args], { encoding: 'utf8', env })
  const nginx = spawn('nginx', args, { stdio: 'ignore', env })
  after(() => void nginx.kill('SIGTERM'))
  const get = (path: string, ...more: readonly string[]) => {
    const { stdout } = spawnSync('curl', ['-sk', '-i', '--max-time', '10', '--resolve', `comments.example:${secure}:127.0.0.1`, ...more, `https://comments.example:${secure}${path}`], { encoding: 'utf8' })
    const [head = '', ...body] = stdout.split('\r\n\r\n')
    return { status: Number(/^HTTP\/\S+ (\d+)/.exec(head)?.[1]), head: head.toLowerCase(), body: body.join('\r\n\r\n') }
  }
  if (checked.status === 0) await until('nginx answers', () => get('/healthz').status === 200)
  const story = await newsroom.story()

  it('is one that nginx takes', () => {
    assert.equal(checked.status, 0, checked.stderr)
  })

  it('keeps for all what it may, and never a receipt or a page with an open form', async () => {
    const { receipt } = await newsroom.submit(story.id)
    for (const path of [`/api/v1/stories/${story.id}/comments`, '/']) {
      assert.match(get(path).head, /x-cache: miss/)
      assert.match(get(path).head, /x-cache: hit/)
    }
    for (const path of [`/receipts/${receipt.token}`, `/stories/${encodeURIComponent(story.slug)}`]) for (const _ of [1, 2]) assert.match(get(path).head, /x-cache: miss/)
  })

  it('answers nobody who signs in from what is kept, and hides the metrics', () => {
    assert.match(get('/', '-H', 'cookie: verbatim_session=x').head, /x-cache: bypass/)
    assert.equal(get('/metrics').status, 404)
  })

  it('passes each event of a stream on at once', async () => {
    const asked = ['-skN', '--resolve', `comments.example:${secure}:127.0.0.1`, `https://comments.example:${secure}/api/v1/events?story=${story.id}`]
    const listener = spawn('curl', asked, { stdio: ['ignore', 'pipe', 'ignore'] })
    let heard = ''
    listener.stdout.setEncoding('utf8').on('data', (part) => { heard += part })
    try {
      await until('the stream is open', () => heard !== '')
      const { id } = await newsroom.published(story.id)
      await until('the event has come through', () => heard.includes('comment.approved') && heard.includes(id))
    } finally {
      listener.kill()
    }
  })

  it('lets comments through, and the address of who sent them in place of any that was claimed', () => {
    const sent = get(`/api/v1/stories/${story.id}/comments`, '-H', 'content-type: application/json', '-H', 'x-forwarded-for: 203.0.113.9', '-d', JSON.stringify({ name: 'A', email: 'a@example.org', body: 'Through nginx' }))
    assert.equal(sent.status, 202, sent.body)
    assert.match(sent.body, /Through nginx/)
  })
})

describe('the examples for systemd', { skip: !isThere('systemd-analyze', '--version') && 'NOT TESTED: needs systemd-analyze' }, () => {
  it('are units that systemd takes', () => {
    const folder = join(temporaryFolder(), 'units')
    mkdirSync(folder)
    const names = readdirSync(join(deploy, 'systemd'))
    // The programs they start are not on this machine; that is all that may be missing.
    for (const name of names) copyFileSync(join(deploy, 'systemd', name), join(folder, name))
    const { stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...names.map((name) => join(folder, name))], { encoding: 'utf8' })
    const complaints = stderr.split('\n').filter((line) => line.includes('verbatim') && !/is not executable|No such file or directory|User verbatim not found/i.test(line))
    assert.deepEqual(complaints, [])
  })
})

describe('the examples', () => {
  it('name files of the project that are there', () => {
    const named = readdirSync(deploy, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(service|timer|conf)$|file$/i.test(name)).flatMap((name) => readFileSync(join(deploy, name), 'utf8').match(/(?:docs|packages)\/[\w./-]+\.\w+/g) ?? [])
    assert.ok(named.length > 3)
    for (const path of named) assert.ok(existsSync(join(deploy, '..', path)), path)
  })
})
