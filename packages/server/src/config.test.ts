import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readConfig, readScorerConfig, wantsScorer, type Options } from './config.ts'

type Environment = Readonly<Record<string, string | undefined>>

describe('the configuration', () => {
  it('is that of one machine where nothing is said', () => {
    assert.deepEqual(config(), {
      host: '127.0.0.1', port: 4000, data: { kind: 'folder', dir: './data' }, publicUrl: undefined, trustedProxies: [], coralSecrets: [],
      limits: 'on', production: false, demo: true, classifier: 'on', logLevel: 'info', mostStreams: 20_000, secondReader: undefined,
      traces: undefined, drainMs: 0, stopMs: 20_000, cacheBytes: 67_108_864,
      outgoing: { webhooks: undefined, mail: undefined },
    })
  })

  it('takes every option from the environment too, and the command line first', () => {
    assert.equal(config({}, { VERBATIM_PORT: '4100' }).port, 4100)
    assert.equal(config({ port: '4200' }, { VERBATIM_PORT: '4100' }).port, 4200)
    assert.deepEqual(config({}, { VERBATIM_TRUSTED_PROXIES: '10.0.0.0/8, ::1,' }).trustedProxies, ['10.0.0.0/8', '::1'])
    assert.deepEqual([config({}, { VERBATIM_HOST: '::', VERBATIM_DATA: '/srv' })].map(({ host, data }) => [host, data]), [['::', { kind: 'folder', dir: '/srv' }]])
  })

  it('assesses unless it is told not to', () => {
    assert.deepEqual([config({ classifier: false }), config({}, { VERBATIM_CLASSIFIER: 'off' }), config({}, { VERBATIM_CLASSIFIER: 'on' })].map(({ classifier }) => classifier), ['off', 'off', 'on'])
    assert.match(faults({}, { VERBATIM_CLASSIFIER: 'maybe' }).join(), /on or off/)
  })

  it('counts what is empty as absent', () => {
    assert.equal(config({}, { VERBATIM_PORT: '', VERBATIM_LIMITS: '', VERBATIM_URL: '' }).port, 4000)
  })

  it('tells all that is wrong at once', () => {
    const wrong = { VERBATIM_PORT: 'x', VERBATIM_URL: 'x', VERBATIM_TRUSTED_PROXIES: 'x,10.0.0.0/8,y', VERBATIM_LIMITS: 'x', VERBATIM_LOG_LEVEL: 'x' }
    const told = faults({}, wrong)
    assert.equal(told.length, 6)
    for (const name of Object.keys(wrong)) assert.ok(told.some((fault) => fault.includes(name)), name)
  })

  it('takes a port from 0 to 65535', () => {
    for (const port of ['0', '80', '65535']) assert.equal(config({ port }).port, Number(port))
    for (const port of ['-1', '65536', '1.5', '4e3', '0x50', ' ', 'NaN', '٨٠']) assert.equal(faults({ port }).length, 1, port)
  })

  it('takes the public address without the slash at its end, and in lower case', () => {
    const bases: Readonly<Record<string, string>> = {
      'https://comments.example': 'https://comments.example',
      'https://comments.example//': 'https://comments.example',
      'HTTPS://Comments.Example:443/': 'https://comments.example',
      'http://localhost:4000/verbatim/': 'http://localhost:4000/verbatim',
    }
    for (const [given, base] of Object.entries(bases)) assert.equal(config({ url: given }).publicUrl, base)
  })

  it('refuses an address that nothing can be added to', () => {
    for (const url of ['comments.example', '/', 'ftp://comments.example', 'https://', 'https://comments.example/?a=b', 'https://comments.example/#a', 'https://me:secret@comments.example/']) {
      assert.equal(faults({ url }).length, 1, url)
    }
  })

  it('trusts proxies by CIDR range, and never all of the world', () => {
    for (const range of ['10.0.0.1', '10.0.0.0/8', '192.0.2.1/32', '::1', '2001:db8::/32', 'fd00::/128']) assert.deepEqual(config({ 'trusted-proxies': range }).trustedProxies, [range])
    for (const range of ['10.0.0.0/33', '10.0.0.0/0', '::/0', '::1/129', '10.0.0.0/', '10.0.0.0/8/8', '999.1.1.1', '10.0.0', 'true', 'loopback', '10.0.0.0/x']) assert.equal(faults({ 'trusted-proxies': range }).length, 1, range)
  })
})

