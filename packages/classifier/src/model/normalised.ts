/** A text as the model reads it, and where each of its code units stood in the original. */
export interface Normalised {
  readonly text: string
  /** For each code unit of `text` the place in the original it came from; one more for the end. */
  readonly starts: ArrayLike<number>
}

/** Lower case with handles and addresses masked; a stand-in that knows no look-alikes. */
export function lowerCased(original: string): Normalised {
  const starts: number[] = []
  const parts: string[] = []
  let from = 0
  const keep = (to: number): void => {
    for (let at = from; at < to; at += 1) {
      const lower = original.charAt(at).toLowerCase()
      const unit = lower.length === 1 ? lower : original.charAt(at)
      parts.push(unit)
      starts.push(at)
    }
  }
  for (const match of original.matchAll(/@\w{1,40}|https?:\/\/\S{1,2000}|www\.\S{1,2000}|\b(?:USER|URL)\b/g)) {
    keep(match.index)
    const mask = /^(?:@|USER)/.test(match[0]) ? '@' : ' url '
    for (const unit of mask) {
      parts.push(unit)
      starts.push(match.index)
    }
    from = match.index + match[0].length
  }
  keep(original.length)
  starts.push(original.length)
  return { text: parts.join(''), starts }
}
