import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Failure } from '../api/client.ts'
import { words } from '../messages/language.ts'
import { Dialog } from './dialog.tsx'
import { Form } from './form.tsx'

interface ConfirmProps {
  readonly title: string
  readonly action: string
  /** What keeps it from being done; `undefined` when it was. */
  readonly onConfirm: () => Promise<Failure | undefined>
  readonly onClose: () => void
  readonly children?: ComponentChildren
}

/** Asks before something is done that many would notice; what goes wrong is said here, and can be tried again. */
export function Confirm({ title, action, onConfirm, onClose, children }: ConfirmProps) {
  async function confirm(): Promise<Failure | undefined> {
    const failure = await onConfirm()
    if (failure === undefined) onClose()
    return failure
  }
  const whole = useRef<HTMLDivElement>(null)
  // Enter confirms at once, whatever else could be typed.
  useLayoutEffect(() => whole.current?.querySelector<HTMLElement>('.primary')?.focus(), [])
  return <Dialog title={title} onClose={onClose}>
    <div ref={whole}><Form submitLabel={action} onSubmit={confirm}>{() => children}</Form></div>
    <button class="plain" onClick={onClose}>{words().frame.cancel}</button>
  </Dialog>
}
