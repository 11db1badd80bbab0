import { en as reader } from '@verbatim/widget/messages/en'
import { isolated } from '../isolated.ts'
import type { TermsMessages } from '../terms.ts'
import { counted } from './counted.ts'

const { number } = reader

export const terms: TermsMessages = {
  hint: 'Words and phrases that the site will not have. A comment that holds one is marked under its guideline; whether it is published is still decided as always.',
  counted: (total, version) => `${counted(total, 'term')}, version ${version}`,
  all: 'All',
  everyLanguage: 'Every language',
  lists: 'Lists',
  search: 'Search the terms',
  searchSubmit: 'Search',
  none: 'No term fits.',
  reaches: { exact: 'as it is written', endings: 'with the endings of its language', stem: 'at the beginning of any word' },
  notIn: (exceptions) => `but not in ${exceptions}`,
  change: 'Change',
  changeOf: (term) => `Change: ${isolated(term)}`,
  remove: 'Remove',
  removeOf: (term) => `Remove: ${isolated(term)}`,
  form: {
    headings: { add: 'Add a term', change: 'Change a term', remove: 'Remove a term' },
    text: 'Word or phrase',
    textHint: 'Capitals, accents that are left out, hidden and stretched letters are seen through.',
    textFixed: 'To give it another spelling, remove it and add the new one.',
    language: 'Language',
    guideline: 'Guideline',
    inflection: 'Where it counts',
    exceptions: 'Exceptions, one a line',
    exceptionsHint: 'Harmless words and phrases that hold the term; where one of them stands, the term does not count.',
    preview: 'See what it would match',
    save: 'Save the change',
    remove: 'Remove the term',
    saved: 'The change is saved and logged. New comments are assessed with it at once, those that wait within seconds.',
  },
  preview: {
    title: 'What the change would do',
    none: (examined) => `Of the latest ${counted(examined, 'comment')}, none would be matched otherwise than now.`,
    some: (examined, newly, noLonger) => `Of the latest ${counted(examined, 'comment')}, ${number(newly)} would be newly matched and ${number(noLonger)} no longer.`,
    notSaved: 'Nothing is saved yet.',
    newly: (total) => `Newly matched: ${number(total)}`,
    noLonger: (total) => `No longer matched: ${number(total)}`,
    latest: (shown) => `the latest ${number(shown)} of them`,
  },
  log: {
    title: 'What was changed',
    show: 'Show the log',
    none: 'Nothing was changed yet.',
    added: 'added',
    changed: 'changed',
    removed: 'removed',
    by: (name) => `by ${isolated(name)}`,
  },
}
