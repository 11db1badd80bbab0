import type { Failure } from '../api/client.ts'
import { language, words } from '../messages/language.ts'
import { Confirmation } from '../parts/confirmation.tsx'
import { differenceWords } from './difference-mark.tsx'
import type { Difference, Differences } from './guidelines-differences.ts'
import { titleOf } from './title-of.ts'

interface PublishProps {
  /** That it will have. */
  readonly version: string
  readonly differences: Differences
  readonly onPublish: () => Promise<Failure | undefined>
  readonly onClose: () => void
}

export function PublishDraft({ version, differences, onPublish, onClose }: PublishProps) {
  const { guidelines: said } = words().site
  return <Confirmation title={said.publishQuestion(version)} confirmLabel={said.publishNow} onConfirm={onPublish} onClose={onClose}>
    <ul class="listed">
      <Changed name={said.preamble} difference={differences.preamble} />
      {differences.items.map(({ item, difference }) => <Changed key={item.row} name={titleOf(item, language.value)} difference={difference} />)}
      <Changed name={said.closing} difference={differences.closing} />
      {differences.removed.map((item) => <li key={item.key}><bdi>{titleOf(item, language.value)}</bdi> <span class="flag">{said.isRemoved}</span></li>)}
      {differences.order === 'changed' && <li>{said.inAnotherOrder}</li>}
    </ul>
    <p>{said.publishHint}</p>
  </Confirmation>
}

function Changed({ name, difference }: { readonly name: string; readonly difference: Difference }) {
  const said = differenceWords(difference)
  return said === undefined ? null : <li><bdi>{name}</bdi> <span class="flag">{said}</span></li>
}

export function DiscardDraft({ onDiscard, onClose }: { readonly onDiscard: () => Promise<Failure | undefined>; readonly onClose: () => void }) {
  const { guidelines: said } = words().site
  return <Confirmation title={said.discardQuestion} confirmLabel={said.discard} tone="bad" onConfirm={onDiscard} onClose={onClose}><p>{said.discardHint}</p></Confirmation>
}
