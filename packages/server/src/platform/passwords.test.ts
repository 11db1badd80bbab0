import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { argon2id } from './passwords.ts'

describe('a password', () => {
  it('is kept as argon2id, never twice alike, and verified', async () => {
    const [one, other] = await Promise.all([argon2id.hash('correct horse'), argon2id.hash('correct horse')])
    for (const hash of [one, other]) {
      assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
      assert.ok(await argon2id.verify('correct horse', hash))
    }
    assert.notEqual(one, other)
  })

  it('is not another one, however near', async () => {
    const hash = await argon2id.hash('correct horse')
    for (const password of ['', 'correct hors', 'correct horse ', 'Correct horse', 'correct horse\0']) assert.ok(!(await argon2id.verify(password, hash)), password)
  })

  it('may be of any script', async () => {
    assert.ok(await argon2id.verify('وشەی نهێنی 😀', await argon2id.hash('وشەی نهێنی 😀')))
  })

  it('is verified at the cost that its hash names, so that the cost can rise', async () => {
    // By the reference implementation: echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -e
    const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
    assert.ok(await argon2id.verify('password', hash))
    assert.ok(!(await argon2id.verify('passwort', hash)))
  })

  it('cannot be verified against what is no such hash', async () => {
    for (const hash of ['', 'plain', '$2b$10$abcdefghijklmnopqrstuv', '$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc']) {
      await assert.rejects(argon2id.verify('password', hash), /not one of argon2id/)
    }
  })
})
