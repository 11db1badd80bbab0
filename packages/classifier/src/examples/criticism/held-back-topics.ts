import type { Topic } from './criticism-example.ts'

/** Never trained on: the quality of recognising criticism is measured on these. */
export const heldBackTopics: readonly Topic[] = ['photo', 'correction', 'translation', 'football']
