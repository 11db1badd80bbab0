import type { Messages } from '../messages/messages.ts'
import { narrowings, type Narrowing, type RangeFilter } from './range-query.ts'

interface Names {
  readonly messages: Messages
  readonly guidelineTitle: (key: string) => string
  readonly languageName: (tag: string | null) => string
}

/** A filter other than the score, in words, with where one can see what it is about. */
interface FilterWord {
  readonly name: Narrowing
  readonly text: string
  readonly href?: string
}

export function narrowedBy(filter: RangeFilter, { messages: { ranges }, languageName }: Names): readonly FilterWord[] {
  return narrowings.flatMap((name): readonly FilterWord[] => {
    switch (name) {
      case 'language':
        return filter.language === undefined ? [] : [{ name, text: languageName(filter.language) }]
      case 'storyId':
        return filter.storyId === undefined ? [] : [{ name, text: ranges.story, href: `/desk/stories/${filter.storyId}` }]
      case 'authorId':
        return filter.authorId === undefined ? [] : [{ name, text: ranges.author, href: `/desk/authors/${filter.authorId}` }]
      case 'tag':
        return filter.tag === undefined ? [] : [{ name, text: ranges.tag(filter.tag) }]
      case 'q':
        return filter.q === undefined ? [] : [{ name, text: ranges.search(filter.q) }]
      case 'hasLink':
      case 'isReply': {
        const value = filter[name]
        return value === undefined ? [] : [{ name, text: ranges[name][value ? 'true' : 'false'] }]
      }
    }
  })
}

/** The guideline and the scores of a range; `undefined` where it was of any score. */
export function scoreWords({ guideline, minScore = 0, maxScore = 1 }: RangeFilter, { messages: { figures, formats: { percent }, ranges }, guidelineTitle }: Names): string | undefined {
  if (guideline === undefined) return undefined
  return `${guidelineTitle(guideline)}${figures.comma}${ranges.between(percent(minScore), percent(maxScore))}`
}