describe('where traces go', () => {
  it('is nowhere unless it is said, by our name or by the one that every program has', () => {
    assert.deepEqual(config({}, { VERBATIM_OTLP_ENDPOINT: 'http://127.0.0.1:4318/' }).traces, { endpoint: 'http://127.0.0.1:4318', ratio: 1 })
    assert.deepEqual(config({}, { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://traces.example/otlp', VERBATIM_OTLP_RATIO: '0.05' }).traces, { endpoint: 'https://traces.example/otlp', ratio: 0.05 })
    assert.equal(config({}, { VERBATIM_OTLP_ENDPOINT: 'http://a.example', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://b.example' }).traces?.endpoint, 'http://a.example')
    assert.equal(config({}, { VERBATIM_OTLP_RATIO: '2' }).traces, undefined)
  })

  it('is refused where it is no address, and so is a part that is none', () => {
    assert.equal(faults({}, { VERBATIM_OTLP_ENDPOINT: 'collector:4318' }).length, 1)
    for (const VERBATIM_OTLP_RATIO of ['2', '-1', 'all', '1/10']) assert.equal(faults({}, { VERBATIM_OTLP_ENDPOINT: 'http://127.0.0.1:4318', VERBATIM_OTLP_RATIO }).length, 1)
  })
})

describe('how it stops and what it may hold', () => {
  it('is told in whole seconds and megabytes', () => {
    const { drainMs, stopMs, cacheBytes } = config({}, { VERBATIM_DRAIN_SECONDS: '15', VERBATIM_STOP_SECONDS: '60', VERBATIM_MEMORY_MB: '250' })
    assert.deepEqual([drainMs, stopMs, cacheBytes], [15_000, 60_000, 30 * 1_048_576])
  })

  it('is refused where it would stop nothing, wait for hours or not start', () => {
    for (const VERBATIM_DRAIN_SECONDS of ['-1', '301', '1.5']) assert.equal(faults({}, { VERBATIM_DRAIN_SECONDS }).length, 1)
    for (const VERBATIM_STOP_SECONDS of ['0', '3601', 'x']) assert.equal(faults({}, { VERBATIM_STOP_SECONDS }).length, 1)
    for (const VERBATIM_MEMORY_MB of ['149', '1e3', '256M']) assert.equal(faults({}, { VERBATIM_MEMORY_MB }).length, 1)
  })
})

describe('where the site is kept', () => {
  it('is a database where one is named, by each of the hosts that may be its primary', () => {
    const url = 'postgres://verbatim:p%40ss@db.example:5433/comments?sslmode=require'
    assert.deepEqual(config({ database: url }).data, { kind: 'postgres', urls: [url], connections: 20 })
    assert.deepEqual(config({}, { VERBATIM_DATABASE: 'postgresql://a@one,two:5433/c', VERBATIM_DATABASE_CONNECTIONS: '6' }).data, {
      kind: 'postgres', urls: ['postgresql://a@one/c', 'postgresql://a@two:5433/c'], connections: 6,
    })
  })

  it('is one place, not two', () => {
    for (const [options, env] of [[{ data: './data', database: 'postgres://a@b/c' }, {}], [{ data: './data' }, { VERBATIM_DATABASE: 'postgres://a@b/c' }]] as const) {
      assert.match(faults(options, env).join(), /two places/)
    }
  })

  it('is refused where the address is none, without repeating its password', () => {
    for (const url of ['mysql://a:secret@b/c', 'postgres://a:secret@b', 'postgres://a:secret@b/', 'postgres://a:secret@/c', 'postgres://a:secret@b,/c', 'postgres://a:secret@b:x/c', 'a:secret@b/c']) {
      const told = faults({ database: url }).join()
      assert.match(told, /VERBATIM_DATABASE/, url)
      assert.doesNotMatch(told, /a:secret/, url)
    }
    for (const connections of ['1', '1001', 'x']) assert.match(faults({ 'database-connections': connections }).join(), /2 to 1000/)
  })
})

describe('who is told by webhook', () => {
  const bytes = Buffer.from('a secret of at least 24 bytes')
  const secret = `whsec_${bytes.toString('base64')}`
  const webhooks = (env: Environment) => config({}, { VERBATIM_WEBHOOK_SECRET: secret, ...env }).outgoing.webhooks

  it('is a list of addresses, each once, with the secrets that sign', () => {
    const urls = 'https://desk.example/hook?room=1, http://127.0.0.1:9000/ ,https://desk.example/hook?room=1'
    assert.deepEqual(webhooks({ VERBATIM_WEBHOOKS: urls }), { urls: ['https://desk.example/hook?room=1', 'http://127.0.0.1:9000/'], secrets: [bytes] })
    const two = webhooks({ VERBATIM_WEBHOOKS: 'https://desk.example', VERBATIM_WEBHOOK_SECRET: `${bytes.toString('base64')}, ${secret}` })
    assert.deepEqual(two?.secrets, [bytes, bytes])
  })

  it('is refused where it is no web address, holds a password, or has no secret that is one', () => {
    for (const url of ['ftp://desk.example', 'file:///etc/passwd', 'desk.example', 'https://me:secret@desk.example/']) {
      const [fault = ''] = faults({}, { VERBATIM_WEBHOOKS: url, VERBATIM_WEBHOOK_SECRET: secret })
      assert.match(fault, /VERBATIM_WEBHOOKS/)
      assert.ok(!fault.includes('secret'))
    }
    for (const wrong of ['', 'whsec_', 'whsec_c2hvcnQ=', 'whsec_not base64 at all, though it is long enough', `whsec_${Buffer.alloc(65).toString('base64')}`]) {
      assert.match(faults({}, { VERBATIM_WEBHOOKS: 'https://desk.example', VERBATIM_WEBHOOK_SECRET: wrong }).join(), /VERBATIM_WEBHOOK_SECRET/, wrong)
    }
  })

  it('is asked by https in production, but on this machine', () => {
    const production = { NODE_ENV: 'production', VERBATIM_URL: 'https://comments.example', VERBATIM_WEBHOOK_SECRET: secret }
    assert.equal(faults({}, { ...production, VERBATIM_WEBHOOKS: 'http://desk.example/hook?token=abc,https://desk.example' }).join(), 'VERBATIM_WEBHOOKS: the address at desk.example is not https, which production requires but on this machine')
    assert.equal(config({}, { ...production, VERBATIM_WEBHOOKS: 'http://localhost:9000,http://[::1]:9000,http://127.8.0.1,https://desk.example' }).outgoing.webhooks?.urls.length, 4)
  })
})

function mail(url: string, from = 'The Courier <comments@courier.example>') {
  return config({}, { VERBATIM_SMTP_URL: url, VERBATIM_MAIL_FROM: from }).outgoing.mail
}

describe('the mail server', () => {
  it('is given a password by TLS alone, but on this machine', () => {
    assert.deepEqual(mail('smtps://me:secret@mail.example:465', 'comments@courier.example'), { url: 'smtps://me:secret@mail.example:465', from: 'comments@courier.example', tls: 'required' })
    assert.deepEqual(['smtp://me:secret@mail.example', 'smtp://me:secret@localhost:25', 'smtp://mail.example:25'].map((url) => mail(url)?.tls), ['required', 'if-offered', 'if-offered'])
  })

  it('is refused without a sender, and where it is none', () => {
    for (const env of [{ VERBATIM_SMTP_URL: 'smtp://mail.example' }, { VERBATIM_MAIL_FROM: 'comments@courier.example' }]) assert.equal(faults({}, env).length, 1)
    for (const url of ['http://mail.example', 'mail.example', 'smtp:', 'smtp://']) assert.match(faults({}, { VERBATIM_SMTP_URL: url, VERBATIM_MAIL_FROM: 'a@b.example' }).join(), /VERBATIM_SMTP_URL/)
    for (const from of ['The Courier', 'The Courier <x>', 'a@b.example\nBcc: c@d.example', '<a@b.example> c@d.example']) {
      assert.match(faults({}, { VERBATIM_SMTP_URL: 'smtp://mail.example', VERBATIM_MAIL_FROM: from }).join(), /VERBATIM_MAIL_FROM/, from)
    }
  })
})

describe('the secrets of Coral', () => {
  const [one, other] = ['a'.repeat(64), 'b'.repeat(64)]

  it('are of the environment alone, several while one replaces another', () => {
    assert.deepEqual(config({}, { VERBATIM_CORAL_SECRETS: `${one}, ${other},` }).coralSecrets, [one, other])
    assert.deepEqual(config({ 'coral-secrets': one }).coralSecrets, [])
  })

  it('are long, and told to nobody', () => {
    const [fault = '', ...others] = faults({}, { VERBATIM_CORAL_SECRETS: `${one},short` })
    assert.match(fault, /VERBATIM_CORAL_SECRETS/)
    assert.doesNotMatch(fault, /short,|a{16}/)
    assert.deepEqual(others, [])
  })
})

describe('in production', () => {
  it('the public address is required', () => {
    const [fault, ...others] = faults({}, { NODE_ENV: 'production' })
    assert.match(fault ?? '', /VERBATIM_URL is required/)
    assert.deepEqual(others, [])
  })

  it('limits cannot be off', () => {
    const production = { NODE_ENV: 'production', VERBATIM_URL: 'https://comments.example' }
    assert.equal(config({}, production).limits, 'on')
    assert.match(faults({}, { ...production, VERBATIM_LIMITS: 'off' }).join(), /refused in production/)
    assert.equal(config({}, { VERBATIM_LIMITS: 'off' }).limits, 'off')
  })

  it('there is no sample site, as with --no-demo', () => {
    assert.equal(config({}, { NODE_ENV: 'production', VERBATIM_URL: 'https://comments.example' }).demo, false)
    assert.equal(config({ demo: false }).demo, false)
    assert.equal(config({}, { VERBATIM_DEMO: 'off' }).demo, false)
  })
})

describe('a second reader', () => {
  const local = { VERBATIM_SECOND_READER_URL: 'http://127.0.0.1:11434/v1/', VERBATIM_SECOND_READER_MODEL: 'large' }

  it('is off until its address is named', () => {
    assert.equal(config().secondReader, undefined)
    assert.deepEqual(config({}, local).secondReader, { url: 'http://127.0.0.1:11434/v1', model: 'large', key: undefined, timeoutMs: 60_000 })
    assert.deepEqual(config({}, { ...local, VERBATIM_SECOND_READER_KEY: 'secret', VERBATIM_SECOND_READER_TIMEOUT_SECONDS: '5' }).secondReader, { url: 'http://127.0.0.1:11434/v1', model: 'large', key: 'secret', timeoutMs: 5_000 })
  })

  it('needs an address, a model, and a time it is given', () => {
    assert.equal(faults({}, { VERBATIM_SECOND_READER_MODEL: 'large' }).length, 1)
    assert.equal(faults({}, { VERBATIM_SECOND_READER_URL: 'ftp://x', VERBATIM_SECOND_READER_TIMEOUT_SECONDS: '0' }).length, 3)
  })
})

describe('a server that only scores', () => {
  it('is asked for by option or environment', () => {
    assert.deepEqual([wantsScorer({}, {}), wantsScorer({ scorer: true }, {}), wantsScorer({}, { VERBATIM_SCORER: 'on' })], [false, true, true])
  })

  it('takes its files by option or environment, and listens like any other', () => {
    const read = readScorerConfig({ keys: 'a', port: '4100' }, { VERBATIM_TERMS: 'b', VERBATIM_POLICY: 'c', VERBATIM_FEEDBACK: 'd', VERBATIM_DATA: '/srv' })
    assert.ok(read.ok)
    assert.deepEqual([read.value.keysFile, read.value.termsDir, read.value.policyFile, read.value.feedbackFile, read.value.port], ['a', 'b', 'c', 'd', 4100])
  })

  it('tells all that is wrong at once', () => {
    const read = readScorerConfig({ port: 'x', data: '/srv', demo: false }, { VERBATIM_KEYS: 'a' })
    assert.deepEqual(read.ok ? [] : read.refusal.faults.map((fault) => fault.split(' ')[0]), ['--port', '--data', '--no-demo'])
  })

  it('needs keys, unless Coral alone asks, with its signature', () => {
    assert.ok(!readScorerConfig({}, {}).ok)
    assert.ok(readScorerConfig({}, { VERBATIM_CORAL_SECRETS: 'c'.repeat(64) }).ok)
  })

  it('has options that no other server takes', () => {
    assert.deepEqual(faults({ keys: 'a', terms: 'b', policy: 'c', feedback: 'd' }).map((fault) => fault.split(' ')[0]), ['--keys', '--terms', '--policy', '--feedback'])
  })
})

function config(options: Options = {}, env: Environment = {}) {
  const result = readConfig(options, env)
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

function faults(options: Options, env: Environment = {}): readonly string[] {
  const result = readConfig(options, env)
  return result.ok ? [] : result.refusal.faults
}
