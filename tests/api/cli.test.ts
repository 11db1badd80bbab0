import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { routes, type Story } from '@verbatim/contract'
import { runCommand, startProgram, temporaryFolder, until } from '../program.ts'
import { apiOf, bearer } from './newsroom.ts'

const program = await startProgram()
const api = apiOf(program)
const files = temporaryFolder()
const run = (command: string, ...args: readonly string[]) => runCommand([...command.split(' '), '--data', program.dataDir, ...args], { VERBATIM_URL: program.url })

const newsPage = `Council opens the old mill to the public

04-09-2017
Halvern Post
Tags: Halvern, old mill
A+ A-
HALVERN, North Shore – The council opened the old mill on Monday after nine years of repairs. More than two hundred people came.

“We waited long enough,” said Nigar Rashid, who lives next to it.

The mill is open every day but Friday.

Comments

Halvern Post moderates all comments submitted on our website. We welcome comments which are relevant to the article and encourage further discussion about the issues that matter to you. We also welcome constructive criticism about Halvern Post.

To be approved for publication, however, your comments must meet our community guidelines.

We will not tolerate the following: profanity, threats, personal attacks, vulgarity, abuse (such as sexism, racism, homophobia or xenophobia), or commercial or personal promotion.

Comments that do not meet our guidelines will be rejected. Comments are not edited – they are either approved or rejected.

Post a comment

Required
Required
`

function write(name: string, text: string): string {
  const file = join(files, name)
  writeFileSync(file, text)
  return file
}

async function storiesCalled(headline: string): Promise<readonly Story[]> {
  const { items }: { items: readonly Story[] } = Object(await api.ask(routes.stories, { query: { limit: 200 } }))
  return items.filter((story) => story.headline === headline)
}

async function pageOf({ slug }: Story): Promise<string> {
  return (await fetch(`${program.url}/stories/${encodeURIComponent(slug ?? '')}`)).text()
}

describe('verbatim story import', () => {
  it('reads a news page’s plain text as a person would', async () => {
    const { code, stdout, stderr } = await run('story import', write('mill.txt', newsPage))
    assert.equal(code, 0, stderr)
    const [story] = await storiesCalled('Council opens the old mill to the public')
    assert.ok(story !== undefined)
    assert.deepEqual([story.publishedAt, story.publisher, story.tags, story.dateline], ['2017-09-04', 'Halvern Post', ['Halvern', 'old mill'], 'HALVERN, North Shore'])
    assert.ok(stdout.includes(story.pageUrl ?? '?'), stdout)
    const body = /<div class="body"[^>]*>([\s\S]*?)<\/div>/.exec(await pageOf(story))?.[1] ?? assert.fail()
    assert.equal(body.match(/<p>/g)?.length, 3)
    assert.match(body, /The council opened the old mill on Monday[\s\S]*“We waited long enough,”[\s\S]*every day but Friday/)
    assert.doesNotMatch(body, /A\+|Tags:|moderates|tolerate|Required|Post a comment|04-09-2017/)
  })

  it('updates the story when the file is imported again', async () => {
    const [before] = await storiesCalled('Council opens the old mill to the public')
    const { code, stdout } = await run('story import', write('mill.txt', newsPage.replace('every day but Friday', 'on Sundays alone')))
    assert.equal(code, 0)
    assert.match(stdout, /updated/)
    const after = await storiesCalled('Council opens the old mill to the public')
    assert.deepEqual(after.map(({ id, slug }) => [id, slug]), [[before?.id, before?.slug]])
    // The command is another process, of which the server hears within a second.
    await until('the page shows it', async () => /on Sundays alone/.test(await pageOf(after[0] ?? assert.fail())))
  })

  it('reads the date in the order it is told', async () => {
    await run('story import', write('american.txt', newsPage.replace('Council opens', 'American council opens')), '--date-order', 'mdy')
    assert.equal((await storiesCalled('American council opens the old mill to the public'))[0]?.publishedAt, '2017-04-09')
  })

  it('reads Markdown with front matter', async () => {
    const file = write('bridge.md', '---\nurl: https://news.example/bridge\ntitle: The new bridge\ndate: 2026-05-06\nlanguage: en\ntags: [bridges, river]\n---\n\nA **strong** bridge.\n\n<script>alert(1)</script>\n')
    assert.equal((await run('story import', file)).code, 0)
    const [story] = await storiesCalled('The new bridge')
    assert.deepEqual([story?.url, story?.publishedAt, story?.tags], ['https://news.example/bridge', '2026-05-06', ['bridges', 'river']])
    const page = await pageOf(story ?? assert.fail())
    assert.match(page, /A <strong>strong<\/strong> bridge\./)
    assert.doesNotMatch(page, /alert\(1\)/)
  })

  it('reads HTML with JSON-LD', async () => {
    const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': 'A page of HTML', 'datePublished': '2026-05-06T07:08:09+03:00', 'publisher': { '@type': 'Organization', 'name': 'Halvern Post' }, 'url': 'https://news.example/html' }
    const file = write('page.html', `<!doctype html><html lang="en"><head><title>x</title><script type="application/ld+json">${JSON.stringify(article)}</script></head><body><nav>Menu of the site</nav><article><h1>A page of HTML</h1><p>The first paragraph of it, which is long enough.</p><p>The second one.</p></article><footer>Imprint</footer></body></html>`)
    const { code, stderr } = await run('story import', file)
    assert.equal(code, 0, stderr)
    const [story] = await storiesCalled('A page of HTML')
    assert.deepEqual([story?.url, story?.publishedAt, story?.publisher], ['https://news.example/html', '2026-05-06T04:08:09.000Z', 'Halvern Post'])
    const page = await pageOf(story ?? assert.fail())
    assert.match(page, /The first paragraph of it/)
    assert.doesNotMatch(page, /Menu of the site|Imprint/)
  })

  it('takes the address from --url', async () => {
    await run('story import', write('mill.txt', newsPage), '--url', 'https://news.example/mill?utm_source=x')
    const { headline } = Object(await api.ask(routes.stories, { query: { url: 'https://news.example/mill' } }))
    assert.equal(headline, 'Council opens the old mill to the public')
  })

  it('tells of a file that is not there, and imports the others', async () => {
    const { code, stderr, stdout } = await run('story import', join(files, 'missing.txt'), write('other.txt', newsPage.replace('Council opens', 'Other council opens')))
    assert.equal(code, 1)
    assert.match(stderr, /missing\.txt/)
    assert.match(stdout, /Other council opens/)
  })
})

