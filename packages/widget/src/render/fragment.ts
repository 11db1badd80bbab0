import type { Guidelines, Language, Story } from '@verbatim/contract'
import { messagesFor } from '../messages/index.ts'
import { commentForm, type CommentFormView } from './comment-form.ts'
import { html, type Html } from './html.ts'
import { reportDialog } from './report-form.ts'
import { statement } from './statement.ts'
import { thread, type ThreadView } from './thread.ts'
import { scriptWords } from './words.ts'

/** The comments of a story with all that belongs to them, on a page of the site itself or on another one. */
export interface CommentsView {
  readonly thread: ThreadView
  readonly form: CommentFormView
  readonly story: Pick<Story, 'id' | 'url'>
  /** In the view's language. */
  readonly guidelines: Guidelines
  readonly guidelinesHref: string
  /** Where the API is. */
  readonly api: string
  readonly direction: 'ltr' | 'rtl' | 'auto'
}

/** Thread, moderation statement and form, as a script finds and moves them. */
export function commentsSection(view: CommentsView): Html {
  const { language } = view.thread
  const { own } = messagesFor(language)
  return html`<div class="verbatim" lang="${language}" dir="${view.direction}" data-api="${view.api}" data-story="${view.story.id ?? ''}" data-url="${view.story.url}" data-words="${JSON.stringify(scriptWords(language))}">
${thread(view.thread)}
${statement({ language, guidelines: view.guidelines, guidelinesHref: view.guidelinesHref })}
<section class="own-comments" aria-labelledby="own-heading" hidden><h2 id="own-heading">${own.heading}</h2><ol></ol>
<template><li><article class="comment own"><p class="by"><b class="author"></b></p><div class="comment-text" dir="auto"></div><p class="hint"></p>
<p class="acts"><a rel="nofollow noreferrer">${own.receipt}</a> <button type="button">${own.forget}</button></p></article></li></template></section>
${commentForm(view.form)}
${reportDialog({ language, guidelines: view.guidelines, mail: view.form.mail })}
</div>`
}

export interface FragmentView {
  readonly storyUrl: string
  readonly language: Language
  /** Address of the style sheet. */
  readonly stylesheet: string
  /** `commentsSection`, or a thread alone where only a part was asked for. */
  readonly content: Html
}

/** The element with its shadow root written out: a page that includes it shows the comments with its first bytes, and without a script. */
export function fragment({ storyUrl, language, stylesheet, content }: FragmentView): string {
  return String(html`<verbatim-comments story="${storyUrl}" lang="${language}"><template shadowrootmode="open"><link rel="stylesheet" href="${stylesheet}">
${content}</template></verbatim-comments>
`)
}
