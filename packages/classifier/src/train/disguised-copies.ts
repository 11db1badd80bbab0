import { disguises, type Disguise } from '../examples/disguises.ts'
import { Chance } from './chance.ts'
import type { LoadedSets, Row } from './sets.ts'

/** One text in so many is read once more in disguise. */
const oneIn = 24
/** Where single words are disguised, this share of them. */
const singleShare = 0.25

/**
 * The sets with some of their training rows once more as somebody would write them who evades a
 * filter, violations and clean texts alike: a disguise alone says nothing against a text.
 */
export function withDisguisedCopies(sets: LoadedSets, seed: number): LoadedSets {
  const chance = new Chance(seed + 2)
  const copies = sets.rows.flatMap((row): Row[] => {
    if (row.part !== 'train' || chance.share() >= 1 / oneIn) return []
    const text = disguised(row, chance)
    return text === row.text ? [] : [{ ...row, text, source: { ...row.source, orig: {} } }]
  })
  return { ...sets, rows: [...sets.rows, ...copies] }
}

function disguised({ text, language }: Row, chance: Chance): string {
  const able = disguises.filter(({ applies }) => text.split(/\s+/).some((word) => applies(word, language)))
  const disguise = able[Math.floor(chance.share() * able.length)]
  return disguise === undefined ? text : writtenAs(disguise, { text, language, chance })
}

function writtenAs({ applies, apply, singleWords }: Disguise, { text, language, chance }: { readonly text: string; readonly language: string; readonly chance: Chance }): string {
  const share = singleWords === true || chance.share() < 0.5 ? singleShare : 1
  // Handles and addresses stay as they are.
  return text.replace(/\S+/gu, (word) =>
    /[@/<]|^(?:user|url)\b/i.test(word) || !applies(word, language) || chance.share() >= share ? word : apply(word, { chance: () => chance.share(), language }))
}
