import { StorageUnavailable } from '../app/index.ts'

// https://www.sqlite.org/rescode.html; the low byte of an extended code is its family.
const unavailable = new Map([
  [5, 'another program keeps the database locked'],
  [8, 'the data folder is read-only'],
  [10, 'the disk that holds the data folder fails'],
  [13, 'the disk that holds the data folder is full'],
  [14, 'the database file cannot be opened'],
])

/** `StorageUnavailable` for what room, rights or a working disk would mend; any other error as it is. */
export function failureOf(error: unknown): unknown {
  const reason = isSqliteError(error) ? unavailable.get(error.errcode & 0xff) : undefined
  return reason === undefined ? error : new StorageUnavailable(`Nothing can be stored: ${reason}.`, { cause: error })
}

export function isBusy(error: unknown): boolean {
  return isSqliteError(error) && (error.errcode & 0xff) === 5
}

/** A page that is none, or no database at all. */
export function isDamaged(error: unknown): boolean {
  return isSqliteError(error) && [11, 26].includes(error.errcode & 0xff)
}

function isSqliteError(error: unknown): error is Error & { readonly errcode: number } {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
}
