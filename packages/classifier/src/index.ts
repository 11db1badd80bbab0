export { coveredLanguages, createClassifier, type Classifier, type ClassifierInput, type ClassifierModels } from './classifier.ts'
export { loadClassifier } from './load-classifier.ts'
