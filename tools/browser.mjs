import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
/** DejaVu Sans has every letter of the product's languages, Sorani's ڕ ڵ ۆ ێ too, in 1 MB (Noto: 12 MB). */
const debianPackages = ['chromium', 'fonts-dejavu-core']

/**
 * The path of a Chromium; installs Debian's where there is none and this may be done.
 *
 * @throws {Error} that says what to install
 */
export async function findChromium() {
  const chosen = process.env.CHROME_PATH
  if (chosen !== undefined && !isProgram(chosen)) throw new Error(`CHROME_PATH is ${chosen}, and there is no program`)
  return chosen ?? usualPlaces.find(isProgram) ?? installed()
}

async function installed() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`No Chromium found. Install it ("apt-get install ${debianPackages.join(' ')}") or set CHROME_PATH.`)
  }
  console.log('Installing Chromium …')
  await installDebian(...debianPackages)
  const found = usualPlaces.find(isProgram)
  if (found === undefined) throw new Error('apt-get installed Chromium in none of its usual places: set CHROME_PATH')
  return found
}

/** @throws {Error} with what apt-get said */
export async function installDebian(...packages) {
  await aptGet('update')
  await aptGet('install', '--yes', '--no-install-recommends', ...packages)
}

/** Waits up to four minutes for another apt-get to end. */
async function aptGet(...args) {
  for (let triesLeft = 24; ; triesLeft -= 1) {
    const { status, stderr } = spawnSync('apt-get', ['--quiet=2', ...args], { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' } })
    if (status === 0) return
    const isLocked = /could not get lock|unable to (acquire|lock)/i.test(stderr)
    if (!isLocked || triesLeft === 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stderr}`)
    await setTimeout(10_000)
  }
}

export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
