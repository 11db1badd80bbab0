import Type from 'typebox'
import { deskRoutes } from './desk-routes.ts'
import { everybody, staff, type Route } from './route.ts'
import { cursorQuery, LanguageTag, listOf, strict, TimeOrDay, Uuid } from './scalars.ts'
import * as shape from './shapes.ts'

/** Of how many stories one stream may tell. */
export const storiesOfStream = 100
/** How many pages' counts are answered at once. */
export const countedUrls = 100

/** Largest request body in bytes where a route does not say otherwise. */
export const defaultBodyLimit = 64 * 1024

const storyParams = strict({ storyId: Uuid })
const lastEventId = { lastEventId: Type.Optional(Type.String({ maxLength: 100, description: 'As the header Last-Event-ID, which goes before it, for clients that cannot set headers' })) }

const fragmentQuery = {
  page: Type.Optional(Type.Enum(['own', 'other'], { description: 'own: for a page of this server, with addresses from there' })),
  lang: Type.Optional(LanguageTag),
  sort: Type.Optional(Type.Enum([...shape.sorts])),
  parentId: Type.Optional(Uuid),
  commentId: Type.Optional(Uuid),
  ...cursorQuery,
}

const submitProblems = [
  'commenting-closed', 'commenting-paused', 'commenter-blocked', 'parent-unknown', 'parent-not-approved', 'idempotency-key-reused', 'rate-limited', 'storage-unavailable',
] as const

