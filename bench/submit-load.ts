/** Comments that nobody sent before, over twenty stories, with each receipt written down. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeWords } from './made-texts.ts'
import { makeStory, type Site } from './site.ts'
import { load, type Loaded } from './wrk.ts'

const stories = 20
const characters = 300

export interface SubmitLoad {
  /** A line for each comment that was answered 202: its id, the hash of its text, the receipt's token. */
  readonly receipts: string
  send(seconds: number): Promise<Loaded>
  /** As `send`, for comments that are needed and not measured. */
  fill(seconds: number): Promise<Loaded>
}

export async function submitLoad(site: Site, connections: number): Promise<SubmitLoad> {
  const { url, pid, dataDir } = site.server
  const [storyFile, wordFile, receipts] = [join(dataDir, 'stories'), join(dataDir, 'words'), join(dataDir, 'receipts')]
  const ids: string[] = []
  for (let index = 0; index < stories; index += 1) ids.push((await makeStory(site, `write-${index}`)).id)
  writeFileSync(storyFile, ids.join('\n'))
  writeFileSync(wordFile, madeWords.join('\n'))
  const settings = { stories: storyFile, words: wordFile, receipts, characters: `${characters}` }
  const one = { script: 'submit.lua', url, pid, connections, settings } as const
  return { receipts, send: (seconds) => load({ ...one, seconds }), fill: (seconds) => load({ ...one, seconds, patienceSeconds: 0 }) }
}
