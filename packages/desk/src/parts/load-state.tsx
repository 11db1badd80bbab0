import type { Loaded } from './loaded.ts'
import { Problem } from './failure.tsx'
import { words } from '../messages/language.ts'

/** What is shown in the place of something that is not there yet. */
export function LoadState({ loaded }: { readonly loaded: Loaded<unknown> & { readonly again: () => void } }) {
  if (loaded.kind === 'loading') return <p class="empty" role="status">{words().frame.loading}</p>
  return loaded.kind === 'failed' ? <Problem failure={loaded.failure} retry={loaded.again} /> : null
}
