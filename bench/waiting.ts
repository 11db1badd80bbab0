/**
 * What it costs that the queue knows the scores of what waits: to a submission, which writes them, and to the desk, which asks.
 * `node bench/waiting.ts [WAITING]` on SQLite, with so many waiting (100,000) and as many decided; takes some minutes.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { CommenterId, StoryId } from '@verbatim/core'
import type { QueueFilter, RangeFilter } from '../packages/server/src/app/index.ts'
import { approval, by, cpuOf, fillAtOnce, id, median, medianMs, newComments, site, storyIds, submit, timed } from './stocked-site.ts'

const waiting = Number(process.argv[2] ?? 100_000)
const [rounds, ofRound, atOnce] = [9, 2_000, 64]

await submissions()
await reads()

/** Rounds in turn against a database that knows nothing of scores, so that both have the same machine. */
async function submissions(): Promise<void> {
  const [without, as] = [await site((database) => void forgetScores(database)), await site(() => {})]
  const [seconds, secondsAs]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    for (const [storage, times] of [[without.storage, seconds], [as.storage, secondsAs]] as const) {
      const comments = newComments(ofRound)
      times.push(await cpuOf(() => submit(storage, comments, atOnce)))
    }
  }
  const [before, after] = [median(seconds.slice(1)), median(secondsAs.slice(1))]
  console.log(`submissions, ${atOnce} at once, processor time of all threads, median of ${rounds - 1} rounds of ${ofRound}: ${micro(before / ofRound)} without scores, ${micro(after / ofRound)} with them: ${(after / before).toFixed(3)} times`)
  await Promise.all([without.close(), as.close()])
}

/** As the schema was before. */
function forgetScores(database: DatabaseSync): void {
  for (const name of ['comments_wait', 'comments_wait_otherwise', 'comments_wait_no_more', 'comments_wait_nowhere', 'scores_follow_assessments']) database.exec(`drop trigger ${name}`)
}

async function reads(): Promise<void> {
  const { storage, close, bytesOf, rowsOf } = await site(() => {})
  const decided = await submit(storage, newComments(waiting), fillAtOnce)
  const groups = Array.from({ length: Math.ceil(decided.length / 100) }, (_, index) => decided.slice(index * 100, index * 100 + 100)).values()
  await Promise.all([1, 2, 3, 4].map(async () => {
    for (const group of groups) await storage.decisions.record(group.map((one) => approval(one.id)))
  }))
  const [author] = (await submit(storage, newComments(waiting), fillAtOnce)).map(({ commenterId }) => commenterId)
  const filters: Readonly<Record<string, QueueFilter>> = {
    'nothing': {},
    'language, common': { language: 'ckb' },
    'language, absent': { language: 'fa' },
    'story': { storyId: storyIds[7] ?? id<StoryId>() },
    'tag': { tag: 'sport' },
    'tag, absent': { tag: 'nowhere' },
    'author, absent': { authorId: author ?? id<CommenterId>() },
    'has a link': { hasLink: true },
    'is no reply, absent language': { isReply: false, language: 'fa' },
    'threats from 0.5': { score: { guideline: 'threats', from: 0.5, to: 1 } },
    'homophobia from 0.9': { score: { guideline: 'homophobia', from: 0.9, to: 1 } },
    'personal attacks from 0.05': { score: { guideline: 'personal-attacks', from: 0.05, to: 1 } },
    'vulgarity from 0.01 to 0.02': { score: { guideline: 'vulgarity', from: 0.01, to: 0.02 } },
    'threats from 0.5, absent language': { score: { guideline: 'threats', from: 0.5, to: 1 }, language: 'fa' },
    'word, common': { q: 'bridge' },
    'word, absent': { q: 'nowhere' },
  }
  console.log(`the queue with ${waiting} waiting, a page of 50, ms of the processor (median of 9) by priority · oldest · newest`)
  for (const [name, filter] of Object.entries(filters)) {
    const orders = ['priority', 'oldest', 'newest'] as const
    const times: string[] = []
    for (const order of orders) times.push((await medianMs(() => storage.queue.page({ filter, order, limit: 51 }))).toFixed(1))
    console.log(`  ${name.padEnd(36)} ${times.join(' · ')}`)
  }
  const ranges: Readonly<Record<string, RangeFilter>> = {
    'threats': { score: { guideline: 'threats', from: 0, to: 1 } },
    'personal attacks from 0.5': { score: { guideline: 'personal-attacks', from: 0.5, to: 1 } },
    'personal attacks from 0.5 in a language': { score: { guideline: 'personal-attacks', from: 0.5, to: 1 }, language: 'ckb' },
  }
  console.log('the histogram, ms of the processor: figures · sample')
  for (const [name, filter] of Object.entries(ranges)) {
    console.log(`  ${name.padEnd(42)} ${(await medianMs(() => storage.queue.scoreFigures(filter))).toFixed(1)} · ${(await medianMs(() => storage.queue.atPlaces(filter, [1, 50, 100]))).toFixed(1)}`)
  }
  const madeAt = Date.now()
  const batch = { id: id<never>(), by, madeAt, asOf: madeAt, filter: {}, verdict: { kind: 'approve' }, message: null, note: null, sample: [] } as const
  console.log(`a batch of all that waits is frozen in ${((await timed(() => storage.batches.make(batch))) * 1000).toFixed(0)} ms`)
  console.log(`for ${rowsOf('waiting_comments')} waiting it takes ${(bytesOf('waiting%') / 1e6).toFixed(0)} MB`)
  await close()
}

function micro(seconds: number): string {
  return `${(seconds * 1e6).toFixed(0)} µs`
}
