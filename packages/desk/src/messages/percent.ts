/** A share from 0 to 1 as a percentage of at most two decimals, without what binary fractions leave behind; with a point, in ASCII digits. */
export function percentOf(share: number): string {
  return String(Math.round(share * 10_000) / 100)
}
