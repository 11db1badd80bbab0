import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { accept, refuse, slugOf, type Result, type Story } from '@verbatim/core'
import { putStory, type StoryInput } from '../app/index.ts'
import { complain, dataOf, dataHelp, dataOption, print, text, UsageError, type Command } from './command.ts'
import type { StoryDraft } from './story-file/index.ts'
import type { OpenSite, Wiring } from './wiring.ts'

const dateOrders = ['dmy', 'mdy', 'ymd'] as const
type DateOrder = (typeof dateOrders)[number]

export const storyImport: Command = {
  name: 'story import',
  usage: 'FILE… [--url URL] [--date-order dmy|mdy|ymd] [--data DIR | --database URL]',
  help: `Makes a story of each file, or updates the one made of it before.
Reads Markdown with front matter, HTML with JSON-LD NewsArticle, and the plain text of a news page.

  --url URL      the story's address, for one file that does not say it itself;
                 without one the story has its address on this server
  --date-order   how 04-09-2017 is read (default dmy: 4 September)
${dataHelp}`,
  options: { ...dataOption, 'url': { type: 'string' }, 'date-order': { type: 'string' } },
  async run(line, wiring) {
    const files = line.operands
    const url = text(line, 'url')
    const dateOrder = readDateOrder(text(line, 'date-order') ?? 'dmy')
    if (files.length === 0) throw new UsageError('story import needs a FILE')
    if (url !== undefined && files.length > 1) throw new UsageError('--url is for one FILE')
    const site = await wiring.openSite(dataOf(line, wiring))
    try {
      let failed = 0
      for (const file of files) {
        const imported = await importFile(site, { file, url, dateOrder, base: publicBase(wiring) })
        if (!imported.ok) failed += 1
        tell(file, imported)
      }
      return failed === 0 ? 0 : 1
    } finally {
      await site.close()
    }
  },
}

function readDateOrder(word: string): DateOrder {
  const order = dateOrders.find((known) => known === word)
  if (order === undefined) throw new UsageError(`--date-order is one of ${dateOrders.join(', ')}`)
  return order
}

function publicBase({ env }: Wiring): string {
  return (env['VERBATIM_URL'] || `http://localhost:${env['VERBATIM_PORT'] || '4000'}`).replace(/\/+$/, '')
}

type Imported = { readonly story: Story; readonly made: boolean; readonly pageUrl: string }
type ImportRefusal = { readonly code: string; readonly detail?: string }

async function importFile(
  site: OpenSite,
  { file, url, dateOrder, base }: { file: string; url: string | undefined; dateOrder: DateOrder; base: string },
): Promise<Result<Imported, ImportRefusal>> {
  const read = await readText(file)
  if (!read.ok) return read
  // Its three parsers are for this command alone; a server should not hold them.
  const { parseStoryFile } = await import('./story-file/index.ts')
  const draft = parseStoryFile({ name: basename(file), text: read.value }, { dateOrder })
  if (!draft.ok) return draft
  const put = await putStory(site, inputOf(site, { draft: draft.value, url, base }))
  if (!put.ok) return refuse({ code: put.refusal.code, detail: `${put.refusal.field} is no ${put.refusal.reason}` })
  return accept({ ...put.value, pageUrl: `${base}/stories/${encodeURIComponent(put.value.story.slug)}` })
}

async function readText(file: string): Promise<Result<string, ImportRefusal>> {
  try {
    return accept(await readFile(file, 'utf8'))
  } catch (error) {
    return refuse({ code: 'file-unreadable', detail: error instanceof Error ? error.message : String(error) })
  }
}

/** A text that names no address of its own lives on this server; importing it again updates it. */
function inputOf(site: OpenSite, { draft, url, base }: { draft: StoryDraft; url: string | undefined; base: string }): StoryInput {
  const named = url ?? draft.url
  if (named !== null) return { ...draft, url: named }
  const slug = slugOf(draft.headline, site.hashing.sha256(`${draft.headline} ${draft.publishedAt ?? ''}`).slice(0, 8))
  return { ...draft, slug, url: `${base}/stories/${encodeURIComponent(slug)}` }
}

function tell(file: string, imported: Result<Imported, ImportRefusal>): void {
  if (imported.ok) {
    const { story, made, pageUrl } = imported.value
    print(`${made ? 'made' : 'updated'}  ${story.headline}  ${pageUrl}`)
  } else {
    complain(`${file}: ${[imported.refusal.code, imported.refusal.detail].filter(Boolean).join(': ')}`)
  }
}
