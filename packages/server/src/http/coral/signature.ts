import { createHmac, timingSafeEqual } from 'node:crypto'

// While one secret replaces another there are two; more say nothing and cost time.
const mostSignatures = 8

/** Whether one of the signatures in `X-Coral-Signature` (`sha256=HEX[,sha256=HEX]`) is of these bytes, by one of the secrets. */
export function isSigned(bytes: Uint8Array, { header, secrets }: { readonly header: string; readonly secrets: readonly string[] }): boolean {
  const given = header.split(',', mostSignatures).flatMap((part) => {
    const hex = /^\s*sha256=([0-9a-f]{64})\s*$/i.exec(part)?.[1]
    return hex === undefined ? [] : [Buffer.from(hex, 'hex')]
  })
  const right = secrets.map((secret) => createHmac('sha256', secret).update(bytes).digest())
  return given.some((signature) => right.some((expected) => timingSafeEqual(signature, expected)))
}
