import { accept, refuse, routeOf, type Language, type Policy, type Result } from '@verbatim/core'
import { routes, type AssessmentsAnswer, type AssessmentsInput } from '@verbatim/contract'
import { assessTexts, type AssessedText, type AssessInput, type AssessTextsDeps } from '../app/index.ts'
import { parseJson, type BodyRefusal } from './body.ts'
import { problemOf } from './problem.ts'
import { shapeOf, type ShapeRefusal } from './shape.ts'
import { assessmentView } from './views.ts'

/** A request to `POST /assessments` as it came, so that no other thread has to read it. */
export interface BatchRequest {
  readonly body: Uint8Array
  readonly language: Language
  /** The one in force. */
  readonly policy: Policy
}

export interface BatchAnswer {
  /** JSON in UTF-8. */
  readonly body: Uint8Array<ArrayBuffer>
  readonly texts: number
}

export type BatchRefusal = BodyRefusal | ShapeRefusal

const shape = shapeOf(routes.assess.body)

/** Reads, assesses and answers many texts. 16 MB of them take seconds: this runs in a thread that answers no readers. */
export async function answerBatch(deps: AssessTextsDeps, { body, language, policy }: BatchRequest): Promise<Result<BatchAnswer, BatchRefusal>> {
  const json = parseJson(body)
  if (!json.ok) return json
  if (json.value === undefined) return refuse({ code: 'body-unparseable', reason: 'not-json' })
  const input = shape.parse(json.value)
  if (!input.ok) return input
  const assessed = await assessTexts(deps, input.value.items.map(inputOf))
  const answer: AssessmentsAnswer = { model: deps.assessor.model, items: assessed.map((text) => itemView(text, { policy, language })) }
  return accept({ body: new TextEncoder().encode(JSON.stringify(answer)), texts: assessed.length })
}

function inputOf({ text, languageHint, story, parentText }: AssessmentsInput['items'][number]): AssessInput {
  return {
    text,
    ...(languageHint === undefined ? {} : { languageHint }),
    ...(story === undefined ? {} : { story }),
    ...(parentText === undefined ? {} : { parentText }),
  }
}

function itemView(text: AssessedText, { policy, language }: { readonly policy: Policy; readonly language: Language }): AssessmentsAnswer['items'][number] {
  return text.kind === 'refused' ? { problem: problemOf(text.refusal, language) } : assessmentView(text.assessment, routeOf(policy, text.assessment).kind)
}
