import { exampleLabels, type ExampleLabel } from './functional-example.ts'

/**
 * What a section's examples break: nothing (`harmless`; `mild` is harmless too, but says nothing of
 * profanity), the guideline of the group named in them (`group`), or the labels named, or several.
 */
export interface Breach {
  readonly labels: readonly ExampleLabel[]
  readonly group: boolean
  readonly mild: boolean
}

export interface Template {
  /** Its section and its place in it. */
  readonly key: string
  readonly text: string
  readonly breach: Breach
  readonly heldBack: boolean
}

export interface Family {
  readonly name: string
  readonly templates: readonly Template[]
}

/**
 * A phenomenon in one language. `sections` go from what they break ('harmless', 'group',
 * 'attack profanity') to one template a line. In a template `{name}` is filled from that
 * vocabulary, `{name.form}` with one of the entry's forms, `{name2}` with another entry, and
 * `[this|that|]` is a choice. A line that begins with an asterisk is kept for testing.
 */
export function family(name: string, sections: Readonly<Record<string, string>>): Family {
  const templates = Object.entries(sections).flatMap(([section, source]) => templatesOf(section, source))
  return { name, templates }
}

/** A family none of whose templates is trained on. */
export function heldBackFamily(name: string, sections: Readonly<Record<string, string>>): Family {
  const { templates } = family(name, sections)
  return { name, templates: templates.map((template) => ({ ...template, heldBack: true })) }
}

function templatesOf(section: string, source: string): readonly Template[] {
  const breach = breachOf(section)
  const texts = source.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  return texts.map((line, at) => {
    const heldBack = line.startsWith('*')
    return { key: `${section.replaceAll(' ', '+')}/${at + 1}`, text: heldBack ? line.slice(1).trim() : line, breach, heldBack }
  })
}

function breachOf(section: string): Breach {
  const names = section.split(' ')
  const labels = exampleLabels.filter((label) => names.includes(label))
  const known = new Set<string>([...labels, 'group', 'harmless', 'mild'])
  if (!names.every((name) => known.has(name))) throw new Error(`${section}: no such label`)
  return { labels, group: names.includes('group'), mild: names.includes('mild') }
}
