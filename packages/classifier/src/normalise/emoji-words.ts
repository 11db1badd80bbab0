/**
 * Emoji that stand for a weapon, a slur, an insult, a group of people or an offer, as words
 * the model knows from text. Smileys and all others stay what they are.
 */
const words: Readonly<Record<string, string>> = {
  '🖕': 'fuck you', '💩': 'shit', '🤡': 'clown', '🐷': 'pig', '🐖': 'pig', '🐽': 'pig', '🐍': 'snake', '🐀': 'rat', '🐁': 'rat',
  '🐒': 'monkey', '🐵': 'monkey', '🙈': 'monkey', '🦍': 'gorilla', '🦧': 'ape', '🐕': 'dog', '🐶': 'dog', '🐩': 'dog', '🐄': 'cow', '🐮': 'cow',
  '🐑': 'sheep', '🐐': 'goat', '🫏': 'donkey', '🐴': 'donkey', '🪳': 'cockroach', '🐛': 'worm', '🪱': 'worm', '🦠': 'virus', '🐋': 'whale', '🐳': 'whale',
  '🤮': 'vomit', '🤢': 'disgusting', '🗑': 'trash', '🚮': 'trash', '🤬': 'swearing', '👎': 'bad', '🍌': 'banana', '🍆': 'penis', '🍑': 'ass', '🖤': 'black heart',
  '🔫': 'gun', '🔪': 'knife', '🗡': 'knife', '⚔': 'swords', '💣': 'bomb', '🧨': 'bomb', '🪓': 'axe', '🏹': 'arrow', '💀': 'dead', '☠': 'dead',
  '⚰': 'coffin', '🪦': 'grave', '🩸': 'blood', '🔥': 'fire', '👊': 'punch', '🤛': 'punch', '🤜': 'punch', '🪢': 'rope', '⛓': 'chain', '☢': 'nuclear',
  '🌈': 'rainbow', '👬': 'gay couple', '👭': 'lesbian couple', '⚧': 'transgender', '✡': 'jew', '🕎': 'jew', '☪': 'muslim', '🕌': 'mosque', '🧕': 'muslim woman', '✝': 'christian',
  '👳': 'man with turban', '👲': 'chinese man', '🦽': 'wheelchair', '🦼': 'wheelchair', '♿': 'disabled', '🤰': 'pregnant woman', '卐': 'swastika', '卍': 'swastika',
  '💰': 'money', '💵': 'money', '💸': 'money', '🤑': 'money', '💲': 'money', '🆓': 'free', '🎁': 'gift', '📞': 'phone', '☎': 'phone', '📲': 'phone', '📱': 'phone',
  '🔗': 'link', '👉': 'look here', '🔞': 'adults only', '🎰': 'casino', '📈': 'profit',
}

const byCodePoint = new Map(Object.entries(words).map(([emoji, word]): [number, string] => [emoji.codePointAt(0) ?? 0, word]))

/** The words an emoji stands for; `undefined` for a code point that stands for itself. */
export function wordsOfEmoji(codePoint: number): string | undefined {
  return byCodePoint.get(codePoint)
}
