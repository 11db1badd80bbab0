import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { startProgram, until } from '../program.ts'
import { openEvents } from './event-stream.ts'
import { bearer, openNewsroom } from './newsroom.ts'

const { moderator, tokens, story, submit, approve, program } = await openNewsroom()

describe('a desk that is open', () => {
  it('is told of claims and passes within seconds, on whichever server they are made, and by ids of no event', async () => {
    const other = await startProgram({ dataDir: program.dataDir, env: { VERBATIM_LIMITS: 'off' } })
    const desk = await openEvents(other, routes.moderationEvents, { headers: bearer(tokens.moderation) })
    const heard = (event: string) => desk.told.filter((told) => told.event === event).length
    const commentId = (await submit((await story()).id)).comment.id
    await moderator.ask(routes.claim, { params: { commentId } })
    await until('the other server’s desk hears of the claim', () => heard('claims.changed') === 1)
    await moderator.ask(routes.passOn, { body: { commentId, to: 'senior' } })
    await until('and of the pass', () => heard('passes.changed') === 1)
    await approve(commentId)
    await until('and that both are over', () => heard('claims.changed') === 2 && heard('passes.changed') === 2)
    assert.match(desk.text(), /\n\nevent: claims\.changed\ndata: \{\}\n\n/)
    await other.stop()
  })
})
