import { submissionLimits, type FieldError, type Language, type PublicComment, type Story } from '@verbatim/contract'
import { messagesFor, type FormMessages } from '../messages/index.ts'
import { commentText } from './comment-text.ts'
import { html, type Html } from './html.ts'

export interface CommentFormValues {
  readonly name: string
  readonly email: string
  readonly body: string
}

export interface CommentFormView {
  readonly language: Language
  /** Path of the page it stands on. */
  readonly path: string
  /** `paused`: the whole site takes nothing, whatever the story says. */
  readonly commenting: Story['commenting'] | 'paused'
  /** Where it is posted to. */
  readonly action: string
  /** The published comment that is being replied to (`?replyTo=`). */
  readonly replyTo: PublicComment | null
  readonly idempotencyKey: string
  /** What was typed before; empty strings on a first visit. */
  readonly values: CommentFormValues
  /** With paths `/name`, `/email`, `/body`; any other path is shown for the whole form. In `language`. */
  readonly errors: readonly FieldError[]
}

/** The form to write a comment or a reply; where nothing is taken, a sentence that says why. */
export function commentForm(view: CommentFormView): Html {
  const { form } = messagesFor(view.language)
  if (view.commenting !== 'open') return nothingTaken(view, view.commenting)
  return html`<section class="write" id="write" aria-labelledby="write-heading">
<h2 id="write-heading" tabindex="-1"><bdi>${view.replyTo === null ? form.heading : form.replyHeading(view.replyTo.author.name)}</bdi></h2>
${view.replyTo !== null && repliedTo(view, view.replyTo, form)}
<p class="hint">${form.readHint}</p>
<form method="post" action="${view.action}">
${errorSummary(view.errors, form)}
<input type="hidden" name="idempotencyKey" value="${view.idempotencyKey}">
${view.replyTo !== null && html`<input type="hidden" name="parentId" value="${view.replyTo.id}">`}
${fields(view, form)}
<p><button>${form.submit}</button></p>
</form>
</section>`
}

/** With what somebody was writing when it was closed or paused, so that it is not lost. */
function nothingTaken({ language, values, errors }: CommentFormView, commenting: 'closed' | 'paused'): Html {
  const { form, comments } = messagesFor(language)
  return html`<section class="write" id="write">
${errorSummary(errors, form)}
<p class="closed">${comments[commenting]}</p>
${values.body !== '' && commentText(values.body, null)}
</section>`
}

function repliedTo(view: CommentFormView, parent: PublicComment, form: FormMessages): Html {
  return html`<blockquote>${commentText(parent.body, parent.language)}</blockquote>
<p><a href="${view.path}#write">${form.cancelReply}</a></p>`
}

const fieldNames = ['name', 'email', 'body'] as const
type FieldName = (typeof fieldNames)[number]

function fieldOf(path: string): FieldName | undefined {
  return fieldNames.find((name) => path === `/${name}`)
}

/** All that is wrong, above the form; each entry leads to its field. */
function errorSummary(errors: readonly FieldError[], form: FormMessages): Html | undefined {
  if (errors.length === 0) return undefined
  return html`<div class="faults" role="alert" tabindex="-1" id="faults" autofocus><h3>${form.faultsHeading}</h3>
<ul>${errors.map(({ path, message }) => {
  const name = fieldOf(path)
  return html`<li>${name === undefined ? message : html`<a href="#field-${name}">${message}</a>`}</li>`
})}</ul></div>`
}

function fields({ values, errors }: CommentFormView, form: FormMessages): readonly Html[] {
  const errorsOf = (name: FieldName) => errors.filter(({ path }) => fieldOf(path) === name)
  return [
    field({ name: 'name', label: form.name, hint: form.nameHint, errors: errorsOf('name') }, form, (attributes) =>
      html`<input type="text" value="${values.name}" autocomplete="name"${attributes}>`),
    field({ name: 'email', label: form.email, hint: form.emailHint, errors: errorsOf('email') }, form, (attributes) =>
      html`<input type="email" value="${values.email}" autocomplete="email" dir="ltr"${attributes}>`),
    // No maxlength: a browser would cut off what is pasted. The line feed after the tag is dropped by the parser, one in the text is not.
    field({ name: 'body', label: form.body, hint: form.bodyHint(submissionLimits.body.max), errors: errorsOf('body') }, form, (attributes) =>
      html`<textarea rows="8"${attributes}>
${values.body}</textarea>`),
  ]
}

interface Field {
  readonly name: FieldName
  readonly label: string
  readonly hint: string
  readonly errors: readonly FieldError[]
}

function field({ name, label, hint, errors }: Field, form: FormMessages, control: (attributes: Html) => Html): Html {
  const wrong = errors.length > 0
  const attributes = html` id="field-${name}" name="${name}" required aria-describedby="hint-${name}${wrong && ` fault-${name}`}"${wrong && html` aria-invalid="true"`}`
  return html`<div class="field">
<label for="field-${name}">${label} <span class="required">${form.required}</span></label>
<p class="hint" id="hint-${name}">${hint}</p>
${wrong && html`<p class="fault" id="fault-${name}">${errors.map(({ message }) => message).join(' ')}</p>`}
${control(attributes)}
</div>
`
}
