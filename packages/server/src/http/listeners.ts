import { accept, refuse, type Result, type StoryId } from '@verbatim/core'
import type { RateRefusal } from './rate-limit.ts'

/** Who listens: a page to its stories, or staff to all. */
export type Audience =
  | { readonly kind: 'page'; readonly storyIds: readonly StoryId[]; readonly address: string }
  /** `mayStay` is asked again while it listens: a session can end. */
  | { readonly kind: 'staff'; readonly mayStay: () => Promise<boolean> }

/** How many pages may listen at once, in all and from one address. */
export interface StreamLimits {
  readonly most: number
  readonly mostOfAddress: number
}

export type ListenRefusal = RateRefusal | { readonly code: 'streams-full' }

export interface Listeners<Listener extends { readonly audience: Audience }> {
  /** Whether one more may listen. */
  admits(audience: Audience): Result<undefined, ListenRefusal>
  add(listener: Listener): void
  remove(listener: Listener): void
  /** `undefined` where nobody listens. */
  ofStory(id: StoryId): ReadonlySet<Listener> | undefined
  readonly staff: ReadonlySet<Listener>
}

const mostStaff = 1000
const retryAfterSeconds = 60

export function listeners<Listener extends { readonly audience: Audience }>(limits: StreamLimits): Listeners<Listener> {
  const byStory = new Map<StoryId, Set<Listener>>()
  const byAddress = new Map<string, number>()
  const staff = new Set<Listener>()
  let pages = 0

  function count({ address }: Extract<Audience, { kind: 'page' }>, change: 1 | -1): void {
    pages += change
    const ofAddress = (byAddress.get(address) ?? 0) + change
    if (ofAddress > 0) byAddress.set(address, ofAddress)
    else byAddress.delete(address)
  }

  return {
    staff,
    ofStory: (id) => byStory.get(id),
    admits(audience) {
      if (audience.kind === 'staff') return staff.size < mostStaff ? accept(undefined) : refuse({ code: 'streams-full' })
      if (pages >= limits.most) return refuse({ code: 'streams-full' })
      const ofAddress = byAddress.get(audience.address) ?? 0
      return ofAddress < limits.mostOfAddress ? accept(undefined) : refuse({ code: 'rate-limited', retryAfterSeconds })
    },
    add(listener) {
      const { audience } = listener
      if (audience.kind === 'staff') return void staff.add(listener)
      count(audience, 1)
      for (const id of audience.storyIds) byStory.set(id, (byStory.get(id) ?? new Set()).add(listener))
    },
    remove(listener) {
      const { audience } = listener
      if (audience.kind === 'staff') return void staff.delete(listener)
      count(audience, -1)
      for (const id of audience.storyIds) {
        const ofStory = byStory.get(id)
        ofStory?.delete(listener)
        if (ofStory?.size === 0) byStory.delete(id)
      }
    },
  }
}
