import type { Receipt } from '@verbatim/contract'
import { ask, type Problem } from './api.ts'
import { keep, kept } from './device.ts'
import { follow } from './follow.ts'
import { received } from './own.ts'
import { element, find, findAll, goTo, inDigits, type View } from './view.ts'

/** What somebody is writing: on this device, until it was received. */
interface Draft {
  readonly body: string
  /** The comment it answers, and by whom that is. */
  readonly parent?: { readonly id: string; readonly name: string } | undefined
  /** Of the text that was sent: if the answer was lost, the same text happens once. */
  readonly sent?: { readonly body: string; readonly key: string } | undefined
  /** To be sent as soon as there is a network. */
  readonly waits?: boolean
}

/** The form: drafts, replies in their place, what is sent, and what was wrong with it. */
export function write(view: View): void {
  const { section, signal } = view
  const on = (kind: string, hear: (target: HTMLElement, event: Event) => void) =>
    section.addEventListener(kind, (event) => { if (event.target instanceof HTMLElement) hear(event.target, event) }, { signal })
  on('input', (target) => { if (target.closest('.write') !== null) typed(view) })
  on('submit', (target, event) => {
    if (target.closest('.write') === null) return
    event.preventDefault()
    const { submitter } = event as SubmitEvent
    void send(view, { isChecked: submitter instanceof HTMLButtonElement && submitter.value === 'send' })
  })
  on('click', (target, event) => {
    const pressed = target.closest<HTMLElement>('.reply, .cancel, [value=change]')
    if (pressed === null) return
    event.preventDefault()
    if (pressed.matches('.reply')) answer(view, parentOf(pressed))
    else if (pressed.matches('.cancel')) answer(view, undefined)
    else backToText(view)
  })
  addEventListener('online', () => { if (draftOf(view).waits) void send(view, { isChecked: true }) }, { signal })
  restore(view)
}

const draftName = ({ url }: View) => `draft.${url}`

function draftOf(view: View): Draft {
  return kept<Draft>(draftName(view)) ?? { body: '' }
}

function keepDraft(view: View, change: Partial<Draft>): void {
  const draft = { ...draftOf(view), ...change }
  keep(draftName(view), draft.body === '' && draft.parent === undefined ? undefined : draft)
}

interface Form {
  readonly around: HTMLElement
  readonly form: HTMLFormElement
  readonly name: HTMLInputElement
  readonly email: HTMLInputElement
  readonly body: HTMLTextAreaElement
}

/** `undefined` where nothing is taken. */
function formOf({ section }: View): Form | undefined {
  const around = find(section, '.write')
  const form = around && find<HTMLFormElement>(around, 'form')
  const [name, email] = form ? ['name', 'email'].map((field) => find<HTMLInputElement>(form, `[name=${field}]`)) : []
  const body = form && find<HTMLTextAreaElement>(form, 'textarea')
  return around && form && name && email && body ? { around, form, name, email, body } : undefined
}

function restore(view: View): void {
  const parts = formOf(view)
  if (parts === undefined) return
  parts.form.noValidate = true
  const person = kept<{ name: string; email: string }>('person')
  const remember = find<HTMLInputElement>(parts.form, '.remember')
  if (remember !== null) remember.checked = person !== undefined
  parts.name.value ||= person?.name ?? ''
  parts.email.value ||= person?.email ?? ''
  const draft = draftOf(view)
  parts.body.value ||= draft.body
  if (draft.parent !== undefined && find(parts.form, '[name=parentId]') === null) place(view, parts, draft.parent)
  count(view, parts)
  if (draft.waits) void send(view, { isChecked: true })
}

function typed(view: View): void {
  const parts = formOf(view)
  if (parts === undefined) return
  const { form, name, email, body } = parts
  keepDraft(view, { body: body.value, waits: false })
  keep('person', find<HTMLInputElement>(form, '.remember')?.checked ? { name: name.value, email: email.value } : undefined)
  count(view, parts)
}

const nearTheLimit = 500

/** Measured as the server does: code points, without what stands around. */
function count(view: View, { form, body }: Form): void {
  const counter = find(form, '.counter')
  if (counter === null) return
  const left = Number(counter.dataset['most']) - [...body.value.trim()].length
  counter.hidden = left > nearTheLimit
  const shown = find<HTMLOutputElement>(counter, 'output')
  if (shown !== null) shown.textContent = left < 0 ? `−${inDigits(view, -left)}` : inDigits(view, left)
}

function parentOf(pressed: Element): Draft['parent'] {
  const comment = pressed.closest('.comment')
  return comment === null ? undefined : { id: comment.id.slice('comment-'.length), name: find(comment, '.author')?.textContent ?? '' }
}

/** The form moves below what is answered, and back; what was typed goes with it. */
function answer(view: View, parent: Draft['parent']): void {
  const parts = formOf(view)
  if (parts === undefined) return
  place(view, parts, parent)
  keepDraft(view, { body: parts.body.value, parent })
  parts.body.focus()
}

function place({ section, words }: View, { around, form }: Form, parent: Draft['parent']): void {
  find(form, '[name=parentId]')?.remove()
  find(around, 'blockquote')?.remove()
  const comment = parent && find(section, `[id="comment-${parent.id}"]`)
  const heading = find(around, 'h2 bdi')
  if (heading !== null) heading.textContent = parent === undefined ? words.write : words.replyTo.replace('#', () => parent.name)
  const cancel = find(form, '.cancel')
  if (cancel !== null) cancel.hidden = parent === undefined
  if (parent !== undefined) form.append(element('input', { type: 'hidden', name: 'parentId', value: parent.id }))
  if (comment) comment.after(around)
  else find(section, '.report-dialog')?.before(around)
}

