import { useState } from 'preact/hooks'
import { words } from '../messages/language.ts'
import { Problem } from './failure.tsx'

interface MoreProps {
  readonly paged: { readonly more: (() => Promise<void>) | undefined; readonly failure: Parameters<typeof Problem>[0]['failure'] }
}

/** Below a list that goes on. */
export function More({ paged: { more, failure } }: MoreProps) {
  const [reading, setReading] = useState(false)
  if (more === undefined) return null
  async function read(): Promise<void> {
    setReading(true)
    await more?.()
    setReading(false)
  }
  return <div class="paging">
    <Problem failure={failure} />
    <button disabled={reading} onClick={() => void read()}>{words().frame.showMore}</button>
  </div>
}
