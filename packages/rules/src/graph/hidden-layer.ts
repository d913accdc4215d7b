import { FIRST_DEPENDENT, NONE, POSITIONS } from './positions'
import type { ParserModel } from './parser-model'
import { endingOf, wordForm } from './word-types'

/** What the output layers read: the units of a state, many of which are 0. */
export interface HiddenUnits {
  /** `[H]`; those that are 0 need not be set. */
  readonly values: Float64Array
  /** Numbers of the units that are not 0: the first `count`. */
  readonly active: Int32Array
  readonly count: number
}

/**
 * The hidden layer of the parser, as a sum of rows: what each word adds at each position is multiplied out when it is first
 * met, and kept. A known word counts for itself, an unknown one for its ending, so there are no more rows than the vocabulary has.
 * Takes models whose hidden units are a multiple of 8.
 */
export class HiddenLayer implements HiddenUnits {
  /** `[H]`, of the state last read; only those that are not 0 are set. */
  readonly values: Float64Array
  /** Numbers of the units that are not 0, `count` of them. */
  readonly active: Int32Array
  count = 0
  /** The type of the root. */
  readonly root: number
  private readonly words: ReadonlyMap<string, number>
  private readonly endings: ReadonlyMap<string, number>
  /** `[types, P, H]`, then `[Q, R + 1, H]` for the relations of dependents; all less what no word would add. */
  private readonly rows: Float32Array
  private readonly filled: Uint8Array
  private readonly firstRelation: number
  /** What a state with no words at all gives: `[H]`. */
  private readonly bias: Float64Array
  private readonly none: Float64Array
  private readonly added = new Int32Array(2 * POSITIONS)

  constructor(private readonly model: ParserModel) {
    const { words, endings, tags, relations, hidden, dependentWeights } = model
    this.words = new Map(words.map((word, i) => [word, i]))
    this.endings = new Map(endings.map((ending, i) => [ending, i]))
    this.root = words.length + endings.length
    this.values = new Float64Array(hidden)
    this.active = new Int32Array(hidden)
    this.filled = new Uint8Array(this.root + 1)
    this.firstRelation = (this.root + 1) * POSITIONS * hidden
    this.rows = new Float32Array(this.firstRelation + dependentWeights.length)
    this.none = this.multiply(words.length, endings.length, tags.length)
    this.bias = Float64Array.from(model.bias)
    for (let i = 0; i < this.none.length; i++) this.bias[i % hidden] += this.none[i]
    const block = (relations.length + 1) * hidden
    for (let from = 0; from < dependentWeights.length; from += block) {
      for (let unit = 0; unit < hidden; unit++) {
        const none = dependentWeights[from + unit]
        this.bias[unit] += none
        for (let i = from + unit; i < from + block; i += hidden) {
          this.rows[this.firstRelation + i] = dependentWeights[i] - none
        }
      }
    }
  }

  /** The type of a word: its own number, or after those the number of its ending. */
  typeOf(word: string): number {
    const known = this.words.get(word)
    if (known !== undefined) return known
    const form = wordForm(word)
    return this.words.get(form) ?? this.words.size + endingOf(form, this.endings)
  }

  /** The part of speech that words of a type mostly have. */
  tagOf(type: number): string {
    const { words, wordTags, endingTags, tags } = this.model
    return tags[type < words.length ? wordTags[type] : endingTags[type - words.length]]
  }

  /** Sets `values`, `active` and `count` for the words at `positions`, of which `types` and `labels` tell the type and the relation. */
  read(positions: Int16Array, types: readonly number[], labels: readonly number[]): void {
    const { added, rows, bias, values, filled } = this
    const size = values.length
    let count = 0
    for (let position = 0; position < POSITIONS; position++) {
      const word = positions[position]
      if (word === NONE) continue
      const type = types[word]
      if (filled[type] === 0) this.fill(type)
      added[count++] = (type * POSITIONS + position) * size
      if (position < FIRST_DEPENDENT) continue
      const relations = (position - FIRST_DEPENDENT) * (this.model.relations.length + 1)
      added[count++] = this.firstRelation + (relations + labels[word] + 1) * size
    }
    this.count = 0
    // Eight sums at a time stay in registers.
    for (let first = 0; first < size; first += 8) {
      let a = bias[first]
      let b = bias[first + 1]
      let c = bias[first + 2]
      let d = bias[first + 3]
      let e = bias[first + 4]
      let f = bias[first + 5]
      let g = bias[first + 6]
      let h = bias[first + 7]
      for (let i = 0; i < count; i++) {
        const at = added[i] + first
        a += rows[at]
        b += rows[at | 1]
        c += rows[at | 2]
        d += rows[at | 3]
        e += rows[at | 4]
        f += rows[at | 5]
        g += rows[at | 6]
        h += rows[at | 7]
      }
      this.set(first, a)
      this.set(first + 1, b)
      this.set(first + 2, c)
      this.set(first + 3, d)
      this.set(first + 4, e)
      this.set(first + 5, f)
      this.set(first + 6, g)
      this.set(first + 7, h)
    }
  }

  private set(unit: number, value: number): void {
    if (value <= 0) return
    this.values[unit] = value
    this.active[this.count++] = unit
  }

  private fill(type: number): void {
    const { words, endings, tags, wordTags, endingTags } = this.model
    const [root, unknown] = [words.length + 1, words.length + 2]
    const ending = type - words.length
    const row =
      type === this.root
        ? this.multiply(root, endings.length, tags.length)
        : ending >= 0
          ? this.multiply(unknown, ending, endingTags[ending])
          : this.multiply(type, endingOf(words[type], this.endings), wordTags[type])
    const offset = type * row.length
    for (let i = 0; i < row.length; i++) this.rows[offset + i] = row[i] - this.none[i]
    this.filled[type] = 1
  }

  private multiply(word: number, ending: number, tag: number): Float64Array {
    const { wordVectors, endingVectors, tagVectors, positionWeights, hidden } = this.model
    const size = positionWeights.length / (POSITIONS * hidden)
    const row = new Float64Array(POSITIONS * hidden)
    for (let position = 0; position < POSITIONS; position++) {
      for (let i = 0; i < size; i++) {
        const value = wordVectors[word * size + i] + endingVectors[ending * size + i] + tagVectors[tag * size + i]
        const weights = (position * size + i) * hidden
        for (let h = 0; h < hidden; h++) row[position * hidden + h] += value * positionWeights[weights + h]
      }
    }
    return row
  }
}
