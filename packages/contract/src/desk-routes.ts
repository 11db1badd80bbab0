import Type from 'typebox'
import * as desk from './desk-shapes.ts'
import { everybody, staff, type Route } from './route.ts'
import { cursorQuery, listOf, strict, Uuid } from './scalars.ts'
import * as shape from './shapes.ts'

const commentParams = strict({ commentId: Uuid })

/** What the desk asks for besides the queue, the decisions, the term lists and the policy. */
export const deskRoutes = {
  deskSite: {
    method: 'GET', path: '/api/v1/moderation/site', access: staff('moderator', 'moderation', 'moderation:read'),
    summary: 'What a moderator has to know of the site', answers: { 200: desk.DeskSite }, problems: [],
  },
  patchDeskSite: {
    method: 'PATCH', path: '/api/v1/moderation/site', access: staff('moderator', 'moderation'),
    summary: 'Pause commenting everywhere, or go on', body: desk.DeskSitePatch,
    answers: { 200: desk.DeskSite }, problems: ['input-refused', 'storage-unavailable'],
  },
  team: {
    method: 'GET', path: '/api/v1/users', access: staff('moderator', 'admin'),
    summary: 'Who is on the team', answers: { 200: desk.Team }, problems: [],
  },
  patchTeamMember: {
    method: 'PATCH', path: '/api/v1/users/{userId}', access: staff('admin', 'admin'),
    summary: 'Change somebody’s role or duties, deactivate or reactivate them', params: strict({ userId: Uuid }), body: desk.TeamMemberPatch,
    answers: { 200: desk.TeamMember }, problems: ['user-unknown', 'last-admin', 'duty-unknown', 'input-refused', 'storage-unavailable'],
  },
  invites: {
    method: 'GET', path: '/api/v1/invites', access: staff('admin', 'admin'),
    summary: 'Invitations that can still be taken', answers: { 200: desk.Invites }, problems: [],
  },
  invite: {
    method: 'POST', path: '/api/v1/invites', access: staff('admin', 'admin'),
    summary: 'Invite somebody by a link, which works once and for seven days', body: desk.InviteInput,
    answers: { 201: desk.MadeInvite }, problems: ['duty-unknown', 'input-refused', 'storage-unavailable'],
  },
  takeInviteBack: {
    method: 'DELETE', path: '/api/v1/invites/{inviteId}', access: staff('admin', 'admin'),
    summary: 'Take an invitation back', params: strict({ inviteId: Uuid }), answers: { 204: null }, problems: ['invite-unknown', 'storage-unavailable'],
  },
  acceptInvite: {
    method: 'POST', path: '/api/v1/invites/accept', access: everybody,
    summary: 'Join the team with an invitation; signs in', body: desk.InviteAcceptance,
    answers: { 201: shape.Session }, problems: ['invite-unknown', 'email-taken', 'input-refused', 'rate-limited', 'storage-unavailable'],
  },
  patchAccount: {
    method: 'PATCH', path: '/api/v1/account', access: staff('moderator'),
    summary: 'Change one’s own name or password; a new password ends one’s other sessions', body: desk.AccountPatch,
    answers: { 200: shape.Session }, problems: ['password-wrong', 'input-refused', 'rate-limited', 'storage-unavailable'],
  },
  claims: {
    method: 'GET', path: '/api/v1/moderation/claims', access: staff('moderator', 'moderation', 'moderation:read'),
    summary: 'Who has which comment in hand', answers: { 200: desk.Claims }, problems: [],
  },
  claim: {
    method: 'PUT', path: '/api/v1/moderation/claims/{commentId}', access: staff('moderator', 'moderation'),
    summary: 'Take a comment in hand for two minutes, or for two more', params: commentParams,
    answers: { 200: shape.Claim }, problems: ['comment-unknown', 'claimed', 'storage-unavailable'],
  },
  release: {
    method: 'DELETE', path: '/api/v1/moderation/claims/{commentId}', access: staff('moderator', 'moderation'),
    summary: 'Let go of a comment', params: commentParams, answers: { 204: null }, problems: ['claimed', 'storage-unavailable'],
  },
  passOn: {
    method: 'POST', path: '/api/v1/moderation/passes', access: staff('moderator', 'moderation'), creates: true,
    summary: 'Pass a comment on to a duty, in the place of whomever it was passed on to before', body: desk.PassInput,
    answers: { 201: shape.Pass }, problems: ['comment-unknown', 'comment-withdrawn', 'duty-unknown', 'input-refused', 'idempotency-key-reused', 'storage-unavailable'],
  },
  takePassBack: {
    method: 'DELETE', path: '/api/v1/moderation/passes/{passId}', access: staff('moderator', 'moderation'),
    summary: 'Take it back into the common queue', params: strict({ passId: Uuid }), answers: { 204: null }, problems: ['pass-unknown', 'storage-unavailable'],
  },
  staffReply: {
    method: 'POST', path: '/api/v1/moderation/comments/{commentId}/replies', access: staff('moderator'), creates: true,
    summary: 'Answer a published comment as staff; it is public at once', params: commentParams, body: desk.StaffReplyInput,
    answers: { 201: shape.PublicComment }, problems: ['comment-unknown', 'parent-not-approved', 'input-refused', 'idempotency-key-reused', 'storage-unavailable'],
  },
  histogram: {
    method: 'GET', path: '/api/v1/moderation/histogram', access: staff('editor', 'moderation', 'moderation:read'),
    summary: 'What waits, by its score for a guideline, with a sample between minScore and maxScore', query: strict(desk.HistogramQuery),
    answers: { 200: desk.Histogram }, problems: ['input-refused'],
  },
  batches: {
    method: 'GET', path: '/api/v1/moderation/batches', access: staff('editor', 'moderation', 'moderation:read'),
    summary: 'Ranges that were decided as a whole, the latest first', query: strict(cursorQuery),
    answers: { 200: listOf(desk.Batch) }, problems: ['input-refused'],
  },
  decideBatch: {
    method: 'POST', path: '/api/v1/moderation/batches', access: staff('editor', 'moderation'), creates: true,
    summary: 'Decide all that waits and fits a filter now; what changes meanwhile is skipped and listed', body: desk.BatchInput,
    answers: { 202: desk.BatchMade },
    problems: ['batches-off', 'guideline-required', 'guideline-unknown', 'guideline-welcome', 'guideline-on-approval', 'message-required', 'input-refused', 'idempotency-key-reused', 'storage-unavailable'],
  },
  batch: {
    method: 'GET', path: '/api/v1/moderation/batches/{batchId}', access: staff('editor', 'moderation', 'moderation:read'),
    summary: 'How far a batch is', params: strict({ batchId: Uuid }), answers: { 200: desk.Batch }, problems: ['batch-unknown'],
  },
  undoBatch: {
    method: 'POST', path: '/api/v1/moderation/batches/{batchId}/undo', access: staff('editor', 'moderation'),
    summary: 'Stop a batch, and decide otherwise what it has decided and nobody has decided since', params: strict({ batchId: Uuid }), body: Type.Optional(desk.BatchUndo),
    answers: { 202: desk.Batch },
    problems: ['batch-unknown', 'guideline-required', 'guideline-unknown', 'guideline-welcome', 'guideline-on-approval', 'message-required', 'input-refused', 'storage-unavailable'],
  },
  search: {
    method: 'GET', path: '/api/v1/moderation/search', access: staff('moderator', 'moderation', 'moderation:read'),
    summary: 'All comments, whatever became of them; the latest first', query: strict({ ...desk.SearchQuery, ...cursorQuery }),
    answers: { 200: listOf(desk.SearchItem) }, problems: ['input-refused'],
  },
  author: {
    method: 'GET', path: '/api/v1/moderation/authors/{authorId}', access: staff('moderator', 'moderation', 'moderation:read'),
    summary: 'An author’s record', params: strict({ authorId: Uuid }), answers: { 200: desk.Author }, problems: ['author-unknown'],
  },
  blocks: {
    method: 'GET', path: '/api/v1/moderation/blocks', access: staff('moderator', 'moderation', 'moderation:read'),
    summary: 'Authors whose comments are held or not taken', answers: { 200: desk.Blocks }, problems: [],
  },
  block: {
    method: 'POST', path: '/api/v1/moderation/blocks', access: staff('moderator', 'moderation'),
    summary: 'Hold or block an author, in the place of an earlier one', body: desk.BlockInput,
    answers: { 201: desk.Block }, problems: ['author-unknown', 'input-refused', 'storage-unavailable'],
  },
  unblock: {
    method: 'DELETE', path: '/api/v1/moderation/blocks/{blockId}', access: staff('moderator', 'moderation'),
    summary: 'End a hold or block', params: strict({ blockId: Uuid }), answers: { 204: null }, problems: ['block-unknown', 'storage-unavailable'],
  },
  storyFigures: {
    method: 'GET', path: '/api/v1/moderation/stories/{storyId}', access: staff('moderator', 'moderation', 'moderation:read'),
    summary: 'A story with how many comments wait and what became of the others', params: strict({ storyId: Uuid }),
    answers: { 200: desk.StoryFigures }, problems: ['story-unknown'],
  },
  decisions: {
    method: 'GET', path: '/api/v1/moderation/decisions', access: staff('moderator', 'moderation', 'moderation:read'),
    summary: 'The log of decisions, the latest first', query: strict({ ...desk.DecisionsQuery, ...cursorQuery }),
    answers: { 200: listOf(desk.LoggedDecision) }, problems: ['input-refused'],
  },
  stats: {
    method: 'GET', path: '/api/v1/moderation/stats', access: staff('moderator', 'moderation', 'moderation:read'),
    summary: 'Figures of a time: submissions, decisions, how long they took, by guideline, language and moderator', query: strict(desk.StatsQuery),
    answers: { 200: desk.Stats }, problems: ['input-refused'],
  },
  guidelinesDrafts: {
    method: 'GET', path: '/api/v1/guidelines/drafts', access: staff('editor', 'settings'),
    summary: 'The published guidelines in every language, and the draft', answers: { 200: desk.GuidelinesDrafts }, problems: [],
  },
  putGuidelinesDraft: {
    method: 'PUT', path: '/api/v1/guidelines/drafts', access: staff('editor', 'settings'),
    summary: 'Save a draft, which nobody outside sees', body: desk.GuidelinesInput, bodyLimit: 1024 * 1024,
    answers: { 200: desk.GuidelinesDrafts }, problems: ['input-refused', 'storage-unavailable'],
  },
  deleteGuidelinesDraft: {
    method: 'DELETE', path: '/api/v1/guidelines/drafts', access: staff('editor', 'settings'),
    summary: 'Discard the draft', answers: { 204: null }, problems: ['guidelines-draft-missing', 'storage-unavailable'],
  },
  publishGuidelines: {
    method: 'POST', path: '/api/v1/guidelines/drafts/publish', access: staff('editor', 'settings'),
    summary: 'Make the draft the guidelines, as a new version', body: desk.PublishGuidelines,
    answers: { 200: desk.GuidelinesDrafts }, problems: ['guidelines-draft-missing', 'guidelines-draft-changed', 'input-refused', 'storage-unavailable'],
  },
} as const satisfies Record<string, Route>
