import type { RulesMessages } from '../rules.ts'

export const rules: RulesMessages = {
  title: 'Polîtîka',
}
