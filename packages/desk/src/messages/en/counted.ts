import { en as reader } from '@verbatim/widget/messages/en'

/** `1 comment`, `2 comments`; `many` where an `s` alone does not make it. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${reader.number(count)} ${count === 1 ? one : many}`
}
