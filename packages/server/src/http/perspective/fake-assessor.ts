import type { Assessment, ForbiddenKey } from '@verbatim/core'
import type { AssessInput, Assessor } from '../../app/index.ts'

/** For tests: an assessor of a few words, which remembers what it was asked. */
export interface FakeAssessor extends Assessor {
  readonly asked: AssessInput[]
}

const words: Readonly<Record<string, readonly [ForbiddenKey, number]>> = {
  idiot: ['personal-attacks', 0.9],
  damn: ['profanity', 0.7],
  kill: ['threats', 0.95],
  vermin: ['racism', 0.85],
  buy: ['promotion', 0.8],
  '🔪': ['threats', 0.8],
}

export function fakeAssessor(): FakeAssessor {
  const asked: AssessInput[] = []
  return {
    model: 'fake@1',
    asked,
    assess(input) {
      asked.push(input)
      return input.text.includes('FAILS') ? undefined : found(input)
    },
  }
}

function found({ text, languageHint }: AssessInput): Assessment {
  const guidelines: Record<ForbiddenKey, { score: number; spans: [] }> = {
    'profanity': faint(), 'threats': faint(), 'personal-attacks': faint(), 'vulgarity': faint(), 'sexism': faint(),
    'racism': faint(), 'homophobia': faint(), 'xenophobia': faint(), 'other-abuse': faint(), 'promotion': faint(),
  }
  for (const [word, [key, score]] of Object.entries(words)) if (text.includes(word)) guidelines[key].score = score
  const language = languageOf(text) ?? languageHint ?? null
  return {
    model: 'fake@1',
    language,
    languageConfidence: language === null ? 0 : 0.99,
    coverage: language === null || language === 'am' ? 'none' : 'full',
    guidelines,
    relevance: null,
    criticismOfPublisher: text.includes('biased') ? 0.9 : 0.1,
  }
}

function faint(): { score: number; spans: [] } {
  return { score: 0.05, spans: [] }
}

function languageOf(text: string): string | undefined {
  if (/\p{Script=Ethiopic}/u.test(text)) return 'am'
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  if (/ğ|ı|ş/u.test(text)) return 'tr'
  return /[a-z]{3}/.test(text) ? 'en' : undefined
}
