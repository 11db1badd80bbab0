import { rowWidth, windowWords } from './shape.ts'

/**
 * Whether a word is marked depends on its own weights and its neighbours', on how surely the whole
 * text is to be rejected, and a constant.
 */
export const markingWeights = rowWidth * windowWords + 2

/** Where in `marking` the weight of the whole text's logit stands, and the constant after it. */
export const markingOfText = rowWidth * windowWords
