export { startDelivering, type DeliveringDeps } from './deliver.ts'
export { startIndexing, type IndexingDeps } from './index-comments.ts'
export { startJobs, type JobDeps, type Jobs } from './jobs.ts'
export { startSecondReading, type SecondReadingDeps } from './second-reading.ts'