interface Sending {
  /** Whether its writer was asked before, or need not be. */
  readonly isChecked: boolean
}

async function send(view: View, { isChecked }: Sending): Promise<void> {
  const parts = formOf(view)
  if (parts === undefined || parts.form.ariaBusy === 'true') return
  const { form, body } = parts
  const text = body.value
  typed(view)
  setBusy(parts, view.words.sending)
  if (!isChecked && (await hasFindings(view, parts, text))) return setBusy(parts, undefined)
  const { sent } = draftOf(view)
  const key = sent?.body === text ? sent.key : crypto.randomUUID()
  keepDraft(view, { sent: { body: text, key } })
  const box = (name: string) => find<HTMLInputElement>(form, `[name=${name}]`)?.checked ?? false
  const answered = await ask<Receipt>(view, ['POST', view.storyId === '' ? '/comments' : `/stories/${view.storyId}/comments`], {
    key,
    body: {
      ...(view.storyId === '' ? { storyUrl: view.url } : {}),
      name: parts.name.value, email: parts.email.value.trim(), body: text,
      parentId: find<HTMLInputElement>(form, '[name=parentId]')?.value ?? null,
      notify: { decision: box('notifyDecision'), replies: box('notifyReplies') },
    },
  })
  setBusy(parts, undefined)
  if (answered.kind === 'away') return waitForNetwork(view, parts)
  if (answered.kind === 'refused') return showFaults(parts, answered.problem)
  showFaults(parts, {})
  hideCheck(form)
  body.value = ''
  place(view, parts, undefined)
  keep(draftName(view), undefined)
  count(view, parts)
  if (view.storyId === '') {
    view.storyId = answered.value.comment.storyId
    follow(view)
  }
  received(view, answered.value)
}

function setBusy({ form }: Form, progress: string | undefined): void {
  form.ariaBusy = String(progress !== undefined)
  for (const button of findAll<HTMLButtonElement>(form, 'button')) button.disabled = progress !== undefined
  const shown = find(form, '.progress')
  if (shown !== null) shown.textContent = progress ?? ''
}

const retryMs = 15_000

function waitForNetwork(view: View, { form }: Form): void {
  keepDraft(view, { waits: true })
  const shown = find(form, '.progress')
  if (shown !== null) shown.textContent = view.words.waiting
  setTimeout(() => { if (!view.signal.aborted && draftOf(view).waits) void send(view, { isChecked: true }) }, retryMs)
}

/** Above the form and at each field, as the page without a script has it. */
function showFaults({ form }: Form, { errors, detail }: Problem): void {
  const faults = errors ?? (detail === undefined ? [] : [{ path: '', message: detail }])
  for (const old of findAll(form, '.fault')) old.remove()
  const summary = find(form, '.faults')
  const items = faults.map(({ path, message }) => {
    const field = find(form, `[id="field-${path.slice(1)}"]`)
    const item = element('li')
    item.append(field === null ? message : element('a', { href: `#${field.id}`, textContent: message }))
    field?.before(element('p', { className: 'fault', id: `fault-${path.slice(1)}`, textContent: message }))
    return item
  })
  for (const field of findAll(form, '[id^=field-]')) {
    const name = field.id.slice('field-'.length)
    const isWrong = faults.some(({ path }) => path === `/${name}`)
    if (isWrong) field.setAttribute('aria-invalid', 'true')
    else field.removeAttribute('aria-invalid')
    field.setAttribute('aria-describedby', `hint-${name}${isWrong ? ` fault-${name}` : ''}`)
  }
  if (summary === null) return
  summary.hidden = items.length === 0
  find(summary, 'ul')?.replaceChildren(...items)
  if (items.length > 0) goTo(summary)
}

interface Findings {
  readonly guidelines: readonly { readonly key: string; readonly spans: readonly { readonly start: number; readonly end: number }[] }[]
}

/** Asks once for each text, where the site does; its writer alone decides what comes of it. */
async function hasFindings(view: View, { form }: Form, text: string): Promise<boolean> {
  const panel = find(form, '.check')
  if (!form.hasAttribute('data-check') || panel === null || view.storyId === '') return false
  const answered = await ask<Findings>(view, ['POST', `/stories/${view.storyId}/comments/check`], { body: { body: text } })
  const found = answered.kind === 'done' ? answered.value.guidelines : []
  if (found.length === 0) return false
  find(panel, 'ul')?.replaceChildren(...found.map(({ key }) => element('li', { textContent: find(view.section, `.statement [data-key="${key}"]`)?.textContent ?? key })))
  find(panel, '.comment-text')?.replaceChildren(...marked(text, found.flatMap(({ spans }) => spans)))
  panel.hidden = false
  goTo(panel)
  return true
}

/** The exact text, with what was found in it. */
function marked(text: string, spans: readonly { readonly start: number; readonly end: number }[]): readonly (string | Node)[] {
  const parts: (string | Node)[] = []
  let end = 0
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < end) continue
    parts.push(text.slice(end, span.start), element('mark', { textContent: text.slice(span.start, span.end) }))
    end = span.end
  }
  return [...parts, text.slice(end)]
}

function hideCheck(form: HTMLFormElement): void {
  const panel = find(form, '.check')
  if (panel !== null) panel.hidden = true
}

function backToText(view: View): void {
  const parts = formOf(view)
  if (parts === undefined) return
  hideCheck(parts.form)
  parts.body.focus()
}

