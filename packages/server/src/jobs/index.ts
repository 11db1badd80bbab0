export { startJobs, type JobDeps, type Jobs } from './jobs.ts'
