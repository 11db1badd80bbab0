/** How many bins of equal width there are from 0 to 1, for a histogram of scores; the last one holds 1. */
export const scoreBins = 20
