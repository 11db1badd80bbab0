/**
 * Sends the real comments of a labelled set through the public API of a running server,
 * decides each by its label through the moderation API, then reads everything back and
 * compares: the page must show exactly the approved ones, to the byte. Prints a table.
 */
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { createGunzip } from 'node:zlib'
import { createClient, routes, type Client } from '@verbatim/contract'

interface Row {
  readonly text: string
  readonly reject: boolean
  readonly guidelines: readonly string[]
}

interface Sent {
  readonly id: string
  readonly row: Row
}

const usage = `npm run replay -- FILE [--data-sets DIR] [--story URL] [--token TOKEN] [--url BASE] [--rows N]
  FILE     a set's data.jsonl.gz, or with --data-sets the name of a set in that folder
  --story  the story to comment on (default: the newest)
  --token  one of scope moderation (VERBATIM_TOKEN)
  --url    of the running server (VERBATIM_URL; default http://localhost:4000), started with VERBATIM_LIMITS=off
  --rows   how many labelled comments at most (default: all)`
const senders = 8
const decisionsAtOnce = 100

const options = readOptions()
const client = createClient({ baseUrl: options.base, token: options.token, fetch })

async function replay(): Promise<void> {
  const set = await readSet(options.file, options.rows)
  const story = await storyAt(options.story)
  const submitting = await timed(() => submitAll(story, set.rows))
  const deciding = await timed(() => decideAll(submitting.value.sent))
  const approved = new Map(submitting.value.sent.filter(({ row }) => !row.reject).map(({ id, row }) => [id, row.text]))
  const shown = await compare(story, { approved, sent: submitting.value.sent })
  printTable([
    ['rows read', set.rows.length + set.unlabelled],
    ['without a label, left out', set.unlabelled],
    ['submitted and receipted', submitting.value.sent.length],
    ...[...submitting.value.refused].map(([code, times]): [string, number] => [`refused: ${code}`, times]),
    ['submissions a second', rate(submitting.value.sent.length, submitting.seconds)],
    ['approved', approved.size],
    ['rejected', submitting.value.sent.length - approved.size],
    ['decisions a second', rate(deciding.value, deciding.seconds)],
    ['comments the API shows of them', shown.inApi],
    ['comments the page shows of them', shown.onPage],
    ['shown text differs from what was sent', shown.different],
    ['approved but not shown', shown.missing],
    ['shown but not approved', shown.leaked],
  ])
  if (shown.different + shown.missing + shown.leaked > 0) process.exitCode = 1
}

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'data-sets': { type: 'string' }, 'story': { type: 'string' }, 'token': { type: 'string' }, 'url': { type: 'string' }, 'rows': { type: 'string' } },
  })
  const [name] = positionals
  const token = values.token ?? process.env['VERBATIM_TOKEN']
  const rows = Number(values.rows ?? Infinity)
  if (name === undefined || token === undefined || Number.isNaN(rows)) stop(usage)
  const path = fileOfSet(name, values['data-sets'])
  if (!existsSync(path)) stop(`There is no ${path}. The data sets are not part of this repository: --data-sets names their folder.`)
  return { file: path, story: values.story, token, base: values.url ?? process.env['VERBATIM_URL'] ?? 'http://localhost:4000', rows }
}

/** A set is a folder with `data.jsonl.gz`, or that file itself. */
function fileOfSet(name: string, folder = '.'): string {
  const inside = join(folder, name, 'data.jsonl.gz')
  return existsSync(inside) ? inside : join(folder, name)
}

function stop(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(2)
}

async function readSet(path: string, limit: number): Promise<{ rows: readonly Row[]; unlabelled: number }> {
  const read: Row[] = []
  let unlabelled = 0
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    if (read.length >= limit) break
    const row = readRow(JSON.parse(line))
    if (row === undefined) unlabelled += 1
    else read.push(row)
  }
  return { rows: read, unlabelled }
}

interface Labelled {
  readonly text: string
  readonly y: Readonly<Record<string, number | null>>
}

const guidelineOfLabel = {
  profanity: 'profanity', threat: 'threats', attack: 'personal-attacks', vulgar: 'vulgarity', abuse: 'other-abuse', spam: 'promotion',
} as const

/** `undefined` where nobody said whether the comment breaks a guideline. */
function readRow({ text, y }: Labelled): Row | undefined {
  if (y['reject'] !== 0 && y['reject'] !== 1) return undefined
  const named = Object.entries(guidelineOfLabel).filter(([label]) => y[label] === 1).map(([, key]) => key)
  return { text, reject: y['reject'] === 1, guidelines: named.length > 0 ? named : ['other-abuse'] }
}

async function storyAt(url: string | undefined): Promise<{ readonly id: string; readonly pageUrl: string }> {
  const answer = await client.call(routes.stories, { query: url === undefined ? { limit: 1 } : { url } })
  const story = answer.ok ? ('url' in answer.value ? answer.value : answer.value.items[0]) : undefined
  if (story === undefined || story.id === null || story.pageUrl === null) stop(`There is no such story at ${options.base}; import one first.`)
  return { id: story.id, pageUrl: story.pageUrl }
}

