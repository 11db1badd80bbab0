import { wordsOfHostility } from './words-of-hostility.ts'
import { wordsOfPeople } from './words-of-people.ts'
import { wordsOfPromotion } from './words-of-promotion.ts'
import { wordsOfThings } from './words-of-things.ts'

export const vocabulary = { ...wordsOfPeople, ...wordsOfHostility, ...wordsOfThings, ...wordsOfPromotion }
