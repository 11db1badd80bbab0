export { run } from './run.ts'
export type { OpenSite, RunningServer, TermFiles } from './wiring.ts'
