import { accept, refuse, type Result } from '@verbatim/core'
import type { TSchema, Static } from 'typebox'
import { Compile } from 'typebox/compile'

/** What is wrong with the form of an input, before anybody asks what it means. */
export interface ShapeFault {
  /** JSON pointer. */
  readonly path: string
  readonly code: 'required' | 'unknown-field' | 'type' | 'value' | 'too-short' | 'too-long' | 'too-few' | 'too-many' | 'range' | 'format'
  readonly limit?: number
}

export type ShapeRefusal = { readonly code: 'shape-refused'; readonly faults: readonly ShapeFault[] }

export interface Shape<T> {
  parse(value: unknown): Result<T, ShapeRefusal>
}

/** A check of unknown input against a schema of the contract. Compiled on first use, so that starting stays fast. */
export function shapeOf<S extends TSchema>(schema: S): Shape<Static<S>> {
  let compiled: ReturnType<typeof Compile<S>> | undefined
  return {
    parse(value) {
      compiled ??= Compile(schema)
      if (compiled.Check(value)) return accept(value)
      return refuse({ code: 'shape-refused', faults: faultsOf(compiled.Errors(value)) })
    },
  }
}

interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: object
}

// Typebox stops at eight errors: what is wrong a hundred times in one body is told a few times.
function faultsOf(errors: readonly SchemaError[]): readonly ShapeFault[] {
  const faults = new Map<string, ShapeFault>()
  for (const fault of errors.flatMap(faultsOfError)) {
    // The first fault of a place is the outermost; those inside a union only repeat it.
    if (!faults.has(fault.path)) faults.set(fault.path, fault)
  }
  return [...faults.values()]
}

function faultsOfError(error: SchemaError): readonly ShapeFault[] {
  const { keyword, instancePath: path, params } = error
  const limit = 'limit' in params && typeof params.limit === 'number' ? { limit: params.limit } : {}
  switch (keyword) {
    case 'required':
      return namesOf('requiredProperties' in params ? params.requiredProperties : []).map((name) => ({ path: `${path}/${pointer(name)}`, code: 'required' }))
    // An unknown field meets the schema `false`; that its object has one more is told last, and maybe cut off.
    case 'boolean':
      return [{ path, code: 'unknown-field' }]
    case 'additionalProperties':
      return []
    case 'type':
      return [{ path, code: 'type' }]
    case 'minLength':
      return [{ path, code: 'too-short', ...limit }]
    case 'maxLength':
      return [{ path, code: 'too-long', ...limit }]
    case 'minItems':
      return [{ path, code: 'too-few', ...limit }]
    case 'maxItems':
      return [{ path, code: 'too-many', ...limit }]
    case 'minimum':
    case 'maximum':
      return [{ path, code: 'range', ...limit }]
    case 'format':
    case 'pattern':
      return [{ path, code: 'format' }]
    default:
      return [{ path, code: 'value' }]
  }
}

function namesOf(names: unknown): readonly string[] {
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
}

/** RFC 6901. */
function pointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Query parameters as the schema's types: numbers and booleans are text in a URL. */
export function readQuery(schema: TSchema, query: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { properties = {} }: { properties?: Record<string, { type?: string }> } = schema
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, readValue(properties[name]?.type, value)]),
  )
}

function readValue(type: string | undefined, value: unknown): unknown {
  if (typeof value !== 'string') return value
  // What may stand several times in a URL may also stand once.
  return type === 'array' ? [value] : readScalar(type, value)
}

function readScalar(type: string | undefined, text: string): unknown {
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
