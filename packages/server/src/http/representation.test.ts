import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { formFor, isKnown, readyForm, representation } from './representation.ts'

const text = JSON.stringify({ items: Array.from({ length: 200 }, (_, index) => `comment ${index}`) })

describe('a representation', () => {
  it('is compressed as the client takes it, and decompresses to the same bytes', async () => {
    const made = representation(text, 'application/json')
    const forms = await Promise.all(['br, gzip', 'gzip', 'deflate', undefined].map((accepted) => formFor(made, { 'accept-encoding': accepted })))
    assert.deepEqual(forms.map(({ encoding }) => encoding), ['br', 'gzip', undefined, undefined])
    const [br, gzip, plain] = forms
    assert.equal(brotliDecompressSync(br?.bytes ?? '').toString(), text)
    assert.equal(gunzipSync(gzip?.bytes ?? '').toString(), text)
    assert.equal(plain?.bytes.toString(), text)
  })

  it('sends no encoding that a client refuses, and none for what is small', async () => {
    assert.equal((await formFor(representation(text, ''), { 'accept-encoding': 'br;q=0, gzip; q=0.5' })).encoding, 'gzip')
    assert.equal((await formFor(representation(text, ''), { 'accept-encoding': 'gzip;q=0.000, BR ;q=0' })).encoding, undefined)
    assert.equal((await formFor(representation('short', ''), { 'accept-encoding': 'br' })).encoding, undefined)
  })

  it('has a tag of its own for each form, the same for the same text', async () => {
    const tags = async (made = representation(text, '')) => Promise.all(['br', 'gzip', ''].map(async (accepted) => (await formFor(made, { 'accept-encoding': accepted })).etag))
    const first = await tags()
    assert.equal(new Set(first).size, 3)
    assert.deepEqual(await tags(), first)
    assert.notDeepEqual(await tags(representation(`${text} `, '')), first)
  })

  it('is ready in the forms that were asked for', async () => {
    const made = representation(text, '')
    assert.equal(readyForm(made, { 'accept-encoding': 'gzip' }), undefined)
    const form = await formFor(made, { 'accept-encoding': 'gzip' })
    assert.deepEqual(readyForm(made, { 'accept-encoding': 'gzip' }), form)
    assert.equal(readyForm(made, {})?.bytes.toString(), text)
  })

  it('is known by any tag of a list, weak or strong, or by the asterisk', () => {
    for (const known of ['"a"', 'W/"a"', '"b", W/"a"', ' * ']) assert.equal(isKnown(known, '"a"'), true)
    for (const other of ['"b"', 'a', '', undefined]) assert.equal(isKnown(other, '"a"'), false)
  })
})
