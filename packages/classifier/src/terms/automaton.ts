/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */

/**
 * Aho and Corasick (1975): all patterns in a text in one pass, however many there are. States are
 * numbered in the order in which patterns made them, the root is 0. The edges lie in one hash
 * table, since a row for each state would take a hundred times the room.
 */
export class Automaton {
  /** The key of each edge: its state, and its unit below; 0 where the slot is free. */
  readonly #keys: Float64Array
  readonly #targets: Int32Array
  readonly #mask: number
  /** The edges of the root by unit: it is asked at almost every letter. */
  readonly #root = new Int32Array(0x10000)
  readonly #failure: Int32Array
  /** The nearest state on the way of failures that ends a pattern, or 0. */
  readonly #nextEnd: Int32Array
  /** For each state, one more than the number of the last pattern that ends there, or 0. */
  readonly #pattern: Int32Array
  /** For each pattern, one more than the number of the one before it with the same units, or 0. */
  readonly #twin: Int32Array

  constructor(patterns: readonly string[]) {
    const most = patterns.reduce((sum, pattern) => sum + pattern.length, 1)
    const slots = 2 ** Math.ceil(Math.log2(most * 2 + 2))
    this.#keys = new Float64Array(slots)
    this.#targets = new Int32Array(slots)
    this.#mask = slots - 1
    this.#twin = new Int32Array(patterns.length)
    const trie = new Trie(most)
    const ends = new Int32Array(most)
    patterns.forEach((pattern, number) => {
      const state = this.#add(pattern, trie)
      this.#twin[number] = ends[state]!
      ends[state] = number + 1
    })
    this.#pattern = ends.slice(0, trie.states)
    this.#failure = new Int32Array(trie.states)
    this.#nextEnd = new Int32Array(trie.states)
    this.#link(trie)
  }

  /** The state after one more unit of the text. */
  step(state: number, unit: number): number {
    for (let from = state; from !== 0; from = this.#failure[from]!) {
      const to = this.#edge(from, unit)
      if (to !== 0) return to
    }
    return this.#root[unit]!
  }

  /** Whether any pattern ends here: what most states are asked. */
  isEnd(state: number): boolean {
    return this.#pattern[state] !== 0 || this.#nextEnd[state] !== 0
  }

  /** Every pattern that ends in `state`, the longest first. */
  forEnds(state: number, found: (pattern: number) => void): void {
    for (let at = state; at !== 0; at = this.#nextEnd[at]!) {
      for (let pattern = this.#pattern[at]!; pattern !== 0; pattern = this.#twin[pattern - 1]!) found(pattern - 1)
    }
  }

  #add(pattern: string, trie: Trie): number {
    let state = 0
    for (let at = 0; at < pattern.length; at += 1) {
      const unit = pattern.charCodeAt(at)
      let next = this.#edge(state, unit)
      if (next === 0) {
        next = trie.grow(state, unit)
        this.#setEdge(state, { unit, to: next })
      }
      state = next
    }
    return state
  }

  // States are numbered as they were made, not by depth, so this goes by layers.
  #link(trie: Trie): void {
    const queue = new Int32Array(trie.states)
    let length = 1
    for (let head = 0; head < length; head += 1) {
      const state = queue[head]!
      for (let child = trie.firstChild[state]!; child !== 0; child = trie.nextChild[child]!) {
        queue[length] = child
        length += 1
        const failure = state === 0 ? 0 : this.step(this.#failure[state]!, trie.unit[child]!)
        this.#failure[child] = failure
        this.#nextEnd[child] = this.#pattern[failure] === 0 ? this.#nextEnd[failure]! : failure
      }
    }
  }

  #edge(state: number, unit: number): number {
    if (state === 0) return this.#root[unit]!
    const key = state * 0x10000 + unit
    for (let slot = slotOf(state, unit) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = this.#keys[slot]!
      if (found === key) return this.#targets[slot]!
      if (found === 0) return 0
    }
  }

  #setEdge(state: number, { unit, to }: { readonly unit: number; readonly to: number }): void {
    if (state === 0) {
      this.#root[unit] = to
      return
    }
    let slot = slotOf(state, unit) & this.#mask
    while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask
    this.#keys[slot] = state * 0x10000 + unit
    this.#targets[slot] = to
  }
}

function slotOf(state: number, unit: number): number {
  const mixed = Math.imul(state ^ Math.imul(unit, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** The tree of all patterns while it is built. */
class Trie {
  states = 1
  readonly firstChild: Int32Array
  readonly nextChild: Int32Array
  readonly unit: Uint16Array

  constructor(most: number) {
    this.firstChild = new Int32Array(most)
    this.nextChild = new Int32Array(most)
    this.unit = new Uint16Array(most)
  }

  grow(parent: number, unit: number): number {
    const state = this.states
    this.states += 1
    this.unit[state] = unit
    this.nextChild[state] = this.firstChild[parent]!
    this.firstChild[parent] = state
    return state
  }
}
