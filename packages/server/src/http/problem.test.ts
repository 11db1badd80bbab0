import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages, type CommentId, type UserId } from '@verbatim/core'
import { problems } from '@verbatim/contract'
import { problemOf, problemOfCode, type Refusal } from './problem.ts'

/** One of each; the type makes sure that none is missing. */
const refusals: { readonly [C in Refusal['code']]: Extract<Refusal, { code: C }> } = {
  'author-unknown': { code: 'author-unknown' },
  'block-unknown': { code: 'block-unknown' },
  'batch-unknown': { code: 'batch-unknown' },
  'batches-off': { code: 'batches-off' },
  'body-unparseable': { code: 'body-unparseable', reason: 'not-json' },
  'check-off': { code: 'check-off' },
  'claimed': { code: 'claimed', claim: { commentId: 'x' as CommentId, by: { id: 'y' as UserId, name: 'Mina' }, until: 0 } },
  'comment-unknown': { code: 'comment-unknown' },
  'comment-withdrawn': { code: 'comment-withdrawn' },
  'commenter-blocked': { code: 'commenter-blocked', until: 1 },
  'commenting-closed': { code: 'commenting-closed' },
  'commenting-paused': { code: 'commenting-paused' },
  'csrf-token-wrong': { code: 'csrf-token-wrong' },
  'cursor-unknown': { code: 'cursor-unknown' },
  'duty-unknown': { code: 'duty-unknown', duty: 'printer' },
  'email-taken': { code: 'email-taken' },
  'field-refused': { code: 'field-refused', field: 'publishedAt', reason: 'date' },
  'forbidden': { code: 'forbidden' },
  'guideline-on-approval': { code: 'guideline-on-approval' },
  'guideline-required': { code: 'guideline-required' },
  'guideline-unknown': { code: 'guideline-unknown', guideline: 'x' },
  'guideline-welcome': { code: 'guideline-welcome', guideline: 'criticism-of-publisher' },
  'guidelines-draft-changed': { code: 'guidelines-draft-changed', version: 2 },
  'guidelines-draft-missing': { code: 'guidelines-draft-missing' },
  'guidelines-refused': { code: 'guidelines-refused', faults: [{ path: '/items', code: 'guideline-missing', key: 'threats' }] },
  'header-refused': { code: 'header-refused', name: 'Idempotency-Key' },
  'idempotency-key-reused': { code: 'idempotency-key-reused' },
  'input-refused': { code: 'input-refused', faults: [{ field: 'email', code: 'email' }, { field: 'body', code: 'direction-override', position: 3 }] },
  'invite-unknown': { code: 'invite-unknown' },
  'last-admin': { code: 'last-admin' },
  'message-required': { code: 'message-required' },
  'not-assessed': { code: 'not-assessed' },
  'not-withdrawable': { code: 'not-withdrawable' },
  'parent-not-approved': { code: 'parent-not-approved' },
  'parent-unknown': { code: 'parent-unknown' },
  'pass-unknown': { code: 'pass-unknown' },
  'password-wrong': { code: 'password-wrong' },
  'policy-draft-changed': { code: 'policy-draft-changed', version: 3 },
  'policy-draft-missing': { code: 'policy-draft-missing' },
  'policy-refused': { code: 'policy-refused', faults: [{ path: '/rules/0/approveBelow', code: 'above-rejection' }] },
  'range-refused': { code: 'range-refused', name: 'from' },
  'rate-limited': { code: 'rate-limited', retryAfterSeconds: 7 },
  'receipt-unknown': { code: 'receipt-unknown' },
  'recommendations-off': { code: 'recommendations-off' },
  'report-refused': { code: 'report-refused', faults: [{ field: 'guideline', code: 'value' }] },
  'setup-link-used': { code: 'setup-link-used' },
  'shape-refused': { code: 'shape-refused', faults: [{ path: '/a/0', code: 'unknown-field' }] },
  'sign-in-refused': { code: 'sign-in-refused' },
  'signature-missing': { code: 'signature-missing' },
  'status-changed': { code: 'status-changed', status: 'approved' },
  'stopping': { code: 'stopping' },
  'story-unknown': { code: 'story-unknown' },
  'streams-full': { code: 'streams-full' },
  'terms-changed': { code: 'terms-changed' },
  'terms-refused': { code: 'terms-refused', faults: [{ path: '/add/0/text', code: 'duplicate' }] },
  'text-too-long': { code: 'text-too-long' },
  'time-refused': { code: 'time-refused', name: 'from' },
  'user-unknown': { code: 'user-unknown' },
}

describe('a refusal', () => {
  for (const refusal of Object.values(refusals)) {
    it(`"${refusal.code}" is answered with the status of a refusal, a code and a sentence`, () => {
      const problem = problemOf(refusal, 'en')
      // What the server cannot do at the moment is nobody's mistake.
      assert.ok(problem.status >= 400 && (problem.status < 500 || ['not-assessed', 'stopping', 'streams-full'].includes(refusal.code)))
      assert.match(problem.type, /^urn:verbatim:problem:[a-z-]+$/)
      assert.ok(Object.keys(problems).some((code) => problem.type.endsWith(`:${code}`)))
      for (const text of [problem.title, problem.detail]) assert.notEqual(text.trim(), '')
    })
  }

  it('of the input tells each place in the reader’s language', () => {
    const paths = { 'input-refused': ['/email', '/body'], 'shape-refused': ['/a/0'], 'field-refused': ['/publishedAt'], 'cursor-unknown': ['/cursor'], 'header-refused': ['/Idempotency-Key'], 'policy-refused': ['/rules/0/approveBelow'], 'guidelines-refused': ['/items'], 'time-refused': ['/from'] } as const
    for (const [code, expected] of Object.entries(paths)) {
      const refusal = Object.values(refusals).find((one) => one.code === code)
      assert.ok(refusal)
      const said = languages.map((language) => problemOf(refusal, language))
      for (const { status, errors } of said) {
        assert.equal(status, 422)
        assert.deepEqual(errors?.map(({ path }) => path), expected)
      }
      assert.equal(new Set(said.map(({ errors }) => errors?.[0]?.message)).size, languages.length)
    }
  })

  it('of a stale decision tells the status the comment has now', () => {
    const { status, currentStatus, detail } = problemOf(refusals['status-changed'], 'en')
    assert.deepEqual([status, currentStatus, detail], [409, 'approved', 'The comment is approved.'])
  })
})

it('answers with the statuses of api.md', () => {
  const statuses = [
    ['body-unparseable', 400], ['signature-missing', 401], ['forbidden', 403], ['story-unknown', 404], ['method-not-allowed', 405],
    ['commenting-closed', 409], ['status-changed', 409], ['body-too-large', 413], ['media-type-unsupported', 415], ['input-refused', 422],
    ['parent-not-approved', 422], ['idempotency-key-reused', 422], ['rate-limited', 429], ['internal', 500], ['storage-unavailable', 503],
  ] as const
  for (const [code, status] of statuses) assert.equal(problemOfCode(code).status, status, code)
})
