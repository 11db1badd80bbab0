export interface Piece {
  readonly text: string
  readonly marked?: true
}

/** A text cut at the spans that are marked in it, in UTF-16 code units; they never overlap. */
export function marked(text: string, spans: readonly { readonly start: number; readonly end: number }[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    pieces.push({ text: text.slice(at, start) }, { text: text.slice(start, end), marked: true })
    at = end
  }
  return [...pieces, { text: text.slice(at) }].filter((piece) => piece.text !== '')
}
