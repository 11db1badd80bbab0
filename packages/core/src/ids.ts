declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

export type SiteId = Id<'site'>
export type StoryId = Id<'story'>
export type CommentId = Id<'comment'>
export type CommenterId = Id<'commenter'>
export type DecisionId = Id<'decision'>
export type BatchId = Id<'batch'>
export type UserId = Id<'user'>
export type TokenId = Id<'token'>
export type PassId = Id<'pass'>
export type ReportId = Id<'report'>
export type InviteId = Id<'invite'>
export type BlockId = Id<'block'>

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * The id in lower case, or `undefined` when `text` is no UUID. Any UUID version is
 * accepted, because imported comments keep the ids that permalinks already use.
 */
export function parseId<I extends Id<string>>(text: string): I | undefined {
  const lower = text.toLowerCase()
  return uuidPattern.test(lower) ? (lower as I) : undefined
}

/** Ten random bytes, injected so that tests can repeat them. */
export type RandomBytes = (count: number) => Uint8Array

/**
 * A UUIDv7 (RFC 9562): 48 bits of Unix time in milliseconds, then 74 random bits, so
 * that ids made later sort later and an index grows at its end.
 */
export function newId<I extends Id<string>>(atMs: number, random: RandomBytes): I {
  const bytes = new Uint8Array(16)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, Math.floor(atMs / 2 ** 32))
  view.setUint32(2, atMs % 2 ** 32)
  bytes.set(random(10), 6)
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70)
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80)
  let text = ''
  for (const [index, byte] of bytes.entries()) text += hyphenBefore.has(index) ? `-${hexOf[byte]}` : hexOf[byte]
  return text as I
}

const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const hyphenBefore = new Set([4, 6, 8, 10])
