import { existsSync } from 'node:fs'
import { installDebian, isProgram } from './browser.mjs'

const usualPlaces = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']

/**
 * The path of a Firefox; installs Debian's where there is none, this is wanted and may be done.
 *
 * @param {{ install: boolean }} options
 * @returns {Promise<string | undefined>} `undefined` where there is none
 * @throws {Error} where FIREFOX_PATH names no program
 */
export async function findFirefox({ install }) {
  const chosen = process.env.FIREFOX_PATH
  if (chosen !== undefined && !isProgram(chosen)) throw new Error(`FIREFOX_PATH is ${chosen}, and there is no program`)
  return chosen ?? usualPlaces.find(isProgram) ?? (install ? installed() : undefined)
}

async function installed() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installing Firefox …')
  await installDebian('firefox-esr').catch(({ message }) => console.error(message))
  return usualPlaces.find(isProgram)
}
