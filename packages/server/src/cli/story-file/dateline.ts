export interface DatelinedText {
  readonly dateline: string
  /** What comes after the dash, unchanged. */
  readonly text: string
}

/**
 * Takes `ERBIL, Kurdistan Region – ` or `بغداد (رويترز) - ` off a paragraph. `undefined` where it does not begin with a dateline:
 * a mistake would tear a name from its sentence, so a place in small letters counts only before an agency in brackets,
 * and what follows the dash must begin like a sentence.
 */
export function takeDateline(paragraph: string): DatelinedText | undefined {
  const beginning = paragraph.slice(0, longestDateline)
  for (const form of datelineForms) {
    const [whole = '', dateline] = form.exec(beginning) ?? []
    if (dateline !== undefined) return { dateline: dateline.trim(), text: paragraph.slice(whole.length) }
  }
  return undefined
}

const longestDateline = 160
const agency = String.raw`\s*\([^()]{2,40}\)`
const dash = String.raw`(?:\s+(?:[–—−]|--?)\s*|[–—]\s+|—|(?<=\))[–−-]\s*)`
const sentenceStart = String.raw`(?=["“”„«‘'’(\[]*[\p{Lu}\p{Lo}\p{N}])`
const morePlaces = String.raw`(?:,\s+[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’.\- ]{0,40}){0,3}`
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}'’.]+(?:[ /-]\p{Lu}[\p{Lu}\p{M}'’.]*)*`
const arabicWord = String.raw`[\p{Script=Arabic}\p{M}\u200c]+`
const moreArabicPlaces = String.raw`(?:\s?[،,/]\s*${arabicWord}(?: ${arabicWord}){0,2}){0,2}`

// Where there are no capitals to tell a place by, a second dash shows that the two enclose an aside.
const noSecondDash = String.raw`(?![^.]{0,80}\s[–—−-]\s)`

const datelineForms: readonly RegExp[] = [
  String.raw`(${capitals}${morePlaces}(?:${agency})?)${dash}`,
  String.raw`(\p{Lu}[\p{L}\p{M}'’.\- ]{1,40}${morePlaces}${agency})${dash}`,
  String.raw`(${arabicWord}(?: ${arabicWord})?${moreArabicPlaces})${dash}${noSecondDash}`,
  String.raw`(${arabicWord}(?: ${arabicWord}){0,3}${moreArabicPlaces}${agency})${dash}`,
].map((form) => new RegExp(String.raw`^[\p{Cf}\s]*${form}${sentenceStart}`, 'u'))
