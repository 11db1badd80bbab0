import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Sealing } from '../app/index.ts'

const nonceBytes = 12
const tagBytes = 16

/** AES-256-GCM under a key derived from the caller's own; laid out as nonce, tag, ciphertext. */
export const sealing: Sealing = {
  seal(key, text) {
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv('aes-256-gcm', derived(key), nonce)
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
  },

  open(key, sealed) {
    const decipher = createDecipheriv('aes-256-gcm', derived(key), sealed.subarray(0, nonceBytes))
    decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
    return decipher.update(sealed.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
  },
}

function derived(key: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, '', 'verbatim idempotent answer', 32))
}
