/** Term lists and the policy. */
export interface RulesMessages {
  readonly title: string
}
