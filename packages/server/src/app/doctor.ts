import type { StorageFacts } from './upkeep.ts'

/** What was found on the machine, as it is. */
export interface MachineFacts {
  /** Milliseconds since the Unix epoch, by this machine's clock. */
  readonly now: number
  readonly nodeVersion: string
  readonly storage: StorageFacts
  /** Of the data folder; `undefined` where the site is not kept in one. */
  readonly disk: DiskFacts | undefined
  readonly configFaults: readonly string[]
  /** Why the classifier's models cannot be used. */
  readonly modelFault: string | undefined
  readonly backups: BackupsFound | undefined
}

export interface DiskFacts {
  readonly freeBytes: number
  readonly kind: 'local' | 'network' | 'memory'
  /** Whether the server could write there as who asks. */
  readonly isWritable: boolean
  readonly othersMayRead: boolean
}

export interface BackupsFound {
  readonly folder: string
  readonly newest: { readonly file: string; readonly madeAt: number } | undefined
}

export interface Finding {
  readonly about: 'program' | 'configuration' | 'classifier' | 'storage' | 'schema' | 'durability' | 'disk' | 'clock' | 'backup'
  /** A warning is to be known; with a fault, the server does not start, or what it promises does not hold. */
  readonly state: 'well' | 'warning' | 'fault'
  readonly message: string
}

/** One finding or more about each, in plain words. */
export function diagnose(facts: MachineFacts): readonly Finding[] {
  return [program(facts), ...configuration(facts), classifier(facts), ...storage(facts.storage), ...disk(facts), ...clock(facts), ...backup(facts)]
}

// The first with all that is used of it.
const oldestNode = [24, 7] as const

function program({ nodeVersion }: MachineFacts): Finding {
  const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number)
  const isNewEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
  return isNewEnough
    ? { about: 'program', state: 'well', message: `Node ${nodeVersion}` }
    : { about: 'program', state: 'fault', message: `Node ${nodeVersion} is too old; ${oldestNode.join('.')} or later is needed.` }
}

function configuration({ configFaults }: MachineFacts): readonly Finding[] {
  if (configFaults.length === 0) return [{ about: 'configuration', state: 'well', message: 'nothing wrong with it' }]
  return configFaults.map((message) => ({ about: 'configuration', state: 'fault', message }))
}

function classifier({ modelFault }: MachineFacts): Finding {
  return modelFault === undefined ? { about: 'classifier', state: 'well', message: 'its models are whole' } : { about: 'classifier', state: 'fault', message: modelFault }
}

function storage(facts: StorageFacts): readonly Finding[] {
  if (facts.state === 'absent') return [{ about: 'storage', state: 'fault', message: `Nothing is kept at ${facts.place}. Is this the right place?` }]
  if (facts.state === 'unusable') return [{ about: 'storage', state: 'fault', message: facts.reason }]
  return [
    { about: 'storage', state: 'well', message: `${facts.engine} at ${facts.place}, ${megabytes(facts.bytes)}; ${facts.waiting} comments wait` },
    schema(facts),
    ...durability(facts),
  ]
}

type Present = Extract<StorageFacts, { state: 'present' }>

function schema({ schema: found, knownSchema }: Present): Finding {
  if (found > knownSchema) return { about: 'schema', state: 'fault', message: `The data are of a newer Verbatim (schema ${found}; this one knows up to ${knownSchema}). Start that version or a later one.` }
  if (found < knownSchema) return { about: 'schema', state: 'warning', message: `The data are of schema ${found}; the next start brings them to ${knownSchema}.` }
  return { about: 'schema', state: 'well', message: `version ${found}, the newest that this program knows` }
}

function durability({ settings }: Present): readonly Finding[] {
  const wrong = settings.filter(({ found, wanted }) => !wanted.includes(found))
  if (wrong.length === 0) return [{ about: 'durability', state: 'well', message: settings.map(({ name, found }) => `${name}=${found}`).join(', ') }]
  return wrong.map(({ name, found, wanted }) => ({
    about: 'durability', state: 'fault', message: `${name} is ${found} and should be ${wanted.join(' or ')}: a power cut could take what has a receipt.`,
  }))
}

const leastFreeBytes = 100e6
const fewFreeBytes = 1e9

function disk({ disk: found, storage: kept }: MachineFacts): readonly Finding[] {
  if (found === undefined) return []
  const { freeBytes, kind, isWritable, othersMayRead } = found
  const bytes = kept.state === 'present' ? kept.bytes : 0
  const faults: Finding[] = []
  if (!isWritable) faults.push({ about: 'disk', state: 'fault', message: `${kept.place} cannot be written by who runs this.` })
  if (kind === 'memory') faults.push({ about: 'disk', state: 'fault', message: `${kept.place} lies in memory: the next restart of the machine takes it.` })
  if (kind === 'network') faults.push({ about: 'disk', state: 'fault', message: `${kept.place} lies on another machine’s disk, where SQLite’s locks do not hold.` })
  if (othersMayRead) faults.push({ about: 'disk', state: 'warning', message: `Others on this machine may read ${kept.place}, with addresses and unpublished texts: chmod -R go= on it.` })
  if (freeBytes < leastFreeBytes) faults.push({ about: 'disk', state: 'fault', message: `Only ${megabytes(freeBytes)} are free.` })
  else if (freeBytes < fewFreeBytes || freeBytes < bytes) faults.push({ about: 'disk', state: 'warning', message: `Only ${megabytes(freeBytes)} are free: too few for a backup beside it.` })
  return faults.length === 0 ? [{ about: 'disk', state: 'well', message: `${megabytes(freeBytes)} free` }] : faults
}

// A server's clock may be corrected by some seconds.
const clockToleranceMs = 60_000

function clock({ now, storage: kept }: MachineFacts): readonly Finding[] {
  const newestAt = kept.state === 'present' ? kept.newestAt : undefined
  const behindMs = newestAt === undefined ? 0 : newestAt - now
  if (behindMs <= clockToleranceMs) return [{ about: 'clock', state: 'well', message: new Date(now).toISOString() }]
  return [{ about: 'clock', state: 'fault', message: `The clock says ${new Date(now).toISOString()}, and the newest comment or decision is ${inWords(behindMs)} later.` }]
}

const oldestBackupMs = 2 * 24 * 3600_000

function backup({ now, backups }: MachineFacts): readonly Finding[] {
  if (backups === undefined) return [{ about: 'backup', state: 'warning', message: 'Where backups lie is not known: --backups DIR.' }]
  const { folder, newest } = backups
  if (newest === undefined) return [{ about: 'backup', state: 'fault', message: `There is no backup in ${folder}.` }]
  const age = now - newest.madeAt
  return age > oldestBackupMs
    ? [{ about: 'backup', state: 'fault', message: `The newest backup, ${newest.file}, is ${inWords(age)} old.` }]
    : [{ about: 'backup', state: 'well', message: `${newest.file}, ${inWords(age)} old` }]
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`
}

function inWords(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 120) return `${minutes} minutes`
  return minutes < 2 * 24 * 60 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 60 / 24)} days`
}
