import pg from 'pg'
import { StorageUnavailable } from '../app/index.ts'

// https://www.postgresql.org/docs/current/errcodes-appendix.html; a class is the first two characters of a code.
const unavailable = new Map([
  ['08', 'the connection to the database is lost'],
  ['28', 'the database refuses its user or password'],
  ['3D', 'there is no such database'],
  ['53', 'the database has no room, no memory or no connection left'],
  ['57', 'the database is stopping, starting or out of time'],
  ['58', 'the disk that holds the database fails'],
  ['25006', 'the database is read-only'],
  ['40001', 'others write the same at the same time'],
  ['40P01', 'others write the same at the same time'],
  ['55000', 'the database takes no connections'],
  ['55P03', 'others write the same at the same time'],
])

/** `StorageUnavailable` for what a network, a server, room or rights would mend; any other error as it is. */
export function postgresFailureOf(error: unknown): unknown {
  const reason = reasonOf(error)
  return reason === undefined ? error : new StorageUnavailable(`Nothing can be stored or read: ${reason}.`, { cause: error })
}

function reasonOf(error: unknown): string | undefined {
  if (isServerError(error)) return unavailable.get(error.code) ?? unavailable.get(error.code.slice(0, 2))
  return isOfConnection(error) ? 'the database cannot be reached' : undefined
}

/** What the server itself said. Of a pooler's, the code is 08P01 for whatever went wrong behind it. */
function isServerError(error: unknown): error is pg.DatabaseError & { readonly code: string } {
  return error instanceof pg.DatabaseError && error.code !== undefined
}

// node-postgres has no class for them, and the network's own have Node's codes.
const messages = /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error|none of the servers)/

function isOfConnection(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isOfConnection)
  if (!(error instanceof Error)) return false
  return ('syscall' in error && 'errno' in error) || messages.test(error.message)
}

/** Whether the connection that failed so is of no more use. */
export function hasLostConnection(error: unknown): boolean {
  if (isServerError(error)) return /^(08|57P|58)/.test(error.code)
  return error !== undefined && isOfConnection(error)
}

/** A server that was the primary and is a standby now, or that its operator made so. */
export function isReadOnly(error: unknown): boolean {
  return isServerError(error) && error.code === '25006'
}

/** Of transactions that stood in each other's way one was undone, and may well be tried again. */
export function isUndoneForOthers(error: unknown): boolean {
  const cause = error instanceof StorageUnavailable ? error.cause : error
  return isServerError(cause) && (cause.code === '40P01' || cause.code === '40001')
}

/** Others kept a table longer than was waited for it. */
export function isLocked(error: unknown): boolean {
  return isServerError(error) && error.code === '55P03'
}
