/** What the machine and well-kept libraries give to the use cases' ports. */
export { guardedAssessor, type Classifier } from './assessor.ts'
export { cleanHtml } from './clean-html.ts'
export { droppedFeedback, openFeedbackFile } from './feedback-file.ts'
export { keyFileWriter, openKeyFile, type FileRefusal } from './key-file.ts'
export { sealing } from './sealing.ts'
export { argon2id } from './passwords.ts'
export { linkFinder } from './links.ts'
export { systemChance, systemClock, systemHashing } from './system.ts'
