import { useState } from 'preact/hooks'
import type { Block } from '@verbatim/contract'
import type { Failure } from '../api/client.ts'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Confirmation } from '../parts/confirmation.tsx'

/** The button that ends a hold or block, once it was asked for twice. */
export function EndBlock({ block: { id, kind, author }, onEnded }: { readonly block: Block; readonly onEnded: () => void }) {
  const { records: { block: said }, words: { erasedName } } = words()
  const [asking, setAsking] = useState(false)

  async function end(): Promise<Failure | undefined> {
    const answer = await call('unblock', { params: { blockId: id } })
    if (!answer.ok) return answer.failure
    onEnded()
    return undefined
  }

  return <>
    <button onClick={() => setAsking(true)}>{said.ends[kind]}</button>
    {asking && <Confirmation title={said.ends[kind]} confirmLabel={said.ends[kind]} onConfirm={end} onClose={() => setAsking(false)}>
      <p>{said.endQuestion(author.name ?? erasedName)}</p>
    </Confirmation>}
  </>
}
