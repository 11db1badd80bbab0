import { access, constants, stat, statfs } from 'node:fs/promises'
import { StorageUnusable, diagnose, type BackupsFound, type DiskFacts, type Finding, type Place } from '../app/index.ts'
import { readConfig } from '../config.ts'
import { dataHelp, dataOption, print, text, UsageError, type Command, type Line } from './command.ts'
import { placeIn } from './upkeep.ts'
import type { Wiring } from './wiring.ts'

export const doctor: Command = {
  name: 'doctor',
  usage: '[--json] [--backups DIR] [--data DIR | --database URL]',
  help: `Says in plain words whether the program, its configuration, its data, the disk, the clock and the backups are as they should be.
It changes nothing, and may run beside a server. Exit code 1 when anything is wrong; a warning is not.

  --backups DIR where backups lie, to tell of the newest one's age (VERBATIM_BACKUPS)
  --json        one JSON object: {"well": …, "findings": [{"about", "state", "message"}]}
${dataHelp}`,
  options: { ...dataOption, backups: { type: 'string' }, json: { type: 'boolean' } },
  async run(line, wiring) {
    if (line.operands.length > 0) throw new UsageError(`doctor takes no ${JSON.stringify(line.operands[0])}`)
    const place = placeIn(line, wiring)
    const config = readConfig(given(line), wiring.env)
    const findings = diagnose({
      now: wiring.now(),
      nodeVersion: process.version,
      storage: await wiring.upkeep.examine(place),
      disk: await diskOf(place),
      configFaults: config.ok ? [] : config.refusal.faults,
      modelFault: await modelFault(wiring),
      backups: await backupsIn(text(line, 'backups') ?? wiring.env['VERBATIM_BACKUPS'], wiring),
    })
    const isWell = findings.every(({ state }) => state !== 'fault')
    if (line.options['json'] === undefined) for (const finding of findings) print(inWords(finding))
    else print(JSON.stringify({ well: isWell, findings }))
    return isWell ? 0 : 1
  },
}

/** What of the line belongs to the configuration. */
function given(line: Line): Readonly<Record<string, string | undefined>> {
  return { 'data': text(line, 'data'), 'database': text(line, 'database'), 'database-connections': text(line, 'database-connections') }
}

const marks: Readonly<Record<Finding['state'], string>> = { well: 'well    ', warning: 'WARNING ', fault: 'FAULT   ' }

function inWords({ about, state, message }: Finding): string {
  return `${marks[state]} ${about.padEnd(14)} ${message}`
}

async function modelFault({ checkModels }: Wiring): Promise<string | undefined> {
  try {
    await checkModels()
    return undefined
  } catch (error) {
    if (error instanceof StorageUnusable) return error.message
    throw error
  }
}

async function backupsIn(folder: string | undefined, { upkeep }: Wiring): Promise<BackupsFound | undefined> {
  return folder === undefined || folder === '' ? undefined : { folder, newest: await upkeep.newestBackup(folder) }
}

// Linux tells a file system by these numbers: statfs(2). Elsewhere they say something else, and nothing is said.
const networkKinds = new Set([0x6969, 0xff534d42, 0xfe534d42, 0x01021997, 0x00c36400])
const memoryKinds = new Set([0x01021994, 0x858458f6])

/** `undefined` where there is no folder to look at. */
async function diskOf(place: Place): Promise<DiskFacts | undefined> {
  if (place.kind !== 'folder') return undefined
  try {
    const [disk, folder] = [await statfs(place.dir), await stat(place.dir)]
    const isWritable = await access(place.dir, constants.W_OK).then(() => true, () => false)
    return { freeBytes: disk.bavail * disk.bsize, kind: kindOf(disk.type), isWritable, othersMayRead: process.platform !== 'win32' && (folder.mode & 0o055) !== 0 }
  } catch {
    return undefined
  }
}

function kindOf(type: number): DiskFacts['kind'] {
  if (process.platform !== 'linux') return 'local'
  if (networkKinds.has(type)) return 'network'
  return memoryKinds.has(type) ? 'memory' : 'local'
}
