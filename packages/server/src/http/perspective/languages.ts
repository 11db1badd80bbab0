// Of Perspective and of our own model; `ku` is what many call both Kurdish languages.
const supported = new Set([
  'ar', 'zh', 'cs', 'nl', 'en', 'fr', 'de', 'hi', 'id', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'es', 'sv',
  'ckb', 'kmr', 'ku', 'tr', 'fa', 'he', 'ur',
])

/** Those of the languages a client asked for that nobody scores. A region or script makes no difference. */
export function unsupportedOf(asked: readonly string[]): readonly string[] {
  return asked.filter((language) => !supported.has(language.toLowerCase().split(/[-_]/)[0] ?? ''))
}

/**
 * What the client knows of the language, for a text too short to tell. Clients say `en` of whatever they
 * have (Coral does for 18 of its 23 languages), so that says nothing.
 */
export function hintOf(asked: readonly string[]): string | undefined {
  const [only, ...others] = asked
  return others.length > 0 || only === undefined || /^en\b/i.test(only) ? undefined : only
}
