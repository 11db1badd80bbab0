import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { MadeInvite } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { timeWords } from '../parts/time.tsx'

/** A link that the server tells once. It gets the focus, so that nobody misses it. */
export function Made({ invite: { url, expiresAt } }: { readonly invite: MadeInvite }) {
  const { invites: said } = words().team
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const link = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')
  useEffect(() => heading.current?.focus(), [])
  async function copy(): Promise<void> {
    link.current?.select()
    setTold((await isCopied(url)) ? said.copied : said.notCopied)
  }
  return <div class="notice">
    <h3 ref={heading} tabIndex={-1}>{said.madeTitle}</h3>
    <p>{said.once} {said.until(timeWords(expiresAt))}</p>
    <label for={id}>{said.link}</label>
    <div class="beside">
      <input id={id} ref={link} readOnly dir="ltr" value={url} onFocus={(event) => event.currentTarget.select()} />
      <button class="primary" onClick={() => void copy()}>{said.copy}</button>
    </div>
    <p class="told" role="status">{told}</p>
  </div>
}

/** Without https, and where somebody forbade it, a page has no clipboard. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
