import type { Mention } from '../mentions/find-mentions'

/** A mention with the words around it. */
export interface Said {
  readonly observation: Mention['observation']
  /** The mention in whole words: "nonconsolidated" for "consolidat". */
  readonly words: string
  /** What stands before and after those words in their clause, no further than `WINDOW`; spaces at the edges are kept. */
  readonly before: string
  readonly after: string
}

/** In characters. What is said of a mention stands near it, and with a limit time stays linear in the sentence. */
const WINDOW = 160

/** A hyphen keeps "non-calcified" one word. */
const WORD_END = /^[a-z0-9-]*/
const WORD_START = /[a-z0-9-]*$/
/**
 * A period stands inside a sentence after a number or an abbreviation: "1. small effusion". What follows "but" may be said of
 * the same thing, "stable but enlarged", and what follows a colon is: "heart size: normal".
 */
const EDGE_AFTER =
  /[.;?!](?=\s|$)|,? (?:but(?! (?:still |likely |probably |mildly )?(?:is|are|remains?|appears?|enlarged|prominent|stable|unchanged|normal)\b)|however|although|though)\b/
const THROUGH_EDGE_BEFORE = new RegExp(`^.*(?:${EDGE_AFTER.source}|:(?=\\s|$))`, 's')

/** The mention `text.slice(start, end)` of a cleaned sentence, in its clause. */
export function saidOf(text: string, { observation, start, end }: Mention): Said {
  // Phrases kept to whole words have a space at an edge: " mediastinum".
  const mention = text.slice(start, end).trim()
  const first = text.indexOf(mention, start)
  const head = text.slice(Math.max(0, first - WINDOW), first)
  const tail = text.slice(first + mention.length, end + WINDOW)
  const [prefix, suffix] = [WORD_START.exec(head)![0], WORD_END.exec(tail)![0]]
  const after = tail.slice(suffix.length)
  return {
    observation,
    words: prefix + mention + suffix,
    before: head.slice(0, head.length - prefix.length).replace(THROUGH_EDGE_BEFORE, ''),
    after: after.slice(0, EDGE_AFTER.exec(after)?.index),
  }
}
