import type { ComponentChildren } from 'preact'
import { words } from '../messages/language.ts'
import type { Action } from './key-map.ts'
import { keyMap } from './keys.ts'

interface ActionButtonProps {
  readonly action: Action
  readonly onClick: () => void
  readonly class?: string
  readonly pressed?: boolean
  /** In the place of the action's usual name. */
  readonly children?: ComponentChildren
}

/** A button that shows its key. */
export function ActionButton({ action, onClick, class: name, pressed, children }: ActionButtonProps) {
  const key = keyMap.value[action]
  return <button type="button" class={name} aria-keyshortcuts={key} aria-pressed={pressed} onClick={onClick}>{children ?? words().queue.actions[action]} <kbd aria-hidden="true">{key}</kbd></button>
}
