/** A word as the pieces it is made of now, and how often it occurs. */
export interface WordPieces {
  readonly pieces: readonly string[]
  readonly count: number
}

export interface MergeOptions {
  /** Merged pieces wanted at most. */
  readonly count: number
  readonly minFrequency: number
  readonly join: (left: string, right: string) => string
}

/** Neighbouring pieces with how often they occur and in which words. */
interface Pair {
  readonly left: string
  readonly right: string
  frequency: number
  readonly words: Set<number>
}

/**
 * Byte-pair merging: joins the most frequent pair of neighbouring pieces everywhere, again and again, and returns the
 * joined pieces in the order in which they arose, each once. The first in order of code units wins among equals.
 *
 * Source: Sennrich, Haddow and Birch, "Neural Machine Translation of Rare Words with Subword Units", 2016.
 */
export function mergePieces(words: readonly WordPieces[], options: MergeOptions): string[] {
  const current = words.map(({ pieces }) => pieces)
  const pairs = new Map<string, Pair>()
  const count = (word: number, sign: 1 | -1) => {
    const pieces = current[word]
    for (let index = 1; index < pieces.length; index++) {
      const [left, right] = [pieces[index - 1], pieces[index]]
      const key = `${left} ${right}`
      const pair = pairs.get(key) ?? { left, right, frequency: 0, words: new Set() }
      pair.frequency += sign * words[word].count
      pair.words.add(word)
      if (pair.frequency > 0) pairs.set(key, pair)
      else pairs.delete(key)
    }
  }
  for (let word = 0; word < words.length; word++) count(word, 1)

  const merged = new Set<string>()
  while (merged.size < options.count) {
    const best = mostFrequent(pairs.values())
    if (best === undefined || best.frequency < options.minFrequency) break
    const piece = options.join(best.left, best.right)
    for (const word of [...best.words]) {
      count(word, -1)
      current[word] = joinPair(current[word], best, piece)
      count(word, 1)
    }
    merged.add(piece)
  }
  return [...merged]
}

function mostFrequent(pairs: Iterable<Pair>): Pair | undefined {
  let best: Pair | undefined
  for (const pair of pairs) {
    if (
      best === undefined ||
      pair.frequency > best.frequency ||
      (pair.frequency === best.frequency && comesFirst(pair, best))
    ) {
      best = pair
    }
  }
  return best
}

function comesFirst(pair: Pair, other: Pair): boolean {
  return pair.left === other.left ? pair.right < other.right : pair.left < other.left
}

/** Left to right: in `a a a`, the first two `a` are joined. */
function joinPair(pieces: readonly string[], { left, right }: Pair, joined: string): string[] {
  const result: string[] = []
  for (let index = 0; index < pieces.length; index++) {
    if (pieces[index] === left && pieces[index + 1] === right) {
      result.push(joined)
      index++
    } else {
      result.push(pieces[index])
    }
  }
  return result
}
