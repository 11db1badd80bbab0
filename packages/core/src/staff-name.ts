import { searchWords } from './search-words.ts'

/** Words by which staff are known, where readers of these languages meet them; none that is also a name or another trade. */
const staffWords: Readonly<Record<string, readonly string[]>> = {
  en: ['editor', 'editors', 'moderator', 'moderators', 'admin', 'admins', 'administrator', 'administrators', 'staff', 'newsroom', 'editorial team', 'webmaster'],
  ckb: ['سەرنووسەر', 'دەستەی نووسەران', 'سەرپەرشتیار', 'سەرپەرشتیاری کۆمێنت', 'ئەدمین', 'ستاف', 'بەڕێوەبەری ماڵپەڕ', 'مۆدەراتۆر'],
  kmr: ['edîtor', 'sernivîskar', 'redaktor', 'rêvebirê malperê', 'desteya nivîskaran'],
  ar: ['محرر', 'المحرر', 'المحررون', 'رئيس التحرير', 'هيئة التحرير', 'مدير التحرير', 'المشرف', 'مشرف التعليقات', 'مشرف الموقع', 'إدارة الموقع', 'الإدارة', 'أدمن', 'الأدمن'],
  tr: ['editör', 'moderatör', 'yazı işleri', 'site yöneticisi', 'yönetici', 'redaksiyon'],
  fa: ['سردبیر', 'دبیر', 'هیئت تحریریه', 'تحریریه', 'مدیر سایت', 'ادمین', 'مدیریت سایت'],
  de: ['redaktion', 'redakteur', 'redakteurin', 'moderatorin', 'moderation', 'administratorin', 'chefredakteur', 'chefredakteurin'],
  fr: ['rédaction', 'rédacteur', 'rédactrice', 'rédacteur en chef', 'rédactrice en chef', 'modérateur', 'modératrice', 'modération', 'administrateur', 'administratrice'],
  es: ['redacción', 'redactor', 'redactora', 'editora', 'moderador', 'moderadora', 'administrador', 'administradora'],
  he: ['העורך', 'העורכת', 'עורך ראשי', 'עורכת ראשית', 'המערכת', 'מערכת האתר', 'צוות האתר', 'מנהל האתר', 'מנהלת האתר', 'אדמין', 'מודרטור'],
}

/** Names that readers must not take a reader for. */
export interface StaffNames {
  /** Of the people on the team. */
  readonly people: readonly string[]
  /** Of the site and of publishers. */
  readonly publications: readonly string[]
}

/** Whether a name would be taken for one of the team's, for the publication's, or for somebody in office there. */
export type StaffNameTest = (name: string) => boolean

// Shorter names are parts of too many others.
const fewestLetters = 3

let knownStaffWords: readonly string[] | undefined

/**
 * A test against these names: letters that look alike, accents, case, digits and signs for letters, and what is not seen make no
 * difference, nor do spaces within a word. A word of staff or a full name may stand among others; a single first name may not, since
 * readers have first names, too.
 */
export function staffNameTest({ people, publications }: StaffNames): StaffNameTest {
  knownStaffWords ??= distinct(Object.values(staffWords).flat())
  const phrases = new Set([...distinct([...publications, ...people.filter((name) => wordsOf(name).length > 1)]), ...knownStaffWords])
  const longest = Math.max(...[...phrases].map((phrase) => phrase.split(' ').length))
  const whole = new Set([...phrases, ...distinct(people)].map((phrase) => unstretched(phrase.replaceAll(' ', ''))))
  return (name) => readingsOf(name).some((words) => whole.has(unstretched(words.join(''))) || partsOf(words, longest).some((part) => phrases.has(part)))
}

/** Each run of up to so many words that stand beside each other. */
function partsOf(words: readonly string[], most: number): readonly string[] {
  return words.flatMap((_, start) => Array.from({ length: Math.min(most, words.length - start) }, (_item, more) => words.slice(start, start + more + 1).join(' ')))
}

function distinct(names: readonly string[]): readonly string[] {
  const found = names.map((name) => wordsOf(name).join(' ')).filter((phrase) => phrase.replaceAll(' ', '').length >= fewestLetters)
  return [...new Set(found)]
}

function wordsOf(name: string): readonly string[] {
  return joined(searchWords(withLatinLetters(name))).map(skeleton)
}

/** The ways in which somebody may read it: signs and digits as letters, or beside the letters. */
function readingsOf(name: string): readonly (readonly string[])[] {
  const latin = withLatinLetters(name)
  // Most names have neither.
  if (!/[\p{N}@$€!|]/u.test(latin)) return [joined(searchWords(latin)).map(skeleton)]
  return [latin, signsAsLetters(latin)].flatMap((text) => {
    const words = joined(searchWords(text))
    return [words.map(skeleton), words.map((word) => skeleton(word.replace(/^\d+(?=\p{L})|(?<=\p{L})\d+$/gu, '')))]
  })
}

/** Letters that were set apart, such as m o d e r a t o r, are one word. */
function joined(words: readonly string[]): readonly string[] {
  const found: string[] = []
  let apart = ''
  for (const word of words) {
    if (word.length === 1) {
      apart += word
      continue
    }
    if (apart !== '') found.push(apart)
    apart = ''
    found.push(word)
  }
  return apart === '' ? found : [...found, apart]
}

const alike = table(
  'аеорсухкмтнвгіјѕԁԛԝһӏзАЕОРСУХКМТНВГІЈЅԀԚԜҺӀ', 'aeopcyxkmthbrijsdqwhizAEOPCYXKMTHBRIJSDQWHI',
  'αοινρτυκχεηωγβϲϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aoivptukxenwybcjABEZHIKMNOPTYX',
  'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡ', 'abcdefghijklmnoprstuvwyzag',
)

/** Letters that pass for Latin ones. A name that is wholly of another script only gets another spelling, as what it is held against does. */
function withLatinLetters(name: string): string {
  if (/^[\0-\x7f]*$/.test(name)) return name
  return Array.from(name.normalize('NFKD'), (letter) => alike.get(letter) ?? letter).join('')
}

const letterOfSign = table('@$€!|', 'aseii')

function signsAsLetters(name: string): string {
  return name.replace(/[@$€!|](?=\p{L}|\p{N})/gu, (sign) => letterOfSign.get(sign) ?? sign)
}

const letterOfDigit = table('01345789', 'oieastbg')

/** What is left of a word once nothing counts that the eye passes over. */
function skeleton(word: string): string {
  const letters = /\d/.test(word) && /[a-z]/.test(word) ? word.replace(/\d/g, (digit) => letterOfDigit.get(digit) ?? digit) : word
  return unstretched(letters.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('l', 'i'))
}

function unstretched(word: string): string {
  return word.replace(/(.)\1+/gu, '$1')
}

/** From each letter of the first of two to that of the second. */
function table(...pairs: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let index = 0; index < pairs.length; index += 2) {
    const to = Array.from(pairs[index + 1] ?? '')
    for (const [place, letter] of Array.from(pairs[index] ?? '').entries()) found.set(letter, to[place] ?? letter)
  }
  return found
}
