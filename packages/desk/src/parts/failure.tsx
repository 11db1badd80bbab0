import type { Failure } from '../api/client.ts'
import { words } from '../messages/language.ts'

/** Why something was not done, where it was tried. What is wrong with a single field stands at the field. */
export function Problem({ failure, retry }: { readonly failure: Failure | undefined; readonly retry?: () => void }) {
  if (failure === undefined) return null
  return <p class="problem box" role="alert">{textOf(failure)} {retry !== undefined && <button type="button" onClick={retry}>{words().frame.retry}</button>}</p>
}

export function textOf(failure: Failure): string {
  const { frame } = words()
  if (failure.kind === 'unreachable') return frame.unreachable
  const { problem: { title, detail, errors }, retryAfterSeconds } = failure
  // The detail of several errors names pointers, which say nothing to a person.
  const more = errors === undefined ? [detail] : [...new Set(errors.map(({ message }) => message))]
  const said = [`${title}.`, ...more.filter((sentence) => sentence !== '' && sentence !== title)].join(' ')
  return retryAfterSeconds === undefined ? said : `${said} ${frame.tryAgainIn(retryAfterSeconds)}`
}

/** What the server says against the field at this JSON pointer. */
export function fieldError(failure: Failure | undefined, path: string): string | undefined {
  return failure?.kind === 'problem' ? failure.problem.errors?.find((error) => error.path === path)?.message : undefined
}

/** What the server says against a field or anything within it, such as one item of a list. */
export function errorsWithin(failure: Failure | undefined, path: string): string | undefined {
  if (failure?.kind !== 'problem') return undefined
  const found = failure.problem.errors?.filter((error) => error.path === path || error.path.startsWith(`${path}/`)) ?? []
  return found.length === 0 ? undefined : [...new Set(found.map(({ message }) => message))].join(' ')
}
