import { ask } from './api.ts'
import { find, goTo, type View } from './view.ts'

/** The form for reports, over the comments. */
export function report(view: View): void {
  const { section, signal } = view
  const dialog = find<HTMLDialogElement>(section, '.report-dialog')
  const form = dialog && find<HTMLFormElement>(dialog, '.report-form')
  if (dialog === null || form === null) return
  let reported = ''
  let key = ''
  section.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.comments .report') : null
    const comment = link?.closest('.comment')
    if (!comment) return
    event.preventDefault()
    reported = comment.id.slice('comment-'.length)
    key = crypto.randomUUID()
    open(dialog, form, find(comment, '.author')?.textContent ?? '')
  }, { signal })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(view, { dialog, form, path: `/comments/${reported}/reports`, key })
  }, { signal })
}

function open(dialog: HTMLDialogElement, form: HTMLFormElement, name: string): void {
  form.reset()
  show(dialog, 'form')
  const title = find(dialog, 'h2')
  if (title !== null) title.textContent = (title.dataset['title'] ?? '').replace('#', () => name)
  dialog.showModal()
  title?.focus()
}

function show(dialog: HTMLDialogElement, part: 'form' | 'sent'): void {
  const [form, sent, faults] = ['.report-form', '.sent', '.faults'].map((selector) => find(dialog, selector))
  if (form) form.hidden = part !== 'form'
  if (sent) sent.hidden = part !== 'sent'
  if (faults) faults.hidden = true
}

interface Sent {
  readonly dialog: HTMLDialogElement
  readonly form: HTMLFormElement
  readonly path: string
  readonly key: string
}

async function send(view: View, { dialog, form, path, key }: Sent): Promise<void> {
  const fields = new FormData(form)
  const text = (name: string) => String(fields.get(name) ?? '').trim()
  const progress = find(form, '.progress')
  if (progress !== null) progress.textContent = view.words.sending
  const answered = await ask(view, ['POST', path], {
    key,
    body: { guideline: text('guideline'), ...(text('explanation') === '' ? {} : { explanation: text('explanation') }), ...(text('email') === '' ? {} : { email: text('email') }) },
  })
  if (progress !== null) progress.textContent = ''
  if (answered.kind === 'done') {
    show(dialog, 'sent')
    return goTo(find(dialog, '.sent'))
  }
  const faults = find(form, '.faults')
  const list = faults && find(faults, 'ul')
  const messages = answered.kind === 'away' ? [view.words.away] : answered.problem.errors?.map(({ message }) => message) ?? [answered.problem.detail ?? '']
  list?.replaceChildren(...messages.map((message) => Object.assign(document.createElement('li'), { textContent: message })))
  if (faults) faults.hidden = false
  goTo(faults)
}
