import type { Account } from '@verbatim/contract'
import { hasRole } from '@verbatim/core'
import { html, type Html } from '@verbatim/widget/render'
import { documentOf } from '../document.ts'

/** What stands around every page of the desk. */
export interface DeskFrame {
  readonly siteName: string
  /** Address of `desk.css`, with whatever the server adds for its caching. */
  readonly stylesheet: string
  /** IANA name, for the times on the page. */
  readonly timeZone: string
  /** `null` before signing in. */
  readonly session: { readonly user: Account; readonly csrfToken: string } | null
}

export interface DeskContent {
  readonly title: string
  readonly main: Html
  /** Narrow pages hold one form. */
  readonly width: 'narrow' | 'wide'
}

/** The desk's own wording is English; each comment on it keeps its own language and direction. */
export function deskLayout(frame: DeskFrame, content: DeskContent): string {
  return documentOf({
    language: 'en',
    direction: 'ltr',
    className: content.width,
    title: `${content.title} · ${frame.siteName}`,
    stylesheet: frame.stylesheet,
    head: html`<meta name="robots" content="noindex">`,
    body: html`<a class="skip" href="#main">Skip to the content</a>
<header class="bar"><a class="home" href="/desk/"><bdi>${frame.siteName}</bdi> <span>Desk</span></a>${places(frame)}${signOut(frame)}</header>
<main id="main" tabindex="-1">
${content.main}
</main>`,
  })
}

function places({ session }: DeskFrame): Html | undefined {
  if (session === null) return undefined
  const all = [{ path: '/desk/', name: 'Queue' }, { path: '/desk/policy/decisions', name: 'Decided by policy' }]
  const open = hasRole(session.user.role, 'editor') ? [...all, { path: '/desk/policy', name: 'Policy' }, { path: '/desk/terms', name: 'Term lists' }] : all
  return html`<nav aria-label="Desk"><ul class="who">${open.map(({ path, name }) => html`<li><a class="choice-link" href="${path}">${name}</a></li>`)}</ul></nav>`
}

function signOut({ session }: DeskFrame): Html | undefined {
  if (session === null) return undefined
  return html`<form class="who" method="post" action="/desk/session/end">${csrfField(session.csrfToken)}<span><bdi>${session.user.name}</bdi> <small>${session.user.role}</small></span> <button>Sign out</button></form>`
}

export function csrfField(csrfToken: string): Html {
  return html`<input type="hidden" name="csrfToken" value="${csrfToken}">`
}
