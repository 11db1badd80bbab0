import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { createClassifier, type Classifier } from './classifier.ts'
import { readCriticismModel } from './criticism/criticism-model.ts'
import { readLanguageModel } from './language/language-model.ts'
import { parseModel } from './model/model-file.ts'
import { readRelevanceModel } from './relevance/relevance-model.ts'

/** Where the model files lie: beside the sources in a checkout, beside the bundle once it is built. */
const shippedModels = new URL('../model/', import.meta.url)

/** The classifier with the models of a folder. Throws a clear message for a file that is missing, cut short, altered or of another version. */
export function loadClassifier(folder: URL = shippedModels): Classifier {
  const read = (name: string) => readFileSync(new URL(name, folder))
  return createClassifier({
    guidelines: parseModel(readShared(new URL('verbatim.model', folder))),
    languages: readLanguageModel(read('language.bin')),
    criticism: readCriticismModel(read('criticism.bin')),
    relevance: readRelevanceModel(read('relevance.bin')),
  })
}

/** A file's bytes in memory that threads can share. */
function readShared(file: URL): Uint8Array {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(descriptor).size))
    let read = 0
    while (read < bytes.length) {
      const more = readSync(descriptor, bytes, read, bytes.length - read, read)
      if (more === 0) break
      read += more
    }
    return bytes.subarray(0, read)
  } finally {
    closeSync(descriptor)
  }
}
