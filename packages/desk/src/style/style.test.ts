import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'

const sheets = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.css') && name !== 'desk.css')
const classesIn = (name: string) => new Set([...readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|url\([^)]*\)|"[^"]*"/g, '').matchAll(/(?<![\w)\]-])\.([a-z][\w-]*)/g)].map(([, found = '']) => found))

describe('the desk’s style sheets', () => {
  // They are one sheet in the end, in which the last rule would hold for all pages. What only narrows another class, such as .verdict.reject, is that one's own.
  it('style what only one area has, or what all have', () => {
    const ofAll = classesIn('base.css')
    const areas = sheets.filter((name) => name !== 'base.css').map((name) => ({ name, classes: [...classesIn(name)].filter((found) => !ofAll.has(found)) }))
    const twice = areas.flatMap(({ name, classes }) => classes.filter((found) => areas.some((other) => other.name !== name && other.classes.includes(found))).map((found) => `${name}: .${found}`))
    assert.deepEqual(twice, [])
  })
})
