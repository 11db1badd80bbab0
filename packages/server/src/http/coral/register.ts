import type { Policy } from '@verbatim/core'
import type { FastifyInstance } from 'fastify'
import { isLong, longestTextBytes, type Assessor, type DistantAssessor, type HtmlCleaner } from '../../app/index.ts'
import { parseJson } from '../body.ts'
import { noStore } from '../headers.ts'
import { problemOfCode, sendProblem } from '../problem.ts'
import { refuseOtherMethods } from '../route.ts'
import { commentText } from './comment-text.ts'
import { opinionOf, unread, type Opinion } from './opinion.ts'
import { isSigned } from './signature.ts'

/** What Coral's moderation phase needs; a server that only scores has nothing else. */
export interface CoralDeps {
  readonly assessor: Assessor
  readonly distant: DistantAssessor
  /** The policy in force. */
  readonly policy: () => Promise<Policy>
  readonly html: Pick<HtmlCleaner, 'text'>
  /** The signing secrets of Coral's phase, several while one replaces another; without any, nobody is answered. */
  readonly coralSecrets: readonly string[]
}

const path = '/integrations/coral/moderate'
const longestBody = 1_048_576
// Markup and character references may make the body longer than the text it holds.
const longestHtml = 10 * longestTextBytes

/** Coral's external moderation phase. A signed request is always answered: an error would let the comment pass. */
export function registerCoral(app: FastifyInstance, deps: CoralDeps): void {
  // In a scope of its own, since the signature is of the bytes as they came.
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.post(path, { bodyLimit: longestBody }, async (request, reply) => {
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const header = String(request.headers['x-coral-signature'] ?? '')
      if (!isSigned(bytes, { header, secrets: deps.coralSecrets })) return sendProblem(reply, problemOfCode('signature-missing'))
      const opinion = await moderate(deps, bytes).catch((error: unknown) => {
        request.log.error({ err: error }, 'fault')
        return unread
      })
      noStore(reply)
      return opinion === undefined ? reply.code(204).send() : reply.type('application/json; charset=utf-8').send(JSON.stringify(opinion))
    })
    refuseOtherMethods(scope, path, ['POST'])
  })
}

async function moderate(deps: CoralDeps, bytes: Uint8Array): Promise<Opinion | undefined> {
  const body = bodyOf(bytes)
  if (body === undefined || Buffer.byteLength(body) > longestHtml) return unread
  const text = commentText(body, deps.html)
  // A comment of nothing but a picture, for one.
  if (text === '') return unread
  if (Buffer.byteLength(text) > longestTextBytes) return unread
  const assessment = isLong(text) ? (await deps.distant.assess([{ text }]))[0] : deps.assessor.assess({ text })
  return assessment === undefined ? unread : opinionOf({ text, assessment, policy: await deps.policy() })
}

/** The comment's body; of the rest of the request nothing is asked, so that a later Coral may send more or less. */
function bodyOf(bytes: Uint8Array): string | undefined {
  const parsed = parseJson(bytes)
  const { comment }: { readonly comment?: unknown } = Object(parsed.ok ? parsed.value : undefined)
  const { body }: { readonly body?: unknown } = Object(comment)
  return typeof body === 'string' ? body : undefined
}
