import { LABEL_CLASSES } from './classes'
import { OBSERVATIONS } from './observations'

const CLASSES = LABEL_CLASSES.length

/**
 * The probabilities of a report's labels from those of its sentences, as if sentences were independent: a report is positive unless
 * no sentence is, uncertain where none is positive and not all are certain, and so on, in the order of `aggregateSentences`. No
 * Finding is positive where every sentence has it positive, else absent.
 *
 * @param sentences one `[14, 4]` array a sentence, row-major, rows sum to 1
 * @returns `[14, 4]`, rows sum to 1
 * @throws {RangeError} where an array has another length
 */
export function aggregateProbabilities(sentences: readonly Float32Array[]): Float32Array {
  const report = new Float32Array(OBSERVATIONS.length * CLASSES)
  const wrong = sentences.findIndex((sentence) => sentence.length !== report.length)
  if (wrong >= 0) {
    throw new RangeError(`sentence ${wrong + 1}: ${sentences[wrong].length} probabilities, expected ${report.length}`)
  }
  OBSERVATIONS.forEach((observation, head) => {
    const row = observation === 'No Finding' ? everySentence(sentences, head) : strongestSentence(sentences, head)
    report.set(row, head * CLASSES)
  })
  return report
}

function everySentence(sentences: readonly Float32Array[], head: number): readonly number[] {
  const positive = product(sentences, (sentence) => sentence[head * CLASSES + 1])
  return [1 - positive, positive, 0, 0]
}

function strongestSentence(sentences: readonly Float32Array[], head: number): readonly number[] {
  const at = head * CLASSES
  const absent = product(sentences, (sentence) => sentence[at])
  const absentOrNegative = product(sentences, (sentence) => sentence[at] + sentence[at + 2])
  const notPositive = product(sentences, (sentence) => sentence[at] + sentence[at + 2] + sentence[at + 3])
  return [absent, 1 - notPositive, absentOrNegative - absent, notPositive - absentOrNegative]
}

/** Never above 1, which a row of rounded probabilities can pass by a hair. */
function product(sentences: readonly Float32Array[], of: (sentence: Float32Array) => number): number {
  return sentences.reduce((whole, sentence) => whole * Math.min(1, of(sentence)), 1)
}
