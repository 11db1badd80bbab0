/**
 * Where a list goes on, as the opaque text that callers send back: the list's name, so
 * that a cursor of another order is refused, and the key of the last item.
 */
export function writeCursor(list: string, key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url')
}

/** The key's parts as `writeCursor` was given them, or `undefined` for anything it never wrote. */
export function readCursor<const Shape extends readonly ('string' | 'number')[]>(
  text: string,
  expected: { readonly list: string; readonly shape: Shape },
): Parts<Shape> | undefined {
  const parts = parseJson(Buffer.from(text, 'base64url').toString('utf8'))
  if (!Array.isArray(parts) || parts.length !== expected.shape.length + 1 || parts[0] !== expected.list) return undefined
  const key: readonly unknown[] = parts.slice(1)
  return matches(key, expected.shape) ? key : undefined
}

type Parts<Shape extends readonly ('string' | 'number')[]> = {
  readonly [I in keyof Shape]: Shape[I] extends 'string' ? string : number
}

function matches<Shape extends readonly ('string' | 'number')[]>(key: readonly unknown[], shape: Shape): key is Parts<Shape> {
  // JSON reads 1e999 as Infinity, which no key is.
  return key.every((part, index) => typeof part === shape[index] && part !== Infinity && part !== -Infinity)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
