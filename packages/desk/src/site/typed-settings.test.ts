import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Settings } from '@verbatim/contract'
import { changedSettings, digitsIn, typedSettings } from './typed-settings.ts'

const settings: Settings = {
  name: 'Halvern Post', languages: ['en', 'ckb'], timeZone: 'Asia/Baghdad', origins: ['https://news.example'], commenting: 'open',
  closeAfterDays: 14, undoSeconds: 5, batches: 'off', recommendations: 'on', checkBeforeSend: 'off', duties: [{ key: 'lawyer', title: 'Lawyer' }],
}
const typed = typedSettings(settings)

describe('settings that are typed', () => {
  it('change nothing until something is typed', () => {
    assert.deepEqual(changedSettings(typed, settings), {})
  })

  it('change what differs and nothing else', () => {
    assert.deepEqual(changedSettings({ ...typed, name: ' Post ', batches: 'editors', recommendations: 'off' }, settings), { name: 'Post', batches: 'editors', recommendations: 'off' })
  })

  it('read languages and addresses however they are set apart', () => {
    assert.deepEqual(changedSettings({ ...typed, languages: 'ckb، ar en', origins: ' https://a.example \n\nhttps://b.example' }, settings), {
      languages: ['ckb', 'ar', 'en'], origins: ['https://a.example', 'https://b.example'],
    })
  })

  it('close no story where the days are blank, and leave the seconds where those are', () => {
    assert.deepEqual(changedSettings({ ...typed, closeAfterDays: '', undoSeconds: '' }, settings), { closeAfterDays: null })
  })

  it('leave out a duty that is wholly blank', () => {
    const duties = [...typed.duties, { row: 1, key: '', title: '' }, { row: 2, key: 'sport', title: ' Sport desk' }]
    assert.deepEqual(changedSettings({ ...typed, duties }, settings), { duties: [{ key: 'lawyer', title: 'Lawyer' }, { key: 'sport', title: 'Sport desk' }] })
  })
})

describe('the digits of a number', () => {
  it('may be those of any keyboard', () => {
    assert.equal(digitsIn('١٤'), '14')
    assert.equal(digitsIn('۳۰ days'), '30')
    assert.equal(digitsIn('-1.5'), '15')
  })
})
