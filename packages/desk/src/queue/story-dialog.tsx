import type { QueueItem } from '@verbatim/contract'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'

/** Closes a story to comments, or opens it again, as it stands now. */
export function StoryDialog({ story, onClose }: { readonly story: QueueItem['story']; readonly onClose: () => void }) {
  const { queue: { story: said }, frame } = words()
  const loaded = useLoaded(story.id, (signal) => call('story', { params: { storyId: story.id }, signal }))
  if (loaded.kind !== 'there') return <Dialog title={said.title} onClose={onClose}><LoadState loaded={loaded} /><button class="plain" onClick={onClose}>{frame.close}</button></Dialog>
  const isOpen = loaded.value.commenting === 'open'
  return <Confirm title={isOpen ? said.closeTitle : said.openTitle} action={isOpen ? said.close : said.open} onClose={onClose} onConfirm={async () => {
    const answer = await call('patchStory', { params: { storyId: story.id }, body: { commenting: isOpen ? 'closed' : 'open' } })
    return answer.ok ? undefined : answer.failure
  }}>
    <p><bdi lang={story.language ?? undefined}>{story.headline}</bdi></p>
    <p>{isOpen ? said.closeHint : said.openHint}</p>
  </Confirm>
}
