import type { LanguageExamples } from '../language-examples.ts'
import { denialAndQuotation } from './denial-and-quotation.ts'
import { hateAndItsDenial } from './hate-and-its-denial.ts'
import { ideasAndThings } from './ideas-and-things.ts'
import { identity } from './identity.ts'
import { insultsInOtherWords } from './insults-in-other-words.ts'
import { news } from './news.ts'
import { offersAndMentions } from './offers-and-mentions.ts'
import { persons } from './persons.ts'
import { promotion } from './promotion.ts'
import { speakingOfHate } from './speaking-of-hate.ts'
import { threats } from './threats.ts'
import { threatsInOtherWords } from './threats-in-other-words.ts'
import { vocabulary } from './vocabulary.ts'

export const english: LanguageExamples = {
  language: 'en',
  vocabulary,
  families: [
    ...denialAndQuotation, ...hateAndItsDenial, ...speakingOfHate, ...identity, ...ideasAndThings, ...threats, ...threatsInOtherWords,
    ...persons, ...insultsInOtherWords, ...news, ...promotion, ...offersAndMentions,
  ],
}
