import { forbiddenKeys, routeOf, type Assessment, type ForbiddenKey, type NonEmpty, type Policy } from '@verbatim/core'

/** What Coral is told; without a `status` its own settings decide. None of these publishes anything. */
export interface Opinion {
  readonly actions?: readonly Flag[]
  readonly status?: 'PREMOD' | 'REJECTED'
  readonly moderationAction?: { readonly status: 'REJECTED'; readonly rejectionReason: { readonly code: RejectionCode } }
}

interface Flag {
  readonly actionType: 'FLAG'
  readonly reason: 'COMMENT_DETECTED_TOXIC' | 'COMMENT_DETECTED_SPAM'
}

type RejectionCode = 'ABUSIVE' | 'HARASSMENT_BULLYING' | 'HATE_SPEECH' | 'OFFENSIVE' | 'SPAM'

/** A person looks at what the machine could not. Coral lets pass whatever it hears nothing of. */
export const unread: Opinion = { status: 'PREMOD' }

// The machine would rather say yes.
const flaggedFrom = 0.5
// Below, a text may simply be too short for its language to be told.
const enoughLetters = 20

export interface Read {
  readonly text: string
  readonly assessment: Assessment
  readonly policy: Policy
}

/**
 * Rejects what the policy rejects, and only that; keeps for a person what breaks a guideline or is in a language that
 * nobody here reads. Of the rest Coral hears no opinion (`undefined`): `APPROVED`, and even `NONE`, would end its
 * pipeline and publish on a site that reads everything first.
 */
export function opinionOf({ text, assessment, policy }: Read): Opinion | undefined {
  const route = routeOf(policy, assessment)
  if (route.kind === 'reject') return rejection(route.guidelines)
  if (route.kind === 'approve') return undefined
  const flags = flagsFor(forbiddenKeys.filter((key) => assessment.guidelines[key].score >= flaggedFrom))
  if (flags.length > 0) return { actions: flags, status: 'PREMOD' }
  return isForeign(text, assessment) ? unread : undefined
}

function rejection(guidelines: NonEmpty<ForbiddenKey>): Opinion {
  const code = gravest.find((candidate) => guidelines.some((key) => codes[key] === candidate)) ?? codes[guidelines[0]]
  return { actions: flagsFor(guidelines), status: 'REJECTED', moderationAction: { status: 'REJECTED', rejectionReason: { code } } }
}

const codes: Readonly<Record<ForbiddenKey, RejectionCode>> = {
  'profanity': 'OFFENSIVE',
  'threats': 'ABUSIVE',
  'personal-attacks': 'HARASSMENT_BULLYING',
  'vulgarity': 'OFFENSIVE',
  'sexism': 'HATE_SPEECH',
  'racism': 'HATE_SPEECH',
  'homophobia': 'HATE_SPEECH',
  'xenophobia': 'HATE_SPEECH',
  'other-abuse': 'HATE_SPEECH',
  'promotion': 'SPAM',
}

/** Coral takes one code; of several reasons the gravest is told. */
const gravest: readonly RejectionCode[] = ['ABUSIVE', 'HATE_SPEECH', 'HARASSMENT_BULLYING', 'OFFENSIVE', 'SPAM']

function flagsFor(broken: readonly ForbiddenKey[]): readonly Flag[] {
  const reasons = new Set(broken.map((key) => (key === 'promotion' ? 'COMMENT_DETECTED_SPAM' : 'COMMENT_DETECTED_TOXIC')))
  return [...reasons].map((reason) => ({ actionType: 'FLAG', reason }))
}

function isForeign(text: string, { language, coverage }: Assessment): boolean {
  return coverage === 'none' && (language !== null || (text.match(/\p{L}/gu)?.length ?? 0) > enoughLetters)
}
