import { Chance } from '../../train/chance.ts'
import type { CriticismExample, Frames, Kind, LanguageParts, Topic } from './criticism-example.ts'
import { languages, topics } from './criticism-example.ts'
import { heldBackTopics } from './held-back-topics.ts'
import { DistinctTexts } from './near-duplicate.ts'
import { onArabicKeyboard, pick, typedByReader } from './typing-habits.ts'

/** How many comments of each kind are composed for a topic; with those written, both classes come out even. */
const composedPerTopic: Readonly<Record<Kind, number>> = { criticism: 16, elsewhere: 10, praise: 3, attack: 3 }

const kinds = Object.keys(composedPerTopic) as readonly Kind[]

/** All of one language: first what was written, then what was composed, topic by topic. The same on every call. */
export function examplesOf(parts: LanguageParts): readonly CriticismExample[] {
  const distinct = new DistinctTexts()
  const written = topics.flatMap((topic) => kinds.flatMap((kind) => writtenExamples({ parts, topic, kind, distinct })))
  const composed = topics.flatMap((topic) => kinds.flatMap((kind) => composedExamples({ parts, topic, kind, distinct })))
  return [...written, ...composed]
}

interface Place {
  readonly parts: LanguageParts
  readonly topic: Topic
  readonly kind: Kind
  readonly distinct: DistinctTexts
}

/** A Sorani comment that was written for an Arabic keyboard is marked by the letters it uses. */
function writtenExamples({ parts, topic, kind, distinct }: Place): readonly CriticismExample[] {
  return parts.topics[topic][kind].written
    .filter((text) => distinct.add(text))
    .map((text) => {
      const typed = parts.lang === 'ckb' && /[كي]/u.test(text) ? ({ text: onArabicKeyboard(text), keyboard: 'arabic' } as const) : { text }
      return { ...typed, ...labels({ parts, topic, kind }), source: 'written' }
    })
}

function composedExamples(place: Place): readonly CriticismExample[] {
  const { parts, kind, distinct } = place
  const chance = new Chance(seedOf(place))
  const examples: CriticismExample[] = []
  for (let attempt = 0; attempt < 400 && examples.length < composedPerTopic[kind]; attempt += 1) {
    const typed = typedByReader(parts, composeText(place, attempt, chance), chance)
    if (distinct.add(typed.text)) examples.push({ ...typed, ...labels(place), source: 'composed' })
  }
  return examples
}

function seedOf({ parts, topic, kind }: Place): number {
  return 1 + (languages.indexOf(parts.lang) * topics.length + topics.indexOf(topic)) * kinds.length + kinds.indexOf(kind)
}

function labels({ parts, topic, kind }: Pick<Place, 'parts' | 'topic' | 'kind'>): Pick<CriticismExample, 'lang' | 'criticism' | 'attack' | 'topic'> {
  return { lang: parts.lang, topic, criticism: kind === 'criticism' ? 1 : 0, attack: kind === 'attack' ? 1 : 0 }
}

/** Clauses take turns; what stands before and after them is drawn, and one in five has a second clause. */
function composeText({ parts, topic, kind }: Place, turn: number, chance: Chance): string {
  const { clauses } = parts.topics[topic][kind]
  const frames = heldBackTopics.includes(topic) ? parts.heldBackFrames : parts.frames
  const opening = chance.share() < 0.65 ? pick(openingsFor(frames, kind), chance) : ''
  const from = turn % clauses.length
  const said = clauses.slice(from, from + (chance.share() < 0.2 ? 2 : 1))
  if (chance.share() < 0.65) said.push(pick(closingsFor(frames, kind), chance))
  const sentences = said.map((sentence) => asSentence(filled(parts, sentence, chance)))
  return opensMidSentence(opening)
    ? [opening, ...sentences.map((sentence, index) => (index === 0 ? sentence : capitalised(sentence, parts.lang)))].join(' ')
    : [opening, ...sentences.map((sentence) => capitalised(sentence, parts.lang))].join(' ').trimStart()
}

function opensMidSentence(opening: string): boolean {
  return opening !== '' && !ends.test(opening)
}

function openingsFor(frames: Frames, kind: Kind): readonly string[] {
  return kind === 'criticism' || kind === 'praise' ? [...frames.openings, ...frames.loyalOpenings] : frames.openings
}

function closingsFor(frames: Frames, kind: Kind): readonly string[] {
  if (kind === 'criticism') return [...frames.closings, ...frames.criticismClosings]
  if (kind === 'praise') return [...frames.closings, ...frames.praiseClosings]
  return [...frames.closings, ...frames.elsewhereClosings]
}

function filled(parts: LanguageParts, piece: string, chance: Chance): string {
  return piece.replace(/\{(\w+)\}/gu, (_, slot: string) => pick(parts.slots[slot] ?? [], chance))
}

const ends = /[.!?؟…]$/u

function asSentence(text: string): string {
  return ends.test(text) ? text : `${text}.`
}

function capitalised(sentence: string, lang: string): string {
  return sentence.charAt(0).toLocaleUpperCase(lang) + sentence.slice(1)
}
