import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Failure } from '../api/client.ts'
import { words } from '../messages/language.ts'
import { Problem } from './failure.tsx'

interface Confirmation {
  readonly title: string
  readonly children: ComponentChildren
  readonly confirmLabel: string
  readonly tone?: 'primary' | 'bad'
  /** What keeps it from being done; `undefined` when it was, which closes the dialog. */
  readonly onConfirm: () => Promise<Failure | undefined>
  readonly onClose: () => void
}

/** Asks once more before something that others notice; says itself why it was not done. */
export function Confirmation({ title, children, confirmLabel, tone = 'primary', onConfirm, onClose }: Confirmation) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [failure, setFailure] = useState<Failure>()
  const [sending, setSending] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])
  // Closed by itself, it gives the focus back to where it came from.
  const close = () => dialog.current?.close()
  async function send(): Promise<void> {
    setSending(true)
    const refused = await onConfirm()
    setFailure(refused)
    setSending(false)
    if (refused === undefined) close()
  }
  return <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
    <h2 id={id}>{title}</h2>
    {children}
    <Problem failure={failure} />
    <p class="deeds"><button class={tone} disabled={sending} onClick={() => void send()}>{confirmLabel}</button> <button onClick={close}>{words().frame.cancel}</button></p>
  </dialog>
}
