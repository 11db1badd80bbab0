import type { Language } from '@verbatim/core'
import { words } from '../messages/language.ts'
import { TextArea, TextField } from '../parts/field.tsx'
import { directions } from '../parts/own-names.ts'
import { Mark } from './difference-mark.tsx'
import type { Difference } from './guidelines-differences.ts'
import { faultAt, type GuidelinesFault } from './guidelines-faults.ts'
import { isOwn, type PublishedGuidelines, type TypedGuideline, type Wording } from './typed-guidelines.ts'

interface GuidelineProps {
  readonly item: TypedGuideline
  readonly place: { readonly place: number; readonly of: readonly number[] }
  readonly title: string
  readonly published: PublishedGuidelines
  readonly difference: Difference
  readonly language: Language
  readonly isDemanded: boolean
  readonly faults: readonly GuidelinesFault[]
  readonly onItem: (item: TypedGuideline) => void
  readonly onMove: (direction: 'up' | 'down') => void
  readonly onRemove: () => void
}

/** One guideline: what is published, and what shall be. */
export function GuidelineEditor({ item, title, published, difference, language, isDemanded, faults, onItem, ...deeds }: GuidelineProps) {
  const { site: { guidelines: said }, formats } = words()
  const before = published.items.find(({ key }) => key === item.key)
  const { row } = item
  return <li class="guideline">
    <Head item={item} title={title} difference={difference} {...deeds} />
    <div class="as-published">{before === undefined
      ? <p class="quiet">{said.notPublished}</p>
      : <><small>{said.published(formats.number(published.version))}</small><div lang={language} dir={directions[language]}><p><b>{before.wording[language].title}</b></p><p>{before.wording[language].text}</p></div></>}</div>
    <div role="group" aria-labelledby={`guideline-${row}`}>
      {before === undefined && <TextField label={said.key} hint={said.keyHint} required maxLength={64} value={item.key} onValue={(key) => onItem({ ...item, key })} error={faultAt(faults, { place: { row }, field: 'key' })} />}
      <Fields wording={item.wording[language]} language={language} isDemanded={isDemanded} onWording={(wording) => onItem({ ...item, wording: { ...item.wording, [language]: wording } })}
        errorOf={(field) => faultAt(faults, { place: { row }, language, field })} />
      {faultAt(faults, { place: { row }, field: 'all' }) !== undefined && <p class="problem">{faultAt(faults, { place: { row }, field: 'all' })}</p>}
    </div>
  </li>
}

interface FieldsProps {
  readonly wording: Wording
  readonly language: Language
  readonly isDemanded: boolean
  readonly onWording: (wording: Wording) => void
  readonly errorOf: (field: 'title' | 'text') => string | undefined
}

function Fields({ wording, language, isDemanded, onWording, errorOf }: FieldsProps) {
  const { guidelines: said } = words().site
  return <>
    <TextField label={said.title} lang={language} required={isDemanded} maxLength={200} value={wording.title} onValue={(title) => onWording({ ...wording, title })} error={errorOf('title')} />
    <TextArea label={said.text} lang={language} maxLength={4000} value={wording.text} onValue={(text) => onWording({ ...wording, text })} error={errorOf('text')} />
  </>
}

function Head({ item: { row, key }, title, difference, place: { place, of }, onMove, onRemove }: Pick<GuidelineProps, 'item' | 'title' | 'difference' | 'place' | 'onMove' | 'onRemove'>) {
  const { guidelines: said } = words().site
  return <div class="guideline-head">
    <h3 id={`guideline-${row}`} tabIndex={-1}><bdi>{title}</bdi></h3>
    <Mark difference={difference} />
    <p class="deeds">
      <button id={`up-${row}`} class="plain" aria-label={said.up(title)} disabled={place === 0} onClick={() => onMove('up')}>↑</button>
      <button id={`down-${row}`} class="plain" aria-label={said.down(title)} disabled={place === of.length - 1} onClick={() => onMove('down')}>↓</button>
      {isOwn(key) && <button class="plain" aria-label={said.removeOf(title)} onClick={onRemove}>{said.remove}</button>}
    </p>
  </div>
}
