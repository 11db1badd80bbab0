/** What anybody can see of a site, and how it is held against what may be seen. */
import assert from 'node:assert/strict'
import { routes, type AnswerOf, type Story } from '@verbatim/contract'
import { pathOf } from '../api/newsroom.ts'
import { maySee, mustSee, type Span, type Witness } from './witness.ts'

export type Entry = AnswerOf<typeof routes.comments>['items'][number]

/** One or more answers that belong together. */
export interface Surface {
  readonly what: string
  readonly text: string
  /** The story all of whose published comments are in it; `undefined` where some are elsewhere. */
  readonly wholeStory?: string
  readonly entries?: readonly Entry[]
}

const headers = { 'accept-language': 'en' }

/** Where a reader asks. */
export interface Site {
  readonly url: string
  readonly isProxied: boolean
}

/** The answer's text; `undefined` where there is none, or none now. */
async function textAt({ url, isProxied }: Site, path: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}${path}`, { headers })
    const text = await response.text()
    if (response.status === 503 || (isProxied && (response.status === 502 || response.status === 504))) return undefined
    assert.equal(response.status, 200, `${path} answered ${response.status} ${text.slice(0, 500)}`)
    return text
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

export async function readPage(site: Site, path: string): Promise<Surface | undefined> {
  const text = await textAt(site, path)
  return text === undefined ? undefined : { what: path, text }
}

const pageSize = 200

/** All pages of a story's thread, with all pages of replies: every root's entry, and after it those below it. */
export async function readThread(site: Site, story: Pick<Story, 'id'>): Promise<Surface | undefined> {
  const storyId = story.id ?? assert.fail('a story that is not saved has no thread')
  const texts: string[] = []
  const entries: Entry[] = []
  const walk = async (query: Readonly<Record<string, string>>): Promise<boolean> => {
    for (let cursor: string | null = ''; cursor !== null;) {
      const text = await textAt(site, pathOf(routes.comments, { params: { storyId }, query: { limit: pageSize, ...query, ...(cursor === '' ? {} : { cursor }) } }))
      if (text === undefined) return false
      const page: AnswerOf<typeof routes.comments> = JSON.parse(text)
      texts.push(text)
      for (const item of page.items) {
        entries.push(item)
        const replies = 'replies' in item ? item.replies : undefined
        if (replies?.nextCursor === null) entries.push(...replies.items)
        else if (replies !== undefined && !(await walk({ parentId: item.id }))) return false
      }
      cursor = page.nextCursor
    }
    return true
  }
  return (await walk({ sort: 'newest' })) ? { what: `the thread of ${storyId}`, text: texts.join('\n'), wholeStory: storyId, entries } : undefined
}

export function marksIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/mark[0-9a-f]{12}/g))
}

/** What stands there and may not, and what does not and must. */
export function seenWrongly({ what, text, wholeStory }: Surface, { witness, span }: { witness: Witness; span: Span }): readonly string[] {
  const marks = marksIn(text)
  const shown = [...marks].flatMap((mark) => {
    const known = witness.byMark(mark)
    return known !== undefined && maySee(known, span) ? [] : [`${what} shows ${mark}, which is not approved`]
  })
  const addresses = text.match(/reader-\d+@example\.org/g)?.map((address) => `${what} shows the address ${address}`) ?? []
  if (wholeStory === undefined) return [...shown, ...addresses]
  const missing = witness.comments().filter(({ submit }) => submit.storyId === wholeStory && !marks.has(submit.mark))
    .flatMap((known) => (mustSee(known, span) ? [`${what} lacks ${known.submit.mark}, which is approved`] : []))
  return [...shown, ...addresses, ...missing]
}
