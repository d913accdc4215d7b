/** A phrase found at `text.slice(start, end)`; `phrase` is its number in the list given. */
export interface PhraseMatch {
  readonly phrase: number
  readonly start: number
  readonly end: number
}

/**
 * Finds all occurrences of many phrases in one pass over a text: the automaton of Aho and Corasick, "Efficient string
 * matching: an aid to bibliographic search", 1975, with its transitions in one table. Phrases are ASCII.
 */
export class PhraseAutomaton {
  /** Column of each character code in the table; 0 for all that no phrase has. */
  private readonly columns = new Uint8Array(128)
  private readonly width: number
  /** `[states, width]`: the next state. State 0 is the start. */
  private readonly next: Uint16Array | Uint32Array
  /** Phrases that end in a state. */
  private readonly found: (readonly number[] | undefined)[]

  constructor(private readonly phrases: readonly string[]) {
    const letters = [...new Set(phrases.join(''))]
    letters.forEach((letter, i) => (this.columns[letter.charCodeAt(0)] = i + 1))
    this.width = letters.length + 1

    const children = [new Map<number, number>()]
    const ends: number[][] = [[]]
    phrases.forEach((phrase, number) => {
      let state = 0
      for (const letter of phrase) {
        const column = this.columns[letter.charCodeAt(0)]
        let child = children[state].get(column)
        if (child === undefined) {
          child = children.push(new Map()) - 1
          ends.push([])
          children[state].set(column, child)
        }
        state = child
      }
      ends[state].push(number)
    })

    const Table = children.length > 0xffff ? Uint32Array : Uint16Array
    this.next = new Table(children.length * this.width)
    const suffix = new Table(children.length)
    const queue = [0]
    for (const state of queue) {
      const row = state * this.width
      // Where the phrase cannot go on, it goes on as its longest proper suffix would, whose row is complete by now.
      const fallback = suffix[state] * this.width
      if (state !== 0) this.next.copyWithin(row, fallback, fallback + this.width)
      for (const [column, child] of children[state]) {
        suffix[child] = this.next[row + column]
        this.next[row + column] = child
        ends[child].push(...ends[suffix[child]])
        queue.push(child)
      }
    }
    this.found = ends.map((numbers) => (numbers.length > 0 ? numbers : undefined))
  }

  /** All matches, by where they end; those of one phrase do not overlap each other (the earlier one stands). */
  match(text: string): PhraseMatch[] {
    const matches: PhraseMatch[] = []
    const lastEnd = new Map<number, number>()
    let state = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      state = this.next[state * this.width + (code < 128 ? this.columns[code] : 0)]
      const found = this.found[state]
      if (!found) continue
      for (const phrase of found) {
        const end = at + 1
        const start = end - this.phrases[phrase].length
        if (start < (lastEnd.get(phrase) ?? 0)) continue
        lastEnd.set(phrase, end)
        matches.push({ phrase, start, end })
      }
    }
    return matches
  }
}
