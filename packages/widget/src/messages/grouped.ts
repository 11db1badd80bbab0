/** A whole number in groups of three digits, for languages whose number format browsers lack. */
export function grouped(value: number, separator: string): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, separator)
}
