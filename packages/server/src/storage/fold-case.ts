/**
 * The text as it compares with others regardless of case, in any script. Turkish has
 * two letters i, and people type either: all four of their forms compare as one.
 */
export function foldCase(text: string): string {
  // By way of the capitals, where both small sigmas are one letter and ß is SS.
  return text.toLowerCase().replaceAll('i\u0307', 'i').toUpperCase()
}

/** An address as it compares with others. */
export function emailKey(email: string): string {
  return email.toLowerCase()
}
