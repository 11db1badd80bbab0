import type { Policies } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { timeWords } from '../parts/time.tsx'
import { PolicyText } from './policy-text.tsx'

export function PublishedPolicy({ published }: Pick<Policies, 'published'>) {
  const { rules: said, formats } = words()
  const { version, rules, published: by } = published
  return <section aria-labelledby="in-force">
    <h2 id="in-force">{said.inForce}</h2>
    <PolicyText rules={rules} />
    <p class="quiet">{by === null ? said.usual : said.publishedBy(formats.number(version), by.by, timeWords(by.at))}</p>
    <p><a href="/desk/decisions?means=policy">{said.whatItDecided}</a></p>
  </section>
}

interface DraftProps {
  readonly draft: Policies['draft']
  readonly isUnsaved: boolean
  readonly onPublish: () => void
  readonly onDiscard: () => void
}

export function DraftPolicy({ draft, isUnsaved, onPublish, onDiscard }: DraftProps) {
  const { rules: said, formats } = words()
  if (draft === null) return <section aria-labelledby="draft"><h2 id="draft">{said.draftTitle}</h2><p class="quiet">{said.noDraft}</p></section>
  return <section aria-labelledby="draft">
    <h2 id="draft">{said.draft(formats.number(draft.version))}</h2>
    <PolicyText rules={draft.rules} />
    {draft.saved !== null && <p class="quiet">{said.savedBy(draft.saved.by, timeWords(draft.saved.at))}</p>}
    <p class="deeds"><button disabled={isUnsaved} onClick={onPublish}>{said.publish}</button> <button class="plain" onClick={onDiscard}>{said.discard}</button></p>
    {isUnsaved && <p class="quiet">{said.publishFirst}</p>}
  </section>
}
