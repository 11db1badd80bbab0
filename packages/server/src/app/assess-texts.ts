import type { Assessment } from '@verbatim/core'
import type { AssessInput, Assessor } from './ports.ts'

export type AssessedText =
  | { readonly kind: 'assessed'; readonly assessment: Assessment }
  | { readonly kind: 'refused'; readonly refusal: AssessRefusal }

export type AssessRefusal = { readonly code: 'text-too-long' } | { readonly code: 'not-assessed' }

export interface AssessTextsDeps {
  readonly assessor: Assessor
  /** Lets whatever else waits have its turn. */
  readonly breathe: () => Promise<void>
  /** Milliseconds of a clock that only counts up. */
  readonly elapsed: () => number
}

/** The longest text in UTF-8 bytes, as Perspective had it. */
export const longestTextBytes = 20_480

// The worst texts of this length take 3 ms on a slow machine.
const longUnits = 4_096

/** Whether readers would wait for a text to be assessed where they are answered. */
export function isLong(text: string): boolean {
  return text.length > longUnits
}

/** Readers wait no longer than this, in milliseconds, for texts that somebody else sent. */
export const sliceMs = 4

/** Assesses each text without storing it, in slices, so that readers never wait for a thousand of them. */
export async function assessTexts(deps: AssessTextsDeps, inputs: readonly AssessInput[]): Promise<readonly AssessedText[]> {
  const assessed: AssessedText[] = []
  let sliceBegan = deps.elapsed()
  for (const input of inputs) {
    if (deps.elapsed() - sliceBegan >= sliceMs) {
      await deps.breathe()
      sliceBegan = deps.elapsed()
    }
    assessed.push(assessText(deps.assessor, input))
  }
  return assessed
}

export function assessText(assessor: Assessor, input: AssessInput): AssessedText {
  if (Buffer.byteLength(input.text) > longestTextBytes) return { kind: 'refused', refusal: { code: 'text-too-long' } }
  const assessment = assessor.assess(input)
  if (assessment === undefined) return { kind: 'refused', refusal: { code: 'not-assessed' } }
  return { kind: 'assessed', assessment }
}
