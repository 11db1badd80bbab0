import { after, describe, it } from 'node:test'
import { environment } from '../config.ts'
import { openPostgres } from './index.ts'
import { testDatabases, type OpenedAt } from './suite/postgres-databases.ts'
import { storageSuite } from './suite/storage-suite.ts'

const { VERBATIM_TEST_DATABASE: server, VERBATIM_TEST_PGBOUNCER: bouncer } = environment()

if (bouncer === undefined) {
  describe('storage on PostgreSQL through PgBouncer', { skip: server !== undefined && 'PgBouncer is not installed and cannot be' }, () => {
    it('needs a PostgreSQL', () => { throw new Error('no PostgreSQL is named by VERBATIM_TEST_DATABASE') })
  })
} else {
  const databases = await testDatabases(server)
  after(() => databases.close())

  storageSuite('PostgreSQL through PgBouncer in transaction mode', async (): Promise<OpenedAt> => {
    const url = await databases.make()
    const through = new URL(bouncer)
    through.pathname = new URL(url).pathname
    return databases.opened(url, await openPostgres({ urls: [through.href], connections: 10 }))
  })
}
