import { withoutBy } from './byline.ts'
import { endsASentence, foldLetters, oneLine } from './one-line.ts'
import { isCommentsHeading, isFurniture } from './page-furniture.ts'
import { publishedAtOf } from './published-at.ts'
import type { DateOrder } from './story-draft.ts'
import { tagsOfLine } from './tags.ts'

/** What one line between the headline and the text says. */
export type HeaderFact =
  | { readonly kind: 'date'; readonly publishedAt: string }
  | { readonly kind: 'publisher'; readonly publisher: string }
  | { readonly kind: 'byline'; readonly byline: string }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | { readonly kind: 'furniture' }
  /** A few words without a label: the publisher's name, or a part of the text. */
  | { readonly kind: 'words' }

// A row of tags is the longest; a longer line is a paragraph.
const longestHeaderLine = 200

/** `undefined` for a sentence: that is text, and nothing of the header. */
export function headerFactOf(line: string, order: DateOrder): HeaderFact | undefined {
  if (line.length > longestHeaderLine) return undefined
  // Above the text, `Comments (3)` is a link to them.
  if (isFurniture(line) || isCommentsHeading(line)) return { kind: 'furniture' }
  const publishedAt = publishedAtOf(line, order)
  if (publishedAt !== null) return { kind: 'date', publishedAt }
  return labelledFactOf(line, order) ?? bylineFactOf(line) ?? (endsASentence(line) ? undefined : { kind: 'words' })
}

type Label = 'date' | 'updated' | 'tags' | 'publisher' | 'byline'

const labelWords: readonly (readonly [Label, readonly string[]])[] = [
  ['date', ['Published', 'Published on', 'Published at', 'Posted', 'Posted on', 'Date']],
  ['date', ['تاريخ النشر', 'التاريخ', 'نشر في', 'نشرت في', 'ڕێکەوت', 'بەروار', 'بڵاوکراوەتەوە', 'Tarih', 'Yayın tarihi', 'Dîrok']],
  ['updated', ['Updated', 'Last updated', 'آخر تحديث', 'نوێکراوەتەوە', 'Güncelleme']],
  ['tags', ['Tags', 'Tag', 'Keywords', 'Topics', 'وسوم', 'الوسوم', 'علامات', 'كلمات مفتاحية', 'الكلمات المفتاحية', 'الكلمات الدلالية']],
  ['tags', ['تاگ', 'تاگەکان', 'وشە سەرەکییەکان', 'کلیلەوشە', 'Etiket', 'Etiketler', 'Anahtar kelimeler', 'Etîket', 'Peyvên sereke']],
  ['publisher', ['Publisher', 'Source', 'المصدر', 'الناشر', 'سەرچاوە', 'بڵاوکەرەوە', 'Kaynak', 'Yayıncı', 'Çavkanî', 'Weşanger']],
  ['byline', ['By', 'Author', 'Written by', 'Reporter', 'بقلم', 'كتب', 'كتبت', 'الكاتب', 'نووسینی', 'نووسەر', 'ئامادەکردنی']],
  ['byline', ['Yazan', 'Yazar', 'Haber', 'Muhabir', 'Nivîskar', 'Nûçegihan']],
]

const labels: ReadonlyMap<string, Label> = new Map(
  labelWords.flatMap(([label, words]) => words.map((word): [string, Label] => [foldLetters(word), label])),
)

function labelledFactOf(line: string, order: DateOrder): HeaderFact | undefined {
  const [, label = '', value = ''] = /^([^:]{1,40}):(.*)$/u.exec(line) ?? []
  const name = oneLine(value)
  const publishedAt = publishedAtOf(value, order)
  switch (labels.get(foldLetters(label))) {
    case 'tags':
      return { kind: 'tags', tags: tagsOfLine(value) }
    case 'date':
      return publishedAt === null ? undefined : { kind: 'date', publishedAt }
    case 'updated':
      return publishedAt === null ? undefined : { kind: 'furniture' }
    case 'publisher':
      return name === null ? undefined : { kind: 'publisher', publisher: name }
    case 'byline':
      return name === null ? undefined : { kind: 'byline', byline: name }
    case undefined:
      return undefined
  }
}

const smallWordsOfNames = new Set(['and', 'in', 'for', 'of', 'at', 'the', 'de', 'da', 'la', 'van', 'von', 'der', 'bin', 'ibn', 'al', 'el', '&'])

/** `By` and names: each word of it must look like one, since a sentence may begin with the same word. */
function bylineFactOf(line: string): HeaderFact | undefined {
  const byline = withoutBy(line)
  if (byline === line || byline.length > 80) return undefined
  return areNames(byline) ? { kind: 'byline', byline } : undefined
}

/** Whether every word begins as a name does; in a script without capitals every word does. */
export function areNames(text: string): boolean {
  return text.split(/\s+/u).every((word) => /^["'‘“(+]?[\p{Lu}\p{Lo}\p{N}]/u.test(word) || smallWordsOfNames.has(word))
}
