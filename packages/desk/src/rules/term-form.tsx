import { forbiddenKeys, inflections } from '@verbatim/core'
import type { RefObject } from 'preact'
import type { TermsPreview } from '@verbatim/contract'
import type { Failure } from '../api/client.ts'
import { call } from '../api/session.ts'
import { language as deskLanguage, words } from '../messages/language.ts'
import { errorsWithin } from '../parts/failure.tsx'
import { Choice, TextArea, TextField } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { guidelineTitle } from '../parts/names.ts'
import { listName } from './list-name.ts'
import { listOf, proposalOf, type TypedTerm } from './typed-term.ts'

interface TermFormProps {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly typed: TypedTerm
  readonly onTyped: (typed: TypedTerm) => void
  /** Languages that have terms already. */
  readonly lists: readonly (string | null)[]
  /** What was done last; empty before. */
  readonly told: string
  readonly onPreview: (preview: TermsPreview) => void
  readonly onCancel: () => void
}

/** A change as it is typed; it asks what that would do. */
export function TermForm({ heading, typed, onTyped, lists, told, onPreview, onCancel }: TermFormProps) {
  const { frame, rules: { terms: { form: said } } } = words()
  async function look() {
    const answer = await call('previewTerms', { body: proposalOf(typed) })
    if (!answer.ok) return answer.failure
    onPreview(answer.value)
    return undefined
  }
  const cancel = typed.action === 'add' ? undefined : <button type="button" class="plain" onClick={onCancel}>{frame.cancel}</button>
  return <section class="term-form" aria-labelledby="change">
    <h2 id="change" ref={heading} tabIndex={-1}>{said.headings[typed.action]}</h2>
    <p class="told" role="status">{told}</p>
    <Form key={`${typed.action} ${typed.action === 'add' ? '' : typed.text}`} submitLabel={said.preview} onSubmit={look} besides={cancel}>{(failure) => <TermFields typed={typed} onTyped={onTyped} lists={lists} failure={failure} />}</Form>
  </section>
}

interface FieldsProps extends Pick<TermFormProps, 'typed' | 'onTyped' | 'lists'> {
  readonly failure: Failure | undefined
}

function TermFields({ typed, onTyped, lists, failure }: FieldsProps) {
  const { form: said } = words().rules.terms
  const errorAt = (field: string) => errorsWithin(failure, `/${typed.action}/0/${field}`)
  if (typed.action !== 'add') return <>
    <p><strong><bdi>{typed.text}</bdi></strong> <span class="quiet">{listName(typed.language)}</span></p>
    {typed.action === 'change' && <><p class="hint">{said.textFixed}</p><Reach typed={typed} onTyped={onTyped} errorAt={errorAt} /></>}
  </>
  return <>
    <TextField label={said.text} hint={said.textHint} required autocomplete="off" maxLength={400} value={typed.text} onValue={(text) => onTyped({ ...typed, text })} error={errorAt('text')} />
    <Choice label={said.language} value={typed.language} onValue={(language) => onTyped({ ...typed, language })} options={languageOptions([...lists.map(listOf), typed.language])} error={errorAt('language')} />
    <Reach typed={typed} onTyped={onTyped} errorAt={errorAt} />
  </>
}

interface ReachProps extends Pick<TermFormProps, 'typed' | 'onTyped'> {
  readonly errorAt: (field: string) => string | undefined
}

function Reach({ typed, onTyped, errorAt }: ReachProps) {
  const { form: said, reaches } = words().rules.terms
  return <>
    <Choice label={said.guideline} value={typed.guideline} onValue={(guideline) => onTyped({ ...typed, guideline })} options={forbiddenKeys.map((key) => ({ value: key, label: guidelineTitle(key) }))} error={errorAt('guideline')} />
    <Choice label={said.inflection} value={typed.inflection} onValue={(inflection) => onTyped({ ...typed, inflection })} options={inflections.map((value) => ({ value, label: reaches[value] }))} error={errorAt('inflection')} />
    <TextArea label={said.exceptions} hint={said.exceptionsHint} value={typed.exceptions} onValue={(exceptions) => onTyped({ ...typed, exceptions })} error={errorAt('exceptions')} />
  </>
}

const usual = ['mul', 'ckb', 'kmr', 'ar', 'tr', 'fa', 'en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'nl', 'pl', 'he', 'ur', 'el', 'da', 'sv', 'uk', 'az', 'hy']

function languageOptions(others: readonly string[]) {
  const options = [...new Set([...usual, ...others])].map((value) => ({ value, label: listName(value) }))
  return options.toSorted((one, other) => Number(other.value === 'mul') - Number(one.value === 'mul') || one.label.localeCompare(other.label, deskLanguage.value))
}
