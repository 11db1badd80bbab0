import { part } from './api.ts'
import { isOwn, refreshOwn } from './own.ts'
import { done, markAsNew, settle } from './read.ts'
import { changeThread, commentIn, counted, find, findAll, goTo, onPress, type View } from './view.ts'
import { renewForm } from './write.ts'

/** Hears of what is published and taken down, over one stream for all that a page shows of one server. */
export function follow(view: View): void {
  view.onStory = () => follow(view)
  if (view.storyId === '' || view.signal.aborted) return
  onPress(view, '.news button', () => void showArrived(view))
  const stream = streams.get(view.api) ?? { api: view.api, views: new Set(), source: undefined, lastId: '', isDue: false }
  streams.set(view.api, stream)
  stream.views.add(view)
  reopenSoon(stream)
  view.signal.addEventListener('abort', () => {
    stream.views.delete(view)
    reopenSoon(stream)
  }, { once: true })
}

interface Stream {
  readonly api: string
  readonly views: Set<View>
  source: EventSource | undefined
  /** Where to go on from. */
  lastId: string
  isDue: boolean
}

const streams = new Map<string, Stream>()

/** Once for all that change at one moment. */
function reopenSoon(stream: Stream, afterMs = 0): void {
  if (stream.isDue) return
  stream.isDue = true
  setTimeout(() => {
    stream.isDue = false
    reopen(stream)
  }, afterMs)
}

function reopen(stream: Stream): void {
  const before = stream.source
  const stories = new Set([...stream.views].map(({ storyId }) => storyId))
  stream.source = undefined
  if (stories.size === 0) return before?.close()
  const query = new URLSearchParams([...stories].map((id) => ['story', id]))
  if (stream.lastId !== '') query.set('lastEventId', stream.lastId)
  const source = (stream.source = new EventSource(`${stream.api}/events?${query}`))
  // The one before is heard until this one hears; what both tell of is shown once.
  source.addEventListener('open', () => before?.close())
  source.addEventListener('error', () => {
    // A server that answers otherwise than with a stream is not asked again by the browser.
    if (source.readyState === EventSource.CLOSED && stream.source === source) reopenSoon(stream, 5000 + Math.random() * 30_000)
  })
  for (const [kind, hear] of Object.entries(happened)) {
    source.addEventListener(kind, ({ data, lastEventId }: MessageEvent<string>) => {
      stream.lastId = lastEventId
      const { storyId, commentId } = JSON.parse(data)
      for (const view of stream.views) if (storyId === undefined || view.storyId === storyId) hear(view, commentId)
    })
  }
}

const happened: Readonly<Record<string, (view: View, id: string) => unknown>> = {
  'comment.approved': (view, id) => {
    if (isOwn(view, id)) void refreshOwn(view)
    announce(view, [...view.unseen, id])
  },
  'comment.removed': (view, id) => {
    if (isOwn(view, id)) void refreshOwn(view)
    announce(view, view.unseen.filter((other) => other !== id))
    done(takeAway(view, id))
  },
  'story.closed': (view) => done(renewForm(view)),
  'story.opened': (view) => done(renewForm(view)),
  // What was missed is not known any more: whatever the first page has that this one has not.
  'reset': (view) => void part(view, '').then((fresh) => announce(view, findAll(fresh, '.comment[data-decided]').map(({ id }) => id.slice('comment-'.length))), () => undefined),
}

const mostPieces = 20

/** Says so, and moves nothing of what is being read until somebody asks. */
function announce(view: View, ids: readonly string[]): void {
  const waiting = (view.unseen = [...new Set(ids)].filter((id) => commentIn(view.section, id) === null))
  const button = find(view.section, '.news button')
  if (button === null) return
  button.hidden = waiting.length === 0
  button.textContent = counted(view.words.arrived, waiting.length)
}

async function showArrived(view: View): Promise<void> {
  const wanted = view.unseen.slice(-mostPieces)
  for (const id of wanted) {
    const piece = await part(view, `commentId=${id}`).catch(() => undefined)
    if (piece !== undefined && commentIn(view.section, id) === null) changeThread(view, () => putIn(view, piece, id))
    const comment = commentIn(view.section, id)
    if (comment !== null) markAsNew(view, comment)
  }
  settle(view)
  goTo(commentIn(view.section, wanted.at(-1) ?? ''))
  // What could not be had can be asked for again.
  announce(view, view.unseen)
}

/** A root comes where its order begins; a reply with those around it. */
function putIn({ section }: View, piece: DocumentFragment, id: string): void {
  const [count, list, item] = [find(piece, '.count'), find(section, '.thread'), find(piece, '.thread > li')]
  const root = item && find(item, '.comment')
  if (count === null || list === null || item === null || root === null) return
  find(section, '.count')?.replaceWith(count)
  const present = root.id === `comment-${id}` ? null : find(list, `[id="${root.id}"]`)?.closest('.thread > li')
  if (!present) return list.prepend(item)
  find(present, '.replies')?.remove()
  present.append(...[...item.children].filter((child) => child.matches('.replies')))
}

const mostTries = 5
const againMs = 2000

/** Its text goes at once; with replies that stay, a sentence takes its place. */
async function takeAway(view: View, id: string, tries = 1): Promise<void> {
  const shown = commentIn(view.section, id)
  if (shown === null) return
  find(shown, '.comment-text')?.replaceChildren()
  const piece = await part(view, `commentId=${id}`).catch((error: Error) => error)
  const sentence = piece instanceof Error ? null : commentIn(piece, id)
  if (sentence !== null && find(sentence, '.removed') !== null) changeThread(view, () => shown.replaceWith(sentence))
  else if (piece instanceof Error && piece.message === '404') changeThread(view, () => (shown.closest('li') ?? shown).remove())
  // Another server may not know it yet, nor a cache between.
  else if (tries < mostTries && !view.signal.aborted) return void setTimeout(() => done(takeAway(view, id, tries + 1)), againMs)
  const count = find(await part(view, 'limit=1'), '.count')
  if (count !== null) find(view.section, '.count')?.replaceWith(count)
}
