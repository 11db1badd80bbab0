import { isLong, type Assessor, type ApiToken, type Clock, type DistantAssessor, type FeedbackStore } from '../../app/index.ts'
import { hintOf } from './languages.ts'
import type { SuggestRequest } from './requests.ts'

export interface SuggestDeps {
  readonly assessor: Assessor
  readonly distant: DistantAssessor
  readonly feedback: FeedbackStore
  readonly clock: Clock
}

export interface SuggestAnswer {
  readonly clientToken?: string
  readonly detectedLanguages: readonly string[]
  readonly requestedLanguages: readonly string[]
}

// Coral's context is the comment's address; a whole article that somebody sends along is no part of the label.
const longestKeptContext = 20_480

/** Keeps what people decided on a text elsewhere. A classifier that fails costs the label its language, no more. */
export async function suggestScore(deps: SuggestDeps, { request, token }: { readonly request: SuggestRequest; readonly token: ApiToken }): Promise<SuggestAnswer> {
  const { text, attributes, languages, communityId, clientToken } = request
  const languageHint = hintOf(languages)
  const input = { text, ...(languageHint === undefined ? {} : { languageHint }) }
  const assessment = isLong(text) ? (await deps.distant.assess([input]))[0] : deps.assessor.assess(input)
  const language = assessment?.language ?? null
  const context = request.context === null ? null : JSON.stringify(request.context)
  await deps.feedback.add({
    text,
    scores: attributes,
    language,
    claimedLanguages: languages,
    context: context !== null && context.length <= longestKeptContext ? context : null,
    communityId: communityId ?? null,
    clientToken: clientToken ?? null,
    tokenId: token.id,
    receivedAt: deps.clock.now(),
  })
  return {
    ...(clientToken ? { clientToken } : {}),
    detectedLanguages: language === null ? [] : [language],
    requestedLanguages: languages,
  }
}
