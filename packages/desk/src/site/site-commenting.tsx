import { useState } from 'preact/hooks'
import type { Settings } from '@verbatim/contract'
import { call, readSite } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Confirmation } from '../parts/confirmation.tsx'

interface CommentingProps {
  readonly commenting: Settings['commenting']
  readonly onChanged: () => void
}

/** Whether readers can comment at all; asked once more each time, since every reader notices. */
export function Commenting({ commenting, onChanged }: CommentingProps) {
  const { commenting: said } = words().site
  const [asking, setAsking] = useState(false)
  async function change() {
    const answer = await call('patchSettings', { body: { commenting: commenting === 'open' ? 'paused' : 'open' } })
    if (!answer.ok) return answer.failure
    onChanged()
    await readSite()
    return undefined
  }
  const close = () => setAsking(false)
  return <section aria-labelledby="commenting">
    <h2 id="commenting">{said.title}</h2>
    <div>
      <p role="status">{said[commenting]}</p>
      <button onClick={() => setAsking(true)}>{commenting === 'open' ? said.pause : said.goOn}</button>
    </div>
    {asking && (commenting === 'open'
      ? <Confirmation title={said.pauseQuestion} confirmLabel={said.pause} tone="bad" onConfirm={change} onClose={close}><p>{said.pauseHint}</p></Confirmation>
      : <Confirmation title={said.goOnQuestion} confirmLabel={said.goOn} onConfirm={change} onClose={close}><p>{said.goOnHint}</p></Confirmation>)}
  </section>
}
