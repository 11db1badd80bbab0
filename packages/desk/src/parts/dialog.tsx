import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly children: ComponentChildren
}

/** A question over what somebody was doing. Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, onKeyDown, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])
  return <dialog ref={dialog} aria-labelledby={id} onCancel={(event) => { event.preventDefault(); onClose() }} onKeyDown={(event) => onKeyDown?.(event)}>
    <h2 id={id}>{title}</h2>
    {children}
  </dialog>
}
