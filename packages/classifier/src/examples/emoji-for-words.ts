/** What writers put an emoji for, by language: insults by animals, dirt, weapons. */
const wordsByEmoji: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '🐷': { en: 'pig pigs', de: 'Schwein Schweine Sau', fr: 'porc porcs cochon', es: 'cerdo cerdos puerco', pt: 'porco porcos', tr: 'domuz domuzlar', it: 'maiale', ar: 'خنزير خنازير', fa: 'خوک' },
  '🐀': { en: 'rat rats', de: 'Ratte Ratten', fr: 'rat rats', es: 'rata ratas', pt: 'rato ratos', tr: 'fare', it: 'ratto', ru: 'крыса крысы' },
  '🐍': { en: 'snake snakes', de: 'Schlange', fr: 'serpent', es: 'serpiente víbora', pt: 'cobra', tr: 'yılan' },
  '🐒': { en: 'monkey monkeys', de: 'Affe Affen', fr: 'singe singes', es: 'mono monos', pt: 'macaco macacos', tr: 'maymun', ar: 'قرد قرود' },
  '🐕': { en: 'dog dogs', de: 'Hund Hunde', fr: 'chien chiens', es: 'perro perros', pt: 'cachorro', tr: 'köpek it', ar: 'كلب كلاب', fa: 'سگ', ckb: 'سەگ', kmr: 'kûçik' },
  '🐴': { en: 'donkey', de: 'Esel', fr: 'âne', es: 'burro', pt: 'burro', tr: 'eşek', ar: 'حمار', fa: 'خر', ckb: 'کەر', kmr: 'ker' },
  '🐑': { en: 'sheep', de: 'Schaf Schafe', fr: 'mouton moutons', es: 'oveja borregos', tr: 'koyun' },
  '🤡': { en: 'clown clowns', de: 'Clown Clowns', fr: 'clown clowns', es: 'payaso payasos', pt: 'palhaço', tr: 'palyaço' },
  '💩': { en: 'shit crap', de: 'Scheiße Scheisse', fr: 'merde', es: 'mierda', pt: 'merda', tr: 'bok', it: 'merda' },
  '🗑️': { en: 'trash garbage', de: 'Müll Abschaum', fr: 'ordure', es: 'basura', pt: 'lixo', tr: 'çöp' },
  '🍑': { en: 'ass' },
  '🔫': { en: 'gun shoot', de: 'erschießen', fr: 'fusiller', es: 'disparar', pt: 'atirar' },
  '🔪': { en: 'knife stab', de: 'Messer', fr: 'couteau', es: 'cuchillo', pt: 'faca', tr: 'bıçak' },
  '💣': { en: 'bomb', de: 'Bombe', fr: 'bombe', es: 'bomba', pt: 'bomba', tr: 'bomba' },
}

const emojiByWord = new Map(Object.entries(wordsByEmoji).flatMap(([emoji, languages]) =>
  Object.entries(languages).flatMap(([language, words]) => words.split(' ').map((word): [string, string] => [`${language} ${word.toLowerCase()}`, emoji]))))

/** The emoji that a writer may put for `word`. */
export function emojiOf(word: string, language: string): string | undefined {
  return emojiByWord.get(`${language} ${word.toLowerCase()}`)
}
