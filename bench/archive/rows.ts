/**
 * A newsroom's archive, made by program: which story and thread each comment is in, where it stands, and what it says.
 * Comments come in the order of time; each thing is known by its number alone, so that ten million need no memory.
 */
import { createHash, hash } from 'node:crypto'
import { madeText } from '../made-texts.ts'

export interface Plan {
  readonly comments: number
  readonly stories: number
  readonly commenters: number
  /** The story of each comment. */
  readonly story: Int32Array
  /** The root that a comment answers; itself where it is one. */
  readonly root: Int32Array
  readonly status: Uint8Array
  /** Approved replies of each root. */
  readonly replies: Int32Array
  /** Approved comments of each story. */
  readonly approved: Int32Array
  readonly firstAt: number
  readonly stepMs: number
}

export const statuses = ['approved', 'rejected', 'withdrawn', 'pending'] as const
const [approved, rejected, withdrawn, pending] = [0, 1, 2, 3]

const commentsAStory = 100
const commentsACommenter = 50
const replyShare = 0.272
const rejectedShare = 0.1
const withdrawnShare = 0.01
/** The newest wait: as many in every archive, since what a desk has before it does not grow with what it has done. */
const waiting = 2_000
/** Story 0 runs through the whole archive and has a hundredth of all, as one that everybody comments on. */
export const busyStory = 0
const busyEvery = 100
/** A story is commented on while the next so many appear. */
const storySpan = 20
const years = 3

/** The same for the same number; `storiesBusy` comments in the busy story at least. */
export function planOf(comments: number, atLeastBusy: number): Plan {
  const stories = Math.max(2, Math.round(comments / commentsAStory))
  const firstAt = Date.UTC(2026, 0, 1) - years * 365 * 86_400_000
  const plan: Plan = {
    comments,
    stories,
    commenters: Math.max(10, Math.round(comments / commentsACommenter)),
    story: new Int32Array(comments),
    root: new Int32Array(comments),
    status: new Uint8Array(comments),
    replies: new Int32Array(comments),
    approved: new Int32Array(stories),
    firstAt,
    stepMs: Math.floor((years * 365 * 86_400_000) / comments),
  }
  const every = Math.min(busyEvery, Math.floor(comments / atLeastBusy))
  const roots: number[][] = Array.from({ length: stories }, () => [])
  const random = randomOf(comments)
  const firstPending = comments - waiting
  for (let number = 0; number < comments; number += 1) {
    const story = number % every === 0 ? busyStory : 1 + Math.min(stories - 2, Math.max(0, Math.floor((number / comments) * (stories - 1)) - Math.floor(random() * storySpan)))
    place(plan, { number, story, roots: roots[story] ?? [], isPending: number >= firstPending, random })
  }
  return plan
}

interface Placing {
  readonly number: number
  readonly story: number
  readonly roots: number[]
  readonly isPending: boolean
  readonly random: () => number
}

function place(plan: Plan, { number, story, roots, isPending, random }: Placing): void {
  const answered = random() < replyShare ? roots[Math.floor(random() * roots.length)] : undefined
  const fate = random()
  const status = isPending ? pending : fate < rejectedShare ? rejected : fate < rejectedShare + withdrawnShare ? withdrawn : approved
  plan.story[number] = story
  plan.root[number] = answered ?? number
  plan.status[number] = status
  if (status !== approved) return
  plan.approved[story] = (plan.approved[story] ?? 0) + 1
  if (answered === undefined) roots.push(number)
  else plan.replies[answered] = (plan.replies[answered] ?? 0) + 1
}

/** From 0 to 1, the same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const spaces = { comment: 1, story: 2, commenter: 3, decision: 4 } as const

/** A UUIDv7 of that time, the same for the same number. */
export function idOf(space: keyof typeof spaces, number: number, at: number): string {
  const time = at.toString(16).padStart(12, '0')
  const high = (Math.imul(number, 2_654_435_761) >>> 0).toString(16).padStart(8, '0')
  const low = number.toString(16).padStart(8, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${high.slice(0, 3)}-8${high.slice(3, 6)}-${high.slice(6)}0${spaces[space]}${low}`
}

export function submittedAt({ firstAt, stepMs }: Plan, number: number): number {
  return firstAt + number * stepMs
}

export function commentId(plan: Plan, number: number): string {
  return idOf('comment', number, submittedAt(plan, number))
}

/** Each began with its first comment or before. */
export function storyAt({ firstAt, stepMs, comments, stories }: Plan, story: number): number {
  return firstAt + Math.floor((story / stories) * comments) * stepMs
}

export function storyId(plan: Plan, story: number): string {
  return idOf('story', story, storyAt(plan, story))
}

export function storyUrl(story: number): string {
  return `https://news.example/archive/${story}`
}

export const tags = ['politics', 'city', 'sport', 'culture', 'economy', 'science', 'opinion', 'weather'] as const

export function commenterId({ firstAt }: Plan, commenter: number): string {
  return idOf('commenter', commenter, firstAt)
}

export function commenterOf({ commenters }: Plan, number: number): number {
  return (Math.imul(number, 2_246_822_519) >>> 0) % commenters
}

/** Of the receipt; a real one is random. */
export function tokenOf(number: number): string {
  return createHash('sha256').update(`receipt ${number}`).digest('base64url').slice(0, 22)
}

const shortest = 72
const longest = 584

export function bodyOf(number: number): string {
  return `${madeText(number, shortest + ((Math.imul(number, 2_654_435_761) >>> 0) % (longest - shortest)))} (${number})`
}

export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}
