import { mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './set-up.mjs'

const widget = join(root, 'packages', 'widget', 'src')
/** What the server answers at /embed.js. */
export const embed = join(root, 'dist', 'embed', 'embed.js')

/** Makes the embed: one file, with the style sheet in it as text, so that a page asks once. */
export async function buildEmbed(esbuild) {
  const made = `${embed}.${process.pid}`
  mkdirSync(join(embed, '..'), { recursive: true })
  await esbuild.build({
    entryPoints: [join(widget, 'embed', 'element.ts')],
    outfile: made,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    // Whoever has an older one reads on the site's own pages, as who has no script.
    target: ['es2023', 'chrome111', 'firefox115', 'safari16.4'],
    minify: true,
    // Names of what is the script's own alone, and in no answer, attribute or store.
    mangleProps: /^(section|views|source|lastId|isDue|around|isPressed|isMeant|isChecked|timer|tries|onStory|isAwaited|kind|problem|language|unseen)$/,
    charset: 'utf8',
    logLevel: 'error',
    plugins: [stylesPlugin(esbuild)],
  })
  renameSync(made, embed)
}

/** A style sheet as text, for `adoptedStyleSheets`, which a host's Content-Security-Policy does not forbid. */
function stylesPlugin(esbuild) {
  return {
    name: 'styles',
    setup(build) {
      build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { code } = await esbuild.transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true })
        return { contents: shortened(code.trim()), loader: 'text' }
      })
    },
  }
}

/** Without the blanks that esbuild leaves in custom properties, and with a letter for each of these that is our own. */
function shortened(css) {
  const names = [...new Set(css.match(/--(?!verbatim)[a-z-]+/g))]
  return css.replace(/([:,]) /g, '$1').replace(/--(?!verbatim)[a-z-]+/g, (name) => `--${String.fromCharCode(97 + names.indexOf(name))}`)
}
