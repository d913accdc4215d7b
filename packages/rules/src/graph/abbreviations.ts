/** Abbreviations that keep their point within a sentence. */
export const ABBREVIATIONS = 'vs|dr|mr|mrs|ms|st|lt|rt|ct|mt|ft|inc|jr|sr|sen'

/**
 * Abbreviations that may end a sentence, by the tokenizer of the official labeler's parser (the Penn Treebank's rules): it takes
 * the point for theirs and adds the sentence's own, which is then looked for in vain. Titles such as "dr" are not among them.
 */
export const SENTENCE_ENDING_ABBREVIATIONS =
  'ct|md|rt|inc|co|corp|ltd|jr|sr|al|etc|est|ext|tel|sq|bldg|' +
  'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri'
