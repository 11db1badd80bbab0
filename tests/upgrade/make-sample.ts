/**
 * `node tests/upgrade/make-sample.ts CHECKOUT`: runs the program of an older checkout, lets people write and decide in it, and
 * writes down its database and what they were told: samples/schema-N.sql and samples/schema-N.json. Done once for each
 * version of the schema, when it ships; a sample is never made again, since it shows what that version really wrote.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import type { Sample } from './sample.ts'

const [checkout] = process.argv.slice(2)
if (checkout === undefined) throw new Error('make-sample.ts needs the folder of a checkout')
const bin = join(checkout, 'packages', 'server', 'bin', 'verbatim.mjs')
const dataDir = mkdtempSync(join(tmpdir(), 'verbatim-sample-'))

// Term lists begin with thousands of rows, which are all alike.
const mostRows: Readonly<Record<string, number>> = { terms: 20, term_changes: 20 }

// Of the search, whose words cannot be read again: all of it is made anew where it is missing.
const madeAnew = ['comment_prints', 'comment_words', 'search_standing']

const server = spawn(process.execPath, [bin, 'serve', '--port', '0', '--no-demo', '--data', dataDir], { env: { ...process.env, VERBATIM_LIMITS: 'off' }, stdio: ['ignore', 'pipe', 'ignore'] })
const output = await firstLines()
const url = /running at (\S+)/.exec(output)?.[1] ?? fail(output)
const people = await act(/with this link: (\S+)/.exec(output)?.[1] ?? fail(output)).catch((error: unknown) => {
  server.kill('SIGTERM')
  throw error
})
const ended = new Promise((resolve) => server.once('close', resolve))
server.kill('SIGTERM')
await ended

const database = new DatabaseSync(join(dataDir, 'verbatim.db'))
const schema = Number(database.prepare('select max(version) as version from schema_version').get()?.['version'])
const sample: Sample = { schema, ...people }
const place = new URL(`samples/schema-${schema}`, import.meta.url).pathname
writeFileSync(`${place}.sql`, dump(database))
writeFileSync(`${place}.json`, `${JSON.stringify(sample, undefined, 2)}\n`)
database.close()
rmSync(dataDir, { recursive: true })

function fail(why: string): never {
  throw new Error(why)
}

function firstLines(): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    server.stdout.setEncoding('utf8').on('data', (part) => {
      text += part
      if (text.includes('with this link')) resolve(text)
    })
  })
}

function tokenFor(scopes: string): string {
  const made = spawnSync(process.execPath, [bin, 'token', 'create', '--scope', scopes, '--data', dataDir], { encoding: 'utf8' })
  return made.stdout.trim().split(/\s+/).at(-1) ?? fail(made.stderr)
}

function bearer(token: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}` }
}

async function ask(method: string, path: string, { body, headers = {} }: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method, headers: { 'content-type': 'application/json', ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status} ${text}`)
  return Object(text === '' ? {} : JSON.parse(text))
}

/** Whatever a version does not have yet is left out. */
async function askIfThere(method: string, path: string, input: Parameters<typeof ask>[2]): Promise<void> {
  await ask(method, path, input).catch((error: Error) => {
    if (!/answered (404|405)/.test(error.message)) throw error
  })
}

