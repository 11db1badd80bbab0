import type { FieldError, Guidelines, Term, TermsPage as Terms, TermsPreview } from '@verbatim/contract'
import { address, html, type Html } from '@verbatim/widget/render'
import { markedText } from './assessment-view.ts'
import { csrfField, deskLayout, type DeskFrame } from './desk-layout.ts'
import { deskTime } from './desk-time.ts'
import { field, formProblem } from './field.ts'

/** The query of `/desk/terms`. `language` is "mul" for the list of every language. */
export interface TermsFilter {
  readonly language?: string
  readonly q?: string
  readonly cursor?: string
}

/** A change as somebody typed it. */
export interface TypedTerm {
  readonly action: 'add' | 'change' | 'remove'
  readonly text: string
  /** "mul" for a term of every language. */
  readonly language: string
  readonly guideline: string
  readonly inflection: string
  /** One a line. */
  readonly exceptions: string
}

export interface DeskTermsPage {
  readonly frame: DeskFrame
  readonly terms: Terms
  readonly filter: TermsFilter
  /** English. */
  readonly guidelines: Guidelines
  readonly scoredGuidelines: readonly string[]
  readonly typed: TypedTerm
  readonly errors: readonly FieldError[]
  /** What the typed change would do, once it was asked. */
  readonly preview: TermsPreview | null
  /** A change was just saved. */
  readonly saved: boolean
  /** Milliseconds since the Unix epoch. */
  readonly now: number
}

