/** `By Jane Doe` as `Jane Doe`. */
export function withoutBy(byline: string): string {
  return byline.replace(/^(?:by|بقلم)\s+(?=\S)/iu, '')
}
