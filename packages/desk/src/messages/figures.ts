/** Figures and their charts. */
export interface FiguresMessages {
  readonly title: string
}
