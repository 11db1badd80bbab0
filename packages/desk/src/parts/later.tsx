import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { words } from '../messages/language.ts'

export type Page<V> = ComponentType<{ readonly view: V }>

/** A page whose program is fetched when it is first shown; where that fails it can be tried again. */
export function later<V>(fetchPage: () => Promise<Page<V>>): Page<V> {
  let known: Page<V> | undefined
  return function Later({ view }) {
    const [attempt, setAttempt] = useState(0)
    const [state, setState] = useState<'fetching' | 'there' | 'failed'>(known === undefined ? 'fetching' : 'there')
    async function fetchOnce(): Promise<void> {
      try {
        known ??= await fetchPage()
        setState('there')
      } catch {
        setState('failed')
      }
    }
    useEffect(() => void fetchOnce(), [attempt])
    if (known !== undefined) return <>{createPage(known, view)}</>
    if (state === 'fetching') return <p class="empty" role="status">{words().frame.loading}</p>
    return <p class="problem box" role="alert">{words().frame.failedToLoad} <button onClick={() => { setState('fetching'); setAttempt(attempt + 1) }}>{words().frame.retry}</button></p>
  }
}

function createPage<V>(Page: Page<V>, view: V) {
  return <Page view={view} />
}
