export { run } from './run.ts'
export type { KeyMaker, LineAssessor, OpenSite, RunningServer } from './wiring.ts'
