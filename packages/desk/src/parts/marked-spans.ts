export interface Mark {
  readonly start: number
  readonly end: number
  /** Of the guideline it speaks for. */
  readonly key: string
}

interface Piece {
  readonly text: string
  /** Of the guidelines that these words speak for; empty for all other text. */
  readonly keys: readonly string[]
  /** Whether the marked piece before it speaks for something else, so that it has to be said. */
  readonly isLabelled: boolean
}

/** The text in pieces, which together are the text to the last unit; where marks overlap, a piece has the keys of each. */
export function markedSpans(text: string, marks: readonly Mark[]): readonly Piece[] {
  const pieces: { text: string; keys: readonly string[] }[] = []
  const edges = edgesOf(text.length, marks)
  for (const [index, end] of edges.slice(1).entries()) {
    const start = edges[index] ?? 0
    const keys = keysAt(marks, { start, end })
    const last = pieces.at(-1)
    if (last !== undefined && isSame(last.keys, keys)) last.text += text.slice(start, end)
    else pieces.push({ text: text.slice(start, end), keys })
  }
  return labelled(pieces)
}

function edgesOf(length: number, marks: readonly Mark[]): readonly number[] {
  const edges = marks.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > 0 && edge < length)
  return [...new Set([0, length, ...edges])].toSorted((a, b) => a - b)
}

function keysAt(marks: readonly Mark[], { start, end }: { readonly start: number; readonly end: number }): readonly string[] {
  return [...new Set(marks.filter((mark) => mark.start <= start && end <= mark.end).map(({ key }) => key))]
}

function labelled(pieces: readonly { readonly text: string; readonly keys: readonly string[] }[]): readonly Piece[] {
  let said: readonly string[] = []
  return pieces.map((piece) => {
    if (piece.keys.length === 0) return { ...piece, isLabelled: false }
    const isLabelled = !isSame(said, piece.keys)
    said = piece.keys
    return { ...piece, isLabelled }
  })
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((key, index) => key === others[index])
}
