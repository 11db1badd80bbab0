/** What the desk shows, as its address says; the query is each view's own matter. */
export type View =
  | { readonly name: 'queue' | 'distribution' | 'batches' | 'search' | 'decisions' | 'figures' | 'team' | 'guidelines' | 'settings' | 'terms' | 'policy' | 'account' | 'blocks' | 'set-up' | 'invite' | 'not-found' }
  | { readonly name: 'comment' | 'author' | 'story' | 'batch'; readonly id: string }

const plain = ['distribution', 'batches', 'search', 'decisions', 'figures', 'team', 'guidelines', 'settings', 'terms', 'policy', 'account', 'blocks', 'invite'] as const
const withId = { comments: 'comment', authors: 'author', stories: 'story', batches: 'batch' } as const

/** The view of a path below `/desk/`. */
export function viewOf(pathname: string): View {
  const [place = '', id, ...rest] = pathname.replace(/^\/desk\/?/, '').split('/')
  if (rest.length > 0) return { name: 'not-found' }
  if (place === '' && id === undefined) return { name: 'queue' }
  if (place === 'setup' && id === undefined) return { name: 'set-up' }
  if (id === undefined || id === '') return { name: plain.find((name) => name === place) ?? 'not-found' }
  const name = Object.entries(withId).find(([folder]) => folder === place)?.[1]
  return name === undefined ? { name: 'not-found' } : { name, id: decodeURIComponent(id) }
}
