export { startBatches, type BatchesDeps } from './batches.ts'
export { startDelivering, type DeliveringDeps } from './deliver.ts'
export { startJobs, type JobDeps, type Jobs } from './jobs.ts'
export { startSecondReading, type SecondReadingDeps } from './second-reading.ts'
