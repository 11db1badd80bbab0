/** Where the CPU went, from a profile as `node --cpu-prof` writes it. */
import { readFileSync } from 'node:fs'

interface ProfileNode {
  readonly id: number
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  readonly children?: readonly number[]
}

interface Profile {
  readonly nodes: readonly ProfileNode[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

export interface Share {
  readonly name: string
  /** Of the time in which the thread was not idle. */
  readonly share: number
}

export interface WhereItWent {
  readonly busySeconds: number
  readonly functions: readonly Share[]
  readonly groups: readonly Share[]
}

/** Of self time. What Node itself does for a function of ours, such as a statement of SQLite, counts as the group that its name tells. */
export function whereItWent(file: string): WhereItWent {
  const profile: Profile = JSON.parse(readFileSync(file, 'utf8'))
  const byId = new Map(profile.nodes.map((node) => [node.id, node]))
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)))
  const [functions, groups] = [new Map<string, number>(), new Map<string, number>()]
  let busy = 0
  for (const [index, id] of profile.samples.entries()) {
    const node = byId.get(id)
    if (node === undefined || node.callFrame.functionName === '(idle)') continue
    const microseconds = profile.timeDeltas[index] ?? 0
    busy += microseconds
    add(functions, nameOf(node), microseconds)
    add(groups, groupOf(node, parents), microseconds)
  }
  return { busySeconds: busy / 1e6, functions: shares(functions, busy), groups: shares(groups, busy) }
}

function add(to: Map<string, number>, name: string, microseconds: number): void {
  to.set(name, (to.get(name) ?? 0) + microseconds)
}

function shares(of: ReadonlyMap<string, number>, all: number): readonly Share[] {
  return [...of].map(([name, microseconds]) => ({ name, share: microseconds / all })).toSorted((a, b) => b.share - a.share)
}

function nameOf({ callFrame: { functionName, url, lineNumber } }: ProfileNode): string {
  const place = url.replace(/^.*\/node_modules\//, '').replace(/^.*\/packages\//, '').replace('/src/', '/')
  return `${functionName === '' ? '(anonymous)' : functionName}${place === '' ? '' : ` ${place}:${lineNumber + 1}`}`
}

const places: readonly (readonly [RegExp, string])[] = [
  [/\/packages\/classifier\/src\/([\w-]+)/, 'assess: $1'],
  [/\/packages\/server\/src\/([\w-]+)/, 'server: $1'],
  [/\/packages\/([\w-]+)\//, '$1'],
  [/\/node_modules\/(?:fastify|find-my-way|@fastify|light-my-request|avvio|fast-[\w-]+|@typebox|typebox|secure-json-parse|process-warning|reusify|toad-cache)\b/, 'http: fastify and typebox'],
  [/\/node_modules\/(?:pino|sonic-boom|quick-format-unescaped|thread-stream|abstract-logging)\b/, 'logging'],
  [/\/node_modules\/(@[\w-]+\/[\w-]+|[\w-]+)/, '$1'],
  [/^node:(?:internal\/)?(?:http|_http|net|stream|streams|tls|js_stream)/, 'http: node'],
  [/^node:_http/, 'http: node'],
  [/^node:.*crypto/, 'crypto'],
  [/^node:/, 'node, other'],
]

/** Native code and the parts of the engine have no place: they count for the nearest caller that has one, unless their name says what they are. */
function groupOf(node: ProfileNode, parents: ReadonlyMap<number, ProfileNode>): string {
  const { functionName, url } = node.callFrame
  if (functionName === '(garbage collector)') return 'garbage collection'
  if (functionName === '(program)') return 'engine and system calls outside of functions'
  if (url === '' || url.startsWith('wasm:')) {
    const parent = parents.get(node.id)
    if (parent !== undefined && /node-sqlite|prepared|sqlite/.test(parent.callFrame.url)) return 'sqlite: statements'
    if (functionName === 'stringify' || functionName === 'parse') return 'json'
    return parent === undefined ? 'engine' : groupOf(parent, parents)
  }
  for (const [pattern, name] of places) {
    const found = pattern.exec(url)
    if (found !== null) return name.replace('$1', found[1] ?? '')
  }
  return 'other'
}
