import { SECTION_PHRASES, type PhraseGroup } from './section-phrases'

export interface IndexedPhrase {
  readonly words: readonly string[]
  readonly group: PhraseGroup
}

/** Phrases by their first word, in singular and plural, the longest first. */
export const PHRASES_BY_FIRST_WORD: ReadonlyMap<string, readonly IndexedPhrase[]> = indexPhrases()

function indexPhrases(): ReadonlyMap<string, readonly IndexedPhrase[]> {
  const index = new Map<string, IndexedPhrase[]>()
  for (const group of SECTION_PHRASES) {
    for (const phrase of group.phrases) {
      const words = phrase.split(' ')
      for (const first of [words[0], `${words[0]}s`]) {
        const entries = index.get(first)
        if (entries) entries.push({ words, group })
        else index.set(first, [{ words, group }])
      }
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** Whether a written word is a word of a phrase, or its plural. */
export function isWordOrPlural(written: string, word: string): boolean {
  return written === word || (written.length === word.length + 1 && written.startsWith(word) && written.endsWith('s'))
}
