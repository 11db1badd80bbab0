import { parseId } from '@verbatim/core'

/**
 * Where a list goes on, as the opaque text that callers send back: the list's name, so
 * that a cursor of another order is refused, and the key of the last item.
 */
export function writeCursor(list: string, key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url')
}

/** `whole` is a number that every engine counts exactly, and `id` one that it can compare with its own. */
type Part = 'string' | 'number' | 'whole' | 'id'

/** The key's parts as `writeCursor` was given them, or `undefined` for anything it never wrote. */
export function readCursor<const Shape extends readonly Part[]>(
  text: string,
  expected: { readonly list: string; readonly shape: Shape },
): Parts<Shape> | undefined {
  const parts = parseJson(Buffer.from(text, 'base64url').toString('utf8'))
  if (!Array.isArray(parts) || parts.length !== expected.shape.length + 1 || parts[0] !== expected.list) return undefined
  const key: readonly unknown[] = parts.slice(1)
  return matches(key, expected.shape) ? key : undefined
}

type Parts<Shape extends readonly Part[]> = {
  readonly [I in keyof Shape]: Shape[I] extends 'string' | 'id' ? string : number
}

function matches<Shape extends readonly Part[]>(key: readonly unknown[], shape: Shape): key is Parts<Shape> {
  return key.every((part, index) => isPart(part, shape[index]))
}

function isPart(part: unknown, kind: Part | undefined): boolean {
  switch (kind) {
    case 'string':
      return typeof part === 'string'
    case 'id':
      return typeof part === 'string' && parseId(part) === part
    case 'number':
      // JSON reads 1e999 as Infinity, which no key is.
      return typeof part === 'number' && Number.isFinite(part)
    case 'whole':
      return Number.isSafeInteger(part)
    case undefined:
      return false
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
