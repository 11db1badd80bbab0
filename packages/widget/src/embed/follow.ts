import { part } from './api.ts'
import { settle, markAsNew } from './read.ts'
import { refreshOwn } from './own.ts'
import { commentIn, counted, element, find, goTo, type View } from './view.ts'

/** Hears of what is published and taken down, over one stream for all that a page shows of one server. */
export function follow(view: View): void {
  if (view.storyId === '') return
  const stream = streams.get(view.api) ?? newStream(view.api)
  streams.set(view.api, stream)
  stream.views.add(view)
  reopen(stream)
  view.signal.addEventListener('abort', () => {
    stream.views.delete(view)
    reopen(stream)
  }, { once: true })
}

interface Stream {
  readonly api: string
  readonly views: Set<View>
  source: EventSource | undefined
  /** Where to go on from. */
  lastId: string
}

const streams = new Map<string, Stream>()

function newStream(api: string): Stream {
  const stream: Stream = { api, views: new Set(), source: undefined, lastId: '' }
  // A page that nobody looks at holds no connection; it goes on from where it was.
  document.addEventListener('visibilitychange', () => reopen(stream))
  return stream
}

function reopen(stream: Stream): void {
  stream.source?.close()
  stream.source = undefined
  const stories = new Set([...stream.views].map(({ storyId }) => storyId))
  if (stories.size === 0 || document.visibilityState === 'hidden') return
  const query = new URLSearchParams([...stories].map((id) => ['story', id]))
  if (stream.lastId !== '') query.set('lastEventId', stream.lastId)
  const source = (stream.source = new EventSource(`${stream.api}/events?${query}`))
  for (const kind of ['comment.approved', 'comment.removed', 'story.closed', 'story.opened'] as const) {
    source.addEventListener(kind, ({ data, lastEventId }: MessageEvent<string>) => {
      stream.lastId = lastEventId
      const { storyId, commentId } = JSON.parse(data)
      for (const view of stream.views) if (view.storyId === storyId) happened[kind](view, commentId)
    })
  }
}

const happened = {
  'comment.approved': (view: View, id: string) => {
    void refreshOwn(view)
    if (commentIn(view.section, id) === null) announce(view, [...arrivedIn(view), id])
  },
  'comment.removed': (view: View, id: string) => {
    announce(view, arrivedIn(view).filter((other) => other !== id))
    void takeAway(view, id)
  },
  'story.closed': (view: View) => void renewForm(view),
  'story.opened': (view: View) => void renewForm(view),
}

const arrived = new WeakMap<View, readonly string[]>()

function arrivedIn(view: View): readonly string[] {
  return arrived.get(view) ?? []
}

const mostPieces = 20

/** Says so, and moves nothing of what is being read until somebody asks. */
function announce(view: View, ids: readonly string[]): void {
  const before = arrivedIn(view)
  arrived.set(view, [...new Set(ids)])
  const news = find(view.section, '.news')
  if (news === null || (ids.length === 0 && before.length === 0)) return
  const button = element('button', { type: 'button', textContent: counted(view, view.words.arrived, arrivedIn(view).length) })
  button.addEventListener('click', () => {
    const wanted = arrivedIn(view).slice(-mostPieces)
    arrived.set(view, [])
    news.replaceChildren()
    void showArrived(view, wanted)
  })
  news.replaceChildren(...(arrivedIn(view).length === 0 ? [] : [button]))
}

async function showArrived(view: View, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const piece = await part(view, `commentId=${id}`).catch(() => undefined)
    if (piece !== undefined) putIn(view, piece, id)
  }
  settle(view)
  for (const id of ids) {
    const comment = commentIn(view.section, id)
    if (comment !== null) markAsNew(view, comment)
  }
  goTo(commentIn(view.section, ids.at(-1) ?? ''))
}

/** A root comes where its order begins; a reply with those around it. */
function putIn({ section }: View, piece: DocumentFragment, id: string): void {
  const [count, thread, item] = [find(piece, '.count'), find(section, '.thread'), find(piece, '.thread > li')]
  const root = item && find(item, '.comment')
  if (count === null || thread === null || item === null || root === null) return
  find(section, '.count')?.replaceWith(count)
  const present = root.id === `comment-${id}` ? null : find(thread, `[id="${root.id}"]`)?.closest('.thread > li')
  if (!present) return thread.prepend(item)
  find(present, '.replies')?.remove()
  present.append(...[...item.children].filter((child) => child.matches('.replies')))
}

async function takeAway(view: View, id: string): Promise<void> {
  const shown = commentIn(view.section, id)
  if (shown === null) return
  // With replies that stay, a sentence takes its place.
  const piece = await part(view, `commentId=${id}`).catch(() => undefined)
  const sentence = piece && commentIn(piece, id)
  if (sentence) shown.replaceWith(sentence)
  else shown.closest('li')?.remove()
}

/** Nothing that was typed is lost: what is open stays as it is, until there is nothing in it. */
async function renewForm(view: View): Promise<void> {
  if (find<HTMLTextAreaElement>(view.section, '.write textarea')?.value) return
  const form = find(await part(view, ''), '.write')
  if (form !== null) find(view.section, '.write')?.replaceWith(form)
}
