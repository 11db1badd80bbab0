import { after } from 'node:test'
import { environment } from '../config.ts'
import { testDatabases } from './suite/postgres-databases.ts'
import { storageSuite } from './suite/storage-suite.ts'

const databases = await testDatabases(environment()['VERBATIM_TEST_DATABASE'])
after(() => databases.close())

storageSuite('PostgreSQL', () => databases.open())
