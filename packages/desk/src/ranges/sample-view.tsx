import type { Histogram } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { guidelineTitle, languageName } from '../parts/names.ts'
import { suspectedFrom } from '../parts/suspected.ts'
import { Ago } from '../parts/time.tsx'

type Item = Histogram['sample'][number]

/** A few texts of the range, so that nobody decides on what they have not seen at all. */
export function SampleView({ sample, guideline }: Pick<Histogram, 'sample' | 'guideline'>) {
  return <ol class="sample">{sample.map((item) => <Sampled key={item.comment.id} item={item} guideline={guideline} />)}</ol>
}

function Sampled({ item: { comment, story, author, assessment }, guideline }: { readonly item: Item; readonly guideline: string }) {
  const { formats: { percent }, ranges, words: said } = words()
  const scores = Object.entries(assessment?.guidelines ?? {})
    .filter(([key, { score }]) => key === guideline || score >= suspectedFrom)
    .toSorted(([one, { score: a }], [other, { score: b }]) => Number(other === guideline) - Number(one === guideline) || b - a)
  return <li>
    {comment.body === null ? <p class="erased">{said.erasedText}</p> : <p class="comment-text" dir="auto" lang={comment.language ?? undefined}>{comment.body}</p>}
    <p class="sampled-scores">{scores.map(([key, { score }]) => <span key={key} class={key === guideline ? 'main' : ''}>{guidelineTitle(key)} <b>{percent(score)}</b></span>)}</p>
    <p class="quiet about"><span>{languageName(comment.language)}</span><bdi>{author.name ?? said.erasedName}</bdi><Ago at={comment.submittedAt} /><a href={`/desk/comments/${comment.id}`} target="_blank">{ranges.open}</a><bdi>{story.headline}</bdi></p>
  </li>
}
