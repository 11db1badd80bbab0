/** What is asked of an archive: of each kind of read many different ones, so that nothing is answered from what was kept ready. */
import { asker } from '../ask.ts'
import type { Server } from '../site.ts'
import { busyStory, commenterId, commenterOf, commentId, randomOf, statuses, storyId, storyUrl, tags, tokenOf, type Plan } from './rows.ts'

export interface Question {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

export interface Kind {
  readonly name: string
  /** Full-text search is measured apart. */
  readonly isSearch?: boolean
  readonly questions: readonly Question[]
}

interface Asked {
  readonly plan: Plan
  readonly server: Server
  readonly token: string
  /** How many questions of each kind. */
  readonly asks: number
}

export async function kindsOf(asked: Asked): Promise<readonly Kind[]> {
  return [...await readerKinds(asked), ...deskKinds(asked)]
}

// What is kept ready is kept by address, so that no address is asked for twice: sizes of a page make many of one story.
const smallestPage = 45
const sorts = ['newest', 'oldest', 'replies'] as const

async function readerKinds({ plan, server, asks }: Asked): Promise<readonly Kind[]> {
  const api = `${server.url}/api/v1`
  const random = randomOf(7)
  const pick = (count: number) => Math.floor(random() * count)
  const stories = plan.stories - 1
  // All in turn, far from each other; then the same ones with a page one larger.
  const story = (index: number) => 1 + ((index * 37) % stories)
  const size = (index: number) => smallestPage + Math.floor(index / stories)
  const sort = (index: number) => sorts[Math.floor(index / stories) % sorts.length]
  const of = (name: string, address: (index: number) => string, headers: Readonly<Record<string, string>> = {}): Kind => ({
    name,
    questions: Array.from({ length: asks }, (_, index) => ({ url: address(index), headers })),
  })
  const busy = `${api}/stories/${storyId(plan, busyStory)}/comments`
  const cursors = await deepCursors(busy, asks)
  const threads = numbersOf(plan, (number) => (plan.replies[number] ?? 0) > 0)
  const html = { accept: 'text/html' }
  return [
    of('first page of a story', (index) => `${api}/stories/${storyId(plan, story(index))}/comments?limit=${size(index)}`),
    ...sorts.map((order) => busiest(of(`first page of the busiest story, ${order}`, (index) => `${busy}?sort=${order}&limit=${1 + (index % largestPage)}`))),
    of('page deep in the busiest story', (index) => `${busy}?limit=50&cursor=${encodeURIComponent(cursors[index % cursors.length] ?? '')}`),
    of('replies of a thread', (index) => `${api}/stories/${storyId(plan, plan.story[threads[index % threads.length] ?? 0] ?? 0)}/comments?parentId=${commentId(plan, threads[index % threads.length] ?? 0)}`),
    of('a story', (index) => `${api}/stories/${storyId(plan, story(index))}`),
    of('a story by its URL', (index) => `${api}/stories?url=${encodeURIComponent(storyUrl(story(index)))}`),
    of('stories, newest first', (index) => `${api}/stories?limit=${smallestPage + (index % 10)}`),
    of('stories of a tag', (index) => `${api}/stories?tag=measuring&limit=${smallestPage + (index % 10)}`),
    of('front page, HTML', () => `${server.url}/`, html),
    of('tag page, HTML', () => `${server.url}/tags/measuring`, html),
    of('page of a story, HTML', (index) => `${server.url}/stories/archive-${story(index)}?sort=${sort(index)}`, html),
    of('a receipt', () => `${api}/receipts/${tokenOf(pick(plan.comments))}`),
  ]
}

const largestPage = 200

/** As many questions as there are sizes of a page. */
function busiest(kind: Kind): Kind {
  return { ...kind, questions: kind.questions.slice(0, largestPage) }
}

const mostWalked = 200

/** Cursors of the second half of a story, as many as are asked for where it is so long. */
async function deepCursors(comments: string, wanted: number): Promise<readonly string[]> {
  const roots = await walk(comments, mostWalked)
  const step = Math.max(1, Math.min(mostWalked, Math.floor((roots.length * mostWalked) / (2 * wanted))))
  const cursors = step === mostWalked ? roots : await walk(comments, step)
  return cursors.slice(Math.floor(cursors.length / 2))
}

/** The cursors after each page from the first to the last. */
async function walk(comments: string, limit: number): Promise<readonly string[]> {
  const ask = asker(1)
  const cursors: string[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { status, bytes } = await ask(`${comments}?limit=${limit}${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`)
    if (status !== 200) throw new Error(`a page of the busiest story answered ${status}`)
    const next: unknown = JSON.parse(bytes.toString('utf8')).nextCursor
    cursor = typeof next === 'string' ? next : null
    if (cursor !== null) cursors.push(cursor)
  }
  return cursors
}

function deskKinds({ plan, server, token, asks }: Asked): readonly Kind[] {
  const api = `${server.url}/api/v1/moderation`
  const headers = { authorization: `Bearer ${token}` }
  const random = randomOf(11)
  const pick = (count: number) => Math.floor(random() * count)
  const waiting = numbersOf(plan, (number) => statuses[plan.status[number] ?? 0] === 'pending')
  const queue = (name: string, query: (index: number) => string, isSearch = false): Kind => ({
    name: `queue, ${name}`,
    isSearch,
    questions: Array.from({ length: asks }, (_, index) => ({ url: `${api}/queue?${query(index)}`, headers })),
  })
  const anyWaiting = () => waiting[pick(waiting.length)] ?? 0
  return [
    queue('by priority', () => 'order=priority'),
    queue('oldest first', () => 'order=oldest'),
    queue('newest first', () => 'order=newest'),
    queue('of a guideline above a score', () => 'guideline=personal-attacks&minScore=0.3'),
    queue('of a story', () => `storyId=${storyId(plan, plan.story[anyWaiting()] ?? 0)}`),
    queue('of a tag', (index) => `tag=${tags[index % tags.length]}`),
    queue('of a language', () => 'language=en'),
    queue('of an author', () => `authorId=${commenterId(plan, commenterOf(plan, anyWaiting()))}`),
    queue('with a link', () => 'hasLink=true'),
    queue('replies', () => 'isReply=true'),
    queue('with words', () => 'q=bridge', true),
    { name: 'a comment at the desk', questions: Array.from({ length: asks }, () => ({ url: `${api}/comments/${commentId(plan, pick(plan.comments))}`, headers })) },
  ]
}

const mostNumbers = 10_000

/** The newest comments of a kind. */
function numbersOf(plan: Plan, is: (number: number) => boolean): readonly number[] {
  const numbers: number[] = []
  for (let number = plan.comments - 1; number >= 0 && numbers.length < mostNumbers; number -= 1) {
    if (is(number)) numbers.push(number)
  }
  return numbers
}
