/** Something in a request that its schema does not have, in Google's words. */
export interface Violation {
  /** Path with the names of the schema; empty for the whole request. */
  readonly field: string
  readonly description: string
}

/** Where a value stands, and the list to which whatever is wrong with it is added. */
export interface Place {
  readonly path: string
  readonly violations: Violation[]
}

/** The value as its type says; `undefined` where it is not of that type, and then told. */
export type Reader<T> = (value: unknown, place: Place) => T | undefined

type Fields = Readonly<Record<string, Reader<unknown>>>
type Message<F extends Fields> = { readonly [K in keyof F]?: Exclude<ReturnType<F[K]>, undefined> }

// Whoever sent a thousand unknown names learns of the first.
const mostTold = 20

export const text: Reader<string> = (value, place) => (typeof value === 'string' ? value : invalid(place, { type: 'TYPE_STRING', value }))

export const flag: Reader<boolean> = (value, place) => {
  if (value === true || value === 'true') return true
  return value === false || value === 'false' ? false : invalid(place, { type: 'TYPE_BOOL', value })
}

export const real: Reader<number> = (value, place) => {
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : invalid(place, { type: 'TYPE_FLOAT', value })
}

/** A word of an enumeration, or its place in it; whether there is such a word is for the caller to say. */
export function wordOf(words: readonly string[]): Reader<string> {
  return (value, place) => (typeof value === 'number' ? (words[value] ?? String(value)) : text(value, place))
}

export function listOf<T>(item: Reader<T>): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) return invalid(place, { type: 'TYPE_MESSAGE', value })
    return value.flatMap((inner: unknown, index) => item(inner, { ...place, path: `${place.path}[${index}]` }) ?? [])
  }
}

export function mapOf<T>(item: Reader<T>): Reader<ReadonlyMap<string, T>> {
  return (value, place) => {
    if (!isObject(value)) return invalid(place, { type: 'TYPE_MESSAGE', value })
    return new Map(Object.entries(value).flatMap(([name, inner], index) => {
      const read = item(inner ?? {}, { ...place, path: `${place.path}[${index}].value` })
      return read === undefined ? [] : [[name, read]]
    }))
  }
}

/** An object with these fields, by their names in camelCase or in snake_case; `null` is absent, an unknown name is told. */
export function message<const F extends Fields>(type: string, fields: F): Reader<Message<F>> {
  const named = new Map(Object.entries(fields).flatMap(([name, read]) => [name, snakeCase(name)].map((given) => [given, { name, read }])))
  return (value, place) => {
    if (!isObject(value)) return invalid(place, { type: `type.googleapis.com/google.commentanalyzer.v1alpha1.${type}`, value })
    const found = new Map<string, unknown>()
    for (const [given, inner] of Object.entries(value)) {
      const field = named.get(given)
      if (field === undefined) unknownName(place, given)
      else if (inner !== null) found.set(field.name, field.read(inner, { ...place, path: below(place.path, snakeCase(field.name)) }))
    }
    // Each value is what its own field's reader gave; the compiler cannot follow the names through the map.
    return Object.fromEntries([...found].filter(([, read]) => read !== undefined)) as Message<F>
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

function unknownName(place: Place, name: string): void {
  const where = place.path === '' ? '' : ` at '${place.path}'`
  tell(place, `Invalid JSON payload received. Unknown name ${shortJson(name)}${where}: Cannot find field.`)
}

function invalid(place: Place, { type, value }: { readonly type: string; readonly value: unknown }): undefined {
  if (place.path === '') return tell(place, 'Invalid JSON payload received. Unknown name "": Root element must be a message.')
  return tell(place, `Invalid value at '${place.path}' (${type}), ${shortJson(value)}`)
}

function tell({ path, violations }: Place, description: string): undefined {
  if (violations.length < mostTold) violations.push({ field: path, description })
  return undefined
}

function shortJson(value: unknown): string {
  const json = typeof value === 'object' && value !== null ? '{}' : JSON.stringify(value)
  return json.length <= 100 ? json : `${json.slice(0, 100)}…"`
}
