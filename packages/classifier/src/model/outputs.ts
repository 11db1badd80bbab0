import { forbiddenKeys } from '@verbatim/core'

/**
 * What the model says of a text: the guidelines in the order of `forbiddenKeys`, then two
 * overall outputs. `reject` is whether a newsroom would reject the text for any reason;
 * `hate` is an attack on a group, whichever it is.
 */
export const outputs = [...forbiddenKeys, 'reject', 'hate'] as const

export type Output = (typeof outputs)[number]

export function outputIndex(output: Output): number {
  return outputs.indexOf(output)
}
