import type { ComponentChildren } from 'preact'
import { words } from '../messages/language.ts'

/** A number with what it counts, within a `dl`. */
export function Figure({ name, value, children }: { readonly name: string; readonly value: number; readonly children?: ComponentChildren }) {
  return <div><dt>{name}</dt><dd>{words().formats.number(value)}{children}</dd></div>
}
