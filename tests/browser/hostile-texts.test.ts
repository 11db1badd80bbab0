import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { defaultGuidelines, type Story } from '@verbatim/core'
import type { Browser, Page } from 'playwright-core'
import type { NewComment, Storage } from '../../packages/server/src/app/index.ts'
import { openSqlite } from '../../packages/server/src/storage/index.ts'
import { approval, gazette, newComment, noon, replyTo, storyPut } from '../../packages/server/src/storage/suite/samples.ts'
import { apiOf } from '../api/newsroom.ts'
import { startProgram, temporaryFolder, type Program } from '../program.ts'
import { Watch, axeFindings, launchChromium, scriptsIn, sidewaysOverflow } from './browser.ts'
import { hostileTexts, type HostileText } from './hostile-texts.ts'

/**
 * Two stories: in the English one each hostile comment begins a thread with a harmless reply below it, in the Sorani one it is the
 * reply to a harmless comment. They are put into the database, as an import would, so that those are there, too, that a submission refuses.
 */
describe('what strangers write', { timeout: 400_000 }, () => {
  let program: Program
  let browser: Browser
  let watch: Watch
  let storyId: string
  const addresses: string[] = []
  const written = new Map<string, HostileText>()

  before(async () => {
    const dataDir = temporaryFolder()
    const storage = await openSqlite({ dataDir, writer: 'here' })
    await storage.sites.create(gazette, defaultGuidelines, noon)
    const stories = [await storyIn(storage, 'en'), await storyIn(storage, 'ckb')] as const
    for (const [index, text] of hostileTexts.entries()) {
      const [below, above] = [newComment(stories[0].id, commentOf(text, index)), newComment(stories[1].id, { ...neighbour, submittedAt: noon + index })]
      await publish(storage, [below, replyTo(below, { ...neighbour, submittedAt: noon + index })])
      const reply = replyTo(above, commentOf(text, index))
      await publish(storage, [above, reply])
      for (const { id } of [below, reply]) written.set(id, text)
    }
    await storage.close()
    storyId = stories[0].id
    program = await startProgram({ dataDir, env: { VERBATIM_LIMITS: 'off' } })
    addresses.push(...stories.map(({ slug }) => `${program.url}/stories/${slug}?sort=oldest`))
    browser = await launchChromium()
    watch = new Watch(browser, program.url)
  })
  after(async () => {
    await browser?.close()
    await program?.stop()
  })

  it('is taken, but for what turns or controls what stands beside it', async () => {
    const api = apiOf(program)
    const sent = hostileTexts.map(async ({ name, body, refused }) => {
      const input = { params: { storyId }, body: { name, body, email: 'someone@example.org' } }
      if (refused === undefined) return assert.equal((await api.ask(routes.submitComment, input)).comment.body, body)
      assert.deepEqual((await api.refused(routes.submitComment, input, 'input-refused')).errors?.map(({ code }) => code), [refused])
    })
    await Promise.all(sent)
  })

  it('is on the page to the letter, as text and as nothing else', async () => {
    const seen = new Set<string>()
    await onPages({}, async (page) => {
      const shown = await page.evaluate<readonly Shown[]>(shownComments)
      for (const { id } of shown) if (written.has(id)) seen.add(id)
      for (const { id, name, body, inside } of shown) {
        const { what, ...text } = written.get(id) ?? { what: 'the neighbour', ...neighbour }
        assert.deepEqual({ name, body }, { name: inHtml(text.name), body: inHtml(text.body) }, what)
        // Addresses that begin with http are links, and nothing is anything else.
        assert.deepEqual(inside.filter((element) => !/^a https?:\/\/\S+ dir=ltr rel=ugc nofollow noopener$/.test(element)), [], what)
      }
      assert.deepEqual(await scriptsIn(page), [])
      // To write, to report, and to leave the report.
      assert.deepEqual(await page.evaluate<readonly string[]>(`[...document.querySelectorAll('main .staff, main h1, base, form')].map(({ localName }) => localName)`), ['h1', 'form', 'form', 'form'])
      assert.deepEqual(await axeFindings(page), [])
    })
    assert.equal(seen.size, written.size)
  })

  it('neither widens the page of a telephone nor moves what stands beside it', async () => {
    for (const size of ['2', '5']) {
      await onPages({ viewport: telephone, size }, async (page) => {
        assert.ok((await sidewaysOverflow(page)) <= 0)
        const places = await page.evaluate<readonly string[]>(neighbourPlaces)
        assert.ok(places.length > 5)
        assert.equal(new Set(places).size, 1, `the same comment is laid out in several ways:\n${[...new Set(places)].join('\n')}`)
        // The direction of a name, or a text, moves nothing beside it.
        assert.deepEqual(await page.evaluate<string[]>(`[...document.querySelectorAll('.comment .by')].flatMap((by) => {
          const [author, time] = ['.author', '.permalink'].map((part) => by.querySelector(part).getBoundingClientRect())
          const isBefore = document.dir === 'rtl' ? author.right > time.right : author.left < time.left
          return isBefore || time.top > author.bottom - 1 ? [] : [by.textContent]
        })`), [])
        // A word breaks anywhere; one letter with a hundred marks, or of a hundred pictures, cannot, and is cut off.
        assert.deepEqual(await page.evaluate<string[]>(`[...document.querySelectorAll('.comment-text')].filter((text) => text.scrollWidth > text.clientWidth).map(({ textContent }) => textContent)
          .filter((text) => ![...new Intl.Segmenter().segment(text)].some(({ segment }) => segment.length > 99)).map((text) => text.slice(0, 50))`), [])
      })
    }
  })

  it('lets nobody press anything of its own where a neighbour stands', async () => {
    await onPages({ viewport: telephone }, async (page) => {
      assert.deepEqual(await page.evaluate<readonly string[]>(coveredNeighbours), [])
    })
  })

  it('paints nothing over its neighbours, however many marks a letter has', async () => {
    const inky = new Set([...written].filter(([, { body, name }]) => /\p{M}{8}|﷽/u.test(body + name)).map(([id]) => id))
    assert.ok(inky.size >= 12)
    await onPages({ viewport: telephone }, async (page) => {
      const ids = await page.evaluate<readonly string[]>(`[...document.querySelectorAll('.comment')].map(({ id }) => id)`)
      const painted: string[] = []
      for (const id of ids.filter((shown) => inky.has(shown.replace('comment-', '')))) {
        for (const edge of ['start', 'end']) {
          // What lies outside of the comment is the same whether it is there or not.
          const [there, away] = [await pictureAround(page, { id, edge, visibility: 'visible' }), await pictureAround(page, { id, edge, visibility: 'hidden' })]
          if (!there.equals(away)) painted.push(`${written.get(id.replace('comment-', ''))?.what}, at its ${edge}`)
        }
      }
      assert.deepEqual(painted, [])
    })
  })

  it('is in the feeds and the data of the page to the letter, as far as these can hold it', async () => {
    await onPages({}, async (page) => {
      const feeds = await page.evaluate<readonly FeedEntry[]>(feedEntries)
      assert.ok(feeds.length >= 50)
      for (const { id, name, body } of feeds) {
        const text = written.get(id) ?? neighbour
        assert.deepEqual({ name, body }, { name: inXml(text.name), body: inXml(text.body) })
      }
      const data = await page.evaluate<readonly FeedEntry[]>(linkedComments)
      assert.ok(data.length > 0)
      for (const { id, name, body } of data) {
        const text = written.get(id) ?? neighbour
        assert.deepEqual({ name, body }, { name: text.name, body: text.body })
      }
    })
  })

  it('asks nothing of anybody, runs nothing and breaks no policy', () => {
    assert.deepEqual([...new Set(watch.faults)], [])
  })

  async function onPages({ viewport = { width: 1000, height: 800 }, size }: { readonly viewport?: { readonly width: number; readonly height: number }; readonly size?: string }, look: (page: Page) => Promise<void>): Promise<void> {
    const context = await watch.open({ viewport })
    const page = await context.newPage()
    page.on('dialog', (dialog) => {
      watch.faults.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    for (const address of addresses) {
      // As the second page of fifty goes on from the first.
      for (let next: string | null = address; next !== null; ) {
        await page.goto(size === undefined ? next : `${next}&size=${size}`)
        const more: string | null = await page.evaluate<string | null>(`document.querySelector('.comments > .more a')?.href.replace(/#.*/, '') ?? null`)
        await look(page)
        next = more
      }
    }
    await context.close()
  }
})

const telephone = { width: 320, height: 640 }
const neighbour = { name: 'Neighbour', body: 'A word of mine, and a short one, so that I see what becomes of it.', email: 'neighbour@example.org' }

async function storyIn(storage: Storage, language: 'en' | 'ckb'): Promise<Story> {
  const { story } = await storage.stories.put(storyPut({ slug: `hostile-${language}`, changes: { language } }))
  return story
}

function commentOf({ name, body }: HostileText, index: number): Partial<NewComment> {
  return { name, body, submittedAt: noon + index, email: 'hostile@example.org' }
}

async function publish(storage: Storage, comments: readonly NewComment[]): Promise<void> {
  for (const comment of comments) {
    await storage.comments.receive(comment)
    await storage.decisions.record([approval(comment.id, { decidedAt: comment.submittedAt })])
  }
}

// HTML has no way to hold U+0000.
function inHtml(text: string): string {
  return text.replaceAll('\0', '\ufffd')
}

function inXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}

interface Shown {
  readonly id: string
  readonly name: string
  readonly body: string
  /** The elements within name and text, with their attributes. */
  readonly inside: readonly string[]
}

const shownComments = `[...document.querySelectorAll('.comment')].map((comment) => ({
  id: comment.id.replace('comment-', ''),
  name: comment.querySelector('.author').textContent,
  body: comment.querySelector('.comment-text').textContent,
  inside: [...comment.querySelectorAll('.author *, .comment-text *')].map((element) => [element.localName, ...[...element.attributes].map(({ name, value }) => name === 'href' ? value : name + '=' + value)].join(' ')),
}))`

/** Where the parts of each harmless comment are within it. */
const neighbourPlaces = `[...document.querySelectorAll('.comment')].filter((comment) => comment.querySelector('.author').textContent === 'Neighbour').map((comment) => {
  const box = comment.getBoundingClientRect()
  return ['.author', '.permalink', '.comment-text', '.acts a'].map((part) => {
    const { left, top, width, height } = comment.querySelector(part).getBoundingClientRect()
    return [left - box.left, top - box.top, width, height].map((pixels) => Math.round(pixels)).join(' ')
  }).join(', ')
})`

/** Points of harmless comments at which something else is, each told by what it is. */
const coveredNeighbours = `[...document.querySelectorAll('.comment')].filter((comment) => comment.querySelector('.author').textContent === 'Neighbour').flatMap((comment) => {
  comment.scrollIntoView({ block: 'center' })
  const { left, right, top, bottom } = comment.getBoundingClientRect()
  const found = []
  for (let x = left + 1; x < right; x += 20) {
    for (let y = top + 1; y < bottom; y += 8) {
      const there = document.elementFromPoint(x, y)
      if (!comment.contains(there)) found.push(there?.outerHTML.slice(0, 100) ?? 'nothing')
    }
  }
  return found
})`

interface Around {
  readonly id: string
  readonly edge: string
  readonly visibility: 'visible' | 'hidden'
}

/** What is seen at one end of a comment, but for the comment itself with the narrow seam that it may paint on. */
async function pictureAround(page: Page, { id, edge, visibility }: Around): Promise<Buffer> {
  await page.evaluate(`(() => {
    const comment = document.getElementById(${JSON.stringify(id)}), cover = document.getElementById('cover') ?? document.body.appendChild(document.createElement('div'))
    comment.style.visibility = ${JSON.stringify(visibility)}
    const { top, height } = comment.getBoundingClientRect(), seam = 0.4 * parseFloat(getComputedStyle(document.documentElement).fontSize)
    cover.id = 'cover'
    Object.assign(cover.style, { position: 'absolute', zIndex: 9, background: '#888', left: 0, right: 0, top: top + scrollY - seam + 'px', height: height + 2 * seam + 'px' })
    scrollTo(0, scrollY + (${JSON.stringify(edge)} === 'start' ? top : top + height) - innerHeight / 2)
  })()`)
  const picture = await page.screenshot()
  await page.evaluate(`document.getElementById(${JSON.stringify(id)}).style.visibility = ''; document.getElementById('cover').remove()`)
  return picture
}

interface FeedEntry {
  readonly id: string
  readonly name: string
  readonly body: string
}

/** As the browser's own parser of XML reads them; throws where it finds a feed ill-formed. */
const feedEntries = `Promise.all(['/comments.atom', location.pathname + '/comments.atom'].map(async (path) => {
  const feed = new DOMParser().parseFromString(await (await fetch(path)).text(), 'application/xml')
  const fault = feed.querySelector('parsererror')
  if (fault !== null) throw new Error(path + ': ' + fault.textContent)
  return [...feed.querySelectorAll('entry')].map((entry) => ({ id: entry.querySelector('id').textContent.replace('urn:uuid:', ''), name: entry.querySelector('author name').textContent, body: entry.querySelector('content').textContent }))
})).then((feeds) => feeds.flat())`

const linkedComments = `(() => {
  const all = (comments = []) => comments.flatMap(({ url, author, text, comment }) => [{ id: url.split('#comment-')[1], name: author.name, body: text }, ...all(comment)])
  return all(JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent).comment)
})()`
