import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Failure } from '../api/client.ts'
import { words } from '../messages/language.ts'
import { Dialog } from './dialog.tsx'
import { Problem } from './failure.tsx'

interface Confirmation {
  readonly title: string
  readonly children: ComponentChildren
  readonly confirmLabel: string
  readonly tone?: 'primary' | 'bad'
  /** What has the focus: what comes first, or the confirmation itself, so that Enter confirms at once whatever could be typed. */
  readonly focus?: 'first' | 'confirm'
  /** What keeps it from being done; `undefined` when it was, which closes the dialog. */
  readonly onConfirm: () => Promise<Failure | undefined>
  readonly onClose: () => void
}

/** Asks once more before something that others notice; says itself why it was not done. No form, in which Enter on a choice would confirm. */
export function Confirmation({ title, children, confirmLabel, tone = 'primary', focus = 'first', onConfirm, onClose }: Confirmation) {
  const button = useRef<HTMLButtonElement>(null)
  const [failure, setFailure] = useState<Failure>()
  const [sending, setSending] = useState(false)
  useLayoutEffect(() => { if (focus === 'confirm') button.current?.focus() }, [])
  async function send(): Promise<void> {
    setSending(true)
    const refused = await onConfirm()
    setFailure(refused)
    setSending(false)
    if (refused === undefined) onClose()
  }
  return <Dialog title={title} onClose={onClose}>
    {children}
    <Problem failure={failure} />
    <p class="deeds"><button ref={button} class={tone} disabled={sending} onClick={() => void send()}>{confirmLabel}</button> <button onClick={onClose}>{words().frame.cancel}</button></p>
  </Dialog>
}
