import { readFileSync } from 'node:fs'
import { parsePolicy, type Policy } from '@verbatim/core'
import { complain } from './command.ts'

/** The policy in a file, or the exit code once the person at the terminal was told all that is wrong. */
export function readPolicyFile(path: string): Policy | 1 | 2 {
  let document: unknown
  try {
    document = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    complain(`${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`)
    return error instanceof SyntaxError ? 2 : 1
  }
  const policy = parsePolicy(document)
  if (policy.ok) return policy.value
  for (const fault of policy.refusal.faults) complain(`${path}: ${fault.path || 'the whole'}: ${fault.code}`)
  return 2
}
