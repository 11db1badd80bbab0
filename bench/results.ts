/** What was measured so far, each work by its last run, and the page that shows it. */
import type { Machine } from './machine.ts'
import { figure, goalTable, markdown, type Measured } from './measured.ts'

export interface Kept {
  readonly machine: Machine & { readonly wrk: string }
  /** The day, and the commit that the sources were at or came after. */
  readonly on: string
  readonly commit: string
  readonly command: string
  readonly measured: Measured
}

export type Results = Record<string, Kept>

const busyCores = 0.3

/** One work, with all that is needed to believe it and to repeat it. */
export function section({ machine, on, commit, command, measured }: Kept): string {
  const { title, goals, tables, notes, othersCores = 0 } = measured
  const { processor, cores, memoryGib, system, node, sqlite, wrk, loadBefore } = machine
  const isBusy = othersCores > busyCores || loadBefore > cores
  const busy = isBusy ? [`**The machine was busy** with other programs, which took up to ${othersCores > 0 ? figure(othersCores) : 'all'} of its ${cores} cores: the product does better than these figures, and CPU tells more than rates.`] : []
  return [
    `## ${title}`,
    ...(goals.length > 0 ? [markdown(goalTable(goals))] : []),
    ...tables.map(markdown),
    [...busy, ...notes, `${on}, at ${commit}: ${processor}, ${cores} cores, ${memoryGib} GiB, ${system}; Node ${node}, SQLite ${sqlite}, wrk ${wrk}; load average before ${figure(loadBefore)}. \`${command}\``].map((note) => `- ${note}`).join('\n'),
  ].join('\n\n')
}

export function page(all: readonly Kept[]): string {
  return `# What it reaches

Written by \`npm run bench\`; each part is of the last run of its work. All of it runs on one machine, the load beside the
server, so the server never has all cores to itself. The peers' figures were measured on a machine of this kind.

${markdown(goalTable(all.flatMap(({ measured }) => measured.goals)))}

${all.map(section).join('\n\n')}
`
}
