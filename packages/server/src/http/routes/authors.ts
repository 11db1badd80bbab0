import { accept, parseId, refuse, type BlockId, type CommenterId } from '@verbatim/core'
import { routes } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { blockAuthor, readAuthor, unblockAuthor } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { serve } from '../route.ts'
import { authorView, blockView } from '../team-views.ts'
import { seenBy } from './moderation.ts'
import { changeLog } from './site.ts'

export function registerAuthors(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, {
    route: routes.author,
    async handle({ params, caller }) {
      const id = parseId<CommenterId>(params.authorId)
      const record = id === undefined ? refuse({ code: 'author-unknown' }) : await readAuthor(deps, id)
      return record.ok ? accept({ status: 200, body: authorView(record.value, seenBy(deps, caller)) }) : record
    },
  })
  serve(app, deps, {
    route: routes.blocks,
    handle: async () => accept({ status: 200, body: { items: (await deps.authors.blocks(deps.clock.now())).map(blockView) } }),
  })
  serve(app, deps, {
    route: routes.block,
    async handle({ body, caller }) {
      const authorId = parseId<CommenterId>(body.authorId)
      if (authorId === undefined) return refuse({ code: 'author-unknown' })
      const { kind, reason, expiresAt = null } = body
      const laid = await blockAuthor(deps, { authorId, kind, reason, expiresAt, log: changeLog(deps, caller) })
      return laid.ok ? accept({ status: 201, body: blockView(laid.value) }) : laid
    },
  })
  serve(app, deps, {
    route: routes.unblock,
    async handle({ params, caller }) {
      const id = parseId<BlockId>(params.blockId)
      const ended = id === undefined ? refuse({ code: 'block-unknown' }) : await unblockAuthor(deps, { id, log: changeLog(deps, caller) })
      return ended.ok ? accept({ status: 204 }) : ended
    },
  })
}
