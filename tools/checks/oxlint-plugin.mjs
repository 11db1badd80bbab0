/** The project's own rules for the syntax tree; `.oxlintrc.json` loads and switches them on. */
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importRefusal } from './import-rules.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every way to name another module, types included. */
const imports = {
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/')
    const npm = dependenciesOf(file)
    const visit = ({ source }) => {
      if (source === null || source === undefined) return
      const refusal = source.type === 'Literal' ? importRefusal(file, source.value, npm) : 'import by a plain string, so that it can be checked'
      if (refusal !== undefined) context.report({ node: source, message: refusal })
    }
    return { ImportDeclaration: visit, ExportNamedDeclaration: visit, ExportAllDeclaration: visit, ImportExpression: visit, TSImportType: visit }
  },
}

/** `it.only`, `t.skip`, `{ only: true }`: a test left out would pass for a test that holds. A condition (`{ skip: !postgres }`) may stand. */
const everyTestRuns = {
  create(context) {
    const report = (node, word) => context.report({ node, message: `"${word}" leaves tests out` })
    const words = ['only', 'skip', 'todo']
    return {
      CallExpression({ callee, arguments: args }) {
        if (callee.type === 'MemberExpression' && isTestFunction(callee.object) && words.includes(callee.property.name)) report(callee, callee.property.name)
        if (!isTestFunction(callee)) return
        for (const property of args.flatMap((arg) => (arg.type === 'ObjectExpression' ? arg.properties : []))) {
          const isConstant = property.value?.type === 'Literal' && property.value.value !== false
          if (words.includes(property.key?.name) && isConstant) report(property, property.key.name)
        }
      },
    }
  },
}

/** The environment is read in one place, so that all that is wrong with it can be said at once. */
const environmentOnlyInConfig = {
  create(context) {
    const message = 'the environment is read in config.ts alone'
    return {
      MemberExpression(node) {
        if (node.object.name === 'process' && (node.property.name ?? node.property.value) === 'env') context.report({ node, message })
      },
      VariableDeclarator(node) {
        const names = node.id.type === 'ObjectPattern' ? node.id.properties.map((property) => property.key?.name) : []
        if (node.init?.name === 'process' && names.includes('env')) context.report({ node, message })
      },
      ImportSpecifier(node) {
        if (/^(node:)?process$/.test(node.parent.source.value) && node.imported.name === 'env') context.report({ node, message })
      },
    }
  },
}

export default {
  meta: { name: 'verbatim' },
  rules: { imports, 'every-test-runs': everyTestRuns, 'environment-only-in-config': environmentOnlyInConfig },
}

function isTestFunction(node) {
  return node.type === 'Identifier' && ['it', 'test', 'describe', 'suite', 't'].includes(node.name)
}

/** Of the package that `file` is in; a test may count on the tools of the whole project as well. */
function dependenciesOf(file) {
  const [folder, name] = file.split('/')
  const own = folder === 'packages' ? manifest(join(folder, name)).dependencies : {}
  const tools = file.endsWith('.test.ts') ? manifest('.').devDependencies : {}
  return Object.keys({ ...own, ...tools })
}

function manifest(folder) {
  const path = join(root, folder, 'package.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}
