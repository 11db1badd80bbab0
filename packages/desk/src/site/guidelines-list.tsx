import { useEffect, useState } from 'preact/hooks'
import type { Language } from '@verbatim/core'
import { words } from '../messages/language.ts'
import { TextArea } from '../parts/field.tsx'
import { directions } from '../parts/own-names.ts'
import { Mark } from './difference-mark.tsx'
import { GuidelineEditor } from './guideline-editor.tsx'
import { differenceBetween, differenceOf } from './guidelines-differences.ts'
import { faultAt, type GuidelinesFault } from './guidelines-faults.ts'
import { titleOf } from './title-of.ts'
import { moved, placeOf, withAnother, withItem, without, type Kind, type PublishedGuidelines, type TypedGuideline, type TypedGuidelines } from './typed-guidelines.ts'

interface ListProps {
  readonly typed: TypedGuidelines
  readonly onTyped: (typed: TypedGuidelines) => void
  readonly published: PublishedGuidelines
  readonly language: Language
  /** Whether it is one of the site's own. */
  readonly isDemanded: boolean
  readonly faults: readonly GuidelinesFault[]
  /** For whoever does not see where it went. */
  readonly onTold: (sentence: string) => void
}

/** All texts in one language, each beside what is published. */
export function GuidelinesList(props: ListProps) {
  const { site: { guidelines: said }, formats } = words()
  return <div class="guidelines">
    <p class="columns" aria-hidden="true"><span>{said.published(formats.number(props.published.version))}</span><span>{said.draft}</span></p>
    <Around {...props} name="preamble" />
    <Group {...props} kind="welcome" />
    <Group {...props} kind="forbidden" />
    <Around {...props} name="closing" />
  </div>
}

/** The text before or after all guidelines. */
function Around({ typed, onTyped, published, language, faults, name }: ListProps & { readonly name: 'preamble' | 'closing' }) {
  const { site: { guidelines: said }, formats } = words()
  return <section class="guideline" aria-labelledby={name}>
    <div class="guideline-head"><h2 id={name}>{said[name]}</h2><Mark difference={differenceBetween(typed[name], published[name])} /></div>
    <div class="as-published"><small>{said.published(formats.number(published.version))}</small><p lang={language} dir={directions[language]}>{published[name][language]}</p></div>
    <TextArea label={said.text} lang={language} maxLength={4000} value={typed[name][language]} error={faultAt(faults, { place: name, language, field: 'text' })}
      onValue={(text) => onTyped({ ...typed, [name]: { ...typed[name], [language]: text } })} />
  </section>
}

function Group({ kind, ...props }: ListProps & { readonly kind: Kind }) {
  const { guidelines: said } = words().site
  const { typed, onTyped, published, language, isDemanded, faults, onTold } = props
  // A new object each time, so that the same place can get the focus twice.
  const [focus, setFocus] = useState<{ readonly id: string }>()
  useEffect(() => { if (focus !== undefined) document.getElementById(focus.id)?.focus() }, [focus])

  function move(item: TypedGuideline, direction: 'up' | 'down'): void {
    const next = moved(typed, item.row, direction)
    const { place, of } = placeOf(next, item.row)
    const isAtEnd = direction === 'up' ? place === 0 : place === of.length - 1
    onTyped(next)
    onTold(said.moved(titleOf(item, language), place + 1, of.length))
    setFocus({ id: `${isAtEnd ? opposite[direction] : direction}-${item.row}` })
  }

  function remove(item: TypedGuideline): void {
    onTyped(without(typed, item.row))
    onTold(said.removed(titleOf(item, language)))
    setFocus({ id: `add-${kind}` })
  }

  function add(): void {
    const { typed: next, row } = withAnother(typed, kind)
    onTyped(next)
    setFocus({ id: `guideline-${row}` })
  }

  return <section aria-labelledby={kind}>
    <h2 id={kind}>{said[kind]}</h2>
    <ul>{typed.items.filter((item) => item.kind === kind).map((item) => <GuidelineEditor key={item.row} item={item} place={placeOf(typed, item.row)} title={titleOf(item, language)}
      published={published} difference={differenceOf(item, published)} language={language} isDemanded={isDemanded} faults={faults}
      onItem={(changed) => onTyped(withItem(typed, changed))} onMove={(direction) => move(item, direction)} onRemove={() => remove(item)} />)}</ul>
    <p><button id={`add-${kind}`} onClick={add}>{kind === 'welcome' ? said.addWelcome : said.add}</button></p>
  </section>
}

const opposite = { up: 'down', down: 'up' } as const