describe('verbatim site set', () => {
  it('changes what is given and prints what holds, beside a running server', async () => {
    const { code, stdout } = await run('site set', '--name', 'Halvern Post', '--language', 'ckb,en', '--time-zone', 'Asia/Baghdad', '--origin', 'https://own.example')
    assert.equal(code, 0)
    for (const part of ['Halvern Post', 'ckb, en', 'Asia/Baghdad', 'https://own.example']) assert.ok(stdout.includes(part), part)
    const site = await api.ask(routes.site)
    assert.deepEqual([site.name, site.languages, site.timeZone], ['Halvern Post', ['ckb', 'en'], 'Asia/Baghdad'])
    assert.equal((await run('site set', '--name', 'Renamed')).code, 0)
    assert.deepEqual([(await api.ask(routes.site)).name, (await api.ask(routes.site)).timeZone], ['Renamed', 'Asia/Baghdad'])
  })

  it('refuses a time zone that there is not', async () => {
    const { code, stderr } = await run('site set', '--time-zone', 'Mars/Olympus')
    assert.equal(code, 2)
    assert.match(stderr, /time.?zone/i)
  })
})

describe('verbatim token create', () => {
  it('prints the token as its last word, once, and stores none of it', async () => {
    const { code, stdout, stderr } = await run('token create', '--scope', 'stories', '--name', 'the importer')
    assert.deepEqual([code, stderr], [0, ''])
    const token = stdout.trim().split(/\s+/).at(-1) ?? ''
    assert.match(token, /^[\w-]{22,}$/)
    assert.equal((await api.as(bearer(token)).call(routes.putStory, { body: { url: 'https://news.example/t', headline: 'T' } })).status, 201)
  })

  it('refuses a scope that there is not, and none at all', async () => {
    for (const args of [['--scope', 'everything'], ['--scope', 'stories,everything'], []]) {
      const { code, stdout, stderr } = await run('token create', ...args)
      assert.deepEqual([code, stdout], [2, ''])
      assert.match(stderr, /moderation:read/)
    }
  })
})

describe('verbatim demo remove', async () => {
  const demo = await startProgram({ args: [] })
  const shown = async (): Promise<readonly Story[]> => Object(await apiOf(demo).ask(routes.stories)).items

  it('removes the sample site, which an empty folder starts with: three stories in three languages', async () => {
    const before = await shown()
    assert.deepEqual(before.map(({ language }) => language).toSorted(), ['ar', 'ckb', 'en'])
    const first = await runCommand(['demo', 'remove', '--data', demo.dataDir])
    assert.deepEqual([first.code, first.stderr], [0, ''])
    assert.deepEqual(await shown(), [])
    for (const { slug } of before) assert.equal((await fetch(`${demo.url}/stories/${encodeURIComponent(slug ?? '')}`)).status, 404)
    assert.equal((await runCommand(['demo', 'remove', '--data', demo.dataDir])).code, 0)
  })

  it('leaves the site’s own stories, and the sample does not come back', async () => {
    await runCommand(['story', 'import', write('own.txt', newsPage), '--data', demo.dataDir])
    await runCommand(['demo', 'remove', '--data', demo.dataDir])
    assert.equal((await shown()).length, 1)
    await demo.stop()
    const again = await startProgram({ dataDir: demo.dataDir, args: [] })
    const { items } = Object(await apiOf(again).ask(routes.stories))
    assert.equal(items.length, 1)
  })
})

