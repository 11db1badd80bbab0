import { ar as reader } from '@verbatim/widget/messages/ar'

/** `one` and `two` say the number themselves. */
export interface Forms {
  readonly one: string
  readonly two: string
  readonly few: string
  readonly many: string
  readonly other: string
}

const plural = new Intl.PluralRules('ar')

/** Arabic has a form for one, for two, for three to ten, for eleven to ninety-nine, and for hundreds. */
export function counted(count: number, forms: Forms): string {
  const form = plural.select(count)
  if (form === 'one' || form === 'two') return forms[form]
  return `${reader.number(count)} ${form === 'zero' ? forms.other : forms[form]}`
}
