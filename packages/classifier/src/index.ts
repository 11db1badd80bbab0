export { coveredLanguages, createClassifier, type Classifier, type ClassifierInput, type ClassifierModels } from './classifier.ts'
export { classifierOf, loadClassifier, readModelFiles, type ModelFiles } from './load-classifier.ts'
