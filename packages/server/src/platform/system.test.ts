import assert from 'node:assert/strict'
import { it } from 'node:test'
import { systemChance, systemHashing } from './system.ts'

it('hashes the UTF-8 bytes of a text, in lower-case hex', () => {
  // FIPS 180-4's example for "abc".
  assert.equal(systemHashing.sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  assert.notEqual(systemHashing.sha256('é'), systemHashing.sha256('e\u0301'))
})

it('gives as many unpredictable bytes as are asked for', () => {
  for (const count of [0, 1, 16, 32]) assert.equal(systemChance.bytes(count).length, count)
  assert.notDeepEqual(systemChance.bytes(16), systemChance.bytes(16))
})

it('gives no bytes twice', () => {
  const given = Array.from({ length: 2000 }, () => Buffer.from(systemChance.bytes(16)).toString('hex'))
  assert.equal(new Set(given).size, given.length)
  const [first, second] = [systemChance.bytes(600), systemChance.bytes(600)]
  assert.notDeepEqual(first, second)
  assert.equal(systemChance.bytes(16).buffer.byteLength, 16)
})
