import { useState } from 'preact/hooks'
import type { Settings } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { PauseDialog } from '../parts/pause-dialog.tsx'

interface CommentingProps {
  readonly commenting: Settings['commenting']
  readonly onChanged: () => void
}

/** Whether readers can comment at all; asked once more each time, since every reader notices. */
export function Commenting({ commenting, onChanged }: CommentingProps) {
  const { commenting: said } = words().site
  const [asking, setAsking] = useState(false)
  return <section aria-labelledby="commenting">
    <h2 id="commenting">{said.title}</h2>
    <div>
      <p role="status">{said[commenting]}</p>
      <button onClick={() => setAsking(true)}>{commenting === 'open' ? said.pause : said.goOn}</button>
    </div>
    {asking && <PauseDialog commenting={commenting} onChanged={onChanged} onClose={() => setAsking(false)} />}
  </section>
}
