import type { IncomingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'
import { accepts } from './representation.ts'

/**
 * A page that is the same for all but for one place, such as the key that the form of each visit carries. It is
 * compressed once, around that place, so that a visit costs no more than the place.
 */
export interface PageWithPlace {
  readonly before: Buffer
  readonly after: Buffer
  readonly deflated: { readonly before: Buffer; readonly after: Buffer }
  readonly crcBefore: number
}

const deflate = promisify(deflateRaw)

/** Throws where `place` is not there exactly once. */
export async function pageWithPlace(page: string, place: string): Promise<PageWithPlace> {
  const [before, after, ...others] = page.split(place).map((part) => Buffer.from(part))
  if (before === undefined || after === undefined || others.length > 0) throw new Error('a page has its place once')
  return {
    before,
    after,
    // A full flush ends at a byte and lets nothing behind it refer to what stands before it (zlib's manual, Z_FULL_FLUSH).
    deflated: { before: await deflate(before, { finishFlush: constants.Z_FULL_FLUSH }), after: await deflate(after) },
    crcBefore: crc32(before),
  }
}

export interface FilledPage {
  readonly encoding: 'gzip' | undefined
  readonly bytes: Buffer
}

/** The page with `text`, at most 65,535 bytes of it, in its place, as a client takes it. */
export function filled({ before, after, deflated, crcBefore }: PageWithPlace, text: string, headers: IncomingHttpHeaders): FilledPage {
  const inserted = Buffer.from(text)
  if (!accepts(headers['accept-encoding'], 'gzip')) return { encoding: undefined, bytes: Buffer.concat([before, inserted, after]) }
  const crc = crc32(after, crc32(inserted, crcBefore))
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc, 0)
  trailer.writeUInt32LE(before.length + inserted.length + after.length, 4)
  return { encoding: 'gzip', bytes: Buffer.concat([gzipHeader, deflated.before, storedBlock(inserted), deflated.after, trailer]) }
}

/** RFC 1952: deflated, no name, no time, of Unix. */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])

/** RFC 1951, 3.2.4: not the last block, not compressed. */
function storedBlock(bytes: Buffer): Buffer {
  if (bytes.length > 0xffff) throw new Error('a stored block holds 65,535 bytes at most')
  const header = Buffer.alloc(5)
  header.writeUInt16LE(bytes.length, 1)
  header.writeUInt16LE(~bytes.length & 0xffff, 3)
  return Buffer.concat([header, bytes])
}
