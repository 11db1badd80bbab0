import type { FiguresMessages } from '../figures.ts'

export const figures: FiguresMessages = {
  title: 'أرقام',
}
