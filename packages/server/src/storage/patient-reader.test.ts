import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { Kysely, sql } from 'kysely'
import { PatientDialect } from './patient-reader.ts'
import type { Schema } from './schema.ts'
import { connect } from './sqlite.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'verbatim-patient-'))
connect(dataDir).close()
after(() => rmSync(dataDir, { recursive: true }))

function patientReader(): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new PatientDialect(join(dataDir, 'verbatim.db')) })
}

/** Counts to two million, which takes SQLite half a second or so. */
const long = sql<{ counted: number }>`
  with recursive numbers (number) as (select 1 union all select number + 1 from numbers where number < 2000000)
  select count(*) as counted from numbers
`

describe('the patient reader', () => {
  it('lets this thread go on while it reads, and answers in order', async () => {
    const db = patientReader()
    const answered: number[] = []
    const reading = long.execute(db).then(({ rows: [row] }) => void answered.push(row?.counted ?? 0))
    const next = sql<{ one: number }>`select ${1} as one`.execute(db).then(({ rows: [row] }) => void answered.push(row?.one ?? 0))
    let turns = 0
    const turn = setInterval(() => { turns += 1 }, 1)
    await Promise.all([reading, next])
    clearInterval(turn)
    assert.deepEqual(answered, [2_000_000, 1])
    assert.ok(turns > 10, `${turns} turns`)
    await db.destroy()
  })

  it('refuses to write, says what is wrong, and goes on', async () => {
    const db = patientReader()
    await assert.rejects(db.updateTable('write_checks').set({ done: 1 }).execute(), /read-only/)
    await assert.rejects(sql`select nowhere`.execute(db), /no such column/)
    assert.equal((await db.selectFrom('write_checks').select('done').executeTakeFirstOrThrow()).done, 0)
    await db.destroy()
  })

  it('ends what was asked when it is closed, and has no thread where nobody asked', async () => {
    const db = patientReader()
    await sql`select 1`.execute(db)
    const reading = long.execute(db)
    await setImmediate()
    await db.destroy()
    assert.equal((await reading).rows[0]?.counted, 2_000_000)
    await patientReader().destroy()
  })
})
