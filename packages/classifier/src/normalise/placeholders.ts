/** A stretch of a word that stands for a person or an address, whoever it is. */
export interface Placeholder {
  readonly token: ' @user ' | ' @url '
  /** In the word, in code units. */
  readonly start: number
  readonly end: number
}

const topLevel = 'com|net|org|info|biz|ly|gl|xyz|app|shop|site|online|club|store|link|top|io|tk|ru|de|uk|fr|tr|iq|ir|eu|me|tv|co'
const address = /(?:https?:\/\/|www\.|t\.me\/)\S+/iu
const bareDomain = new RegExp(String.raw`^[^\p{L}\p{N}]*((?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:com|net|org|info|biz|xyz|app|shop|site|online|club|store)(?:[/:?]\S*)?|(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:${topLevel})/\S*)[^\p{L}\p{N}]*$`, 'iu')
const mail = /^[^\p{L}\p{N}]*[\p{L}\p{N}][\p{L}\p{N}._+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u
const handle = /(?<![\p{L}\p{N}@#$*])(@+[\p{L}\p{N}_][\p{L}\p{N}_.]*)/u
const bracketed = /([<[|]@?(?:user|url|mention|username)(?:_?\d+)?[>\]|])/iu
const bare = /^[^\p{L}\p{N}@]*(@?(?:USER|URL|HTTPURL|MENTION|USERNAME)(?:_\d+)?)(?![\p{L}\p{N}])/u

/** Insults that begin with an "a" written as `@`, which handles do not. */
const spelledWithAt = /^@+(?:ss|sses|s+h[o0]+le\p{L}*|sshat\p{L}*|ssclown\p{L}*|ssface|sswipe\p{L}*|nal|nus|rse|rsehole\p{L}*|mk|q|pt[a@]l\p{L}*|hm[a@]k\p{L}*|lç[a@]k\p{L}*)$/iu

/** Longer ones are not told apart: what follows is the same either way. */
const longestWord = 2048

/**
 * The first handle, address or placeholder of a data set (`USER`, `<url>`) in a word as it was
 * written, so that a model cannot learn from them which set a text came from.
 */
export function placeholderIn(word: string): Placeholder | undefined {
  const text = word.slice(0, longestWord)
  for (const pattern of [address, mail, bareDomain]) {
    const match = text.match(pattern)
    if (match !== null) return placeholder(' @url ', match)
  }
  const named = text.match(bracketed) ?? text.match(bare)
  if (named !== null) return placeholder(/url/iu.test(named[1] ?? '') ? ' @url ' : ' @user ', named)
  return handleIn(text)
}

/** Whether a word without any sign is one that data sets put for a person or an address. */
export function isNamedPlaceholder(word: string): boolean {
  return word.length < 12 && bare.test(word)
}

function handleIn(text: string): Placeholder | undefined {
  const match = text.match(handle)
  if (match === null || spelledWithAt.test(match[1] ?? '') || /^@+\d+$/.test(match[1] ?? '')) return undefined
  return placeholder(' @user ', match)
}

/** What the first group of `match` stands for. */
function placeholder(token: Placeholder['token'], match: RegExpMatchArray): Placeholder {
  const inner = match[1] ?? match[0]
  const start = (match.index ?? 0) + match[0].indexOf(inner)
  return { token, start, end: start + inner.length }
}
