import {
  ATTRIBUTION_METHODS,
  checkFaithfulness,
  explainLabel,
  meanInterval,
  readWords,
  type AttributionMethod,
  type MeanInterval,
  type Student,
} from '@chexpp/explain'
import { LABEL_CLASSES, OBSERVATIONS, type Progress } from '@chexpp/labels'
import { createStudentLabeler } from '@chexpp/model'
import type { Estimate } from '../../scores/estimate'
import type { Attributions, JudgedMethod, PointedSentence } from './attributions'
import { highestWords, shareByChance, shareOfRight } from './right-words'
import type { ConstructedSentence } from './sentences'

export interface JudgingOptions {
  /** Random orders a sentence that a method's order is compared with. */
  readonly randomOrders: number
  readonly seed: number
  readonly resamples: number
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

const METHODS = Object.fromEntries(ATTRIBUTION_METHODS.map((method) => [method, { method }]))
const CONFIDENCE = 0.95

/** Which methods can be trusted on sentences whose labels are known, and how often they point at the words that make them. */
export async function judgeMethods(
  student: Student,
  sentences: readonly ConstructedSentence[],
  { signal, ...options }: JudgingOptions,
): Promise<Omit<Attributions, 'published'>> {
  const { methods, random } = await checkFaithfulness(
    student,
    sentences.map(({ text, observation, class: is }) => ({ text, target: { observation, class: is } })),
    { ...options, methods: METHODS, confidence: CONFIDENCE, signal },
  )
  const negationSet = await pointAtWords(student, sentences, signal)
  const { seed, resamples } = options
  return {
    negationSet,
    methods: ATTRIBUTION_METHODS.map((method): JudgedMethod => {
      const { deletionGain, insertionGain, ...judged } = methods[method]
      const right = negationSet.map((sentence) => shareOfRight(sentence.highest[method], sentence.right))
      return {
        method,
        ...judged,
        deletionGain: estimateOf(deletionGain),
        insertionGain: estimateOf(insertionGain),
        rightWords: estimateOf(meanInterval(right, { seed, resamples, confidence: CONFIDENCE })),
      }
    }),
    random: {
      deletionArea: estimateOf(random.deletionArea),
      insertionArea: estimateOf(random.insertionArea),
      rightWords:
        sentences.reduce(
          (sum, { text, right }) => sum + shareByChance(readWords(student, text).words.length, right),
          0,
        ) / sentences.length,
    },
  }
}

/** What each method puts highest in each sentence, beside what makes its label. */
async function pointAtWords(
  student: Student,
  sentences: readonly ConstructedSentence[],
  signal: AbortSignal | undefined,
): Promise<readonly PointedSentence[]> {
  const labeler = createStudentLabeler(student.model, student.tokenizer)
  const labeled = await labeler.label(
    sentences.map(({ text }) => text),
    { signal },
  )
  const pointed: PointedSentence[] = []
  for (const [index, sentence] of sentences.entries()) {
    const { text, right, ...label } = sentence
    const highest: [AttributionMethod, readonly string[]][] = []
    for (const method of ATTRIBUTION_METHODS) {
      const { words } = await explainLabel(student, text, label, { method }, { signal })
      highest.push([method, highestWords(words, right)])
    }
    pointed.push({
      ...sentence,
      given: LABEL_CLASSES[labeled[index].labels[OBSERVATIONS.indexOf(sentence.observation)]],
      highest: Object.fromEntries(highest) as PointedSentence['highest'],
    })
  }
  return pointed
}

const estimateOf = ({ mean, interval }: MeanInterval): Estimate => ({ value: mean, interval })
