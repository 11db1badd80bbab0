/** Without the blanks around it; `null` where nothing is left. */
export function orNull(text: string): string | null {
  return text.trim() || null
}

/** One thing a line, however many blanks surround it. */
export function linesIn(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
}

/** Language codes, however they are set apart. */
export function codesIn(text: string): string[] {
  return text.split(/[\s,،;]+/).filter((code) => code !== '')
}
