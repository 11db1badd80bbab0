import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { diagnose, type MachineFacts } from './doctor.ts'
import type { StorageFacts } from './upkeep.ts'

const now = Date.UTC(2026, 4, 6)
const day = 24 * 3600_000

const present: Extract<StorageFacts, { state: 'present' }> = {
  state: 'present', place: '/data', engine: 'SQLite 3.53.0', schema: 6, knownSchema: 6, settings: [{ name: 'synchronous', found: '2', wanted: ['2'] }], newestAt: now, waiting: 3, bytes: 5e6,
}
const well: MachineFacts = {
  now, nodeVersion: 'v24.21.0', storage: present, disk: { freeBytes: 50e9, kind: 'local', isWritable: true, othersMayRead: false },
  configFaults: [], modelFault: undefined, backups: { folder: '/backups', newest: { file: '/backups/a', madeAt: now - day } },
}
const disk = well.disk ?? assert.fail()

function troubles(facts: Partial<MachineFacts>): readonly string[] {
  return diagnose({ ...well, ...facts }).filter(({ state }) => state !== 'well').map(({ about, state }) => `${about} ${state}`)
}

describe('the doctor', () => {
  it('finds nothing where nothing is wrong, and says so of each', () => {
    assert.deepEqual(troubles({}), [])
    assert.deepEqual(diagnose(well).map(({ about }) => about), ['program', 'configuration', 'classifier', 'storage', 'schema', 'durability', 'disk', 'clock', 'backup'])
  })

  const cases: readonly (readonly [string, Partial<MachineFacts>, readonly string[]])[] = [
    ['a Node that is too old', { nodeVersion: 'v24.6.9' }, ['program fault']],
    ['every fault of the configuration', { configFaults: ['one', 'two'] }, ['configuration fault', 'configuration fault']],
    ['models that cannot be used', { modelFault: 'cut short' }, ['classifier fault']],
    ['an empty place', { storage: { state: 'absent', place: '/data' } }, ['storage fault']],
    ['a database that cannot be opened', { storage: { state: 'unusable', place: '/data', reason: 'no database' } }, ['storage fault']],
    ['data of a newer version', { storage: { ...present, schema: 7 } }, ['schema fault']],
    ['data of an older version', { storage: { ...present, schema: 5 } }, ['schema warning']],
    ['a commit that does not wait for the disk', { storage: { ...present, settings: [{ name: 'synchronous', found: '1', wanted: ['2'] }] } }, ['durability fault']],
    ['a folder that cannot be written', { disk: { ...disk, isWritable: false } }, ['disk fault']],
    ['a folder in memory', { disk: { ...disk, kind: 'memory' } }, ['disk fault']],
    ['a folder on the network', { disk: { ...disk, kind: 'network' } }, ['disk fault']],
    ['a folder that others may read', { disk: { ...disk, othersMayRead: true } }, ['disk warning']],
    ['a disk that is full', { disk: { ...disk, freeBytes: 99e6 } }, ['disk fault']],
    ['a disk with no room for a backup', { disk: { ...disk, freeBytes: 20e9 }, storage: { ...present, bytes: 21e9 } }, ['disk warning']],
    ['a clock behind the newest comment', { storage: { ...present, newestAt: now + 61_000 } }, ['clock fault']],
    ['no backup', { backups: { folder: '/backups', newest: undefined } }, ['backup fault']],
    ['a backup of the day before yesterday', { backups: { folder: '/backups', newest: { file: 'a', madeAt: now - 2 * day - 1 } } }, ['backup fault']],
    ['backups at a place that nobody named', { backups: undefined }, ['backup warning']],
  ]
  for (const [what, facts, expected] of cases) it(`tells of ${what}`, () => assert.deepEqual(troubles(facts), expected))

  it('lets a clock be corrected by some seconds', () => {
    assert.deepEqual(troubles({ storage: { ...present, newestAt: now + 59_000 } }), [])
  })

  it('has nothing to say of a disk where the site is kept elsewhere', () => {
    assert.equal(diagnose({ ...well, disk: undefined }).some(({ about }) => about === 'disk'), false)
  })
})
