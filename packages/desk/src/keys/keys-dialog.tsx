import { useState } from 'preact/hooks'
import { words } from '../messages/language.ts'
import { Dialog } from '../parts/dialog.tsx'
import { prefer, preferences } from '../preferences/preferences.ts'
import { actions, conflictOf, isKey, keyOf, type Action } from './key-map.ts'
import { keyMap } from './keys.ts'

type Asking = { readonly kind: 'nothing' } | { readonly kind: 'key'; readonly action: Action } | { readonly kind: 'conflict'; readonly action: Action; readonly key: string; readonly with: Action }

/** All keys with what they do; each can be put elsewhere. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { queue: { keys: said, actions: names }, frame } = words()
  const [asking, setAsking] = useState<Asking>({ kind: 'nothing' })

  function hear(event: KeyboardEvent): void {
    if (asking.kind !== 'key' || event.key === 'Tab' || event.key === 'Shift') return
    event.preventDefault()
    event.stopPropagation()
    const key = keyOf(event)
    if (!isKey(key)) return setAsking({ kind: 'nothing' })
    const conflict = conflictOf(keyMap.peek(), { action: asking.action, key })
    if (conflict !== undefined) return setAsking({ kind: 'conflict', action: asking.action, key, with: conflict })
    prefer({ keys: { ...preferences.peek().keys, [asking.action]: key } })
    setAsking({ kind: 'nothing' })
  }

  return <Dialog title={said.title} onClose={onClose} onKeyDown={hear}>
    <p class="hint">{said.hint}</p>
    <ul class="keys">{actions.map((action) => <li key={action}>
      <span>{names[action]}</span>
      <button class="plain" aria-label={said.change(names[action], keyMap.value[action])} onClick={() => setAsking({ kind: 'key', action })}>
        {asking.kind === 'key' && asking.action === action ? said.press : <kbd>{keyMap.value[action]}</kbd>}
      </button>
    </li>)}
    {said.fixed.map(({ keys, does }) => <li key={does}><span>{does}</span><span class="fixed">{keys.map((key) => <kbd key={key}>{key}</kbd>)}</span></li>)}</ul>
    <p role="status" class={asking.kind === 'conflict' ? 'problem' : undefined}>{asking.kind === 'conflict' && said.conflict(asking.key, names[asking.with])}</p>
    <p><button class="primary" onClick={onClose}>{frame.done}</button> <button class="plain" onClick={() => { prefer({ keys: {} }); setAsking({ kind: 'nothing' }) }}>{said.reset}</button></p>
  </Dialog>
}
