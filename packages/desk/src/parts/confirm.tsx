import type { ComponentChildren } from 'preact'
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
  return <Dialog title={title} onClose={onClose}>
    <Form submitLabel={action} onSubmit={confirm}>{() => children}</Form>
    <button class="plain" onClick={onClose}>{words().frame.cancel}</button>
  </Dialog>
}
