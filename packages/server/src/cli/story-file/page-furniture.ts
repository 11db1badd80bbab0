import { endsASentence, foldLetters, isBlank } from './one-line.ts'

// Longer lines are text: they are not even looked at.
const longestFurniture = 80

const furnitureWords = wordSet([
  'A+', 'A-', 'A', 'Share', 'Share this', 'Share this article', 'Share this story', 'Tweet', 'Print', 'Email', 'E-mail', 'Save', 'Listen',
  'Copy link', 'Facebook', 'Twitter', 'X', 'WhatsApp', 'Telegram', 'LinkedIn', 'Share on Facebook', 'Share on Twitter', 'Share on X',
  'Share on WhatsApp', 'Share on Telegram', 'Share on LinkedIn', 'Advertisement', 'Required',
  'شارك', 'مشاركة', 'مشاركة الخبر', 'طباعة', 'إعلان', 'مطلوب',
  'هاوبەشکردن', 'هاوبەشی بکە', 'چاپ', 'چاپکردن', 'چاپی بکە', 'ڕیکلام', 'پێویستە',
  'Paylaş', 'Yazdır', 'Reklam', 'Zorunlu', 'Parve bike', 'Çap bike', 'Reklam', 'Pêwîst',
])

const commentHeadings = wordSet([
  'Comments', 'Comment', 'Reader comments', "Readers' comments", 'View comments', 'Show comments', 'Your comment', 'Leave a comment', 'Leave a reply',
  'Post a comment', 'Post comment', 'Post your comment', 'Add a comment', 'Add comment', 'Write a comment', 'Join the conversation', 'Join the discussion',
  'التعليقات', 'تعليقات', 'تعليقات القراء', 'أضف تعليق', 'أضف تعليقا', 'إضافة تعليق', 'اترك تعليق', 'اترك تعليقا', 'اكتب تعليقا',
  'کۆمێنت', 'کۆمێنتەکان', 'لێدوانەکان', 'بۆچوونەکان', 'کۆمێنت بنووسە', 'کۆمێنتێک بنووسە', 'لێدوان بنووسە', 'بۆچوونت بنووسە',
  'Yorum', 'Yorumlar', 'Okur yorumları', 'Yorum yap', 'Yorum yaz', 'Yorum ekle', 'Yorum bırak',
  'Şîrove', 'Şîroveyan', 'Şîrove binivîse', 'Şîroveyekê binivîse', 'Şîrove bike',
])

const commentRules = /^(?:.{1,60} moderates all comments submitted|we moderate all comments|we welcome comments|all comments are moderated)\b/iu

function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldLetters))
}

/** Whether the line is a control of the page rather than a text: `A+ A-`, `Share`, `Print | Email`. */
export function isFurniture(line: string): boolean {
  if (!canBeFurniture(line)) return false
  const words = foldLetters(line)
  return words.split(/ ?[|•·] ?/u).every((part) => furnitureWords.has(part)) || words.split(' ').every((word) => furnitureWords.has(word))
}

/** `Comments`, `12 Comments`, `Comments (12)`, `Post a comment:` on a line of their own. */
export function isCommentsHeading(line: string): boolean {
  if (!canBeFurniture(line)) return false
  const heading = foldLetters(line)
    .replace(/^\(?\p{Nd}+\)? /u, '')
    .replace(/ ?[:(]* ?\p{Nd}*\)?$/u, '')
  return commentHeadings.has(heading)
}

// A word in small letters is the end of a wrapped sentence.
function canBeFurniture(line: string): boolean {
  return line !== '' && line.length <= longestFurniture && !/^\p{Ll}/u.test(line.trimStart())
}

/**
 * Where the comments begin among the lines under the headline; the number of lines when there are none. A page may also link to
 * its comments from above the text, so the first heading with a sentence before it is taken where there is one.
 */
export function commentsStart(lines: readonly string[]): number {
  const headings = [...lines.keys()].filter((index) => isCommentsHeading(lines[index] ?? ''))
  const [first, last] = [headings[0], headings.at(-1)]
  if (first === undefined || last === undefined) return lines.length
  // The rules of commenting, where no heading stands above them: only with a form under them, or they may be news.
  const rules = lines.slice(0, last).findIndex((line) => commentRules.test(line.slice(0, 200)))
  const firstSentence = lines.findIndex((line) => !isBlank(line) && endsASentence(line.trimEnd()))
  const heading = headings.find((index) => firstSentence !== -1 && index > firstSentence) ?? first
  return rules === -1 ? heading : Math.min(rules, heading)
}
