import { accept, refuse, type Result } from '@verbatim/core'
import type { PerspectiveRefusal } from './errors.ts'

/** Which parts of an answer `fields` asks for; an empty tree is all that is below. */
type Selection = Map<string, Selection>

// As deep as an answer goes, and twice that.
const deepest = 12

/**
 * The parts of an answer that `?fields=` names, as Google's clients write it: `languages,attributeScores(TOXICITY/summaryScore)`,
 * `*` for every name. A first name that the answer could never have is refused.
 */
export function partOf<T extends object>(answer: T, { fields, names }: { readonly fields: string; readonly names: readonly string[] }): Result<Partial<T>, PerspectiveRefusal> {
  const selection = parseSelection(fields)
  const unknown = selection === undefined ? fields.slice(0, 100) : [...selection.keys()].find((name) => name !== '*' && !names.includes(name))
  if (selection === undefined || unknown !== undefined) {
    const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${unknown}'.`
    return refuse({ code: 'payload-invalid', violations: [{ field: 'fields', description }] })
  }
  // What is left of an object has its names, and none of it is made up.
  return accept(selected(answer, selection) as Partial<T>)
}

function selected(value: unknown, selection: Selection): unknown {
  if (selection.size === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => selected(item, selection))
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => {
    const below = selection.get(name) ?? selection.get('*')
    return below === undefined ? [] : [[name, selected(inner, below)]]
  }))
}

/** `a/b,c(d,e/f)`; `undefined` for what is no such list. */
function parseSelection(fields: string): Selection | undefined {
  const root: Selection = new Map()
  const open: Selection[] = []
  let scope = root
  let current = root
  for (const token of fields.match(/[^,/()\s]+|[,/()]/g) ?? []) {
    if (token === '(') {
      if (current === scope || open.length === deepest) return undefined
      open.push(scope)
      scope = current
    } else if (token === ')') {
      const outer = open.pop()
      if (outer === undefined) return undefined
      scope = outer
      current = outer
    } else if (token === ',') {
      current = scope
    } else if (token !== '/') {
      const below: Selection = current.get(token) ?? new Map()
      current.set(token, below)
      current = below
    }
  }
  return open.length === 0 && root.size > 0 ? root : undefined
}
