import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { root } from './set-up.mjs'

const sources = join(root, 'packages', 'desk', 'src')
/** What the server answers below /desk/assets/, each file also compressed, and `desk.json`, which names what the page loads first. */
export const deskFolder = join(root, 'dist', 'desk')

/** Makes the desk. Its names hold a hash of their contents, so that a browser may keep them for good. */
export async function buildDesk(esbuild) {
  const made = `${deskFolder}.${process.pid}`
  const { metafile } = await esbuild.build({
    entryPoints: { desk: join(sources, 'main.tsx'), style: join(sources, 'style', 'desk.css') },
    outdir: made,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    charset: 'utf8',
    metafile: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/desk/assets',
    loader: { '.woff2': 'file' },
    logLevel: 'error',
  })
  for (const name of readdirSync(made).filter((file) => /\.(js|css)$/.test(file))) writeFileSync(join(made, `${name}.br`), brotliCompressSync(readFileSync(join(made, name))))
  moveIn(made, firstLoad(metafile))
}

/** The entries, and what the script imports at once: a browser need not find that out by itself. */
function firstLoad({ outputs }) {
  const named = Object.entries(outputs).map(([path, output]) => ({ name: basename(path), ...output }))
  const entry = (source) => named.find(({ entryPoint }) => entryPoint?.endsWith(source)) ?? fail(source)
  const script = entry('main.tsx')
  const preload = script.imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => basename(path))
  return { script: script.name, style: entry('desk.css').name, preload }
}

/** `desk.json` comes last and in one step; older files stay for pages that are open, until the folder is removed. */
function moveIn(made, manifest) {
  mkdirSync(deskFolder, { recursive: true })
  for (const name of readdirSync(made)) renameSync(join(made, name), join(deskFolder, name))
  rmSync(made, { recursive: true })
  writeFileSync(join(deskFolder, 'desk.json.new'), JSON.stringify(manifest))
  renameSync(join(deskFolder, 'desk.json.new'), join(deskFolder, 'desk.json'))
}

function fail(source) {
  throw new Error(`the desk was built without ${source}`)
}
