import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { defaultGuidelines, newSite } from '@verbatim/core'
import { StorageUnavailable, type NewComment, type SiteEvent, type Storage } from '../app/index.ts'
import { environment } from '../config.ts'
import { openPostgres, SchemaTooNew } from './index.ts'
import { hangingProxy } from './suite/hanging-proxy.ts'
import { testDatabases } from './suite/postgres-databases.ts'
import { approval, newComment, noon, once, publish, refused, rejection, replyTo, siteId, withStory } from './suite/samples.ts'
import { storageSuite } from './suite/storage-suite.ts'

const databases = await testDatabases(environment()['VERBATIM_TEST_DATABASE'])
after(() => databases.close())
const open = () => databases.open()

storageSuite('PostgreSQL', open)

/** Two servers on one database with a story. */
async function twoServers() {
  const one = await withStory(open)
  const other = await openPostgres({ urls: [one.url], connections: 10 })
  return {
    ...one,
    other,
    async close() {
      await other.close()
      await one.close()
    },
  }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 20_000
  while (!(await holds())) {
    assert.ok(performance.now() < deadline, `waited in vain until ${holds}`)
    await setTimeout(10)
  }
}

describe('storage on PostgreSQL, for several servers at once', () => {
  it('has one schema when they start together, and one site', async () => {
    const url = await databases.makeEmpty()
    const servers = await Promise.all([1, 2, 3].map(() => openPostgres({ urls: [url], connections: 2 })))
    const site = { ...newSite, id: siteId, name: 'The Gazette' }
    const made = await Promise.allSettled(servers.map(({ sites }) => sites.create(site, defaultGuidelines, noon)))
    assert.deepEqual(made.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected', 'rejected'])
    for (const { sites } of servers) assert.equal((await sites.find())?.id, siteId)
    for (const server of servers) await server.close()
  })

  it('stores a submission once that both are sent', async () => {
    const { storage, other, raw, story, close } = await twoServers()
    const answer = new Uint8Array([1])
    const sent = (server: Storage) => server.comments.receive(newComment(story.id), { ...once(), answer })
    const kinds = (await Promise.all([storage, other, storage, other].map(sent))).map(({ kind }) => kind)
    assert.deepEqual(kinds.toSorted(), ['received', 'repeated', 'repeated', 'repeated'])
    assert.deepEqual(raw('select count(*) as count from comments'), [{ count: 1 }])
    await close()
  })

  it('lets a key be used once, whether or not a policy decides', async () => {
    const { storage, other, raw, story, close } = await twoServers()
    const answer = new Uint8Array([1])
    const decided = newComment(story.id)
    await Promise.all([
      storage.comments.receive(newComment(story.id), { ...once(), answer }),
      other.comments.receive(byPolicy(decided), { ...once(), answer }),
    ])
    assert.deepEqual(raw('select count(*) as count from comments'), [{ count: 1 }])
    await close()
  })

  it('counts right when decisions, withdrawals and replies of one thread come at once, in any order', async () => {
    const { storage, other, raw, story, close } = await twoServers()
    const root = newComment(story.id)
    const thread: NewComment[] = [root]
    for (let depth = 1; depth < 6; depth += 1) thread.push(replyTo(thread[depth - 1] ?? root, { email: `${depth % 3}@example.org` }))
    for (const comment of thread) await storage.comments.receive(comment)
    const ids = thread.map(({ id }) => id)

    const calls = Array.from({ length: 60 }, (_, index) => {
      const server = index % 2 === 0 ? storage : other
      const order = index % 3 === 0 ? ids : ids.toReversed()
      if (index % 10 === 9) return server.comments.receive(byPolicy(replyTo(thread[index % ids.length] ?? root, { email: `${index % 3}@example.org` })))
      if (index === 44) return server.comments.withdraw(ids[2] ?? root.id, 'approved', noon)
      const approves = index % 4 < 2
      return server.decisions.record(order.map((id) => (approves ? approval(id, { statusBefore: index < 4 ? 'pending' : 'rejected' }) : rejection(id, { statusBefore: 'approved' }))))
    })
    await Promise.all(calls)
    assert.deepEqual(raw(miscounted), [])
    await close()
  })

  it('tells each of what another did, once, a late commit too', async () => {
    const { storage, other, story, url, close } = await twoServers()
    const heard: SiteEvent[] = []
    other.events.follow((events) => void heard.push(...events))
    await until(() => other.events.isCurrent())
    const late = await databases.client(url)
    await late.query('begin')
    await late.query(`insert into events (site_id, kind, story_id, happened_at) values ($1, 'story.changed', $2, 0)`, [siteId, story.id])
    const comment = await publish(storage, newComment(story.id))
    await until(() => heard.some(({ kind, commentId }) => kind === 'comment.approved' && commentId === comment.id))
    await late.query('commit')
    await late.end()
    await until(() => heard.some(({ happenedAt }) => happenedAt === 0))
    assert.deepEqual(heard.map(({ kind }) => kind), ['comment.submitted', 'comment.approved', 'story.changed'])
    await close()
  })
})

function byPolicy(comment: NewComment): NewComment {
  return { ...comment, decision: approval(comment.id, { actor: { kind: 'policy', name: 'policy 1' }, means: 'policy' }) }
}

/** Whatever says another count than its rows do. */
const miscounted = `
  select 'story' as what, id from stories
  where comment_count <> (select count(*) from comments where story_id = stories.id and status = 'approved')
  union all
  select 'commenter', id from commenters
  where (submitted, approved, rejected) <> (
    select count(*), count(*) filter (where status = 'approved'), count(*) filter (where status = 'rejected')
    from comments where commenter_id = commenters.id
  )
  union all
  select 'comment', id from comments
  where reply_count <> (
    with recursive below as (
      select id, status from comments as child where child.parent_id = comments.id
      union all
      select child.id, child.status from below join comments as child on child.parent_id = below.id
    )
    select count(*) from below where status = 'approved'
  )
`

describe('storage on PostgreSQL, when something is wrong', () => {
  it('is unavailable while nobody can connect, has nothing half-written, and works again by itself', async () => {
    const { storage, story, url, raw, close } = await withStory(open)
    const name = new URL(url).pathname.slice(1)
    await databases.administer(`alter database ${name} allow_connections false`)
    await databases.administer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
    const lost = newComment(story.id)
    await assert.rejects(storage.comments.receive(lost), StorageUnavailable)
    await assert.rejects(storage.stories.find(story.id), StorageUnavailable)
    await assert.rejects(storage.check(), StorageUnavailable)
    await databases.administer(`alter database ${name} allow_connections true`)
    await until(async () => storage.check().then(() => true, () => false))
    assert.equal(await storage.comments.find(lost.id), undefined)
    assert.deepEqual(await storage.comments.receive(lost), { kind: 'received' })
    assert.deepEqual(raw('select submitted from commenters'), [{ submitted: 1 }])
    await close()
  })

  it('survives that its connections are ended while they are used', async () => {
    const { storage, story, url, raw, close } = await withStory(open)
    const name = new URL(url).pathname.slice(1)
    const outcomes: Promise<string>[] = []
    for (let round = 0; round < 10; round += 1) {
      for (let count = 0; count < 10; count += 1) outcomes.push(kindOf(storage.comments.receive(newComment(story.id, { email: `${count}@example.org` }))))
      await databases.administer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and application_name = 'verbatim'`)
    }
    const received = (await Promise.all(outcomes)).filter((kind) => kind === 'received').length
    await until(async () => storage.check().then(() => true, () => false))
    const [stored] = raw('select count(*) as count from comments')
    assert.ok(Number(stored?.['count']) >= received, `${received} received, ${stored?.['count']} stored`)
    assert.deepEqual(raw(miscounted), [])
    await close()
  })

  it('gives up a connection that hangs, and serves by another once there is one', async () => {
    const { url, raw, close, story } = await withStory(open)
    const proxy = await hangingProxy(url)
    const storage = await openPostgres({ urls: [proxy.url], connections: 4, patienceMs: 500 })
    await storage.stories.find(story.id)
    proxy.hang()
    const comment = newComment(story.id)
    await assert.rejects(storage.comments.receive(comment), StorageUnavailable)
    await assert.rejects(storage.stories.find(story.id), StorageUnavailable)
    proxy.goOn()
    await until(async () => storage.check().then(() => true, () => false))
    assert.deepEqual(await storage.comments.receive(newComment(story.id)), { kind: 'received' })
    assert.deepEqual(raw(miscounted), [])
    await storage.close()
    await proxy.close()
    await close()
  })

  it('writes to nobody who is read-only, and turns to the server that is not', async () => {
    const { storage, url, story, close } = await withStory(open)
    const name = new URL(url).pathname.slice(1)
    await databases.administer(`alter database ${name} set default_transaction_read_only = on`)
    await databases.administer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and application_name = 'verbatim'`)
    await until(async () => storage.comments.receive(newComment(story.id)).then(() => false, (error) => error instanceof StorageUnavailable && /read-only/.test(error.message)))
    assert.equal((await storage.stories.find(story.id))?.id, story.id)
    await databases.administer(`alter database ${name} reset default_transaction_read_only`)
    await until(async () => storage.comments.receive(newComment(story.id)).then(() => true, () => false))
    await close()
  })

  it('goes on with the next of its servers where the first is gone', async () => {
    const { url, close } = await withStory(open)
    const gone = new URL(url)
    gone.port = '1'
    const storage = await openPostgres({ urls: [gone.href, url], connections: 2 })
    await storage.check()
    await storage.close()
    await close()
  })

  it('says where the database is that cannot be used, and never the password', async () => {
    await assert.rejects(
      openPostgres({ urls: ['postgres://verbatim:hidden@127.0.0.1:1/none'], connections: 2 }),
      (error) => error instanceof StorageUnavailable && error.message.includes('127.0.0.1:1/none') && !JSON.stringify(error).includes('hidden') && !error.message.includes('hidden'),
    )
  })

  it('refuses data of a newer version, and leaves them alone', async () => {
    const { url, raw, storage } = await open()
    await storage.close()
    raw('insert into schema_version (version) values (99)')
    await assert.rejects(openPostgres({ urls: [url], connections: 2 }), (error) => error instanceof SchemaTooNew && error.found === 99)
    raw('delete from schema_version where version = 99')
    await databases.giveBack(url)
  })
})

describe('storage on PostgreSQL, as it is set up', () => {
  it('refuses the ways to forge and to lose that PostgreSQL alone has', async () => {
    const { storage, raw, story, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    await storage.decisions.record([rejection(comment.id)])
    await storage.sites.change({ name: 'The Post' }, { actor: { kind: 'operator', id: null, name: 'root' }, at: 1 })
    const columns = 'id, site_id, story_id, root_id, commenter_id, status, submitted_at, has_link, notify_decision, notify_replies, salt, body_sha256, author_name'
    const attempts = [
      `insert into comments (${columns}, body) select ${columns}, 'forged' from comments on conflict (site_id, id) do update set body = excluded.body`,
      `insert into decisions select * from decisions on conflict (site_id, id) do update set note = 'forged'`,
      'truncate comments cascade', 'truncate decisions cascade', 'truncate decision_guidelines', 'truncate guideline_versions cascade', 'truncate setting_changes',
      'truncate sites cascade',
      'alter table comments drop constraint comments_pkey; delete from comments',
    ]
    for (const attempt of attempts) assert.throws(() => raw(attempt), new RegExp(`${refused.source}|depend on it`), attempt)
    assert.equal((await storage.comments.find(comment.id))?.body, comment.body)
    await close()
  })

  it('makes every commit outlive a crash, whatever the database was set to', async () => {
    const { storage, url, story, close } = await withStory(open)
    const name = new URL(url).pathname.slice(1)
    await databases.administer(`alter database ${name} set synchronous_commit = off`)
    const client = await databases.client(url)
    await client.query('begin')
    await client.query('select commit_durably()')
    const { rows } = await client.query('show synchronous_commit')
    assert.deepEqual(rows, [{ synchronous_commit: 'on' }])
    await client.end()
    await storage.comments.receive(newComment(story.id))
    await databases.administer(`alter database ${name} reset synchronous_commit`)
    await close()
  })
})

async function kindOf(received: Promise<{ readonly kind: string }>): Promise<string> {
  try {
    return (await received).kind
  } catch (error) {
    assert.ok(error instanceof StorageUnavailable, String(error))
    return 'unavailable'
  }
}
