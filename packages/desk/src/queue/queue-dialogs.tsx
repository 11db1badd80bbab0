import type { Pass, QueueItem } from '@verbatim/contract'
import { site } from '../api/session.ts'
import { KeysDialog } from '../keys/keys-dialog.tsx'
import { words } from '../messages/language.ts'
import { Dialog } from '../parts/dialog.tsx'
import { PassDialog, ThreatDialog } from '../parts/pass-dialog.tsx'
import { PauseDialog } from '../parts/pause-dialog.tsx'
import { StaffAnswer } from '../parts/staff-answer.tsx'
import { StoryDialog } from '../parts/story-dialog.tsx'
import { CalmForm } from '../preferences/calm-form.tsx'
import { readDetailsAgain } from './details.ts'
import { FilterDialog } from './filter-dialog.tsx'
import { closeDialog, openDialog } from './open-dialog.ts'
import { lastPass } from './last-pass.tsx'
import { filter, takeOff } from './queue.ts'
import { idOf } from './waiting-list.ts'

/** The one that is open. */
export function QueueDialogs({ item }: { readonly item: QueueItem | undefined }) {
  const { frame, queue } = words()
  switch (openDialog.value) {
    case undefined:
      return null
    case 'help':
      return <KeysDialog onClose={closeDialog} />
    case 'filter':
      return <FilterDialog item={item} onClose={closeDialog} />
    case 'pause':
      return <PauseDialog commenting={site.value?.commenting} onClose={closeDialog} />
    case 'calm':
      return <Dialog title={queue.calm.title} onClose={closeDialog}><p class="hint">{queue.calm.hint}</p><CalmForm /><button class="primary" onClick={closeDialog}>{frame.done}</button></Dialog>
    default:
      return item === undefined ? null : <DialogOf item={item} />
  }
}

function DialogOf({ item }: { readonly item: QueueItem }) {
  const commentId = idOf(item)
  switch (openDialog.value) {
    case 'pass':
      return <PassDialog commentId={commentId} onPassed={passedOn} onClose={closeDialog} />
    case 'threat':
      return <ThreatDialog commentId={commentId} onPassed={passedOn} onClose={closeDialog} />
    case 'answer':
      return <StaffAnswer commentId={commentId} name={item.author.name} onAnswered={() => readDetailsAgain(commentId)} onClose={closeDialog} />
    case 'story':
      return <StoryDialog story={item.story} onClose={closeDialog} />
    default:
      return null
  }
}

/** It waits for somebody else now; a list of what is passed on keeps it. */
function passedOn(pass: Pass): void {
  lastPass.value = pass
  if (filter.peek().passedTo === undefined) takeOff(pass.commentId)
  else readDetailsAgain(pass.commentId)
}
