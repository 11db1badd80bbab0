import type { TeamMessages } from '../team.ts'

export const team: TeamMessages = {
  title: 'تیم',
}
