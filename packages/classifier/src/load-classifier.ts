import { readFileSync } from 'node:fs'
import { createClassifier, type Classifier } from './classifier.ts'
import { readCriticismModel } from './criticism/criticism-model.ts'
import { readLanguageModel } from './language/language-model.ts'
import { parseModel } from './model/model-file.ts'

/** Where the model files lie: beside the sources in a checkout, beside the bundle once it is built. */
const shippedModels = new URL('../model/', import.meta.url)

/** The classifier with the models of a folder. Throws a clear message for a file that is missing, cut short, altered or of another version. */
export function loadClassifier(folder: URL = shippedModels): Classifier {
  const read = (name: string) => readFileSync(new URL(name, folder))
  return createClassifier({
    guidelines: parseModel(read('verbatim.model')),
    languages: readLanguageModel(read('language.bin')),
    criticism: readCriticismModel(read('criticism.bin')),
  })
}
