import Type, { type Static } from 'typebox'

/**
 * Every refusal and fault that an answer can name, with its HTTP status (RFC 9457).
 * `type` is a stable URI that ends in the code.
 */
export const problems = {
  'body-unparseable': { status: 400, title: 'The body could not be read' },
  'request-unreadable': { status: 400, title: 'The address could not be read' },
  'signature-missing': { status: 401, title: 'Sign in, or send a token' },
  'sign-in-refused': { status: 401, title: 'E-mail or password is wrong' },
  'forbidden': { status: 403, title: 'Your role or token does not allow this' },
  'csrf-token-wrong': { status: 403, title: 'The X-CSRF-Token header is missing or wrong' },
  'batches-off': { status: 403, title: 'Deciding whole ranges is switched off' },
  'commenter-blocked': { status: 403, title: 'You cannot comment here at the moment' },
  'password-wrong': { status: 403, title: 'The present password is wrong' },
  'setup-link-used': { status: 403, title: 'This link is not valid, or was used already' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'story-unknown': { status: 404, title: 'There is no such story' },
  'comment-unknown': { status: 404, title: 'There is no such comment' },
  'policy-draft-missing': { status: 404, title: 'There is no draft of the policy' },
  'author-unknown': { status: 404, title: 'There is no such author' },
  'batch-unknown': { status: 404, title: 'There is no such batch' },
  'block-unknown': { status: 404, title: 'There is no such block' },
  'guidelines-draft-missing': { status: 404, title: 'There is no draft of the guidelines' },
  'invite-unknown': { status: 404, title: 'This invitation is not valid, or was used already' },
  'pass-unknown': { status: 404, title: 'This is not passed on any more' },
  'user-unknown': { status: 404, title: 'There is no such user' },
  'receipt-unknown': { status: 404, title: 'There is no such receipt' },
  'method-not-allowed': { status: 405, title: 'This method is not possible here' },
  'commenting-closed': { status: 409, title: 'Commenting on this story is closed' },
  'status-changed': { status: 409, title: 'The comment has another status by now' },
  'comment-withdrawn': { status: 409, title: 'The comment was withdrawn' },
  'not-withdrawable': { status: 409, title: 'This comment cannot be withdrawn any more' },
  'terms-changed': { status: 409, title: 'Somebody else has changed the term lists by now' },
  'policy-draft-changed': { status: 409, title: 'The draft of the policy is another one by now' },
  'guidelines-draft-changed': { status: 409, title: 'The draft of the guidelines is another one by now' },
  'batch-running': { status: 409, title: 'This batch is still being decided' },
  'recommendations-off': { status: 409, title: 'Recommendations are switched off' },
  'check-off': { status: 409, title: 'Texts are not checked before they are sent here' },
  'claimed': { status: 409, title: 'Somebody else has this comment in hand' },
  'commenting-paused': { status: 409, title: 'Commenting is paused on the whole site' },
  'email-taken': { status: 409, title: 'Somebody on the team has this e-mail address already' },
  'last-admin': { status: 409, title: 'Nobody would be left to administer the site' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'text-too-long': { status: 413, title: 'The text has more than 20,480 bytes' },
  'not-assessed': { status: 503, title: 'The text could not be assessed' },
  'media-type-unsupported': { status: 415, title: 'The body is of a type that is not read here' },
  'input-refused': { status: 422, title: 'Something in the input is refused' },
  'parent-unknown': { status: 422, title: 'The comment replied to does not exist under this story' },
  'parent-not-approved': { status: 422, title: 'Only a published comment can be replied to' },
  'duty-unknown': { status: 422, title: 'There is no such duty' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key was used with another body' },
  'guideline-required': { status: 422, title: 'A rejection names at least one guideline' },
  'guideline-unknown': { status: 422, title: 'There is no such guideline' },
  'guideline-welcome': { status: 422, title: 'What is welcome cannot be the reason of a rejection' },
  'guideline-on-approval': { status: 422, title: 'An approval names no guideline' },
  'message-required': { status: 422, title: 'A rejection as illegal needs a message to the commenter' },
  'rate-limited': { status: 429, title: 'Too many requests; try again a little later' },
  'internal': { status: 500, title: 'Something went wrong on our side' },
  'storage-unavailable': { status: 503, title: 'Nothing can be stored at the moment; try again a little later' },
  'streams-full': { status: 503, title: 'No more event streams can be held at the moment; try again a little later' },
  'stopping': { status: 503, title: 'The server is stopping; try again a little later' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof problems

/** A URN, because the product's own server may have no public address to describe problems at. */
export function problemType(code: ProblemCode): string {
  return `urn:verbatim:problem:${code}`
}

export const FieldError = Type.Object(
  {
    path: Type.String({ description: 'JSON pointer into the body, or /name of a query parameter' }),
    code: Type.String(),
    message: Type.String({ description: 'In the language that Accept-Language asks for' }),
  },
  { $id: 'FieldError' },
)
export type FieldError = Static<typeof FieldError>

export const Problem = Type.Object(
  {
    type: Type.String({ format: 'uri' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    errors: Type.Optional(Type.Array(FieldError)),
    currentStatus: Type.Optional(Type.String({ description: 'With status-changed: the status the comment has now' })),
    claim: Type.Optional(Type.Object({ by: Type.Object({ id: Type.String(), name: Type.String() }), until: Type.String({ format: 'date-time' }) }, { description: 'With claimed: by whom, and until when' })),
  },
  { $id: 'Problem' },
)
export type Problem = Static<typeof Problem>
