export { readPolicyFile } from './policy-file.ts'
export { run } from './run.ts'
export { readTermFolder } from './term-list-files.ts'
export type { KeyMaker, LineAssessor, OpenSite, RunningServer, TermFiles } from './wiring.ts'
