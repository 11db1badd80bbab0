import type { Receipt } from '@verbatim/contract'
import { ask, part, type Problem } from './api.ts'
import { keep, kept, randomId } from './device.ts'
import { received } from './own.ts'
import { authorOf, commentIn, commentOf, element, enliven, find, findAll, goTo, inDigits, onPress, put, say, showFaults, type View } from './view.ts'

interface Parent {
  readonly id: string
  readonly name: string
}

/** What somebody is writing: on this device, until it was received. */
interface Draft {
  readonly body: string
  /** The comment it answers, and by whom that is. */
  readonly parent?: Parent | undefined
  /** What was sent and may have arrived, for all that is known: under one key, so that one of them happens. */
  readonly sent?: { readonly key: string; readonly bodies: readonly string[] } | undefined
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
    void send(view)
  })
  onPress(view, '.reply', (link) => answer(view, { id: commentOf(link), name: authorOf(link) }))
  onPress(view, '.cancel', () => answer(view, undefined))
  onPress(view, '.check [value=change]', () => backToText(view))
  onPress(view, '.check [value=send]', () => void send(view, { isChecked: true }))
  addEventListener('online', () => void sendWaiting(view), { signal })
  signal.addEventListener('abort', () => clearTimeout(view.timer))
  restore(view)
  void sendWaiting(view)
}

/** As the server has it now; nothing that was typed is lost: what is open stays as it is, until there is nothing in it. */
export async function renewForm(view: View): Promise<void> {
  if (find<HTMLTextAreaElement>(view.section, '.write textarea')?.value) return
  const form = find(await part(view, ''), '.write')
  if (form === null) return
  find(view.section, '.write')?.replaceWith(form)
  enliven(view.section)
  restore(view)
}

const draftName = ({ url }: View) => `draft.${url}`

function draftOf(view: View): Draft {
  return kept<Draft>(draftName(view)) ?? { body: '' }
}

function keepDraft(view: View, change: Partial<Draft>): void {
  const draft = { ...draftOf(view), ...change }
  // Who empties the text has given up what was sent of it, with name and e-mail.
  keep(draftName(view), draft.body ? draft : draft.parent && { body: '', parent: draft.parent })
}

interface Fields {
  readonly name: HTMLInputElement
  readonly email: HTMLInputElement
  readonly body: HTMLTextAreaElement
  /** Empty where nothing is answered. */
  readonly parentId: HTMLInputElement
}

interface Form extends Fields {
  readonly around: HTMLElement
  readonly form: HTMLFormElement
}

/** `undefined` where nothing is taken. */
function formOf({ section }: View): Form | undefined {
  const around = find(section, '.write')
  const form = around && find<HTMLFormElement>(around, 'form')
  if (!around || !form) return undefined
  // By their names, as the server made them.
  const { name, email, body, parentId } = form.elements as unknown as Fields
  return { around, form, name, email, body, parentId }
}

function restore(view: View): void {
  const parts = formOf(view)
  if (parts === undefined) return
  const { around, form, name, email, body, parentId } = parts
  form.noValidate = true
  const person = kept<{ name: string; email: string }>('person')
  const remember = find<HTMLInputElement>(form, '.remember')
  if (remember !== null) remember.checked = person !== undefined
  name.value ||= person?.name ?? ''
  email.value ||= person?.email ?? ''
  const draft = draftOf(view)
  const asked = parentId.value
  if (asked === '') {
    body.value ||= draft.body
    if (draft.parent !== undefined) place(view, parts, draft.parent)
  } else {
    // The page's own address says what is answered: a text that was meant for another comment stays where it is.
    if (draft.parent?.id === asked) body.value ||= draft.body
    keepDraft(view, { body: body.value, parent: { id: asked, name: find(around, 'h2 bdi')?.textContent ?? '' } })
  }
  count(view, parts)
}

function typed(view: View): void {
  const parts = formOf(view)
  if (parts === undefined) return
  const { form, name, email, body } = parts
  // What is changed is sent when its writer says so.
  if (draftOf(view).waits) say(parts.form, '')
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
  put(counter, 'output', left < 0 ? `−${inDigits(view, -left)}` : inDigits(view, left))
}

/** The form moves below what is answered, and back; what was typed goes with it. */
function answer(view: View, parent: Parent | undefined): false | void {
  const parts = formOf(view)
  if (parts === undefined) return false
  const before = draftOf(view).parent
  place(view, parts, parent)
  keepDraft(view, { body: parts.body.value, parent })
  if (parent !== undefined) parts.body.focus()
  else find(commentIn(view.section, before?.id ?? '') ?? parts.around, '.reply, textarea')?.focus()
}

function place({ section, words }: View, { around, form, parentId }: Form, parent: Parent | undefined): void {
  parentId.value = parent?.id ?? ''
  find(around, 'blockquote')?.remove()
  put(around, 'h2 bdi', parent === undefined ? words.write : words.replyTo.replace('#', () => parent.name))
  const cancel = find(form, '.cancel')
  if (cancel !== null) cancel.hidden = parent === undefined
  const comment = parent && commentIn(section, parent.id)
  if (comment) comment.after(around)
  else find(section, '.report-dialog')?.before(around)
}

function setBusy(view: View, parts: Form, isBusy: boolean): void {
  const { form, name, email, body } = parts
  form.ariaBusy = String(isBusy)
  // Nothing is typed into what is on its way.
  for (const field of [name, email, body]) field.readOnly = isBusy
  for (const button of findAll<HTMLButtonElement>(form, 'button')) button.disabled = isBusy
  say(form, isBusy ? view.words.sending : '')
}

