export { run } from './run.ts'
export type { OpenSite, RunningServer } from './wiring.ts'
