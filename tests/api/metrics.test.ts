import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { routes } from '@verbatim/contract'
import { createToken, temporaryFolder } from '../program.ts'
import { openNewsroom, submission, type Newsroom } from './newsroom.ts'

let newsroom: Newsroom

before(async () => {
  newsroom = await openNewsroom()
})
after(() => newsroom.program.stop())

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

async function exposition(): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${newsroom.program.port}/metrics`)
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/)
  assert.equal(answer.headers.get('cache-control'), 'no-store')
  return answer.text()
}

/** Of all lines that begin so. */
function sum(text: string, start: string): number {
  return text.split('\n').filter((line) => line.startsWith(start)).reduce((total, line) => total + Number(line.slice(line.lastIndexOf(' ') + 1)), 0)
}

/** The names as they stand behind `# TYPE`, and what a histogram makes of its own. */
function exposed(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type = '']) => [
    [name, type] as const,
    ...(type === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => [`${name}${end}`, type] as const) : []),
  ]))
}

describe('/metrics', () => {
  it('counts what readers and moderators did', async () => {
    const story = await newsroom.story()
    await newsroom.published(story.id)
    await newsroom.submit(story.id)
    await newsroom.api.refused(routes.submitComment, { params: { storyId: story.id }, body: submission({ email: 'none' }) }, 'input-refused')
    for (let reader = 0; reader < 3; reader += 1) await newsroom.api.ask(routes.comments, { params: { storyId: story.id } })
    const text = await exposition()
    assert.equal(sum(text, 'verbatim_submissions_total{status="pending"}'), 2)
    assert.equal(sum(text, 'verbatim_decisions_total{verdict="approve",means="policy"}'), 1)
    assert.equal(sum(text, 'verbatim_refusals_total{code="input-refused"}'), 1)
    assert.equal(sum(text, 'verbatim_http_request_seconds_count{method="POST",status="2xx",route="/api/v1/stories/:storyId/comments"}'), 2)
    assert.equal(sum(text, 'verbatim_http_request_seconds_count{method="POST",status="4xx",route="/api/v1/stories/:storyId/comments"}'), 1)
    assert.equal(sum(text, 'verbatim_assessment_seconds_count{where="here"}'), 2)
    assert.equal(sum(text, 'verbatim_database_seconds_count{operation="comments.receive"}'), 2)
    assert.ok(sum(text, 'verbatim_write_group_size_sum') >= 3)
    assert.equal(sum(text, 'verbatim_database_up'), 1)
    assert.equal(sum(text, 'verbatim_http_requests_in_flight'), 1)
    assert.equal(sum(text, 'verbatim_http_request_seconds_count{method="GET",status="2xx",route="/api/v1/stories/:storyId/comments"}'), 3)
    assert.deepEqual([sum(text, 'verbatim_cache_hits_total'), sum(text, 'verbatim_cache_misses_total'), sum(text, 'verbatim_cache_entries')], [2, 1, 1])
    assert.ok(sum(text, 'verbatim_cache_bytes') > 100)
  })

  it('holds no path, query, name, address or text', async () => {
    const story = await newsroom.story({ headline: 'Unmistakable headline' })
    const { receipt } = await newsroom.submit(story.id, { name: 'Unmistakable', email: 'unmistakable@example.org', body: 'Unmistakable words' })
    for (const path of [`/stories/${story.slug}`, `/receipts/${receipt.token}`, `/api/v1/receipts/${receipt.token}`, '/nowhere/unmistakable', '/api/v1/stories?tag=unmistakable']) {
      await (await fetch(`${newsroom.program.url}${path}`)).text()
    }
    const text = await exposition()
    for (const secret of ['nmistakable', receipt.token, story.id, story.slug]) assert.ok(!text.includes(secret), secret)
  })

  it('asks for a token where a proxy forwards the request', async () => {
    const ask = async (headers: Readonly<Record<string, string>>) => (await fetch(`${newsroom.program.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.5', ...headers } })).status
    assert.equal(await ask({}), 401)
    assert.equal(await ask({ authorization: `Bearer ${newsroom.tokens.moderation}` }), 403)
    assert.equal(await ask({ authorization: `Bearer ${await createToken(newsroom.program.dataDir, ['metrics'])}` }), 200)
  })
})

describe('the dashboard, the alerts and the page that explains', () => {
  it('name what the server exposes, and leave none of ours out', async () => {
    const names = exposed(await exposition())
    const ours = [...names.keys()].filter((name) => name.startsWith('verbatim_'))
    const named = [...expressions(), ...documented()].flatMap(metricNames)
    assert.ok(named.length > 60, `${named.length} names`)
    assert.deepEqual([...new Set(named)].filter((name) => !names.has(name) && name !== 'up'), [])
    const explained = new Set(documented())
    assert.deepEqual(ours.filter((name) => !explained.has(name) && !/_(bucket|sum|count)$/.test(name)), [])
    assert.deepEqual(ours.filter((name) => name.endsWith('_total')).filter((name) => names.get(name) !== 'counter'), [])
  })

  it('alert by rules that are whole', () => {
    const groups = alertGroups()
    const rules = groups.flatMap(({ rules: ofGroup }) => ofGroup)
    assert.equal(new Set(rules.map(({ alert }) => alert)).size, rules.length)
    for (const { alert, expr, labels, annotations } of rules) {
      assert.ok(['page', 'ticket'].includes(labels.severity), alert)
      for (const text of [expr, annotations.summary, annotations.description]) assert.ok(text.length > 10, alert)
    }
  })
})

const promtool = process.env['PROMTOOL'] ?? 'promtool'
const hasPromtool = spawnSync(promtool, ['--version']).status === 0

describe('Prometheus itself', { skip: !hasPromtool && 'NOT TESTED: needs promtool, of Debian’s package prometheus' }, () => {
  it('takes the alerts, and what the dashboard asks', () => {
    const asked = expressions().map((expr, index) => ({ record: `asked:${index}`, expr: expr.replaceAll('$__rate_interval', '1m').replaceAll(/\$\w+/g, 'x') }))
    const rules = join(temporaryFolder(), 'asked.yml')
    writeFileSync(rules, JSON.stringify({ groups: [{ name: 'dashboard', rules: asked }] }))
    for (const path of [rules, fileURLToPath(new URL('../../deploy/prometheus/alerts.yml', import.meta.url))]) {
      const { status, stdout, stderr } = spawnSync(promtool, ['check', 'rules', path], { encoding: 'utf8' })
      assert.equal(status, 0, stdout + stderr)
    }
  })

  it('can read what is exposed', async () => {
    const { status, stderr } = spawnSync(promtool, ['check', 'metrics'], { input: await exposition(), encoding: 'utf8' })
    // 3 is its advice on the names of prom-client’s own metrics.
    assert.ok(status === 0 || status === 3, stderr)
    assert.doesNotMatch(stderr, /verbatim_/)
  })
})

interface Rule {
  readonly alert: string
  readonly expr: string
  readonly labels: { readonly severity: string }
  readonly annotations: { readonly summary: string; readonly description: string }
}

function alertGroups(): readonly { readonly name: string; readonly rules: readonly Rule[] }[] {
  return parse(file('deploy/prometheus/alerts.yml')).groups
}

interface Panel {
  readonly targets?: readonly { readonly expr: string }[]
}

/** All that Prometheus is asked. */
function expressions(): readonly string[] {
  const { panels }: { readonly panels: readonly Panel[] } = JSON.parse(file('deploy/grafana/verbatim.json'))
  return [...panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)), ...alertGroups().flatMap(({ rules }) => rules.map(({ expr }) => expr))]
}

/** The names in the first column of the tables. */
function documented(): readonly string[] {
  return [...file('docs/metrics.md').matchAll(/^\| `([a-z_]+)`/gm)].map(([, name = '']) => name)
}

/** What stands in an expression where a metric's name may stand: no function, label, keyword, variable or text. */
function metricNames(expression: string): readonly string[] {
  const bare = expression.replaceAll(/\{[^}]*\}|\[[^\]]*\]|"[^"]*"/g, ' ').replaceAll(/\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g, ' ')
  return [...bare.matchAll(/(?<![\w$])([a-z][a-z0-9_]*)(?!\w|\s*\()/g)].map(([, name = '']) => name).filter((name) => !['and', 'or', 'unless', 'bool', 'offset', 'by', 'without'].includes(name))
}