async function act(setupLink: string): Promise<Omit<Sample, 'schema'>> {
  const admin = { email: 'mina@example.org', password: 'ten letters and more' }
  await ask('POST', '/setup', { body: { token: new URL(setupLink).searchParams.get('token'), ...admin } })
  const [moderation, stories] = [tokenFor('moderation'), tokenFor('stories')]
  await askIfThere('PATCH', '/terms', { headers: bearer(moderation), body: { add: [{ text: 'rivermud', language: 'en', guideline: 'profanity', inflection: 'exact', exceptions: [] }] } })
  await askIfThere('PUT', '/policy/draft', { headers: bearer(moderation), body: { rules: [{ languages: ['en'], coverages: ['full'], rejectFrom: { threats: 0.999 } }] } })
  const story = await ask('PUT', '/stories', { headers: bearer(stories), body: { url: 'https://news.example/bridge', headline: 'The new bridge — پردی نوێ', tags: ['bridges', 'river'] } })
  const storyId = String(story['id'])
  const comments: Sample['comments'][number][] = []
  const submit = async (body: string, more: Readonly<Record<string, unknown>> = {}) => {
    const { comment, receipt } = await ask('POST', `/stories/${storyId}/comments`, { body: { name: 'Shilan', email: 'shilan@example.org', body, ...more }, headers: { 'idempotency-key': `sample ${comments.length}` } })
    const { id, bodySha256 }: Partial<Record<string, unknown>> = Object(comment)
    const { token: receiptToken }: Partial<Record<string, unknown>> = Object(receipt)
    const made = { id: String(id), body, bodySha256: String(bodySha256), receiptToken: String(receiptToken), status: 'pending' }
    comments.push(made)
    return made
  }
  const decide = async (comment: { readonly id: string; status: string }, item: Readonly<Record<string, unknown>>) => {
    const answer = await ask('POST', '/moderation/decisions', { headers: bearer(moderation), body: { items: [{ commentId: comment.id, ...item }] } })
    if (JSON.stringify(answer).includes('urn:verbatim:problem')) fail(JSON.stringify(answer))
    comment.status = item['verdict'] === 'approve' ? 'approved' : 'rejected'
  }
  const first = await submit('The bridge opened on time, é e\u0301 👩‍👩‍👧.\n\tAt last!')
  await decide(first, { verdict: 'approve' })
  const reply = await submit('I agree: see https://news.example/other', { parentId: first.id, name: 'ڕۆژ' })
  await decide(reply, { verdict: 'approve' })
  const rejected = await submit('Buy my bridge at bridges.example')
  await decide(rejected, { verdict: 'reject', guidelines: ['promotion', 'vulgarity'], message: 'No advertisements, please.' })
  const withdrawn = await submit('I take it back')
  await ask('POST', `/receipts/${withdrawn.receiptToken}/withdraw`)
  withdrawn.status = 'withdrawn'
  const removed = await submit('First approved, then removed')
  await decide(removed, { verdict: 'approve' })
  await decide(removed, { verdict: 'reject', guidelines: ['vulgarity'], expectedStatus: 'approved', note: 'on a second look' })
  await submit('پردەکە زۆر جوانە و دەستخۆش', { email: 'other@example.org' })
  await submit('It waits, too')
  return { storyId, moderationToken: moderation, admin, comments }
}

/** Statements that make the database again: tables, rows, then what watches over them. */
function dump(from: DatabaseSync): string {
  // A virtual table makes the tables that it keeps its own in.
  const made = from.prepare(`
    select type, name, sql
    from sqlite_schema
    where sql is not null and name not like 'sqlite_%' and name not in (select name from pragma_table_list where type = 'shadow')
  `).all()
  const tables = made.filter(({ type }) => type === 'table')
  const rows = tables.map(({ name }) => String(name)).filter((name) => !madeAnew.includes(name)).flatMap((name) => rowsOf(from, name))
  const numbers = ['delete from sqlite_sequence;', ...rowsOf(from, 'sqlite_sequence')]
  return [...tables.map(({ sql }) => `${String(sql)};`), ...rows, ...numbers, ...made.filter(({ type }) => type !== 'table').map(({ sql }) => `${String(sql)};`), ''].join('\n')
}

function rowsOf(from: DatabaseSync, table: string): readonly string[] {
  const names = from.prepare('select name from pragma_table_xinfo(?) where hidden = 0').all(table).map(({ name }) => String(name))
  const rows = from.prepare(`select ${names.join(', ')} from ${table} limit ${mostRows[table] ?? -1}`).all()
  return rows.map((row) => `insert into ${table} (${names.join(', ')}) values (${names.map((name) => literal(row[name] ?? null)).join(', ')});`)
}

function literal(value: SQLOutputValue): string {
  if (value === null) return 'null'
  if (value instanceof Uint8Array) return `x'${Buffer.from(value).toString('hex')}'`
  return typeof value === 'string' ? `'${value.replaceAll(`'`, `''`)}'` : String(value)
}
