import { readFileSync } from 'node:fs'
import { accept, parsePolicy, refuse, type Policy, type Result } from '@verbatim/core'

/** `missing`: it cannot be read. `wrong`: it is no JSON, or no policy; each fault is told with its place. */
export interface PolicyFileRefusal {
  readonly code: 'missing' | 'wrong'
  readonly faults: readonly string[]
}

/** The policy in a file, or all that is wrong with it. */
export function readPolicyFile(path: string): Result<Policy, PolicyFileRefusal> {
  let document: unknown
  try {
    document = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const faults = [`${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`]
    return refuse({ code: error instanceof SyntaxError ? 'wrong' : 'missing', faults })
  }
  const policy = parsePolicy(document)
  if (policy.ok) return accept(policy.value)
  return refuse({ code: 'wrong', faults: policy.refusal.faults.map((fault) => `${path}: ${fault.path || 'the whole'}: ${fault.code}`) })
}
