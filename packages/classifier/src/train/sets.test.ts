import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { SourceRow } from './labels.ts'
import { clustersOf, loadSets, neverKey, type Row } from './sets.ts'

const folders: string[] = []
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

describe('loadSets', () => {
  it('drops what must never be trained on, and counts it', () => {
    const listed = 'This sentence stands in an evaluation elsewhere.'
    const { rows, summaries } = loadSets({ folder: folderOf({ small: [row('a', listed), ...manyRows(50)] }, [neverKey(listed.toUpperCase())]), licence: 'all' })
    const part = rows.find(({ id }) => id === 'a')?.part
    if (part === 'test') return
    assert.equal(part, 'dropped')
    assert.equal(summaries[0]?.neverTrainOn, 1)
  })

  it('keeps the reserved test rows of a set and whatever resembles them elsewhere out of training', () => {
    const shared = 'The very same opinion, word for word, in two collections of comments.'
    const folder = folderOf({ 'olid-offenseval2019': [{ ...row('t', shared), split: 'test' }], small: [row('s', `@somebody ${shared}!!`), ...manyRows(50)] }, [])
    const { rows } = loadSets({ folder, licence: 'all' })
    assert.equal(partOf(rows, 't'), 'test')
    assert.notEqual(partOf(rows, 's'), 'train')
    assert.notEqual(partOf(rows, 's'), 'develop')
  })

  it('sorts a row by its own text, whatever stands beside it', () => {
    const texts = manyRows(200)
    const { rows: alone } = loadSets({ folder: folderOf({ small: texts }, []), licence: 'all' })
    const { rows: reversed } = loadSets({ folder: folderOf({ small: texts.toReversed(), another: manyRows(20, 'other') }, []), licence: 'all' })
    for (const { id } of texts) assert.equal(partOf(alone, id), partOf(reversed, id))
    assert.deepEqual(new Set(alone.map(({ part }) => part)), new Set(['train', 'develop', 'test']))
  })

  it('leaves out sets of other licences when asked for permissive ones', () => {
    const folder = folderOf({ open: manyRows(5), closed: manyRows(5, 'closed') }, [], { closed: 'unclear' })
    assert.deepEqual(loadSets({ folder, licence: 'permissive' }).summaries.map(({ set }) => set), ['open'])
  })
})

describe('clustersOf', () => {
  it('joins texts that begin alike and pairs that were made of one another', () => {
    const start = 'a long beginning that is the same in both of these texts, then'
    const rows = [row('x-1', `${start} one end of it all`), row('x-2', `${start} quite another`), { ...row('p-1', 'rude'), pair: 7 }, { ...row('p-2', 'polite'), pair: 7 }, row('z-1', 'unlike')]
    const [one, two, rude, polite, unlike] = clustersOf(rows)
    assert.equal(one, two)
    assert.equal(rude, polite)
    assert.equal(new Set([one, rude, unlike]).size, 3)
  })
})

describe('neverKey', () => {
  it('looks at letters and digits alone', () => {
    assert.equal(neverKey('Ａll the LETTERS, 123!'), neverKey('all-the-letters 123'))
  })

  it('has none for short texts', () => {
    assert.equal(neverKey('fifteen letters'), '')
  })
})

function row(id: string, text: string): SourceRow {
  return { id, text, lang: 'en', y: { reject: 0 } }
}

function manyRows(count: number, word = 'comment'): SourceRow[] {
  return Array.from({ length: count }, (_, index) => row(`${word}-${index}`, `${word} number ${index} says ${index * 7} things`))
}

function partOf(rows: readonly Row[], id: string): string | undefined {
  return rows.find((one) => one.id === id)?.part
}

function folderOf(sets: Record<string, readonly SourceRow[]>, never: readonly string[], licences: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-sets-'))
  folders.push(folder)
  writeFileSync(join(folder, 'never-train-on.txt.gz'), gzipSync(`${never.join('\n')}\n`))
  for (const [set, rows] of Object.entries(sets)) {
    mkdirSync(join(folder, set))
    writeFileSync(join(folder, set, 'README.md'), `- Licence class (ours): ${licences[set] ?? 'permissive'}\n`)
    writeFileSync(join(folder, set, 'data.jsonl.gz'), gzipSync(rows.map((one) => `${JSON.stringify(one)}\n`).join('')))
  }
  return folder
}
