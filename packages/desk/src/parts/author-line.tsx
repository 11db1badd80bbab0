import type { QueueItem } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { guidelineTitle } from './names.ts'
import { Time } from './time.tsx'

type Author = QueueItem['author']

/** Who wrote it, and what became of what they wrote before. */
export function AuthorLine({ author }: { readonly author: Author }) {
  const { parts: { comment: said } } = words()
  return <p class="author-line">
    <a class="author-name" href={`/desk/authors/${author.id}`}><AuthorName name={author.name} /></a>
    {typeof author.email === 'string' && <bdi class="quiet">{author.email}</bdi>}
    <span class="quiet">{author.submitted <= 1 ? said.firstComment : said.record(author)}</span>
    {author.lastGuidelines.length > 0 && <span class="quiet">{said.lastReasons(author.lastGuidelines.map(guidelineTitle))}</span>}
    {author.block !== null && <BlockFlag block={author.block} />}
  </p>
}

export function AuthorName({ name }: { readonly name: string | null }) {
  return name === null ? <span class="erased">{words().words.erasedName}</span> : <bdi>{name}</bdi>
}

function BlockFlag({ block: { kind, reason, expiresAt } }: { readonly block: NonNullable<Author['block']> }) {
  const { words: { blocks }, parts: { comment: said } } = words()
  return <span class="flag warning">{blocks[kind]}: <bdi>{reason}</bdi>{expiresAt !== null && <> ({said.until} <Time at={expiresAt} />)</>}</span>
}
