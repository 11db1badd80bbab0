import type { routes } from '@verbatim/contract'

type Routes = typeof routes
type Lines = { readonly [K in keyof Routes]: `${Routes[K]['method']} ${Routes[K]['path']}` }

/**
 * The calls of the contract that the desk makes. Only types come from there: its schemas weigh more than the whole desk.
 * A line that says other than the contract does not compile.
 */
export const calls = {
  signIn: 'POST /api/v1/session',
  session: 'GET /api/v1/session',
  signOut: 'DELETE /api/v1/session',
  setUp: 'POST /api/v1/setup',
  acceptInvite: 'POST /api/v1/invites/accept',
  patchAccount: 'PATCH /api/v1/account',

  deskSite: 'GET /api/v1/moderation/site',
  patchDeskSite: 'PATCH /api/v1/moderation/site',
  queue: 'GET /api/v1/moderation/queue',
  moderatedComment: 'GET /api/v1/moderation/comments/{commentId}',
  decide: 'POST /api/v1/moderation/decisions',
  claims: 'GET /api/v1/moderation/claims',
  claim: 'PUT /api/v1/moderation/claims/{commentId}',
  release: 'DELETE /api/v1/moderation/claims/{commentId}',
  passOn: 'POST /api/v1/moderation/passes',
  takePassBack: 'DELETE /api/v1/moderation/passes/{passId}',
  staffReply: 'POST /api/v1/moderation/comments/{commentId}/replies',

  histogram: 'GET /api/v1/moderation/histogram',
  batches: 'GET /api/v1/moderation/batches',
  decideBatch: 'POST /api/v1/moderation/batches',
  batch: 'GET /api/v1/moderation/batches/{batchId}',
  undoBatch: 'POST /api/v1/moderation/batches/{batchId}/undo',

  search: 'GET /api/v1/moderation/search',
  author: 'GET /api/v1/moderation/authors/{authorId}',
  blocks: 'GET /api/v1/moderation/blocks',
  block: 'POST /api/v1/moderation/blocks',
  unblock: 'DELETE /api/v1/moderation/blocks/{blockId}',
  storyFigures: 'GET /api/v1/moderation/stories/{storyId}',
  story: 'GET /api/v1/stories/{storyId}',
  patchStory: 'PATCH /api/v1/stories/{storyId}',
  decisions: 'GET /api/v1/moderation/decisions',
  stats: 'GET /api/v1/moderation/stats',

  team: 'GET /api/v1/users',
  patchTeamMember: 'PATCH /api/v1/users/{userId}',
  invites: 'GET /api/v1/invites',
  invite: 'POST /api/v1/invites',
  takeInviteBack: 'DELETE /api/v1/invites/{inviteId}',
  settings: 'GET /api/v1/settings',
  patchSettings: 'PATCH /api/v1/settings',
  guidelines: 'GET /api/v1/guidelines',
  guidelinesDrafts: 'GET /api/v1/guidelines/drafts',
  putGuidelinesDraft: 'PUT /api/v1/guidelines/drafts',
  deleteGuidelinesDraft: 'DELETE /api/v1/guidelines/drafts',
  publishGuidelines: 'POST /api/v1/guidelines/drafts/publish',

  policy: 'GET /api/v1/policy',
  putPolicyDraft: 'PUT /api/v1/policy/draft',
  deletePolicyDraft: 'DELETE /api/v1/policy/draft',
  publishPolicy: 'POST /api/v1/policy/publish',
  policyShadow: 'GET /api/v1/policy/shadow',
  terms: 'GET /api/v1/terms',
  patchTerms: 'PATCH /api/v1/terms',
  previewTerms: 'POST /api/v1/terms/preview',
  termChanges: 'GET /api/v1/terms/changes',
} as const satisfies Partial<Lines>

export type CallName = keyof typeof calls
export type RouteOf<N extends CallName> = Routes[N]
