import { ask } from './api.ts'
import { randomId } from './device.ts'
import { authorOf, commentOf, find, goTo, onPress, say, showFaults, type View } from './view.ts'

/** The form for reports, over the comments. */
export function report(view: View): void {
  const { section, signal } = view
  const dialog = find<HTMLDialogElement>(section, '.report-dialog')
  const form = dialog && find<HTMLFormElement>(dialog, '.report-form')
  if (dialog === null || form === null) return
  let reported = ''
  let key = ''
  onPress(view, '.comments .report', (link) => {
    reported = commentOf(link)
    key = randomId()
    open(dialog, form, authorOf(link))
  })
  // Other words are another report; the same ones are sent once.
  form.addEventListener('input', () => { key = randomId() }, { signal })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const sentFor = reported
    if (form.ariaBusy !== 'true') void send(view, { dialog, form, path: `/comments/${sentFor}/reports`, key, isMeant: () => reported === sentFor })
  }, { signal })
}

function open(dialog: HTMLDialogElement, form: HTMLFormElement, name: string): void {
  form.reset()
  form.ariaBusy = 'false'
  show(dialog, 'form')
  const title = find(dialog, 'h2')
  if (title !== null) title.textContent = (title.dataset['title'] ?? '').replace('#', () => name)
  dialog.showModal()
  title?.focus()
}

function show(dialog: HTMLDialogElement, part: 'form' | 'sent'): void {
  for (const [name, selector] of [['form', '.report-form'], ['sent', '.sent']] as const) find(dialog, selector)?.toggleAttribute('hidden', part !== name)
  showFaults(dialog, [], false)
}

interface Sent {
  readonly dialog: HTMLDialogElement
  readonly form: HTMLFormElement
  readonly path: string
  readonly key: string
  /** Whether the dialog is still that of the same comment. */
  readonly isMeant: () => boolean
}

async function send(view: View, { dialog, form, path, key, isMeant }: Sent): Promise<void> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const).filter(([, value]) => value !== '')
  say(form, view.words.sending)
  form.ariaBusy = 'true'
  const answered = await ask(view, ['POST', path], { key, body: JSON.stringify(Object.fromEntries(fields)) })
  if (!isMeant()) return
  form.ariaBusy = 'false'
  say(form, '')
  if (answered.kind === 'done') {
    show(dialog, 'sent')
    return goTo(find(dialog, '.sent'))
  }
  showFaults(form, answered.kind === 'away' ? [view.words.away] : answered.problem.errors?.map(({ message }) => message) ?? [answered.problem.detail ?? ''], true)
}
