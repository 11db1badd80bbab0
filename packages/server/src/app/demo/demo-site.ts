import type { Language } from '@verbatim/core'
import { busLineSeven } from './bus-line-seven.ts'
import { publisher, type DemoStory } from './demo-story.ts'
import { libraryAtNight } from './library-at-night.ts'
import { riverCleanUp } from './river-clean-up.ts'

export type { DemoComment, DemoStory } from './demo-story.ts'

/** The paper of a town that does not exist, for whoever tries the product before having stories. */
export const demoSite: { readonly name: string; readonly publisher: string; readonly languages: readonly Language[] } = {
  name: 'Halvern Post',
  publisher,
  languages: ['en', 'ar', 'ckb'],
}

/** Three different stories in three languages, newest first. */
export const demoStories: readonly DemoStory[] = [libraryAtNight, riverCleanUp, busLineSeven]
