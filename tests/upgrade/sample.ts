import { readdirSync, readFileSync } from 'node:fs'

/** What people were told by the version that wrote a sample. */
export interface Sample {
  readonly schema: number
  readonly storyId: string
  readonly moderationToken: string
  readonly admin: { readonly email: string; readonly password: string }
  readonly comments: readonly { readonly id: string; readonly body: string; readonly bodySha256: string; readonly receiptToken: string; status: string }[]
}

const folder = new URL('samples/', import.meta.url)

/** Of each version of the schema that ever shipped, oldest first. */
export function samples(): readonly (Sample & { readonly sql: string })[] {
  const named = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => name.replace('.json', ''))
  return named
    .map((name) => ({ ...sampleIn(readFileSync(new URL(`${name}.json`, folder), 'utf8')), sql: readFileSync(new URL(`${name}.sql`, folder), 'utf8') }))
    .toSorted((a, b) => a.schema - b.schema)
}

function sampleIn(text: string): Sample {
  return JSON.parse(text)
}
