import type { QueueItem } from '@verbatim/contract'
import type { Failure } from '../api/client.ts'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Confirmation } from './confirmation.tsx'
import { Dialog } from './dialog.tsx'
import { LoadState } from './load-state.tsx'
import { useLoaded } from './loaded.ts'

interface StoryDialogProps {
  readonly story: Pick<QueueItem['story'], 'id' | 'headline' | 'language'>
  readonly onClose: () => void
  readonly onChanged?: () => void
}

/** Closes a story to comments, or opens it again, as it stands now. */
export function StoryDialog({ story, onClose, onChanged }: StoryDialogProps) {
  const { parts: { story: said }, frame } = words()
  const loaded = useLoaded(story.id, (signal) => call('story', { params: { storyId: story.id }, signal }))
  if (loaded.kind !== 'there') return <Dialog title={said.title} onClose={onClose}><LoadState loaded={loaded} /><button class="plain" onClick={onClose}>{frame.close}</button></Dialog>
  const isOpen = loaded.value.commenting === 'open'

  async function change(): Promise<Failure | undefined> {
    const answer = await call('patchStory', { params: { storyId: story.id }, body: { commenting: isOpen ? 'closed' : 'open' } })
    if (!answer.ok) return answer.failure
    onChanged?.()
    return undefined
  }

  return <Confirmation title={isOpen ? said.closeTitle : said.openTitle} confirmLabel={isOpen ? said.close : said.open} onConfirm={change} onClose={onClose}>
    <p><bdi lang={story.language ?? undefined}>{story.headline}</bdi></p>
    <p>{isOpen ? said.closeHint : said.openHint}</p>
  </Confirmation>
}
