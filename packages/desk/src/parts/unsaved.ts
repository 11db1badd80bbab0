import { useEffect } from 'preact/hooks'
import { askBeforeLeaving } from '../address/address.ts'

/** Asks before what was typed and not saved is left, within the desk and for another page. */
export function useUnsaved(question: string | undefined): void {
  useEffect(() => {
    if (question === undefined) return undefined
    const unload = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', unload)
    const end = askBeforeLeaving(() => confirm(question))
    return () => {
      removeEventListener('beforeunload', unload)
      end()
    }
  }, [question])
}
