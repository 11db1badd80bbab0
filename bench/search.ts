/**
 * What searching costs: in room, in indexing beside the submissions, and for each question.
 * `node bench/search.ts [COMMENTS]` on SQLite, 100,000 unless said; takes some minutes. The texts have few words, which many share.
 */
import type { CommentId } from '@verbatim/core'
import { searchTerms, searchWords, textPrint } from '@verbatim/core'
import { commentIndexer, type SearchFilter } from '../packages/server/src/app/index.ts'
import { approval, by, cpuOf, fillAtOnce, medianMs, newComments, site, submit } from './stocked-site.ts'

const comments = Number(process.argv[2] ?? 100_000)
const day = 24 * 60 * 60 * 1000

const { storage, close, bytesOf } = await site(() => {})
const received = await submit(storage, newComments(comments), fillAtOnce)
for (let start = 0; start < comments / 2; start += 100) await storage.decisions.record(received.slice(start, start + 100).map(({ id }) => approval(id)))

const making = await cpuOf(async () => received.slice(0, 10_000).map(({ body }) => textPrint(searchWords(body))))
const indexing = await cpuOf(() => commentIndexer({ ...storage, elapsed: () => performance.now(), breathe: async () => true }).run())
console.log(`words and print of a comment: ${micro(making / Math.min(comments, 10_000))}; indexed with them: ${micro(indexing / comments)} of the processor, of which the writer shares in transactions of 25`)
const row = (names: string) => `${Math.round(bytesOf(names) / comments)}`
console.log(`bytes a comment: words ${row('comment_words%')}, prints ${row('comment_prints')} and their indexes ${row('prints_by_part%')}, comments by time ${row('comments_by_time')} and story ${row('comments_by_story')}`)

const ids = received.slice(-50).map(({ id }) => id)
console.log(`ms of the processor, median of 9: a page of the queue ${await ms(() => storage.queue.page({ filter: {}, order: 'newest', limit: 50 }))}, one comment ${await ms(() => storage.queue.entry(ids[0] ?? missing()))}`)
const searches: Readonly<Record<string, SearchFilter>> = {
  'two words': { terms: searchTerms('bridge council') },
  'two letters': { terms: searchTerms('br') },
  'a word that is nowhere': { terms: searchTerms('nowhere') },
  'an author': { authorId: (await storage.queue.entry(ids[0] ?? missing()))?.author.id },
  'who decided': { decidedBy: by.id },
  'a language that is nowhere': { language: 'fa' },
  'a score that none has': { score: { guideline: 'homophobia', from: 0.999, to: 1 } },
}
for (const [name, filter] of Object.entries(searches)) console.log(`  ${name.padEnd(28)} ${await ms(() => storage.search.page({ filter, limit: 50 }))}`)
console.log(`  the log ${await ms(() => storage.decisionLog.page({ filter: {}, limit: 50 }))}`)
const now = Date.now()
for (const days of [7, 400]) {
  const spans = Array.from({ length: days }, (_, index) => ({ start: now - (days - index) * day, end: now - (days - index - 1) * day }))
  console.log(`  figures of ${days} days ${await ms(() => storage.stats.figures({ spans, moderators: { kind: 'all' } }))}`)
}
await close()

async function ms(work: () => Promise<unknown>): Promise<string> {
  return (await medianMs(work)).toFixed(1)
}

function micro(seconds: number): string {
  return `${(seconds * 1e6).toFixed(0)} µs`
}

function missing(): CommentId {
  throw new Error('nothing was received')
}
