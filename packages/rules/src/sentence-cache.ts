import type { TextSpan } from '@chexpp/labels'
import type { Decision } from './evidence'

/** Reports have sentences of about 60 characters; this many for each is room for long ones. */
const CHARACTERS_A_SENTENCE = 200

/**
 * Remembers what was decided of sentences, since reports repeat them: "No pleural effusion." is parsed once. What is decided
 * depends on the sentence and where its mentions lie, and on nothing else, so that labels are the same with a cache and without.
 *
 * It has two generations: when the young one is full it becomes the old one, and what the old one then holds unasked is gone.
 * Both together hold at most `sentences` sentences, and 200 characters for each of them, so that long sentences fill it
 * sooner. They hold text of reports, in memory only, until the cache itself is let go of.
 */
export class SentenceCache {
  private young = new Map<string, readonly Decision[]>()
  private old = new Map<string, readonly Decision[]>()
  private youngCharacters = 0
  private readonly mostSentences: number
  private readonly mostCharacters: number

  /**
   * @param sentences 0 for none
   * @throws {RangeError} where that is not a whole number from 0 on
   */
  constructor(sentences: number) {
    if (!Number.isSafeInteger(sentences) || sentences < 0) {
      throw new RangeError(`cachedSentences must be a whole number from 0 on, not ${sentences}.`)
    }
    this.mostSentences = Math.floor(sentences / 2)
    this.mostCharacters = this.mostSentences * CHARACTERS_A_SENTENCE
  }

  /** How many sentences are held. */
  get size(): number {
    return this.young.size + this.old.size
  }

  /**
   * The decisions for the mentions of a cleaned sentence, from `decide` where they are not known.
   *
   * @param mentions with offsets into the sentence
   */
  decisionsFor(
    sentence: string,
    mentions: readonly TextSpan[],
    decide: (sentence: string, mentions: readonly TextSpan[]) => readonly Decision[],
  ): readonly Decision[] {
    if (sentence.length > this.mostCharacters) return decide(sentence, mentions)
    const key = keyOf(sentence, mentions)
    const known = this.young.get(key)
    if (known) return known
    const decisions = this.old.get(key) ?? decide(sentence, mentions)
    if (key.length <= this.mostCharacters) this.remember(key, decisions)
    return decisions
  }

  private remember(key: string, decisions: readonly Decision[]): void {
    const isFull = this.young.size >= this.mostSentences || this.youngCharacters + key.length > this.mostCharacters
    if (isFull) {
      this.old = this.young
      this.young = new Map()
      this.youngCharacters = 0
    }
    this.old.delete(key)
    this.young.set(key, decisions)
    this.youngCharacters += key.length
  }
}

/** A cleaned sentence has no line break. Joined, it is a string of its own, and not a view of its report that keeps that alive. */
function keyOf(sentence: string, mentions: readonly TextSpan[]): string {
  let key = sentence
  for (const { start, end } of mentions) key += `\n${start}-${end}`
  return key
}
