import type { CommentStore, SiteStore, ThreadEntry } from './ports.ts'

/** The same store, in whose entries nothing is counted as recommended while the site has its recommendations switched off. */
export function commentsAsShown(store: CommentStore, { sites }: { readonly sites: Pick<SiteStore, 'recent'> }): CommentStore {
  const isOff = async () => (await sites.recent())?.recommendations === 'off'
  const shown = async (entries: readonly ThreadEntry[]) => ((await isOff()) ? entries.map(uncounted) : entries)
  return {
    ...store,
    roots: async (page) => shown(await store.roots(page)),
    async repliesOf(rootIds, limit) {
      const replies = await store.repliesOf(rootIds, limit)
      return (await isOff()) ? new Map([...replies].map(([id, entries]) => [id, entries.map(uncounted)])) : replies
    },
    replies: async (page) => shown(await store.replies(page)),
    async publicEntry(id) {
      const entry = await store.publicEntry(id)
      return entry !== undefined && (await isOff()) ? uncounted(entry) : entry
    },
  }
}

function uncounted(entry: ThreadEntry): ThreadEntry {
  return entry.kind === 'published' ? { ...entry, recommendations: 0 } : entry
}
