/** For a cache of so many entries: `max` would set a place aside for each of them at once, 800 kB for 50,000. */
export function atMost(entries: number): { readonly maxSize: number; readonly sizeCalculation: () => number } {
  return { maxSize: entries, sizeCalculation: () => 1 }
}
