import type { Action } from '../keys/key-map.ts'
import { reasonKeys } from '../keys/key-map.ts'
import { keyMap, useKeys } from '../keys/keys.ts'
import { site } from '../api/session.ts'
import { citableKeys } from '../parts/names.ts'
import { prefer, preferences } from '../preferences/preferences.ts'
import { toggle } from './claims.ts'
import { closePanel, decideFocused, goBack, missing, panel, undo, wantedField } from './deciding.ts'
import { toggleReason } from './drafts.ts'
import { openDialog, type OpenDialog } from './open-dialog.ts'
import { focused, goOn, refresh, setAside, taken } from './queue.ts'
import { unveil } from './veil.ts'
import { idOf } from './waiting-list.ts'

// While reasons are chosen every other key may be one.
const besideReasons: readonly Action[] = ['message', 'note', 'help', 'next', 'previous', 'skip', 'undo', 'show', 'reject']

/** The key of each reason of a rejection, as the map in force leaves them. */
export function keysOfReasons(): Readonly<Record<string, string>> {
  return reasonKeys(citableKeys(), besideReasons.map((action) => keyMap.value[action]))
}

export function useQueueKeys(): void {
  useKeys((key, action) => {
    if (key === 'Escape') return escape()
    if (key === 'Enter') return enter()
    if (panel.peek() === 'reasons' && chooseReason(key)) return true
    if (action === undefined || (panel.peek() === 'reasons' && !besideReasons.includes(action))) return false
    perform(action)
    return true
  })
}

function escape(): boolean {
  if (panel.peek() !== 'closed') closePanel()
  else if (preferences.peek().zen === 'on') prefer({ zen: 'off' })
  else return false
  return true
}

function enter(): boolean {
  if (taken.peek() !== undefined) goOn()
  else if (panel.peek() === 'reasons') decideFocused('reject')
  else return false
  return true
}

function chooseReason(key: string): boolean {
  const item = focused.peek()
  const reason = Object.entries(keysOfReasons()).find(([, its]) => its === key)?.[0]
  if (item === undefined || reason === undefined) return false
  toggleReason(idOf(item), reason)
  missing.value = undefined
  return true
}

const dialogs: { readonly [K in Action]?: OpenDialog } = { help: 'help', filter: 'filter', pass: 'pass', threat: 'threat', answer: 'answer', story: 'story' }

/** Does what a key, or the button that shows it, stands for. */
export function perform(action: Action): void {
  const dialog = dialogs[action]
  if (dialog !== undefined) return open(dialog)
  deeds[action]?.()
}

/** Only what would make sense is asked. */
function open(dialog: OpenDialog): void {
  const item = focused.peek()
  if (item === undefined && ['pass', 'threat', 'answer', 'story'].includes(dialog)) return
  if (dialog === 'answer' && item?.comment.status !== 'approved') return
  if (dialog === 'threat' && site.peek()?.duties.length === 0) openDialog.value = 'pass'
  else openDialog.value = dialog
}

const deeds: { readonly [K in Action]?: () => void } = {
  approve: () => decideFocused('approve'),
  reject: () => { if (taken.peek() === undefined && focused.peek()?.comment.status !== 'withdrawn') panel.value = 'reasons' },
  skip,
  undo: () => void undo(),
  next: () => { closePanel(); goOn() },
  previous: goBack,
  message: () => writeIn('message'),
  note: () => writeIn('note'),
  claim: () => { const item = focused.peek(); if (item !== undefined) toggle(idOf(item)) },
  show: () => { const item = focused.peek(); if (item !== undefined) unveil(idOf(item)) },
  search,
  refresh: () => void refresh(),
  zen: () => prefer({ zen: preferences.peek().zen === 'on' ? 'off' : 'on' }),
}

function skip(): void {
  const item = focused.peek()
  if (item !== undefined) setAside(idOf(item))
  closePanel()
  goOn()
}

/** At once where the field is there, so that the next key is typed into it. */
function search(): void {
  prefer({ zen: 'off' })
  if (!focusSearch()) requestAnimationFrame(focusSearch)
}

function focusSearch(): boolean {
  const field = document.getElementById('queue-search')
  field?.focus()
  return field !== null
}

function writeIn(field: 'message' | 'note'): void {
  if (focused.peek() === undefined) return
  if (panel.peek() === 'closed') panel.value = 'texts'
  wantedField.value = field
}
