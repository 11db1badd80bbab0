/**
 * How much a set's labels are worth beside others': comments under news and labels by trained
 * readers more, sets sampled by keyword or labelled in passing less (the sets' READMEs say which).
 */
const trust: Readonly<Record<string, number>> = {
  'arabic-news-mpold': 1.3,
  'cmv-adhominem': 2.5,
  'davidson-hate-offensive': 0.4,
  'detoxis2021-es-news': 1.5,
  'edos-sexism': 5,
  'fox-news-comments': 1.5,
  'gab-hate-corpus': 0.5,
  'gahd': 2,
  'germeval2018': 1.5,
  'germeval2021': 1.5,
  'hasoc2019': 0.4,
  'hateval2019': 0.5,
  'implicit-hate': 0.6,
  'jigsaw-sentences-detox': 0.5,
  'jl-hate-tr-en': 0.4,
  'kaggle-insults': 1.8,
  'mlma-en-fr-ar': 0.2,
  'offcombr-news': 1.3,
  'olid-offenseval2019': 1.3,
  'osact2022-ar': 1.5,
  'own-functional': 1.5,
  'paradetox': 0.7,
  'phate-fa': 1.3,
  'stormfront': 0.6,
  'toxigen-human-safenlp': 1.5,
  'youtube-spam-collection': 1.5,
}

export function trustOf(set: string): number {
  return trust[set] ?? 1
}
