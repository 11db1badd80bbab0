import assert from 'node:assert/strict'
import { it } from 'node:test'
import { hasRole, roles } from './access.ts'

it('lets each role do what the ones before it may, and nothing above', () => {
  const table = roles.map((role) => roles.filter((needed) => hasRole(role, needed)))
  assert.deepEqual(table, [['moderator'], ['moderator', 'editor'], ['moderator', 'editor', 'admin']])
})