/** `isChecked`: its writer was asked already. */
async function send(view: View, { isChecked = false } = {}): Promise<void> {
  const parts = formOf(view)
  if (parts === undefined || parts.form.ariaBusy === 'true') return
  typed(view)
  const box = (name: string) => find<HTMLInputElement>(parts.form, `[name=${name}]`)?.checked ?? false
  const body = JSON.stringify({
    storyUrl: view.url,
    name: parts.name.value, email: parts.email.value.trim(), body: parts.body.value,
    parentId: parts.parentId.value || null,
    notify: { decision: box('notifyDecision'), replies: box('notifyReplies') },
  })
  setBusy(view, parts, true)
  if (!isChecked && (await hasFindings(view, parts))) return setBusy(view, parts, false)
  const { sent } = draftOf(view)
  keepDraft(view, { sent: { key: sent?.key ?? randomId(), bodies: [...new Set([...(sent?.bodies ?? []), body])] } })
  await deliver(view, { body, isPressed: true })
}

/** Goes on with what was sent before the page was loaded, or before the network went. */
async function sendWaiting(view: View): Promise<void> {
  const { waits, sent } = draftOf(view)
  const body = sent?.bodies.at(-1)
  if (waits && body !== undefined) await deliver(view, { body, isPressed: false })
}

interface Delivery {
  readonly body: string
  /** Whether somebody is waiting for it, who is to be led to what comes of it. */
  readonly isPressed: boolean
}

async function deliver(view: View, { body, isPressed }: Delivery): Promise<void> {
  clearTimeout(view.timer)
  const { sent } = draftOf(view)
  let answered = await ask<Receipt>(view, ['POST', '/comments'], { body, key: sent?.key ?? randomId() })
  const isKnown = answered.kind === 'refused' && answered.problem.type?.endsWith('idempotency-key-reused') === true
  // One that was sent before had arrived, though its answer was lost: its receipt is to be had by the same words.
  if (isKnown) for (const other of sent?.bodies ?? []) if (answered.kind !== 'done' && other !== body) answered = await ask<Receipt>(view, ['POST', '/comments'], { body: other, ...sent })
  const parts = formOf(view)
  if (parts !== undefined) setBusy(view, parts, false)
  if (answered.kind === 'away') return waitForNetwork(view, parts)
  view.tries = 0
  keepDraft(view, { waits: false, ...(answered.kind === 'done' || isKnown ? { sent: undefined } : {}) })
  if (answered.kind === 'refused') return parts && showProblem(parts, answered.problem, isPressed)
  settle(view, parts, answered.value)
  received(view, answered.value, isPressed)
}

/** What was received goes from the form, and nothing else does. */
function settle(view: View, parts: Form | undefined, { comment }: Receipt): void {
  if (draftOf(view).body === comment.body) keepDraft(view, { body: '', parent: undefined })
  if (parts !== undefined) {
    showProblem(parts, {}, false)
    hideCheck(parts.form)
    if (parts.body.value === comment.body) {
      parts.body.value = ''
      place(view, parts, undefined)
    }
    count(view, parts)
  }
  if (view.storyId !== '') return
  view.storyId = view.section.dataset['story'] = comment.storyId
  view.onStory()
}

const firstRetryMs = 5000
const mostTries = 8

/** Tries again by itself, ever less often; where there is a network and no answer all the same, says so and stops. */
function waitForNetwork(view: View, parts: Form | undefined): void {
  const goesOn = (view.tries += 1) < mostTries || !navigator.onLine
  if (!goesOn) view.tries = 0
  keepDraft(view, { waits: goesOn })
  if (parts !== undefined) say(parts.form, goesOn ? view.words.waiting : view.words.away)
  if (goesOn && !view.signal.aborted) view.timer = setTimeout(() => void sendWaiting(view), firstRetryMs * view.tries)
}

/** Above the form and at each field, as the page without a script has it. */
function showProblem({ form }: Form, { errors, detail }: Problem, isPressed: boolean): void {
  const faults = errors ?? (detail === undefined ? [] : [{ path: '', message: detail }])
  for (const field of findAll(form, '[id^=field-]')) {
    const fault = faults.find(({ path }) => `field-${path.slice(1)}` === field.id)
    field.setAttribute('aria-invalid', String(fault !== undefined))
    put(form, `[id="${field.id.replace('field', 'fault')}"]`, fault?.message ?? '')
  }
  showFaults(form, faults.map(({ path, message }) => (find(form, `[id="field-${path.slice(1)}"]`) === null ? message : element('a', { href: `#field-${path.slice(1)}`, textContent: message }))), isPressed)
}

interface Findings {
  readonly guidelines: readonly { readonly key: string; readonly spans: readonly { readonly start: number; readonly end: number }[] }[]
}

/** Asks once for each text, where the site does; its writer alone decides what comes of it. */
async function hasFindings(view: View, { form, body }: Form): Promise<boolean> {
  const panel = find(form, '.check')
  if (!form.hasAttribute('data-check') || panel === null || view.storyId === '') return false
  const text = body.value
  const answered = await ask<Findings>(view, ['POST', `/stories/${view.storyId}/comments/check`], { body: JSON.stringify({ body: text }) })
  const found = answered.kind === 'done' ? answered.value.guidelines : []
  panel.hidden = found.length === 0
  if (found.length === 0) return false
  find(panel, 'ul')?.replaceChildren(...found.map(({ key }) => element('li', { textContent: find(view.section, `.statement [data-key="${key}"]`)?.textContent ?? key })))
  find(panel, '.comment-text')?.replaceChildren(...marked(text, found.flatMap(({ spans }) => spans)))
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
  find(form, '.check')?.toggleAttribute('hidden', true)
}

function backToText(view: View): void {
  const parts = formOf(view)
  if (parts === undefined) return
  hideCheck(parts.form)
  parts.body.focus()
}
