import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { sideOf } from './held-back.ts'
import { readSentenceSets, readTrainingSentences } from './language-sets.ts'
import { sha256 } from './never-train-on.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-sets-'))
after(() => rmSync(folder, { recursive: true }))

describe('the sentences that a model may learn from', () => {
  it('are neither held back nor reserved for evaluations elsewhere', () => {
    const words = ['bridge', 'harbour', 'winter', 'council', 'teacher', 'garden', 'railway', 'market']
    const lines = words.flatMap((one, at) => words.map((other) => `The ${one} was closed before the ${other} number ${'x'.repeat(at + 1)} opened.`))
    const [reserved] = lines.filter((line) => sideOf(line) === 'training')
    for (const set of ['lid-kurdish', 'lid-perso-arabic', 'lid-lingua-sentences', 'lid-cordi-sorani-dialects']) mkdirSync(join(folder, set))
    writeFileSync(join(folder, 'lid-lingua-sentences', 'en.txt.gz'), gzipSync(lines.join('\n')))
    writeFileSync(join(folder, 'lid-cordi-sorani-dialects', 'test.txt.gz'), gzipSync(''))
    writeFileSync(join(folder, 'never-train-on.txt.gz'), gzipSync(`${sha256(reserved ?? '')}\n`))
    assert.deepEqual(readSentenceSets(folder)[0]?.lines, lines)
    const kept = readTrainingSentences(folder)[0]?.lines ?? []
    assert.deepEqual(kept, lines.filter((line) => line !== reserved && sideOf(line) === 'training'))
    assert.ok(kept.length > 0 && kept.length < lines.length - 1)
  })
})
