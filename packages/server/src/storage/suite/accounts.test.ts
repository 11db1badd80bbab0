import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId, type TokenId } from '@verbatim/core'
import { noon, user, withSite, type OpenStorage } from './samples.ts'

export function accountRules(open: OpenStorage): void {
  it('makes the first administrator once, with the newest link alone', async () => {
    const { storage, close } = await withSite(open)
    assert.equal(await storage.accounts.hasAdmin(), false)
    assert.equal(await storage.accounts.setUp('none offered', user(), noon), false)
    await storage.accounts.offerSetup('first link', noon)
    await storage.accounts.offerSetup('second link', noon)
    assert.equal(await storage.accounts.setUp('first link', user(), noon), false)
    const attempts = [user({ email: 'a@example.org' }), user({ email: 'b@example.org' })]
    const made = await Promise.all(attempts.map((admin) => storage.accounts.setUp('second link', admin, noon)))
    assert.deepEqual(made.toSorted(), [false, true])
    assert.equal(await storage.accounts.hasAdmin(), true)
    const found = await Promise.all(attempts.map(({ email }) => storage.accounts.findByEmail(email)))
    assert.deepEqual(found.map((one) => one !== undefined), made)
    await storage.accounts.offerSetup('third link', noon)
    assert.equal(await storage.accounts.setUp('third link', user({ email: 'c@example.org' }), noon), false)
    await close()
  })

  it('finds a user by the address, whatever its case, unless deactivated', async () => {
    const { storage, raw, close } = await withSite(open)
    const admin = user({ email: 'Çelik@Example.org' })
    await storage.accounts.offerSetup('link', noon)
    await storage.accounts.setUp('link', admin, noon)
    assert.deepEqual(await storage.accounts.findByEmail('çELIK@example.ORG'), admin)
    assert.equal(await storage.accounts.findByEmail('celik@example.org'), undefined)
    raw('update users set active = 0')
    assert.equal(await storage.accounts.findByEmail(admin.email), undefined)
    assert.equal(await storage.accounts.hasAdmin(), false)
    await close()
  })

  it('knows whose session it is until it ends', async () => {
    const { storage, raw, close } = await withSite(open)
    const admin = user()
    await storage.accounts.offerSetup('link', noon)
    await storage.accounts.setUp('link', admin, noon)
    for (const tokenHash of ['one', 'two']) await storage.accounts.startSession({ tokenHash, userId: admin.id, startedAt: noon, endsAt: noon + 10 })
    assert.deepEqual(await storage.accounts.sessionUser('one', noon + 9), admin)
    assert.equal(await storage.accounts.sessionUser('one', noon + 10), undefined)
    assert.equal(await storage.accounts.sessionUser('unknown', noon), undefined)
    await storage.accounts.endSession('one')
    assert.equal(await storage.accounts.sessionUser('one', noon), undefined)
    assert.equal(await storage.accounts.forgetSessions(noon + 9), 0)
    raw('update users set active = 0')
    assert.equal(await storage.accounts.sessionUser('two', noon), undefined)
    assert.equal(await storage.accounts.forgetSessions(noon + 10), 1)
    await close()
  })

  it('finds a token with the scopes it was made with', async () => {
    const { storage, close } = await withSite(open)
    const id = newId<TokenId>(noon, (count) => new Uint8Array(count).fill(9))
    await storage.tokens.create({ id, name: 'importer', scopes: ['import', 'stories'], tokenHash: 'hash', createdAt: noon })
    const found = await storage.tokens.find('hash')
    assert.deepEqual(found && { ...found, scopes: [...found.scopes].toSorted() }, { id, name: 'importer', scopes: ['import', 'stories'] })
    assert.equal(await storage.tokens.find('other'), undefined)
    await close()
  })
}
