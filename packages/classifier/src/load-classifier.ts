import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { createClassifier, type Classifier } from './classifier.ts'
import { readCriticismModel } from './criticism/criticism-model.ts'
import { readLanguageModel } from './language/language-model.ts'
import { parseModel } from './model/model-file.ts'
import { readRelevanceModel } from './relevance/relevance-model.ts'

/** Where the model files lie: beside the sources in a checkout, beside the bundle once it is built. */
const shippedModels = new URL('../model/', import.meta.url)

/** The files of the models as they lie on the disk, in memory that threads can share. */
export interface ModelFiles {
  readonly guidelines: Uint8Array
  readonly languages: Uint8Array
  readonly criticism: Uint8Array
  readonly relevance: Uint8Array
}

/** The classifier with the models of a folder. Throws a clear message for a file that is missing, cut short, altered or of another version. */
export function loadClassifier(folder: URL = shippedModels): Classifier {
  return classifierOf(readModelFiles(folder))
}

/** Throws where a file is missing. */
export function readModelFiles(folder: URL = shippedModels): ModelFiles {
  const read = (name: string) => readShared(new URL(name, folder))
  return { guidelines: read('verbatim.model'), languages: read('language.bin'), criticism: read('criticism.bin'), relevance: read('relevance.bin') }
}

/** The classifier with these models, whose weights are not copied. Throws a clear message for a file that is cut short, altered or of another version. */
export function classifierOf({ guidelines, languages, criticism, relevance }: ModelFiles): Classifier {
  return createClassifier({
    guidelines: parseModel(guidelines),
    languages: readLanguageModel(languages),
    criticism: readCriticismModel(criticism),
    relevance: readRelevanceModel(relevance),
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