export const routes = {
  site: {
    method: 'GET', path: '/api/v1/site', access: everybody,
    summary: 'The site’s name, languages and the limits in force',
    answers: { 200: shape.Site }, problems: [],
  },
  guidelines: {
    method: 'GET', path: '/api/v1/guidelines', access: everybody,
    summary: 'The community guidelines, by Accept-Language',
    answers: { 200: shape.Guidelines }, problems: [],
  },
  stories: {
    method: 'GET', path: '/api/v1/stories', access: everybody,
    summary: 'With url: that one story, unsaved (id null) when unknown on an own origin. Else a list, newest first, of a tag or of all',
    query: strict({ url: Type.Optional(Type.String({ maxLength: 2000 })), tag: Type.Optional(Type.String({ maxLength: 100 })), ...cursorQuery }),
    answers: { 200: Type.Union([shape.Story, listOf(shape.Story)]) }, problems: ['story-unknown', 'input-refused'],
  },
  story: {
    method: 'GET', path: '/api/v1/stories/{storyId}', access: everybody,
    summary: 'One story', params: storyParams,
    answers: { 200: shape.Story }, problems: ['story-unknown'],
  },
  putStory: {
    method: 'PUT', path: '/api/v1/stories', access: { kind: 'staff', role: 'editor', scopes: ['stories'] },
    summary: 'Make or update a story by its canonical URL; an absent field stays, null clears',
    body: shape.StoryInput, bodyLimit: 1024 * 1024,
    answers: { 200: shape.Story, 201: shape.Story }, problems: ['input-refused', 'storage-unavailable'],
  },
  patchStory: {
    method: 'PATCH', path: '/api/v1/stories/{storyId}', access: staff('moderator', 'moderation', 'stories'),
    summary: 'Open or close commenting', params: storyParams, body: shape.StoryPatch,
    answers: { 200: shape.Story }, problems: ['story-unknown', 'input-refused'],
  },
  comments: {
    method: 'GET', path: '/api/v1/stories/{storyId}/comments', access: everybody,
    summary: 'Published comments: roots, each with its first replies; with parentId the replies of that root',
    params: storyParams,
    query: strict({ sort: Type.Optional(Type.Enum([...shape.sorts])), parentId: Type.Optional(Uuid), ...cursorQuery }),
    answers: { 200: shape.ThreadPage }, problems: ['story-unknown', 'comment-unknown', 'input-refused'],
  },
  fragment: {
    method: 'GET', path: '/api/v1/stories/{storyId}/fragment', access: everybody, html: true,
    summary: 'The same as HTML with all wording, for the embed and for including on a page: a first part with statement and form; with cursor, parentId or commentId what belongs there alone',
    params: storyParams, query: strict(fragmentQuery),
    answers: { 200: shape.Fragment }, problems: ['story-unknown', 'comment-unknown', 'input-refused'],
  },
  fragmentByUrl: {
    method: 'GET', path: '/api/v1/fragment', access: everybody, html: true,
    summary: 'As GET /stories/{storyId}/fragment, of the story at a URL; a page of an own origin that nobody has commented on has an empty one',
    query: strict({ url: Type.String({ maxLength: 2000 }), ...fragmentQuery }),
    answers: { 200: shape.Fragment }, problems: ['story-unknown', 'comment-unknown', 'input-refused'],
  },
  submitComment: {
    method: 'POST', path: '/api/v1/stories/{storyId}/comments', access: everybody, creates: true,
    summary: 'Submit a comment; it is held until it is decided', params: storyParams, body: shape.Submission,
    answers: { 202: shape.Receipt }, problems: ['input-refused', 'story-unknown', ...submitProblems],
  },
  submitCommentByUrl: {
    method: 'POST', path: '/api/v1/comments', access: everybody, creates: true,
    summary: 'Submit a comment to the story at a URL; the first one makes the story of an own origin', body: shape.SubmissionByUrl,
    answers: { 202: shape.Receipt }, problems: ['input-refused', 'story-unknown', ...submitProblems],
  },
  checkComment: {
    method: 'POST', path: '/api/v1/stories/{storyId}/comments/check', access: everybody,
    summary: 'Which words of a text may go against a guideline, before it is sent; nothing is kept', params: storyParams, body: shape.CheckInput,
    answers: { 200: shape.Checked }, problems: ['input-refused', 'story-unknown', 'check-off', 'commenting-closed', 'commenting-paused', 'parent-unknown', 'parent-not-approved', 'rate-limited'],
  },
  report: {
    method: 'POST', path: '/api/v1/comments/{commentId}/reports', access: everybody, creates: true,
    summary: 'Report a published comment: it goes to the moderators once more, who confirm it or take it down', params: strict({ commentId: Uuid }), body: shape.ReportInput,
    answers: { 202: null }, problems: ['input-refused', 'comment-unknown', 'idempotency-key-reused', 'rate-limited', 'storage-unavailable'],
  },
  recommend: {
    method: 'PUT', path: '/api/v1/comments/{commentId}/recommendation', access: everybody,
    summary: 'Recommend a published comment; counted once for each device', params: strict({ commentId: Uuid }), body: shape.RecommendationInput,
    answers: { 200: shape.Recommended }, problems: ['input-refused', 'comment-unknown', 'recommendations-off', 'rate-limited', 'storage-unavailable'],
  },
  takeRecommendationBack: {
    method: 'DELETE', path: '/api/v1/comments/{commentId}/recommendation', access: everybody,
    summary: 'Take it back', params: strict({ commentId: Uuid }), body: shape.RecommendationInput,
    answers: { 200: shape.Recommended }, problems: ['input-refused', 'comment-unknown', 'recommendations-off', 'rate-limited', 'storage-unavailable'],
  },
  receipt: {
    method: 'GET', path: '/api/v1/receipts/{token}', access: everybody,
    summary: 'What became of a submission', params: strict({ token: Type.String() }),
    answers: { 200: shape.ReceiptStatus }, problems: ['receipt-unknown'],
  },
  withdraw: {
    method: 'POST', path: '/api/v1/receipts/{token}/withdraw', access: everybody,
    summary: 'Take a pending or published comment back', params: strict({ token: Type.String() }),
    answers: { 200: shape.ReceiptStatus }, problems: ['receipt-unknown', 'not-withdrawable', 'rate-limited', 'storage-unavailable'],
  },
  events: {
    method: 'GET', path: '/api/v1/events', access: everybody, streams: true,
    summary: 'Server-sent events of up to 100 stories: comment.approved, comment.removed, story.closed, story.opened, reset. Last-Event-ID resumes',
    query: strict({ story: Type.Array(Uuid, { minItems: 1, maxItems: storiesOfStream }), ...lastEventId }),
    answers: { 200: shape.PublicEvents }, problems: ['input-refused', 'rate-limited', 'streams-full', 'stopping', 'storage-unavailable'],
  },
  counts: {
    method: 'GET', path: '/api/v1/counts', access: everybody,
    summary: 'How many published comments there are below each of up to 100 pages, by their URLs; 0 for an unknown one',
    query: strict({ url: Type.Array(shape.CountedUrl, { minItems: 1, maxItems: countedUrls }) }),
    answers: { 200: shape.Counts }, problems: ['input-refused'],
  },
  countsOfMany: {
    method: 'POST', path: '/api/v1/counts', access: everybody,
    summary: 'As GET /counts, for URLs that are too long for one', body: strict({ urls: Type.Array(shape.CountedUrl, { maxItems: countedUrls }) }),
    bodyLimit: 256 * 1024,
    answers: { 200: shape.Counts }, problems: ['input-refused'],
  },
  signIn: {
    method: 'POST', path: '/api/v1/session', access: everybody,
    summary: 'Sign in; sets the session cookie', body: shape.SignIn,
    answers: { 200: shape.Session }, problems: ['sign-in-refused', 'rate-limited', 'input-refused'],
  },
  session: {
    method: 'GET', path: '/api/v1/session', access: staff('moderator'),
    summary: 'Who am I', answers: { 200: shape.Session }, problems: [],
  },
  signOut: {
    method: 'DELETE', path: '/api/v1/session', access: staff('moderator'),
    summary: 'Sign out', answers: { 204: null }, problems: [],
  },
  setUp: {
    method: 'POST', path: '/api/v1/setup', access: everybody,
    summary: 'Make the first administrator with the one-time link that the server printed; signs in', body: shape.SetUp,
    answers: { 201: shape.Session }, problems: ['setup-link-used', 'input-refused', 'rate-limited'],
  },
  settings: {
    method: 'GET', path: '/api/v1/settings', access: staff('editor', 'settings'),
    summary: 'The site’s settings', answers: { 200: shape.Settings }, problems: [],
  },
  patchSettings: {
    method: 'PATCH', path: '/api/v1/settings', access: staff('editor', 'settings'),
    summary: 'Change settings; what is absent stays', body: shape.SettingsPatch,
    answers: { 200: shape.Settings }, problems: ['input-refused'],
  },
  queue: {
    method: 'GET', path: '/api/v1/moderation/queue', access: staff('moderator', 'moderation', 'moderation:read'),
    summary: 'What waits for a person', query: strict({ ...shape.QueueQuery, ...cursorQuery }),
    answers: { 200: listOf(shape.QueueItem) }, problems: ['input-refused'],
  },
  moderatedComment: {
    method: 'GET', path: '/api/v1/moderation/comments/{commentId}', access: staff('moderator', 'moderation', 'moderation:read'),
    summary: 'Everything known of a comment', params: strict({ commentId: Uuid }),
    answers: { 200: shape.ModeratedComment }, problems: ['comment-unknown'],
  },
  moderationEvents: {
    method: 'GET', path: '/api/v1/moderation/events', access: staff('moderator', 'moderation', 'moderation:read'), streams: true,
    summary: 'Server-sent events of all that happens to comments and stories, and how many comments wait. Last-Event-ID resumes', query: strict(lastEventId),
    answers: { 200: shape.StaffEvents }, problems: ['input-refused', 'streams-full', 'stopping', 'storage-unavailable'],
  },
  decide: {
    method: 'POST', path: '/api/v1/moderation/decisions', access: staff('moderator', 'moderation'), creates: true,
    summary: 'Approve or reject up to 100 comments; each stands or falls by itself', body: shape.DecisionsInput,
    bodyLimit: 1024 * 1024,
    answers: { 200: shape.DecisionsAnswer }, problems: ['input-refused', 'idempotency-key-reused', 'storage-unavailable'],
  },
  policy: {
    method: 'GET', path: '/api/v1/policy', access: staff('editor', 'moderation', 'moderation:read'),
    summary: 'What the machine may decide: the published policy, and the draft',
    answers: { 200: shape.Policies }, problems: [],
  },
  putPolicyDraft: {
    method: 'PUT', path: '/api/v1/policy/draft', access: staff('editor', 'moderation'),
    summary: 'Save a draft, which decides nothing; what it would have done is recorded', body: shape.PolicyInput,
    answers: { 200: shape.Policies }, problems: ['input-refused', 'storage-unavailable'],
  },
  deletePolicyDraft: {
    method: 'DELETE', path: '/api/v1/policy/draft', access: staff('editor', 'moderation'),
    summary: 'Discard the draft', answers: { 204: null }, problems: ['policy-draft-missing', 'storage-unavailable'],
  },
  publishPolicy: {
    method: 'POST', path: '/api/v1/policy/publish', access: staff('editor', 'moderation'),
    summary: 'Let the draft decide from now on', body: shape.PublishPolicy,
    answers: { 200: shape.Policies }, problems: ['input-refused', 'policy-draft-missing', 'policy-draft-changed', 'storage-unavailable'],
  },
  policyShadow: {
    method: 'GET', path: '/api/v1/policy/shadow', access: staff('editor', 'moderation', 'moderation:read'),
    summary: 'What the draft would have done, beside what people did', query: strict({ from: Type.Optional(TimeOrDay), to: Type.Optional(TimeOrDay) }),
    answers: { 200: shape.PolicyShadow }, problems: ['input-refused', 'policy-draft-missing'],
  },
  assess: {
    method: 'POST', path: '/api/v1/assessments', access: staff('editor', 'assess'),
    summary: 'Assess up to 1,000 texts of up to 20,480 bytes without storing them', body: shape.AssessmentsInput,
    bodyLimit: 16 * 1024 * 1024,
    answers: { 200: shape.AssessmentsAnswer }, problems: ['input-refused', 'rate-limited'],
  },
  terms: {
    method: 'GET', path: '/api/v1/terms', access: staff('editor', 'moderation', 'moderation:read'),
    summary: 'The site’s term lists, by language and form; language "mul" is the list for every language, q a part of the form',
    query: strict({ language: Type.Optional(LanguageTag), q: Type.Optional(Type.String({ maxLength: 80 })), ...cursorQuery }),
    answers: { 200: shape.TermsPage }, problems: ['input-refused'],
  },
  patchTerms: {
    method: 'PATCH', path: '/api/v1/terms', access: staff('editor', 'moderation'),
    summary: 'Add, change and remove terms, all or none; in force for the next comment', body: shape.TermsPatch,
    bodyLimit: 8 * 1024 * 1024,
    answers: { 200: shape.TermsChanged }, problems: ['input-refused', 'terms-changed', 'storage-unavailable'],
  },
  previewTerms: {
    method: 'POST', path: '/api/v1/terms/preview', access: staff('editor', 'moderation'),
    summary: 'What such a change would match, or no longer match, among the latest 20,000 comments; nothing is changed', body: shape.TermsProposal,
    bodyLimit: 8 * 1024 * 1024,
    answers: { 200: shape.TermsPreview }, problems: ['input-refused'],
  },
  termChanges: {
    method: 'GET', path: '/api/v1/terms/changes', access: staff('editor', 'moderation', 'moderation:read'),
    summary: 'What was changed in the term lists, when and by whom, the latest first', query: strict(cursorQuery),
    answers: { 200: shape.TermChanges }, problems: ['input-refused'],
  },
  ...deskRoutes,
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof routes
