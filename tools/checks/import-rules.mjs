/**
 * Which room may import which, as ARCHITECTURE.md says it. A room is a package, or a folder of the
 * server; each is entered by its index.ts alone. `node:` stands for Node's own modules, `npm` for what
 * the package's package.json names. oxlint-plugin.mjs asks for every import.
 *
 * oxlint's own `no-restricted-imports` cannot say it (1.89): it drops a pattern with a lookahead without
 * a word, an override replaces all patterns before it, and `import('…').T` passes unseen.
 */
const arrows = {
  'core': [],
  'contract': ['@verbatim/core', 'npm'],
  'classifier': ['@verbatim/core', 'node:'],
  'widget': ['@verbatim/contract', 'npm'],
  // Numbers, dates and times read the same to staff as to readers.
  'desk': ['@verbatim/contract', '@verbatim/core', ...['en', 'ckb', 'kmr', 'ar', 'tr'].map((language) => `@verbatim/widget/messages/${language}`), 'npm'],

  'server/app': ['@verbatim/core'],
  'server/platform': ['server/app', '@verbatim/core', 'node:', 'npm'],
  'server/storage': ['server/app', 'server/let-go-of-start', '@verbatim/core', 'node:', 'npm'],
  'server/http': ['server/app', '@verbatim/core', '@verbatim/contract', '@verbatim/widget/render', 'node:', 'npm'],
  'server/outgoing': ['server/app', 'server/http', '@verbatim/core', '@verbatim/widget/render', 'node:'],
  'server/jobs': ['server/app', '@verbatim/core', 'node:', 'npm'],
  'server/config': ['@verbatim/core', 'node:'],
  'server/cli': ['server/app', 'server/config', '@verbatim/core', '@verbatim/contract', 'node:', 'npm'],
  // For each thread: it knows nothing of the product.
  'server/let-go-of-start': ['node:'],
  'server/assess-thread': ['server/app', 'server/http', 'server/let-go-of-start', 'server/platform', '@verbatim/core', '@verbatim/classifier', 'node:'],
  'server/wiring': [
    'server/assess-thread', 'server/let-go-of-start', 'server/app', 'server/platform', 'server/storage', 'server/http', 'server/outgoing', 'server/jobs', 'server/cli', 'server/config',
    '@verbatim/core', '@verbatim/classifier', 'node:', 'npm',
  ],
  'server/main': ['server/cli', 'server/config', 'server/wiring'],
}

/** What only `server/storage` may import, tests included. */
const sqlDrivers = ['kysely', 'pg', 'better-sqlite3', 'node:sqlite']

/**
 * Why `file` may not import `specifier`, or `undefined` if it may. A test may also import Node's
 * modules, the project's tools for tests, and every room of its own package, by its index.ts too.
 *
 * @param {string} file path from the project's root, with `/`
 * @param {string} specifier as it stands in the import
 * @param {string[]} npm names of the packages that `file` may count on
 */
export function importRefusal(file, specifier, npm) {
  const from = placeOf(file)
  if (from === undefined) return undefined
  const allowed = arrows[from.room]
  if (allowed === undefined) return `"${from.room}" is in no room that ARCHITECTURE.md names`
  const isTest = file.endsWith('.test.ts')

  if (specifier.startsWith('.')) {
    const path = join(file, specifier)
    // Where alone its version stands.
    if (path === `packages/${from.package}/package.json`) return undefined
    const to = placeOf(path)
    if (to === undefined || to.package !== from.package) return `${from.room} reaches out of its package: import the package by its name`
    if (to.room === from.room) return undefined
    if (!isTest && !allowed.includes(to.room)) return `${from.room} may not import ${to.room}`
    return to.isEntrance ? undefined : `${to.room} is entered by its index.ts alone`
  }
  const name = packageOf(specifier)
  if (sqlDrivers.includes(name) && from.room !== 'server/storage') return `${name} belongs in server/storage alone`
  if (name.startsWith('@verbatim/')) return allowed.includes(specifier) ? undefined : `${from.room} may not import ${specifier}`
  if (name.startsWith('node:')) return isTest || allowed.includes('node:') ? undefined : `${from.room} may not import ${specifier}: not Node's modules`
  if (!isTest && !allowed.includes('npm')) return `${from.room} may not import ${specifier}: not from npm`
  return npm.includes(name) ? undefined : `${name} is not in the package.json of ${from.package}`
}

/** `packages/server/src/http/routes/x.ts` is in the room `server/http` of the package `server`. */
function placeOf(path) {
  const found = /^packages\/([^/]+)\/src\/(.+)$/.exec(path)
  if (found === null) return undefined
  const [, name, inside] = found
  if (name !== 'server') return { package: name, room: name, isEntrance: false }
  const [first, ...rest] = inside.split('/')
  const isFile = rest.length === 0
  return { package: name, room: `server/${isFile ? first.replace(/(\.test)?\.ts$/, '') : first}`, isEntrance: isFile || rest.join('/') === 'index.ts' }
}

function join(file, specifier) {
  return new URL(specifier, `file:///${file}`).pathname.slice(1)
}

function packageOf(specifier) {
  if (specifier.startsWith('node:')) return specifier
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