/** The term lists, and the form in which a change shows what it would match before it can be saved. */
export function deskTermsPage(page: DeskTermsPage): string {
  const { terms, filter } = page
  const main = html`<p class="back"><a href="/desk/">To the queue</a></p>
<div class="head"><h1>Term lists</h1> <p class="count">${terms.lists.reduce((sum, { count }) => sum + count, 0).toLocaleString('en')} terms, version ${terms.version}</p></div>
${page.saved && html`<p class="notice" role="status">The change is saved and logged. New comments are assessed with it at once, those that wait within seconds.</p>`}
${page.preview !== null && previewView(page, page.preview)}
${changeForm(page)}
<section aria-labelledby="lists"><h2 id="lists">${filter.language === undefined ? 'All terms' : languageName(filter.language)}</h2>
${filterBar(page)}
${terms.items.length === 0 ? html`<p class="empty">No term fits.</p>` : html`<ul class="terms">${terms.items.map((term) => entry(page, term))}</ul>`}
${terms.nextCursor !== null && html`<p class="paging"><a class="button" href="${address('/desk/terms', { ...filter, cursor: terms.nextCursor })}">Next page</a></p>`}
</section>`
  return deskLayout(page.frame, { title: 'Term lists', main, width: 'wide' })
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

function languageName(list: string): string {
  const isTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(list)
  return (Object.hasOwn(ownNames, list) ? ownNames[list] : undefined) ?? (isTag ? names.of(list) : undefined) ?? list
}

// What the desk's readers call them, where the Unicode data say "Central Kurdish" and "Kurdish".
const ownNames: Readonly<Record<string, string>> = { mul: 'Every language', ckb: 'Sorani', kmr: 'Kurmanji' }

function listOf(language: string | null): string {
  return language ?? 'mul'
}

function filterBar({ terms, filter }: DeskTermsPage): Html {
  const choice = (label: string, language: string | undefined) => html`<li><a class="choice-link" href="${address('/desk/terms', language === undefined ? {} : { language })}"${filter.language === language && html` aria-current="true"`}>${label}</a></li>`
  return html`<nav class="filters" aria-label="Lists">
<ul>${choice('All', undefined)}${terms.lists.map(({ language, count }) => choice(`${languageName(listOf(language))} (${count})`, listOf(language)))}</ul>
<form class="search" action="/desk/terms" role="search">${filter.language !== undefined && html`<input type="hidden" name="language" value="${filter.language}">`}
<label for="q">Search the terms</label> <input id="q" name="q" type="search" value="${filter.q}" dir="auto" maxlength="80"> <button>Search</button></form>
</nav>`
}

const reaches: Readonly<Record<string, string>> = { exact: 'as it is written', endings: 'with the endings of its language', stem: 'at the beginning of any word' }

function entry(page: DeskTermsPage, { text, language, guideline, inflection, exceptions }: Term): Html {
  const list = listOf(language)
  const here = page.filter.language === undefined ? {} : { shown: page.filter.language }
  return html`<li><bdi class="term"${language !== null && html` lang="${language}"`}>${text}</bdi> <span class="flag">${languageName(list)}</span> <span class="flag">${titleOf(page.guidelines, guideline)}</span> <span class="more">${reaches[inflection]}${exceptions.length > 0 && html`, but not in ${exceptions.map((exception, index) => html`${index > 0 && ', '}<bdi>${exception}</bdi>`)}`}</span>
<a href="${address('/desk/terms', { ...here, edit: text, list })}#change" aria-label="Change ${text}">Change</a> <a href="${address('/desk/terms', { ...here, drop: text, list })}#change" aria-label="Remove ${text}">Remove</a></li>
`
}

function titleOf(guidelines: Guidelines, key: string): string {
  return guidelines.items.find((item) => item.key === key)?.title ?? key
}

const headings = { add: 'Add a term', change: 'Change a term', remove: 'Remove a term' } as const

function changeForm(page: DeskTermsPage): Html | undefined {
  const { frame, typed, errors, preview } = page
  if (frame.session === null) return undefined
  const stray = errors.filter(({ path }) => !/^\/(text|language|guideline|inflection|exceptions)$/.test(path))
  const isNew = typed.action === 'add'
  return html`<section class="panel" aria-labelledby="change"><h2 id="change">${headings[typed.action]}</h2>
<form method="post" action="/desk/terms#change">${csrfField(frame.session.csrfToken)}
<input type="hidden" name="action" value="${typed.action}"><input type="hidden" name="shown" value="${page.filter.language}">
${formProblem(stray.map(({ message }) => message))}
${field({ name: 'text', label: 'Word or phrase', type: 'text', autocomplete: 'off', value: typed.text, ...(isNew ? { hint: 'Capitals, accents that are left out, hidden and stretched letters are seen through.' } : { hint: 'To give it another spelling, remove it and add the new one.' }) }, errors)}
${choiceField(page, { name: 'language', label: 'Language', chosen: typed.language, options: languagesOf(page).map((list) => [list, languageName(list)]) })}
${typed.action !== 'remove' && html`${choiceField(page, { name: 'guideline', label: 'Guideline', chosen: typed.guideline, options: page.scoredGuidelines.map((key) => [key, titleOf(page.guidelines, key)]) })}
${choiceField(page, { name: 'inflection', label: 'Where it counts', chosen: typed.inflection, options: Object.entries(reaches) })}
${exceptionsField(page)}`}
<p><button class="${preview === null ? 'primary' : ''}" name="step" value="preview">See what it would match</button>${preview !== null && html` <button class="primary" name="step" value="save">Save</button>`}${!isNew && html` <a class="button" href="/desk/terms">Cancel</a>`}</p>
</form></section>`
}

function languagesOf({ terms, typed }: DeskTermsPage): readonly string[] {
  const others = ['ckb', 'kmr', 'ar', 'tr', 'fa', 'en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'nl', 'pl', 'he', 'ur', 'el', 'da', 'sv', 'uk', 'az', 'hy']
  return [...new Set(['mul', ...terms.lists.map(({ language }) => listOf(language)), ...others, typed.language])].toSorted((a, b) => languageName(a).localeCompare(languageName(b), 'en'))
}

interface ChoiceField {
  readonly name: string
  readonly label: string
  readonly chosen: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

function choiceField({ errors }: DeskTermsPage, { name, label, chosen, options }: ChoiceField): Html {
  const wrong = errors.filter(({ path }) => path === `/${name}`)
  return html`<div class="field"><label for="${name}">${label}</label>
${wrong.length > 0 && html`<p class="problem" id="${name}-error">${wrong.map(({ message }) => message).join(' ')}</p>`}
<select id="${name}" name="${name}"${wrong.length > 0 && html` aria-invalid="true" aria-describedby="${name}-error"`}>${options.map(([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`)}</select></div>`
}

function exceptionsField({ errors, typed }: DeskTermsPage): Html {
  const wrong = errors.filter(({ path }) => path === '/exceptions')
  return html`<div class="field"><label for="exceptions">Exceptions, one a line</label>
<p class="hint" id="exceptions-hint">Harmless words and phrases that hold the term; where one of them stands, the term does not count.</p>
${wrong.length > 0 && html`<p class="problem" id="exceptions-error">${wrong.map(({ message }) => message).join(' ')}</p>`}
<textarea id="exceptions" name="exceptions" rows="3" dir="auto" aria-describedby="exceptions-hint${wrong.length > 0 && ' exceptions-error'}"${wrong.length > 0 && html` aria-invalid="true"`}>
${typed.exceptions}</textarea></div>`
}

function previewView(page: DeskTermsPage, { examined, newlyMatched, noLongerMatched }: TermsPreview): Html {
  const quiet = newlyMatched.total === 0 && noLongerMatched.total === 0
  return html`<section class="preview" aria-labelledby="preview"><h2 id="preview">What the change would do</h2>
<p role="status">Of the latest ${examined.toLocaleString('en')} comments, ${quiet ? 'none would be matched otherwise than now' : `${newlyMatched.total.toLocaleString('en')} would be newly matched and ${noLongerMatched.total.toLocaleString('en')} no longer`}. Nothing is saved yet.</p>
${matchedView(page, 'Newly matched', newlyMatched)}
${matchedView(page, 'No longer matched', noLongerMatched)}
</section>`
}

function matchedView({ frame, now }: DeskTermsPage, title: string, { total, items }: TermsPreview['newlyMatched']): Html | undefined {
  if (total === 0) return undefined
  return html`<h3>${title}: ${total.toLocaleString('en')}${items.length < total && `, the latest ${items.length} of them`}</h3>
<ul class="history matched">${items.map(({ commentId, status, submittedAt, language, body, spans }) => html`<li><p><span class="status ${status}">${status}</span> <a href="/desk/comments/${commentId}">${deskTime(submittedAt, { timeZone: frame.timeZone, now })}</a></p>
${markedText({ body, language }, [{ key: 'term', title: 'the term', score: 1, spans }])}</li>
`)}</ul>`
}
