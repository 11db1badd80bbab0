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

// Answers that are kept ready are kept by address; ten sizes of a page make ten addresses of each story.
const smallestPage = 45
const pageSizes = 10

function limit(index: number): number {
  return smallestPage + (index % pageSizes)
}

async function readerKinds({ plan, server, asks }: Asked): Promise<readonly Kind[]> {
  const api = `${server.url}/api/v1`
  const random = randomOf(7)
  const pick = (count: number) => Math.floor(random() * count)
  const story = () => 1 + pick(plan.stories - 2)
  const of = (name: string, address: (index: number) => string, headers: Readonly<Record<string, string>> = {}): Kind => ({
    name,
    questions: Array.from({ length: asks }, (_, index) => ({ url: address(index), headers })),
  })
  const cursors = await deepCursors(`${api}/stories/${storyId(plan, busyStory)}/comments`)
  const threads = numbersOf(plan, (number) => (plan.replies[number] ?? 0) > 0 && plan.story[number] === busyStory)
  const html = { accept: 'text/html' }
  const busy = `${api}/stories/${storyId(plan, busyStory)}/comments`
  return [
    of('first page of any story', (index) => `${api}/stories/${storyId(plan, story())}/comments?limit=${limit(index)}`),
    of('first page of the busiest story', (index) => `${busy}?limit=${limit(index)}`),
    of('first page of the busiest story, oldest first', (index) => `${busy}?sort=oldest&limit=${limit(index)}`),
    of('first page of the busiest story, most replies first', (index) => `${busy}?sort=replies&limit=${limit(index)}`),
    of('page deep in the busiest story', (index) => `${busy}?limit=${limit(index)}&cursor=${encodeURIComponent(cursors[pick(cursors.length)] ?? '')}`),
    of('replies of a thread', (index) => `${busy}?parentId=${commentId(plan, threads[pick(threads.length)] ?? 0)}&limit=${limit(index)}`),
    of('a story', () => `${api}/stories/${storyId(plan, story())}`),
    of('a story by its URL', () => `${api}/stories?url=${encodeURIComponent(storyUrl(story()))}`),
    of('stories, newest first', (index) => `${api}/stories?limit=${limit(index)}`),
    of('stories of a tag', (index) => `${api}/stories?tag=${tags[index % tags.length]}&limit=${limit(index)}`),
    of('front page, HTML', () => `${server.url}/`, html),
    of('tag page, HTML', (index) => `${server.url}/tags/${tags[index % tags.length]}`, html),
    of('page of a story, HTML', () => `${server.url}/stories/archive-${story()}`, html),
    of('page of the busiest story, HTML', () => `${server.url}/stories/archive-${busyStory}`, html),
    of('a receipt', () => `${api}/receipts/${tokenOf(pick(plan.comments))}`),
  ]
}

const cursorsWanted = 20
const walkedPage = 200

/** Walks the story from end to end and gives the cursors of its second half. */
async function deepCursors(comments: string): Promise<readonly string[]> {
  const ask = asker(1)
  const cursors: string[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { status, bytes } = await ask(`${comments}?limit=${walkedPage}${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`)
    if (status !== 200) throw new Error(`a page of the busiest story answered ${status}`)
    const next: unknown = JSON.parse(bytes.toString('utf8')).nextCursor
    cursor = typeof next === 'string' ? next : null
    if (cursor !== null) cursors.push(cursor)
  }
  const deep = cursors.slice(Math.floor(cursors.length / 2))
  const step = Math.max(1, deep.length / cursorsWanted)
  return Array.from({ length: Math.min(cursorsWanted, deep.length) }, (_, index) => deep[Math.floor(index * step)] ?? '')
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
    questions: Array.from({ length: asks }, (_, index) => ({ url: `${api}/queue?${query(index)}&limit=${limit(index)}`, headers })),
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
