import type { QueueItem } from '@verbatim/contract'
import { useState } from 'preact/hooks'
import { replaceAddress } from '../address/address.ts'
import { site } from '../api/session.ts'
import { isTypedInto } from '../keys/keys.ts'
import { keyOf } from '../keys/key-map.ts'
import { words } from '../messages/language.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Choice, TextField } from '../parts/field.tsx'
import { guidelines, languageName, languageOptions } from '../parts/names.ts'
import { addressOf, reasons, withFilter, type Change } from './filter.ts'
import { filter } from './queue.ts'

interface Facet {
  readonly label: string
  readonly changed: Change
}

/** Narrows the queue: to what the comment in focus has, by one key, or as typed. */
export function FilterDialog({ item, onClose }: { readonly item: QueueItem | undefined; readonly onClose: () => void }) {
  const { queue: { filters: said } } = words()
  const facets = item === undefined ? [] : facetsOf(item)

  function narrow(changed: Change): void {
    replaceAddress(addressOf(withFilter(filter.peek(), changed)))
    onClose()
  }

  function hear(event: KeyboardEvent): void {
    if (isTypedInto(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    const key = keyOf(event)
    const facet = key === '0' ? undefined : facets[Number(key) - 1]
    if (key === '0') replaceAddress('/desk/')
    if (key === '0') onClose()
    else if (facet !== undefined) narrow(facet.changed)
  }

  return <Dialog title={said.title} onClose={onClose} onKeyDown={hear}>
    {facets.length > 0 && <section aria-labelledby="facets-title">
      <h3 id="facets-title">{said.onlyThis}</h3>
      <ol class="facets">{facets.map(({ label, changed }, index) => <li key={index}><button onClick={() => narrow(changed)}><kbd aria-hidden="true">{index + 1}</kbd> <bdi>{label}</bdi></button></li>)}
        <li><button onClick={() => { replaceAddress('/desk/'); onClose() }}><kbd aria-hidden="true">0</kbd> {said.all}</button></li></ol>
    </section>}
    <FilterForm onApply={narrow} onClose={onClose} />
  </Dialog>
}

// One digit each.
const mostFacets = 9

function facetsOf({ comment, story, author }: QueueItem): readonly Facet[] {
  const { queue: { filters: said }, words: { erasedName } } = words()
  return [
    { label: `${said.storyId}: ${story.headline}`, changed: { storyId: story.id } },
    { label: `${said.authorId}: ${author.name ?? erasedName}`, changed: { authorId: author.id } },
    ...(comment.language === null ? [] : [{ label: `${said.language}: ${languageName(comment.language)}`, changed: { language: comment.language } }]),
    ...story.tags.map((tag) => ({ label: `${said.tag}: ${tag}`, changed: { tag } })),
  ].slice(0, mostFacets)
}

const ternary = ['', 'true', 'false'] as const

function FilterForm({ onApply, onClose }: { readonly onApply: (changed: Change) => void; readonly onClose: () => void }) {
  const { queue: { filters: said }, frame } = words()
  const present = filter.value
  const [typed, setTyped] = useState({
    guideline: present.guideline ?? '', minScore: percentOf(present.minScore), maxScore: percentOf(present.maxScore), language: present.language ?? '', tag: present.tag ?? '',
    hasLink: boolOf(present.hasLink), isReply: boolOf(present.isReply), reason: present.reason ?? '', passedTo: present.passedTo ?? '',
  })
  const set = (changed: Partial<typeof typed>) => setTyped({ ...typed, ...changed })
  const forbidden = guidelines.value?.items.filter(({ kind }) => kind === 'forbidden') ?? []
  const any = { value: '', label: said.any }
  const yesNo = (yes: string, no: string) => ternary.map((value) => ({ value, label: value === '' ? said.any : value === 'true' ? yes : no }))

  function apply(event: Event): void {
    event.preventDefault()
    const { guideline, minScore, maxScore, language, tag, hasLink, isReply, reason, passedTo } = typed
    onApply({
      guideline: guideline || undefined, minScore: guideline === '' ? undefined : scoreOf(minScore), maxScore: guideline === '' ? undefined : scoreOf(maxScore),
      language: language || undefined, tag: tag.trim() || undefined, hasLink: hasLink === '' ? undefined : hasLink === 'true', isReply: isReply === '' ? undefined : isReply === 'true',
      reason: reasons.find((known) => known === reason), passedTo: passedTo || undefined,
    })
  }

  return <form class="filter-form" noValidate onSubmit={apply}>
    <Choice label={said.guideline} value={typed.guideline} onValue={(guideline) => set({ guideline })} options={[any, ...forbidden.map(({ key, title }) => ({ value: key, label: title }))]} />
    {typed.guideline !== '' && <div class="pair">
      <TextField label={said.from} type="number" min={0} max={100} required value={typed.minScore} onValue={(minScore) => set({ minScore })} />
      <TextField label={said.to} type="number" min={0} max={100} required value={typed.maxScore} onValue={(maxScore) => set({ maxScore })} />
    </div>}
    <div class="pair">
      <Choice label={said.language} value={typed.language} onValue={(language) => set({ language })} options={[any, ...languageOptions(typed.language === '' ? [] : [typed.language])]} />
      <TextField label={said.tag} required maxLength={100} value={typed.tag} onValue={(tag) => set({ tag })} />
    </div>
    <div class="pair">
      <Choice label={said.link} value={typed.hasLink} onValue={(hasLink) => set({ hasLink })} options={yesNo(said.hasLink, said.noLink)} />
      <Choice label={said.reply} value={typed.isReply} onValue={(isReply) => set({ isReply })} options={yesNo(said.isReply, said.noReply)} />
    </div>
    <div class="pair">
      <Choice label={said.why} value={typed.reason} onValue={(reason) => set({ reason })} options={[any, ...(['new', 'reported'] as const).map((value) => ({ value, label: said.reasons[value] }))]} />
      <Choice label={said.passed} value={typed.passedTo} onValue={(passedTo) => set({ passedTo })} options={[any, { value: 'me', label: said.passedToMe }, ...(site.value?.duties ?? []).map(({ key, title }) => ({ value: key, label: title }))]} />
    </div>
    <p><button class="primary">{said.apply}</button> <button type="button" class="plain" onClick={onClose}>{frame.cancel}</button></p>
  </form>
}

function percentOf(score: number | undefined): string {
  return score === undefined ? '' : String(Math.round(score * 100))
}

function scoreOf(percent: string): number | undefined {
  return percent.trim() === '' ? undefined : Math.min(1, Math.max(0, Number(percent) / 100))
}

function boolOf(value: boolean | undefined): (typeof ternary)[number] {
  return value === undefined ? '' : value ? 'true' : 'false'
}
