/** Sizes are in Unicode code points; the body's is measured after trimming and stored untrimmed. */
export const submissionLimits = {
  name: { min: 1, max: 80 },
  body: { min: 2, max: 5000 },
  email: { max: 254 },
} as const

export type SubmissionFaultCode =
  | 'required'
  | 'too-short'
  | 'too-long'
  | 'control-character'
  | 'unpaired-surrogate'
  | 'direction-override'
  | 'empty-when-shown'
  | 'email'

export interface SubmissionFault {
  readonly field: 'name' | 'email' | 'body'
  readonly code: SubmissionFaultCode
  /** Which code point of the field, counted from 1, where a single one is at fault. */
  readonly position?: number
  /** The limit that was missed, in code points, where there is one. */
  readonly limit?: number
}

export interface SubmissionText {
  readonly name: string
  readonly email: string
  readonly body: string
}

/** Everything wrong with what a commenter wrote, in the order of the form; empty when nothing is. */
export function submissionFaults(text: SubmissionText): readonly SubmissionFault[] {
  return [...nameFaults(text.name), ...emailFaults(text.email), ...bodyFaults(text.body)]
}

function nameFaults(name: string): readonly SubmissionFault[] {
  if (name === '') return [{ field: 'name', code: 'required' }]
  const character = forbiddenCharacter(name, 'line')
  if (character !== undefined) return [{ field: 'name', ...character }]
  if (isEmptyWhenShown(name)) return [{ field: 'name', code: 'empty-when-shown' }]
  if (codePoints(name) > submissionLimits.name.max) {
    return [{ field: 'name', code: 'too-long', limit: submissionLimits.name.max }]
  }
  return []
}

// The rule of the HTML standard for <input type=email>, so that a form and the API agree.
const emailRule =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/

function emailFaults(email: string): readonly SubmissionFault[] {
  if (email === '') return [{ field: 'email', code: 'required' }]
  // RFC 5321 lets no mail server accept a longer path; the length is asked first to bound the pattern's work.
  if (email.length > submissionLimits.email.max) {
    return [{ field: 'email', code: 'too-long', limit: submissionLimits.email.max }]
  }
  return isEmail(email) ? [] : [{ field: 'email', code: 'email' }]
}

/** By the rule of the HTML standard. */
export function isEmail(text: string): boolean {
  return text.length <= submissionLimits.email.max && emailRule.test(text)
}

/** Everything wrong with a text, as of a comment; empty when nothing is. */
export function bodyFaults(body: string): readonly SubmissionFault[] {
  if (forbiddenCharacter(body, 'text') === undefined && body.trim() === '') return [{ field: 'body', code: 'required' }]
  const fault = textFault(body, submissionLimits.body)
  return fault === undefined ? [] : [{ field: 'body', ...fault }]
}

export type TextFault = Omit<SubmissionFault, 'field'>

/** What no text may hold, or how far it is from its limits in code points, which are measured after trimming; `undefined` where nothing is wrong. */
export function textFault(text: string, { min, max }: { readonly min: number; readonly max: number }): TextFault | undefined {
  const character = forbiddenCharacter(text, 'text')
  if (character !== undefined) return character
  const length = codePoints(text.trim())
  if (length < min) return { code: 'too-short', limit: min }
  return length > max ? { code: 'too-long', limit: max } : undefined
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

interface ForbiddenCharacter {
  readonly code: 'control-character' | 'unpaired-surrogate' | 'direction-override'
  readonly position: number
}

/** The first character that no text may hold; tab and line feed are part of a `text`, not of a `line`. */
function forbiddenCharacter(text: string, kind: 'line' | 'text'): ForbiddenCharacter | undefined {
  let position = 0
  for (const character of text) {
    position += 1
    const point = character.codePointAt(0) ?? 0
    if (point >= 0xd800 && point <= 0xdfff) return { code: 'unpaired-surrogate', position }
    // Overrides can make a text read as what it does not say; isolates and marks, which Kurdish and Arabic need, stay.
    if (point === 0x202d || point === 0x202e) return { code: 'direction-override', position }
    const control = point < 0x20 || (point >= 0x7f && point < 0xa0)
    const allowed = kind === 'text' && (point === 0x09 || point === 0x0a)
    if (control && !allowed) return { code: 'control-character', position }
  }
  return undefined
}

// U+2800 is a Braille cell without dots: no white space by its property, and yet nothing is seen.
const unseen = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]*$/u

function isEmptyWhenShown(text: string): boolean {
  return unseen.test(text)
}
