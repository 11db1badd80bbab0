import { words } from '../messages/language.ts'
import { ownNames } from '../parts/own-names.ts'
import type { Difference } from './guidelines-differences.ts'

/** Whether publishing would change it; nothing where it would not. */
export function Mark({ difference }: { readonly difference: Difference }) {
  const said = differenceWords(difference)
  return said === undefined ? null : <span class="flag">{said}</span>
}

export function differenceWords(difference: Difference): string | undefined {
  const { guidelines: said } = words().site
  if (difference.kind === 'same') return undefined
  return difference.kind === 'new' ? said.isNew : said.isChanged(difference.languages.map((language) => ownNames[language]).join(', '))
}
