import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/**
 * @typedef {object} SourceFile
 * @property {string} path from the project's root, with `/`
 * @property {string} text
 */

const folders = ['packages', 'tests', 'bench', 'tools', 'deploy', '.ci']
const kinds = /\.(ts|tsx|mjs|css|html|sql|sh|json|ya?ml)$/

/**
 * What people wrote of the program.
 *
 * @param {string} root
 * @returns {SourceFile[]}
 */
export function sourceFiles(root) {
  return pathsOf(root)
    .filter((path) => kinds.test(path) || path === '.ci/run')
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Every file in the folders that hold the program, sorted. */
export function pathsOf(root) {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => filesUnder(join(root, folder)).map((path) => `${folder}/${path.split(sep).join('/')}`))
    .filter((path) => !path.split('/').includes('node_modules'))
    .toSorted()
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
}

/**
 * Where `pattern` occurs, as lines to print.
 *
 * @param {SourceFile} file
 * @param {RegExp} pattern with the flag g
 * @param {string} reason
 */
export function occurrences({ path, text }, pattern, reason) {
  return [...text.matchAll(pattern)].map((match) => `${path}:${text.slice(0, match.index).split('\n').length}: ${reason}: ${match[0].trim()}`)
}
