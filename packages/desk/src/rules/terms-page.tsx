import { useEffect, useRef, useState } from 'preact/hooks'
import type { Term, TermsPreview } from '@verbatim/contract'
import { address } from '../address/address.ts'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { useGuidelines } from '../parts/names.ts'
import { usePaged } from '../parts/paged.ts'
import { TermForm } from './term-form.tsx'
import { TermLog } from './term-log.tsx'
import { Preview } from './term-preview.tsx'
import { TermList } from './terms-list.tsx'
import { newTerm, typedTerm, type TypedTerm } from './typed-term.ts'

const termsOnPage = 100

/** The site's own words and phrases; a change shows what it would match before it can be saved. */
export function TermsPage() {
  const { frame, rules: { terms: said }, formats } = words()
  const list = address.value.searchParams.get('language') ?? undefined
  const q = address.value.searchParams.get('q') ?? undefined
  const asked = { ...(list === undefined ? {} : { language: list }), ...(q === undefined ? {} : { q }) }
  const terms = usePaged(JSON.stringify(asked), ({ signal, ...place }) => call('terms', { query: { ...asked, ...place, limit: termsOnPage }, signal }))
  const [typed, setTyped] = useState(() => newTerm(list))
  const [preview, setPreview] = useState<{ readonly of: TypedTerm; readonly found: TermsPreview }>()
  const [saved, setSaved] = useState(0)
  const heading = useRef<HTMLHeadingElement | null>(null)
  useGuidelines()
  // A new term belongs to the list that is shown, unless somebody began to type one.
  useEffect(() => { if (typed.action === 'add' && typed.text === '') setTyped(newTerm(list)) }, [list])
  // What was typed since is another change.
  const found = preview?.of === typed ? preview.found : undefined

  function begin(term: Term, action: 'change' | 'remove'): void {
    setTyped(typedTerm(term, action))
    heading.current?.focus()
  }

  function finish(): void {
    setTyped({ ...newTerm(list), language: typed.language, guideline: typed.guideline })
    setSaved(saved + 1)
    heading.current?.focus()
    terms.again()
  }

  const { page } = terms
  const isBlank = typed.action === 'add' && typed.text === ''
  const lists = page?.lists ?? []
  return <>
    <h1>{frame.terms}</h1>
    <p class="quiet">{said.hint}</p>
    <div class="terms">
      <TermForm heading={heading} typed={typed} onTyped={setTyped} lists={lists.map((known) => known.language)} told={saved > 0 && isBlank ? said.form.saved : ''}
        onPreview={(next) => setPreview({ of: typed, found: next })} onCancel={() => setTyped(newTerm(list))} />
      <div>
        {found !== undefined && <Preview key={found.version} typed={typed} preview={found} onSaved={finish} onOvertaken={terms.again} />}
        {page !== undefined && <p class="count">{said.counted(lists.reduce((sum, { count }) => sum + count, 0), formats.number(page.version))}</p>}
        <TermList terms={terms} lists={lists} list={list} q={q} onChange={(term) => begin(term, 'change')} onRemove={(term) => begin(term, 'remove')} />
        <TermLog round={saved} />
      </div>
    </div>
  </>
}
