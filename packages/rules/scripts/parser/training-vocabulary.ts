import type { Vocabulary } from '../../src/graph/word-types'
import type { ParsedSentence } from './choose-graph'
import { LONGEST_ENDING, wordForm } from '../../src/graph/word-types'

/** Words seen less often are known by their ending alone, as all words not seen will be. */
const LEAST_WORD = 3
/** Endings of fewer different words tell nothing. */
const LEAST_ENDING = 6

export interface TrainingVocabulary extends Omit<Vocabulary, 'wordTags' | 'endingTags'> {
  readonly tags: readonly string[]
  readonly wordTags: readonly number[]
  readonly endingTags: readonly number[]
}

/** What a parser can know of the words of sentences: the common ones, the endings of all, the part of speech each mostly has. */
export function trainingVocabulary(sentences: readonly ParsedSentence[]): TrainingVocabulary {
  const tagsOf = new Map<string, Counter>()
  for (const { words, tags } of sentences) {
    words.forEach((word, i) => counterOf(tagsOf, wordForm(word)).add(tags[i]))
  }
  const tagsByEnding = new Map<string, Counter>()
  for (const [form, tags] of tagsOf) {
    for (let length = 1; length <= Math.min(LONGEST_ENDING, form.length - 1); length++) {
      counterOf(tagsByEnding, form.slice(-length)).add(tags.commonest())
    }
  }
  const words = [...tagsOf].filter(([, tags]) => tags.total >= LEAST_WORD)
  const endings = [...tagsByEnding].filter(([, tags]) => tags.total >= LEAST_ENDING)
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.tags))].sort()
  const number = (counter: Counter) => tags.indexOf(counter.commonest())
  return {
    words: words.map(([word]) => word),
    endings: ['', ...endings.map(([ending]) => ending)],
    tags,
    wordTags: words.map(([, counter]) => number(counter)),
    // Where no ending is known, a word is most likely a name.
    endingTags: [tags.indexOf('NN'), ...endings.map(([, counter]) => number(counter))],
  }
}

class Counter {
  total = 0
  private readonly counts = new Map<string, number>()

  add(value: string): void {
    this.total++
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1)
  }

  /** Of several, the first by the alphabet. */
  commonest(): string {
    return [...this.counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0][0]
  }
}

function counterOf(counters: Map<string, Counter>, key: string): Counter {
  let counter = counters.get(key)
  if (counter === undefined) counters.set(key, (counter = new Counter()))
  return counter
}
