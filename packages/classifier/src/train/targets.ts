import type { Output } from '../model/outputs.ts'

/**
 * Words that name whom an attack on a group is aimed at, where a set says only that there is one.
 * Used for nothing but to choose the guideline of a text that people had already judged an attack.
 */
const namesOf: readonly (readonly [Output, RegExp])[] = [
  ['sexism', /\b(wom[ae]n|girls?|females?|feminis\w*|bitch\w*|whores?|hoes?|sluts?|cunts?|mujer\w*|put[ao]s?|perras?|zorras?|frau(?:en)?|weib\w*|femmes?|donne|mulher\w*|vadia|kad[ıi]n\w*|kar[ıi]lar\w*)\b|نساء|النسوان|المر[أا]ة|زنان|женщин|бабы/iu],
  ['racism', /\b(black(?:s| people)?|n[i1]gg\w*|negr\w*|jew\w*|kike\w*|juden?\w*|judío\w*|asians?|chink\w*|latinos?|gyps\w*|zigeuner\w*|roma|gitan\w*|noirs?|schwarze\w*|white race|whites|yahudi\w*|ermeni\w*|k[üu]rt\w*)\b|يهود|السود|عبيد|یهود|евре[йи]|жид|ниггер|негр/iu],
  ['homophobia', /\b(gays?|homo\w*|lesb\w*|fag\w*|trann\w*|trans\w*|queers?|dykes?|lgbt\w*|maric\w*|schwul\w*|pédé\w*|viado\w*|frocio|ibne\w*|e[şs]cinsel\w*)\b|شواذ|لوطي|همجنس|пидор|гей/iu],
  ['xenophobia', /\b(immigra\w*|migrant\w*|refugee\w*|illegals?|foreigner\w*|build the wall|buildthewall|mexic\w*|inmigra\w*|refugiad\w*|extranjer\w*|flüchtling\w*|ausländer\w*|asyl\w*|migrés?|étranger\w*|suriyeli\w*|m[üu]lteci\w*|arap\w*|syr\w*|chinese|china)\b|لاجئ|مهاجر|افغان|بنغالي|سوري|мигрант|чурк/iu],
  ['other-abuse', /\b(muslim\w*|islam\w*|moslem\w*|christians?|catholic\w*|hindus?|atheists?|retard\w*|disabled|cripple\w*|autis\w*|moslems?|musulm\w*|muselm\w*|moros?|behindert\w*|koran|quran|gavur\w*|alevi\w*|ateist\w*)\b|مسلم|مسيح|شيع|سني|رافضي|مسلمان|آخوند|мусульман/iu],
]

/** The one guideline whose words the text has; nothing where there are none or several. */
export function targetOf(text: string): Output | undefined {
  const found = namesOf.filter(([, pattern]) => pattern.test(text))
  return found.length === 1 ? found[0]?.[0] : undefined
}