describe('the command line', () => {
  for (const command of ['serve', 'story import', 'token create', 'site set', 'demo remove']) {
    it(`explains ${command} with --help, and does nothing`, async () => {
      const { code, stdout, stderr } = await runCommand([...command.split(' '), '--help'])
      assert.deepEqual([code, stderr], [0, ''])
      assert.match(stdout, new RegExp(`^verbatim ${command} [\\s\\S]*--data DIR`))
    })
  }

  it('lists the commands when asked, and when it does not know one', async () => {
    for (const args of [['--help'], ['help'], []]) {
      const { code, stdout } = await runCommand(args)
      assert.equal(code, 0)
      assert.match(stdout, /verbatim serve[\s\S]*verbatim story import[\s\S]*verbatim token create/)
    }
    for (const args of [['frobnicate'], ['token'], ['story', 'export']]) {
      const { code, stdout, stderr } = await runCommand(args)
      assert.deepEqual([code, stdout], [2, ''])
      assert.ok(stderr.includes(args.join(' ')) && stderr.includes('verbatim serve'))
    }
  })

  it('refuses an option that there is not', async () => {
    for (const args of [['serve', '--colour'], ['serve', '--port', 'x'], ['serve', 'now'], ['token', 'create', '--scopes'], ['story', 'import'], ['story', 'import', 'a', '--date-order', 'dym']]) {
      const { code, stderr } = await runCommand([...args, '--data', files])
      assert.equal(code, 2, args.join(' '))
      assert.notEqual(stderr, '')
    }
  })

  it('takes every option from the environment, too', async () => {
    const dataDir = temporaryFolder()
    const { code } = await runCommand(['site', 'set', '--name', 'By environment'], { VERBATIM_DATA: dataDir })
    assert.equal(code, 0)
    const { stdout } = await runCommand(['site', 'set', '--data', dataDir])
    assert.match(stdout, /By environment/)
  })
})

describe('verbatim serve', () => {
  it('refuses production without VERBATIM_URL, and without limits, naming all that is wrong', async () => {
    const { code, stderr } = await runCommand(['serve', '--port', '0', '--data', temporaryFolder()], { NODE_ENV: 'production', VERBATIM_LIMITS: 'off' })
    assert.equal(code, 2)
    assert.match(stderr, /VERBATIM_URL is required/)
    assert.match(stderr, /VERBATIM_LIMITS/)
  })

  it('tells all faults of its configuration at once', async () => {
    const { code, stderr } = await runCommand(['serve', '--port', '99999', '--data', temporaryFolder()], { VERBATIM_TRUSTED_PROXIES: 'everybody', VERBATIM_URL: 'nowhere', VERBATIM_LIMITS: 'some' })
    assert.equal(code, 2)
    for (const name of ['--port', 'VERBATIM_TRUSTED_PROXIES', 'VERBATIM_URL', 'VERBATIM_LIMITS']) assert.ok(stderr.includes(name), name)
  })

  it('starts empty in production', async () => {
    const live = await startProgram({ args: [], env: { NODE_ENV: 'production', VERBATIM_URL: 'https://comments.example' } })
    const local = apiOf({ url: `http://127.0.0.1:${live.port}` })
    assert.deepEqual(Object(await local.ask(routes.stories)).items, [])
    assert.notEqual((await local.ask(routes.site)).limits.rates, null)
  })

  it('tells that its port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await once(holder, 'listening')
    const { port } = Object(holder.address())
    const { code, stderr } = await runCommand(['serve', '--port', String(port), '--data', temporaryFolder()])
    holder.close()
    assert.equal(code, 1)
    assert.match(stderr, new RegExp(`Port ${port} .*EADDRINUSE`))
    assert.doesNotMatch(stderr, /\bat .*\.(ts|mjs):\d+/)
  })

  it('makes the data folder, also inside folders that are not there yet', async () => {
    const dataDir = join(temporaryFolder(), 'a', 'b')
    const fresh = await startProgram({ dataDir })
    assert.equal((await fetch(`${fresh.url}/readyz`)).status, 200)
  })

  it('prints the set-up link as long as there is no administrator, each time another', async () => {
    const dataDir = temporaryFolder()
    mkdirSync(dataDir, { recursive: true })
    const first = await startProgram({ dataDir })
    await first.stop()
    const second = await startProgram({ dataDir })
    assert.ok(first.setupLink !== undefined && second.setupLink !== undefined)
    const [old, token] = [first.setupLink, second.setupLink].map((link) => new URL(link).searchParams.get('token'))
    const admin = { email: 'ada@example.org', password: 'ten letters and more' }
    await apiOf(second).refused(routes.setUp, { body: { token: old, ...admin } }, 'setup-link-used')
    assert.equal((await apiOf(second).call(routes.setUp, { body: { token, ...admin } })).status, 201)
    await second.stop()
    const third = await startProgram({ dataDir })
    assert.equal(third.setupLink, undefined)
    assert.equal((await apiOf(third).call(routes.signIn, { body: admin })).status, 200)
  })
})
