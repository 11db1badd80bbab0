import { routeKinds, summaryOf, type Outcomes } from '@verbatim/core'
import { backtestPolicy, type PolicyFigures } from '../app/index.ts'
import { complain, dataOf, dataHelp, dataOption, print, UsageError, type Command } from './command.ts'
import { readPolicyFile } from './policy-file.ts'

export const policyBacktest: Command = {
  name: 'policy backtest',
  usage: 'POLICY.json [--json] [--data DIR | --database URL]',
  help: `Tells what a policy would have done to the comments that people decided, by their latest stored assessments.
Nothing is assessed or decided. A policy is {"rules": [{"languages"?, "coverages", "rejectFrom", "approveBelow"?}]},
as PUT /api/v1/policy/draft takes it; the first rule that applies decides.

  --json        the figures as one JSON object, with the ids of disagreements
${dataHelp}`,
  options: { ...dataOption, json: { type: 'boolean' } },
  async run(line, wiring) {
    const [path, ...others] = line.operands
    if (path === undefined || others.length > 0) throw new UsageError('policy backtest takes one file')
    const policy = readPolicyFile(path)
    if (!policy.ok) {
      complain(policy.refusal.faults.join('\n'))
      return policy.refusal.code === 'missing' ? 1 : 2
    }
    const site = await wiring.openSite(dataOf(line, wiring))
    try {
      const figures = await backtestPolicy(site, policy.value)
      if (line.options['json'] === undefined) printTable(figures)
      else print(JSON.stringify({ ...summaryOf(figures), disagreements: figures.disagreements }))
    } finally {
      await site.close()
    }
    return 0
  },
}

function printTable(figures: PolicyFigures): void {
  const { routes, agreement, byGuideline } = summaryOf(figures)
  const { disagreements } = figures
  print(row('', 'approved', 'rejected'))
  for (const kind of routeKinds) print(rowOf(`would ${kind}`, routes[kind]))
  for (const { guideline, outcomes } of byGuideline) print(rowOf(`  for ${guideline}`, outcomes))
  print(agreement === null ? 'It would have decided nothing that a person decided.' : `Where it would have decided, a person agreed in ${(agreement * 100).toFixed(1)} %.`)
  if (disagreements.wouldApprove.length > 0) print(`It would have approved, and a person rejected: ${disagreements.wouldApprove.join(' ')}`)
  if (disagreements.wouldReject.length > 0) print(`It would have rejected, and a person approved: ${disagreements.wouldReject.join(' ')}`)
}

function rowOf(name: string, { approved, rejected }: Outcomes): string {
  return row(name, String(approved), String(rejected))
}

function row(name: string, approved: string, rejected: string): string {
  return `${name.padEnd(26)}${approved.padStart(10)}${rejected.padStart(10)}`
}
