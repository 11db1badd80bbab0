/** Language codes, however they are set apart. */
export function codesIn(text: string): string[] {
  return text.split(/[\s,،;]+/).filter((code) => code !== '')
}
