/** Files that hold what is nobody else's to read, and that are there wholly or not at all. */
import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Result } from '@verbatim/core'
import { StorageUnavailable } from '../app/index.ts'
import { failureOf } from './failure.ts'

/**
 * Lets `make` fill a file beside the one that is wanted, then puts it on the disk and into its place in one step. Whatever
 * goes wrong or is refused before, the place is as it was. Throws `StorageUnavailable` for a disk that is full or not to be written.
 */
export async function madeInPlace<T, R extends { readonly code: string }>(file: string, make: (partial: string) => Promise<Result<T, R>>): Promise<Result<T, R>> {
  const partial = `${file}.${process.pid}.part`
  try {
    closeSync(openSync(partial, 'wx', ownerAlone))
    const made = await make(partial)
    if (!made.ok) return made
    chmodSync(partial, ownerAlone)
    flush(partial)
    renameSync(partial, file)
    flushFolder(dirname(file))
    return made
  } catch (error) {
    throw fileFailureOf(file, error)
  } finally {
    for (const name of [partial, `${partial}-journal`, `${partial}-wal`, `${partial}-shm`]) rmSync(name, { force: true })
  }
}

/** A second name for what lies there, or a copy where the disk knows no second names. */
export function keepAside(file: string, aside: string): void {
  if (existsSync(aside)) throw new StorageUnavailable(`${aside} is there already; move it away first.`)
  try {
    linkSync(file, aside)
  } catch {
    copyFileSync(file, aside)
    chmodSync(aside, ownerAlone)
    flush(aside)
  }
}

const ownerAlone = 0o600

/** Until it returns, a power cut may take back what was written. */
function flush(file: string): void {
  flushed(file, 'r+')
}

/** Of a new name in it. Windows opens no folder, and keeps names by itself. */
function flushFolder(folder: string): void {
  if (process.platform !== 'win32') flushed(folder, 'r')
}

function flushed(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

const unavailable = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EIO', 'EFBIG'])

function fileFailureOf(file: string, error: unknown): unknown {
  const failure = failureOf(error)
  if (failure !== error) return new StorageUnavailable(`${file} cannot be written: ${failure instanceof Error ? failure.message : String(failure)}`, { cause: error })
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || !unavailable.has(error.code)) return error
  return new StorageUnavailable(`${file} cannot be written: ${error.message}`, { cause: error })
}
