import { submissionLimits, type FieldError, type Language, type PublicComment, type Story } from '@verbatim/contract'
import { messagesFor, type FormMessages, type Messages } from '../messages/index.ts'
import { commentText } from './comment-text.ts'
import { html, type Html } from './html.ts'

export interface CommentFormValues {
  readonly name: string
  readonly email: string
  readonly body: string
}

export interface CommentFormView {
  readonly language: Language
  /** Address of the page it stands on. */
  readonly path: string
  /** `paused`: the whole site takes nothing, whatever the story says. */
  readonly commenting: Story['commenting'] | 'paused'
  /** Where it is posted to; `null` for a story that exists only once it has a comment, which takes a script. */
  readonly action: string | null
  /** The published comment that is being replied to (`?replyTo=`). */
  readonly replyTo: PublicComment | null
  /** Of this visit alone; `null` where a page is shared, and a script makes one. */
  readonly idempotencyKey: string | null
  /** What was typed before; empty strings on a first visit. */
  readonly values: CommentFormValues
  /** With paths `/name`, `/email`, `/body`; any other path is shown for the whole form. In `language`. */
  readonly errors: readonly FieldError[]
  /** Whether the site sends mails. */
  readonly mail: 'on' | 'off'
  /** Whether a commenter is told before sending which words may be a problem. */
  readonly check: 'on' | 'off'
}

/** The form to write a comment or a reply; where nothing is taken, a sentence that says why. */
export function commentForm(view: CommentFormView): Html {
  const { form } = messagesFor(view.language)
  if (view.commenting !== 'open') return nothingTaken(view, view.commenting)
  return html`<section class="write" id="write" part="form" aria-labelledby="write-heading">
<h2 id="write-heading" tabindex="-1"><bdi>${view.replyTo === null ? form.heading : form.replyHeading(view.replyTo.author.name)}</bdi></h2>
${view.replyTo !== null && repliedTo(view.replyTo)}
<p class="hint">${form.readHint}</p>
<form method="post"${view.action === null ? html` hidden data-live` : html` action="${view.action}"`}${view.check === 'on' && html` data-check`}>
${errorSummary(view.errors, form)}
${view.idempotencyKey !== null && html`<input type="hidden" name="idempotencyKey" value="${view.idempotencyKey}">`}
<input type="hidden" name="parentId" value="${view.replyTo?.id}">
${fields(view, form)}
${boxes(view, form)}
${view.check === 'on' && checkPanel(form)}
<p class="send"><button>${form.submit}</button> <a class="cancel" href="${view.path}#write"${view.replyTo === null && html` hidden`}>${form.cancelReply}</a></p>
<p class="progress" role="status"></p>
</form>
</section>`
}

/** With what somebody was writing when it was closed or paused, so that it is not lost. */
function nothingTaken({ language, values, errors }: CommentFormView, commenting: 'closed' | 'paused'): Html {
  const { form, comments } = messagesFor(language)
  return html`<section class="write" id="write" part="form">
${errors.length > 0 && errorSummary(errors, form)}
<p class="closed">${comments[commenting]}</p>
${values.body !== '' && commentText(values.body, null)}
</section>`
}

function repliedTo(parent: PublicComment): Html {
  return html`<blockquote>${commentText(parent.body, parent.language)}</blockquote>`
}

const fieldNames = ['name', 'email', 'body'] as const
type FieldName = (typeof fieldNames)[number]

function fieldOf(path: string): FieldName | undefined {
  return fieldNames.find((name) => path === `/${name}`)
}

/** All that is wrong, above the form; each entry leads to its field. Empty, it is there for a script. */
function errorSummary(errors: readonly FieldError[], form: FormMessages): Html {
  return html`<div class="faults" role="alert" tabindex="-1" id="faults"${errors.length > 0 ? html` autofocus` : html` hidden`}><h3>${form.faultsHeading}</h3>
<ul>${errors.map(({ path, message }) => {
  const name = fieldOf(path)
  return html`<li>${name === undefined ? message : html`<a href="#field-${name}">${message}</a>`}</li>`
})}</ul></div>`
}

function fields({ language, values, errors }: CommentFormView, form: FormMessages): readonly Html[] {
  const errorsOf = (name: FieldName) => errors.filter(({ path }) => fieldOf(path) === name)
  return [
    field({ name: 'name', label: form.name, hint: form.nameHint, errors: errorsOf('name') }, form, (attributes) =>
      html`<input type="text" value="${values.name}" autocomplete="name"${attributes}>`),
    field({ name: 'email', label: form.email, hint: form.emailHint, errors: errorsOf('email') }, form, (attributes) =>
      html`<input type="email" value="${values.email}" autocomplete="email" dir="ltr"${attributes}>`),
    // No maxlength: a browser would cut off what is pasted. The line feed after the tag is dropped by the parser, one in the text is not.
    field({ name: 'body', label: form.body, hint: form.bodyHint(submissionLimits.body.max), errors: errorsOf('body') }, form, (attributes) =>
      html`<textarea rows="8"${attributes}>
${values.body}</textarea>
${counter(messagesFor(language))}`),
  ]
}

/** A script counts, and shows it near the limit. */
function counter({ form }: Messages): Html {
  return html`<p class="counter" hidden data-most="${submissionLimits.body.max}">${form.charactersLeft} <output></output></p>`
}

interface Field {
  readonly name: FieldName
  readonly label: string
  readonly hint: string
  readonly errors: readonly FieldError[]
}

function field({ name, label, hint, errors }: Field, form: FormMessages, control: (attributes: Html) => Html): Html {
  const wrong = errors.length > 0
  const attributes = html` id="field-${name}" name="${name}" required aria-describedby="hint-${name} fault-${name}"${wrong && html` aria-invalid="true"`}`
  return html`<div class="field">
<label for="field-${name}">${label} <span class="required">${form.required}</span></label>
<p class="hint" id="hint-${name}">${hint}</p>
<p class="fault" id="fault-${name}">${errors.map(({ message }) => message).join(' ')}</p>
${control(attributes)}
</div>
`
}

/** What is remembered on the device takes a script; a mail takes a site that sends some. */
function boxes({ mail }: CommentFormView, form: FormMessages): Html {
  return html`${mail === 'on' && html`<p class="box"><label><input type="checkbox" name="notifyDecision" value="1"> ${form.notifyDecision}</label></p>
<p class="box"><label><input type="checkbox" name="notifyReplies" value="1"> ${form.notifyReplies}</label></p>
`}<p class="box" hidden data-live><label><input type="checkbox" class="remember"> ${form.remember}</label></p>`
}

/** Filled and shown by a script, once, after somebody pressed send. */
function checkPanel({ check }: FormMessages): Html {
  return html`<div class="check" role="group" tabindex="-1" aria-labelledby="check-heading" hidden><h3 id="check-heading">${check.heading}</h3>
<p>${check.explanation}</p>
<ul></ul>
<div class="comment-text" dir="auto"></div>
<p class="send"><button type="button" value="change">${check.change}</button> <button type="button" value="send">${check.sendAsItIs}</button></p></div>`
}
