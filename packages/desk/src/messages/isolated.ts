/** Keeps a name's direction of writing from its surroundings (UAX #9, section 2.4); for text where no `<bdi>` can be. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`
}
