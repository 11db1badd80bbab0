import { html } from '@verbatim/widget/render'
import { deskLayout, type DeskFrame } from './desk-layout.ts'

export interface DeskErrorPage {
  readonly frame: DeskFrame
  /** A problem's title. */
  readonly title: string
  readonly detail: string
}

export function deskErrorPage(page: DeskErrorPage): string {
  const main = html`<h1>${page.title}</h1>
<p>${page.detail}</p>
<p><a href="/desk/">To the queue</a></p>`
  return deskLayout(page.frame, { title: page.title, main, width: 'narrow' })
}
