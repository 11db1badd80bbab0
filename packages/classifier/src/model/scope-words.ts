/** Words that turn what follows them: it is denied, or it is said to the reader. */
export const scopeWords = {
  denial: [
    'not', 'no', 'never', 'nobody', "don't", 'dont', "doesn't", 'doesnt', "isn't", 'isnt', "aren't", "wasn't", "can't", "won't", 'without',
    'nicht', 'kein', 'keine', 'keinen', 'nie', 'niemals', 'niemand', 'pas', 'jamais', 'aucun', 'ne', 'sans', 'nunca', 'jamás', 'sin', 'ningún',
    'não', 'nao', 'sem', 'non', 'mai', 'nessun', 'senza', 'не', 'нет', 'никогда', 'ни', 'без', 'niet', 'geen', 'nooit', 'nie', 'nigdy', 'bez',
    'değil', 'degil', 'yok', 'asla', 'hiç', 'لا', 'ليس', 'ليست', 'لم', 'لن', 'مش', 'مو', 'بدون', 'مب', 'ماشي', 'نیست', 'نه', 'هیچ', 'هرگز', 'بدون',
    'ne', 'na', 'nîne', 'qet', 'نا', 'نییە', 'هیچ',
  ],
  address: [
    'you', 'your', 'youre', "you're", 'ur', 'u', 'yourself', 'ya', 'du', 'dich', 'dir', 'dein', 'deine', 'ihr', 'euch', 'tu', 'toi', 'ton', 'ta', 'vous', 'votre',
    'tú', 'ti', 'te', 'eres', 'vosotros', 'você', 'voce', 'vc', 'teu', 'sei', 'voi', 'ты', 'тебя', 'тебе', 'твой', 'вы', 'вас', 'jij', 'je', 'jouw', 'jullie',
    'ty', 'ciebie', 'cię', 'twój', 'sen', 'sana', 'seni', 'senin', 'siz', 'sizi', 'انت', 'أنت', 'انتي', 'انتم', 'انتو', 'يا', 'تو', 'شما', 'تۆ', 'ئێوە', 'tê',
  ],
} as const
