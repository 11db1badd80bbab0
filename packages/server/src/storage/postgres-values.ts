/** Times, counts and orders of arrival, which all stay below 2^53. */
export function numberFrom(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) throw new Error('a stored number is too large to be read exactly')
  return number
}

/** From PostgreSQL's text for bytes: `\x` and hex. */
export function bytesFrom(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.slice(2), 'hex'))
}

/**
 * PostgreSQL's texts hold every character but U+0000. It is written as U+FFFF, which is no character
 * of anybody's, and a 0; U+FFFF itself as U+FFFF and a 1: so every text comes back as it was given.
 */
export function escaped(value: unknown): unknown {
  if (typeof value !== 'string' || !/[\0\uffff]/.test(value)) return value
  return value.replaceAll('\uffff', '\uffff1').replaceAll('\0', '\uffff0')
}

export function unescaped(text: string): string {
  if (!text.includes('\uffff')) return text
  return text.replaceAll('\uffff0', '\0').replaceAll('\uffff1', '\uffff')
}
