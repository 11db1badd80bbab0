/** A thread that assesses: many texts at once, and single ones so long that readers would wait. */
import { setImmediate } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { classifierOf, compileTerms, findTerms, termForm, type ModelFiles } from '@verbatim/classifier'
import type { Assessment, Result } from '@verbatim/core'
import { assessLines, type AssessInput, type LineFormat, type TermsInForce } from './app/index.ts'
import { answerBatch, type BatchAnswer, type BatchRefusal, type BatchRequest } from './http/index.ts'
import { letGoOfStart } from './let-go-of-start.ts'
import { guardedAssessor, type ThreadAnswer, type ThreadAsk, type ThreadRenewal } from './platform/index.ts'

/** What every thread is given when it starts, and anew when the term lists change. */
export interface AssessThreadData {
  readonly models: ModelFiles
  /** As written: what is compiled has functions, which cannot be sent. */
  readonly lists: TermsInForce
}

export type AssessThreadAsk =
  | { readonly kind: 'texts'; readonly inputs: readonly AssessInput[] }
  | { readonly kind: 'batch'; readonly request: BatchRequest }
  | { readonly kind: 'lines'; readonly lines: Uint8Array; readonly format: LineFormat }

export type AssessThreadAnswer =
  | { readonly kind: 'texts'; readonly assessments: readonly (Assessment | undefined)[] }
  | { readonly kind: 'batch'; readonly outcome: Result<BatchAnswer, BatchRefusal> }
  | { readonly kind: 'lines'; readonly answers: Uint8Array<ArrayBuffer>; readonly refused: number }

const { models, lists }: AssessThreadData = workerData
// What fails is told by its place in the answer; the text that did it belongs in no log.
const { assessor, termReader } = guardedAssessor(classifierOf(models), { tools: { compile: compileTerms, find: findTerms, formOf: termForm }, onFault: () => {} })
termReader.use(lists)
const deps = { assessor, breathe: () => setImmediate(), elapsed: () => performance.now() }

async function answer(ask: AssessThreadAsk): Promise<AssessThreadAnswer> {
  switch (ask.kind) {
    case 'texts':
      return { kind: 'texts', assessments: ask.inputs.map((input) => assessor.assess(input)) }
    case 'batch':
      return { kind: 'batch', outcome: await answerBatch(deps, ask.request) }
    case 'lines': {
      const { answers, refused } = assessLines(assessor, { lines: new TextDecoder().decode(ask.lines), format: ask.format })
      return { kind: 'lines', answers: new TextEncoder().encode(answers), refused }
    }
  }
}

/** Bytes are handed over, not copied. */
function send(answered: ThreadAnswer<AssessThreadAnswer>): void {
  parentPort?.postMessage(answered, 'answer' in answered ? bytesOf(answered.answer) : [])
}

function bytesOf(answered: AssessThreadAnswer): readonly ArrayBuffer[] {
  if (answered.kind === 'lines') return [answered.answers.buffer]
  return answered.kind === 'batch' && answered.outcome.ok ? [answered.outcome.value.body.buffer] : []
}

parentPort?.on('message', (message: ThreadAsk<AssessThreadAsk> | ThreadRenewal<AssessThreadData>) => {
  if ('renewed' in message) return termReader.use(message.renewed.lists)
  const { id, ask } = message
  answer(ask).then((found) => send({ id, answer: found }), (fault: unknown) => send({ id, fault }))
})

letGoOfStart()
