/** Comments made by program, the same ones each time: what they say is nothing, how long they are is like real ones. */
export const madeWords = [
  'the', 'council', 'bridge', 'is', 'closed', 'again', 'and', 'nobody', 'told', 'us', 'why', 'idiot', 'thank', 'you', 'for', 'this', 'article', 'bus', 'late', 'mayor', 'should', 'resign',
  'rain', 'winter', 'school', 'teachers', 'were', 'right', 'stupid', 'idea', 'price', 'of', 'bread', 'who', 'pays', 'shut', 'up', 'our', 'river', 'needs', 'cleaning', 'not', 'another', 'meeting',
  'bridges', 'journalist', 'wrote', 'nonsense', 'please', 'correct', 'it', 'team', 'lost', 'coach', 'must', 'go', 'what', 'a', 'day', 'buy', 'cheap', 'watches', 'here', 'damn', 'good', 'work', 'keep', 'going',
]

/** Just so many characters; texts of different seeds differ. */
export function madeText(seed: number, characters: number): string {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  let text = ''
  while (text.length < characters) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    text += `${madeWords[(state >>> 8) % madeWords.length]} `
  }
  return `${text.slice(0, characters - 1)}.`
}
