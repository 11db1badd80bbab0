import { everyLanguage, type Term, type TermKey } from '@verbatim/core'
import { changeTerms, type TermsProposal } from '../app/index.ts'
import { complain, dataOf, dataHelp, dataOption, print, UsageError, type Command } from './command.ts'
import { readTermLists, type TermListFiles } from './term-list-files.ts'

export const termsImport: Command = {
  name: 'terms import',
  usage: 'PATH… [--replace] [--data DIR | --database URL]',
  help: `Takes term lists from files called LANG.txt (mul.txt: for every language), or from folders of them.

  --replace     removes what is in a list of the site and not in its file (without it, nothing is removed)
${dataHelp}

A file holds a line [guideline] and under it one term a line: "word" as it is, "word~" with the endings of its
language, "word*" at the beginning of any word; after "!" its exceptions, with commas between; # begins a remark.
All or nothing: with anything wrong in any file, all of it is told by line, and nothing is changed.`,
  options: { ...dataOption, replace: { type: 'boolean' } },
  async run(line, wiring) {
    if (line.operands.length === 0) throw new UsageError('terms import needs files or folders.')
    const files = await wiring.termFiles()
    const read = readTermLists(line.operands, files)
    if (read.faults.length > 0) return tellFaults(read)
    const site = await wiring.openSite(dataOf(line, wiring))
    try {
      const { terms: present } = await site.terms.all()
      const proposal = proposalFor(read, { present, removes: line.options['replace'] !== undefined, formOf: files.formOf })
      const log = { actor: { kind: 'operator', id: null, name: 'command line' }, at: site.clock.now() } as const
      const changed = await changeTerms({ terms: site.terms, termReader: { formOf: files.formOf, use: () => undefined } }, { proposal, log })
      if (!changed.ok) {
        complain(changed.refusal.code === 'terms-changed' ? 'The lists were changed meanwhile; nothing was imported.' : JSON.stringify(changed.refusal.faults))
        return 1
      }
      print(`${changed.value.added} added, ${changed.value.changed} changed, ${changed.value.removed} removed`)
      return 0
    } finally {
      await site.close()
    }
  },
}

function tellFaults({ faults }: TermListFiles): number {
  for (const { file, faults: some } of faults) for (const { line, code } of some) complain(`${file}:${line}: ${code}`)
  return 1
}

interface Present {
  readonly present: readonly Term[]
  readonly removes: boolean
  readonly formOf: (text: string) => string
}

function proposalFor({ languages, terms }: TermListFiles, { present, removes, formOf }: Present): TermsProposal {
  const placeOf = ({ language, text }: TermKey) => `${language ?? everyLanguage} ${formOf(text)}`
  const known = new Map(present.map((term) => [placeOf(term), term]))
  const wanted = new Set(terms.map(placeOf))
  return {
    add: terms.filter((term) => !known.has(placeOf(term))),
    change: terms.filter((term) => known.has(placeOf(term)) && !isSame(known.get(placeOf(term)), term)),
    remove: removes ? present.filter((term) => languages.includes(term.language) && !wanted.has(placeOf(term))) : [],
  }
}

function isSame(before: Term | undefined, after: Term): boolean {
  return (
    before !== undefined && before.text === after.text && before.guideline === after.guideline && before.inflection === after.inflection &&
    before.exceptions.join('\n') === after.exceptions.join('\n')
  )
}
