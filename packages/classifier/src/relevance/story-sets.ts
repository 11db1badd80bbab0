import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ExampleStory } from '../examples/relevance/relevance-example.ts'
import { readReserved } from '../language/language-sets.ts'
import { sha256 } from '../language/never-train-on.ts'
import type { Story } from './relevance.ts'

/** A story with the comments that stand under it. */
export interface CommentedStory extends Story {
  readonly comments: readonly { readonly text: string; readonly parentText: string | null }[]
}

/** The ten stories of `fox-news-comments`, each with its own comments but for those of `never-train-on`. */
export function readFoxStories(folder: string): readonly CommentedStory[] {
  const lines = gunzipSync(readFileSync(join(folder, 'fox-news-comments', 'data.jsonl.gz'))).toString('utf8').trimEnd().split('\n')
  const reserved = readReserved(folder)
  const all: readonly FoxRow[] = lines.map((line) => JSON.parse(line))
  const rows = all.filter(({ text }) => !reserved.has(sha256(text)))
  return [...Map.groupBy(rows, ({ orig }) => orig.title)].map(([headline, own]) => ({
    headline,
    text: own[0]?.orig.summary ?? '',
    comments: own.map(({ text, orig }) => ({ text, parentText: orig.parent })),
  }))
}

interface FoxRow {
  readonly text: string
  readonly orig: { readonly title: string; readonly summary: string; readonly parent: string | null }
}

export function commentedStory({ headline, lead, comments }: ExampleStory): CommentedStory {
  return { headline, text: lead, comments: comments.map((text) => ({ text, parentText: null })) }
}
