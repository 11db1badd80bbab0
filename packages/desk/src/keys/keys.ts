import { computed } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { preferences } from '../preferences/preferences.ts'
import { actions, keyOf, keysInForce, type Action } from './key-map.ts'

export const keyMap = computed(() => keysInForce(preferences.value.keys))

/** Hears the keys of a view; gives whether the key was for it. */
type KeyListener = (key: string, action: Action | undefined) => boolean

// Held down, these go on; anything else would decide what nobody has read.
const repeated: readonly (Action | undefined)[] = ['next', 'previous']

/** Hears keys wherever the focus is, but for a field that is typed into and a dialog, which has its own. */
export function useKeys(listener: KeyListener): void {
  const present = useRef(listener)
  present.current = listener
  useEffect(() => {
    function hear(event: KeyboardEvent): void {
      const key = event.defaultPrevented || isElsewhere(event) ? undefined : keyOf(event)
      if (key === undefined || isOfControl(event, key)) return
      const action = actionOf(key)
      if (event.repeat && !repeated.includes(action)) return
      if (present.current(key, action)) event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}

function actionOf(key: string): Action | undefined {
  if (key === 'ArrowDown') return 'next'
  if (key === 'ArrowUp') return 'previous'
  return actions.find((action) => keyMap.peek()[action] === key)
}

function isElsewhere({ ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || isComposing || isTypedInto(target) || document.querySelector('dialog[open]') !== null
}

const untyped = ['checkbox', 'radio', 'range', 'button', 'submit']

export function isTypedInto(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !untyped.includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable)
}

/** What has the focus takes its own keys before all: Enter on a button or link, arrows within a choice. */
function isOfControl({ target }: KeyboardEvent, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (key === 'Enter') return target.closest('a, button, summary') !== null
  return key.startsWith('Arrow') && target.closest('[type=radio], [type=range]') !== null
}
