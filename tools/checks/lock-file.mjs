/**
 * What in a package-lock.json would make `npm ci` fail, or fetch from one place only, elsewhere.
 *
 * @param {{ packages: Record<string, { resolved?: string, optionalDependencies?: Record<string, string> }> }} lock
 * @returns {string[]} what is wrong, one line each
 */
export function lockFileProblems(lock) {
  const problems = []
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (/^https?:/.test(entry.resolved ?? '')) problems.push(`${path} names the registry it came from: npm install with omit-lockfile-registry-resolved=true`)
    // npm can write a lock without the packages for other platforms, which `npm ci` then refuses there.
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      const isLocked = placesFor(name, path).some((place) => place in lock.packages)
      if (!isLocked) problems.push(`${name}, optional for ${path || 'the project'}, is missing`)
    }
  }
  return problems.map((problem) => `package-lock.json: ${problem}`)
}

/** Where Node would look for `name` from the package at `path`, nearest first. */
function placesFor(name, path) {
  const folders = path === '' ? [] : path.split('/')
  return [...folders, ''].map((_, index) => [...folders.slice(0, folders.length - index), 'node_modules', name].join('/'))
}