async function submitAll(story: { readonly id: string }, set: readonly Row[]): Promise<{ sent: readonly Sent[]; refused: ReadonlyMap<string, number> }> {
  const sent: Sent[] = []
  const refused = new Map<string, number>()
  const queue = set.entries()
  await Promise.all(Array.from({ length: senders }, async () => {
    for (const [index, row] of queue) {
      const answer = await client.call(routes.submitComment, {
        params: { storyId: story.id },
        body: { name: `Reader ${index + 1}`, email: `reader${index + 1}@example.org`, body: row.text },
      })
      if (answer.ok) sent.push({ id: answer.value.comment.id, row })
      else count(refused, refusalOf(answer))
    }
  }))
  return { sent, refused }
}

function refusalOf({ status, problem }: { readonly status: number; readonly problem: { readonly type: string; readonly errors?: readonly { readonly path: string; readonly code: string }[] } }): string {
  if (status === 429) stop('The server limits submissions; start it with VERBATIM_LIMITS=off.')
  return problem.errors?.map(({ path, code }) => `${path} ${code}`).join(', ') ?? problem.type
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

async function decideAll(sent: readonly Sent[]): Promise<number> {
  let decided = 0
  for (let at = 0; at < sent.length; at += decisionsAtOnce) {
    const items = sent.slice(at, at + decisionsAtOnce).map(({ id, row }) =>
      row.reject
        ? { commentId: id, verdict: 'reject' as const, guidelines: [...row.guidelines] }
        : { commentId: id, verdict: 'approve' as const })
    const answer = await client.call(routes.decide, { body: { items } })
    if (!answer.ok) throw new Error(`decisions were refused: ${answer.problem.title}`)
    decided += answer.value.items.filter((item) => 'decisionId' in item).length
  }
  return decided
}

/** What the public sees of the comments that were sent, on the API and on the page. */
async function compare(
  story: { readonly id: string; readonly pageUrl: string },
  { approved, sent }: { readonly approved: ReadonlyMap<string, string>; readonly sent: readonly Sent[] },
) {
  const ours = new Set(sent.map(({ id }) => id))
  const inApi = new Map([...(await commentsOf(client, story.id))].filter(([id]) => ours.has(id)))
  const onPage = [...(await idsOnPage(story.pageUrl))].filter((id) => ours.has(id))
  const shown = new Set([...inApi.keys(), ...onPage])
  return {
    inApi: inApi.size,
    onPage: onPage.length,
    different: [...inApi].filter(([id, body]) => approved.has(id) && approved.get(id) !== body).length,
    missing: [...approved.keys()].filter((id) => !inApi.has(id) || !onPage.includes(id)).length,
    leaked: [...shown].filter((id) => !approved.has(id)).length,
  }
}

async function commentsOf(reader: Client, storyId: string, cursor?: string): Promise<ReadonlyMap<string, string>> {
  const answer = await reader.call(routes.comments, { params: { storyId }, query: { sort: 'oldest', limit: 200, ...(cursor === undefined ? {} : { cursor }) } })
  if (!answer.ok) throw new Error(`the comments were refused: ${answer.problem.title}`)
  const { items, nextCursor } = answer.value
  const bodies = items.flatMap((item): [string, string][] => ('body' in item ? [[item.id, item.body]] : []))
  return new Map(nextCursor === null ? bodies : [...bodies, ...(await commentsOf(reader, storyId, nextCursor))])
}

/** Follows the page's own links to its next part, as a reader without JavaScript does. */
async function idsOnPage(pageUrl: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  let next: string | undefined = pageUrl
  while (next !== undefined) {
    const page: string = await (await fetch(next)).text()
    for (const [, id] of page.matchAll(/ id="comment-([0-9a-f-]{36})"/g)) if (id !== undefined) ids.add(id)
    const link = /<a\b[^>]*\brel="next\b[^>]*>/.exec(page)?.[0]
    const href = link && /\bhref="([^"]*)"/.exec(link)?.[1]
    next = href === undefined || href === '' ? undefined : new URL(href.replaceAll('&amp;', '&'), next).href
  }
  return ids
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const started = performance.now()
  const value = await work()
  return { value, seconds: (performance.now() - started) / 1000 }
}

function rate(things: number, seconds: number): number {
  return Math.round(things / seconds)
}

function printTable(lines: readonly (readonly [string, number])[]): void {
  const width = Math.max(...lines.map(([label]) => label.length))
  process.stdout.write(`| ${'what'.padEnd(width)} | ${'number'.padStart(8)} |\n| ${'-'.repeat(width)} | ${'-'.repeat(7)}: |\n`)
  for (const [label, value] of lines) process.stdout.write(`| ${label.padEnd(width)} | ${value.toLocaleString('en').padStart(8)} |\n`)
}

await replay()
