import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Passwords } from '../app/index.ts'

const derive = promisify(argon2)

// OWASP's password storage cheat sheet (2025): argon2id with 19 MiB, two passes, one lane.
const cost = { memory: 19456, passes: 2, parallelism: 1 }

/** Hashes in the PHC string format, so that the cost can rise without a migration. */
export const argon2id: Passwords = {
  async hash(password) {
    const nonce = randomBytes(16)
    const tag = await derive('argon2id', { message: password, nonce, tagLength: 32, ...cost })
    return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(tag)}`
  },

  async verify(password, hash) {
    const parsed = parseHash(hash)
    if (parsed === undefined) throw new Error('the stored password hash is not one of argon2id')
    const { nonce, tag, ...parameters } = parsed
    const derived = await derive('argon2id', { message: password, nonce, tagLength: tag.length, ...parameters })
    return timingSafeEqual(derived, tag)
  },
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}

function parseHash(hash: string) {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(hash)
  if (match === null) return undefined
  const [, memory, passes, parallelism, nonce = '', tag = ''] = match
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}
