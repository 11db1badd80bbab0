import type { View } from './view.ts'

export interface Problem {
  readonly type?: string
  readonly detail?: string
  readonly errors?: readonly { readonly path: string; readonly message: string }[]
}

/** `away`: no answer, or none that the server itself gave, or one that says to come back later. */
export type Answer<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'refused'; readonly problem: Problem } | { readonly kind: 'away' }

interface Ask {
  /** JSON. */
  readonly body?: string
  /** So that what is sent twice happens once. */
  readonly key?: string
}

const patienceMs = 20_000

/** `T` as the contract has it: the server answers by the same shapes. */
export async function ask<T>({ api, language }: View, [method, path]: readonly [method: string, path: string], { body, key }: Ask = {}): Promise<Answer<T>> {
  try {
    const answer = await fetch(api + path, {
      method,
      headers: {
        'Accept-Language': language,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      },
      ...(body === undefined ? {} : { body }),
      credentials: 'omit',
      signal: AbortSignal.timeout(patienceMs),
    })
    if (answer.status >= 500) return { kind: 'away' }
    const text = await answer.text()
    const value = text === '' && answer.ok ? undefined : JSON.parse(text)
    return answer.ok ? { kind: 'done', value } : { kind: 'refused', problem: value }
  } catch {
    return { kind: 'away' }
  }
}

type Markup = { createHTML(html: string): string }
const policies: { trustedTypes?: { createPolicy(name: string, rules: Markup): Markup } } = globalThis as object
// The one place where text becomes markup, and all of it is made by the server of this script.
const markup = policies.trustedTypes?.createPolicy('verbatim', { createHTML: (html) => html }) ?? { createHTML: (html: string) => html }

/** The inside of a fragment's shadow root, without what only pages need that include it. Throws the status where there is none. */
export async function fragmentAt(address: string, signal: AbortSignal): Promise<DocumentFragment> {
  // A browser may show what was five seconds ago, and ask behind it: too late for what an event just told of.
  const answer = await fetch(address, { signal, credentials: 'omit', cache: 'no-cache' })
  if (!answer.ok) throw new Error(String(answer.status))
  const outside = document.createElement('template')
  outside.innerHTML = markup.createHTML(await answer.text())
  const inside = outside.content.querySelector('template')?.content ?? outside.content
  inside.querySelector('link')?.remove()
  return inside
}

/** A part of the story's comments; `search` as in the address of its page. */
export function part({ api, storyId, language, signal }: View, search: string): Promise<DocumentFragment> {
  const query = new URLSearchParams(search)
  query.set('lang', language)
  if (api.startsWith('/')) query.set('page', 'own')
  return fragmentAt(`${api}/stories/${storyId}/fragment?${query}`, signal)
}
