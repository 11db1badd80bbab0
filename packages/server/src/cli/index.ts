export { run } from './run.ts'
export type { KeyMaker, OpenSite, RunningServer } from './wiring.ts'
