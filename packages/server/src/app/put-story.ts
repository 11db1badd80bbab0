import { accept, newId, refuse, slugOf, type Result, type Site, type Story, type StoryId } from '@verbatim/core'
import { canonicalUrl, isOwnOrigin } from './canonical-url.ts'
import type { Chance, Clock, Hashing, HtmlCleaner, StoryChanges, StoryPut, StoryStore } from './ports.ts'

/** What is said of a story; an absent field stays as it is, `null` clears it. */
export interface StoryInput extends Omit<StoryChanges, 'lead' | 'headline' | 'tags'> {
  readonly url: string
  readonly headline: string
  readonly tags?: readonly string[] | null
  /** Where the story has an address on this server alone, which its URL repeats. */
  readonly slug?: string
}

export type PutStoryRefusal = {
  readonly code: 'field-refused'
  readonly field: 'url' | 'storyUrl' | 'publishedAt' | 'bodyHtml'
  readonly reason: 'url' | 'date' | 'too-many'
}

export interface PutStoryDeps {
  readonly stories: Pick<StoryStore, 'put'>
  readonly clock: Clock
  readonly chance: Chance
  readonly hashing: Hashing
  readonly html: HtmlCleaner
}

/** Makes the story of a canonical URL, or changes what is said of it. */
export async function putStory(
  deps: PutStoryDeps,
  input: StoryInput,
  { demo }: { readonly demo: boolean } = { demo: false },
): Promise<Result<{ readonly story: Story; readonly made: boolean }, PutStoryRefusal>> {
  const url = canonicalUrl(input.url)
  if (url === undefined) return refuse({ code: 'field-refused', field: 'url', reason: 'url' })
  const publishedAt = storedTime(input.publishedAt)
  if (publishedAt === 'impossible') return refuse({ code: 'field-refused', field: 'publishedAt', reason: 'date' })

  if (tagsIn(input.bodyHtml ?? '') > mostTags) return refuse({ code: 'field-refused', field: 'bodyHtml', reason: 'too-many' })
  const { url: _, slug, tags, publishedAt: __, bodyHtml, ...rest } = input
  const changes: StoryChanges = {
    ...rest,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(tags === undefined ? {} : { tags: cleanTags(tags ?? []) }),
    ...(bodyHtml === undefined ? {} : bodyOf(deps.html, bodyHtml)),
  }
  return accept(await put(deps, { url, slug, headline: input.headline, changes, demo, announced: true }))
}

type Put = Pick<StoryPut, 'url' | 'headline' | 'changes' | 'demo' | 'announced'> & { readonly slug?: string | undefined }

function put(deps: PutStoryDeps, { slug, ...story }: Put): ReturnType<StoryStore['put']> {
  const at = deps.clock.now()
  return deps.stories.put({
    ...story,
    at,
    id: newId<StoryId>(at, (count) => deps.chance.bytes(count)),
    // From the URL, so that two servers that make the same story at once agree.
    slug: slug ?? slugOf(story.headline, deps.hashing.sha256(story.url).slice(0, 8)),
  })
}

export type StoryAtUrlDeps = PutStoryDeps & { readonly stories: Pick<StoryStore, 'put' | 'findByUrl'> }

export type StoryAtUrlRefusal = { readonly code: 'story-unknown' } | PutStoryRefusal

/** The story at a URL of the site's own, made when it is not yet known; the first comment needs it. */
export async function storyAtUrl(deps: StoryAtUrlDeps, input: { readonly site: Site; readonly url: string }): Promise<Result<Story, StoryAtUrlRefusal>> {
  const url = canonicalUrl(input.url)
  if (url === undefined) return refuse({ code: 'field-refused', field: 'storyUrl', reason: 'url' })
  const known = await deps.stories.findByUrl(url)
  if (known !== undefined) return accept(known)
  if (!isOwnOrigin(input.site.origins, url)) return refuse({ code: 'story-unknown' })
  // The headline counts only for a story that is new: what a newsroom told in between stays.
  const slug = slugOf(pathOf(url), deps.hashing.sha256(url).slice(0, 8))
  const { story } = await put(deps, { url, slug, headline: unsavedHeadline(url), changes: {}, demo: false, announced: false })
  return accept(story)
}

/** Until the newsroom tells one, its own host alone: anybody can make up the rest of an address. */
export function unsavedHeadline(url: string): string {
  return new URL(url).host
}

function pathOf(url: string): string {
  const { pathname } = new URL(url)
  try {
    return decodeURI(pathname)
  } catch {
    return pathname
  }
}

const bareDate = /^\d{4}-\d{2}-\d{2}$/
const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/

function storedTime(text: string | null | undefined): string | null | undefined | 'impossible' {
  if (text === undefined || text === null) return text
  if (!bareDate.test(text) && !rfc3339.test(text)) return 'impossible'
  const time = new Date(text.replace(' ', 'T'))
  // The calendar is asked back, since some engines read 31 February as 3 March.
  const day = text.slice(0, 10)
  if (Number.isNaN(time.getTime()) || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) return 'impossible'
  return bareDate.test(text) ? text : time.toISOString()
}

function cleanTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => tag.trim().replace(/\s+/g, ' ')).filter((tag) => tag !== ''))]
}

// A long article has some hundred tags. Cleaning takes the square of how deep they nest: 30 s for a megabyte of `<b>`.
const mostTags = 20_000

function tagsIn(html: string): number {
  return html.split('<').length - 1
}

const leadCodeUnits = 300

function bodyOf(html: HtmlCleaner, bodyHtml: string | null): Pick<StoryChanges, 'bodyHtml' | 'lead'> {
  if (bodyHtml === null) return { bodyHtml: null, lead: null }
  const clean = html.clean(bodyHtml)
  const text = html.text(clean).replace(/\s+/g, ' ').trim()
  if (text.length <= leadCodeUnits) return { bodyHtml: clean, lead: text === '' ? null : text }
  const cut = text.slice(0, leadCodeUnits)
  // A text without spaces may be cut within a surrogate pair, whose first half is left out too.
  const lead = cut.slice(0, Math.max(cut.lastIndexOf(' '), leadCodeUnits / 2)).replace(/[\ud800-\udbff]$/, '')
  return { bodyHtml: clean, lead: `${lead}…` }
}
