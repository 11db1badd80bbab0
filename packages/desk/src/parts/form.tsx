import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Failure } from '../api/client.ts'
import { Problem } from './failure.tsx'

interface Form {
  readonly submitLabel: string
  /** Other buttons, beside the one that sends it. */
  readonly besides?: ComponentChildren
  /** What keeps it from being taken; `undefined` when it was. */
  readonly onSubmit: () => Promise<Failure | undefined>
  readonly children: (failure: Failure | undefined) => ComponentChildren
}

/** A form that keeps what was typed until it is taken, and says at its end why it was not. */
export function Form({ submitLabel, besides, onSubmit, children }: Form) {
  const [failure, setFailure] = useState<Failure>()
  const [sending, setSending] = useState(false)
  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    setSending(true)
    setFailure(await onSubmit())
    setSending(false)
  }
  return <form onSubmit={(event) => void submit(event)} noValidate>
    {children(failure)}
    <Problem failure={failure} />
    <p class="deeds"><button class="primary" disabled={sending}>{submitLabel}</button> {besides}</p>
  </form>
}
