import { replaceAddress } from '../address/address.ts'
import { words } from '../messages/language.ts'
import { dutyTitle } from '../parts/duties.ts'
import { guidelineTitle, languageName } from '../parts/names.ts'
import { addressOf, narrowings, without, type Filter, type FilterName } from './filter.ts'
import { filter, list } from './queue.ts'

/** What narrows the queue, each with the way to be rid of it. */
export function FilterChips() {
  const { queue: { filters: said } } = words()
  const present = filter.value
  const names = narrowings(present)
  if (names.length === 0) return null
  return <ul class="chips" aria-label={said.narrowed}>
    {names.map((name) => <li key={name}><button aria-label={said.remove(chipText(present, name))} onClick={() => replaceAddress(addressOf(without(present, name)))}><bdi>{chipText(present, name)}</bdi> <span aria-hidden="true">×</span></button></li>)}
    {names.length > 1 && <li><a href="/desk/">{said.all}</a></li>}
  </ul>
}

function chipText(present: Filter, name: FilterName): string {
  const { queue: { filters: said }, formats: { percent }, words: { erasedName } } = words()
  const [first] = list.value.items
  switch (name) {
    case 'q':
      return said.q(present.q ?? '')
    case 'guideline':
      return `${guidelineTitle(present.guideline ?? '')} ${percent(present.minScore ?? (present.maxScore === undefined ? 0.5 : 0))} – ${percent(present.maxScore ?? 1)}`
    case 'storyId':
      return first?.story.id === present.storyId ? first?.story.headline ?? said.storyId : said.storyId
    case 'authorId':
      return first?.author.id === present.authorId ? first?.author.name ?? erasedName : said.authorId
    case 'tag':
      return present.tag ?? ''
    case 'language':
      return languageName(present.language ?? null)
    case 'hasLink':
      return present.hasLink === true ? said.hasLink : said.noLink
    case 'isReply':
      return present.isReply === true ? said.isReply : said.noReply
    case 'passedTo':
      return present.passedTo === 'me' ? said.passedToMe : said.passedTo(dutyTitle(present.passedTo ?? ''))
    default:
      return said.reasons[present.reason ?? 'new']
  }
}
