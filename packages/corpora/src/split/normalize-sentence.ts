/** One spelling for sentences that differ only in case and white space. */
export function normalizeSentence(sentence: string): string {
  return sentence.trim().replace(/\s+/g, ' ').toLowerCase()
}
