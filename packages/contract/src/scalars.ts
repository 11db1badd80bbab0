import { roles, scopes } from '@verbatim/core'
import Type, { type TSchema } from 'typebox'

export const Uuid = Type.String({
  pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
  description: 'A UUID of any version',
})
/** RFC 3339 in UTC. */
export const Time = Type.String({ format: 'date-time' })
/** RFC 3339 in UTC, or a bare date that stays that day everywhere. */
export const TimeOrDay = Type.String({ description: 'RFC 3339 time, or a bare date' })
/** As a person copies it, in any script; RFC 3986's `uri` would refuse half the newsrooms of the world. */
export const HttpUrl = Type.String({ pattern: '^[hH][tT][tT][pP][sS]?://', maxLength: 2000, description: 'An http or https URL' })
export const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'Of the UTF-8 bytes, in hex' })
export const LanguageTag = Type.String({ pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', description: 'BCP 47' })
export const Status = Type.Enum(['pending', 'approved', 'rejected', 'withdrawn'])
export const Role = Type.Enum([...roles])
export const Scope = Type.Enum([...scopes])
export const GuidelineKey = Type.String({ minLength: 1, maxLength: 64 })

/** Text without control characters but tab and line feed, and without half a surrogate pair, which no engine would keep. */
export function plainText(size: { readonly minLength?: number; readonly maxLength: number }) {
  return Type.String({ ...size, pattern: '^[^\\p{Cs}\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$' })
}

export function orNull<S extends TSchema>(schema: S) {
  return Type.Union([schema, Type.Null()])
}

/** An object that refuses fields it does not know. */
export function strict<const P extends Record<string, TSchema>>(properties: P) {
  return Type.Object(properties, { additionalProperties: false })
}

/** A page of a list; `nextCursor` is null on the last one. */
export function listOf<S extends TSchema>(item: S) {
  return Type.Object({ items: Type.Array(item), nextCursor: orNull(Type.String()) })
}

export const cursorQuery = {
  cursor: Type.Optional(Type.String({ maxLength: 400 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
}
