import type { AttributionMethod } from '@chexpp/explain'
import { wrapText } from '../wrap-text'
import { describeLabel } from './describe-label'
import type { ExplainedStudentLabel, StudentExplanation, StudentSentence } from './explain-by-student'
import { scoreMeaning } from './score-meaning'

const INDENT = '  '
/** Of the longest bar, in columns. */
const BAR = 24
const MIN_BAR = 8

/** Methods whose scores speak for a class or against it; those of the others are never below 0. */
const SIGNED: readonly AttributionMethod[] = ['integrated-gradients', 'input-x-gradient']
const SIGNS = '█ for the class, ▒ against it.'

/**
 * Scores of words to be read in a terminal: sentence by sentence and label by label, a word a line with its bar.
 *
 * @param width columns
 */
export function formatScores({ method, sentences }: StudentExplanation, width: number): string {
  const signed = SIGNED.includes(method.method)
  const blocks = sentences.flatMap((sentence) => sentenceBlocks(sentence, signed, width))
  const meaning = `${scoreMeaning(method)}${signed ? ` ${SIGNS}` : ''}`
  return [...blocks, wrapText(meaning, width)].map((block) => `${block.join('\n')}\n`).join('\n')
}

function sentenceBlocks({ text, labels }: StudentSentence, signed: boolean, width: number): string[][] {
  const heading = wrapText(text.replace(/\s+/g, ' ').trim(), width)
  if (labels.length === 0) return [[...heading, `${INDENT}Nothing is mentioned.`]]
  return [heading, ...labels.map((label) => labelBlock(label, signed, width))]
}

function labelBlock(label: ExplainedStudentLabel, signed: boolean, width: number): string[] {
  const { words } = label
  const longest = Math.max(...words.map((word) => word.text.length))
  const largest = Math.max(...words.map(({ score }) => Math.abs(score)))
  const scores = words.map(({ score }) => formatScore(score, signed))
  const digits = Math.max(...scores.map((score) => score.length))
  const bar = Math.max(MIN_BAR, Math.min(BAR, width - INDENT.length - longest - digits - 4))
  return [
    `${INDENT}${describeLabel(label)}`,
    ...words.map(({ text, score }, index) => {
      const length = largest === 0 ? 0 : Math.round((Math.abs(score) / largest) * bar)
      const drawn = (score < 0 ? '▒' : '█').repeat(length)
      return `${INDENT}${text.padStart(longest)}  ${scores[index].padStart(digits)}  ${drawn}`.trimEnd()
    }),
  ]
}

function formatScore(score: number, signed: boolean): string {
  return signed ? `${score < 0 ? '-' : '+'}${Math.abs(score).toFixed(3)}` : score.toFixed(3)
}
