export type CsvCell = string | number | null

/**
 * A table as RFC 4180 has it. A spreadsheet would calculate a text that begins like a formula, and names
 * are what anybody chose to call themselves: such a text gets an apostrophe before it (OWASP, CSV injection).
 */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('')
}

function fieldOf(cell: CsvCell): string {
  if (cell === null) return ''
  const text = typeof cell === 'number' ? String(cell) : harmless(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function harmless(text: string): string {
  // Spreadsheets pass over spaces and marks of direction before they look for a formula, and take the full-width signs for the others.
  return /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(text) ? `'${text}` : text
}
