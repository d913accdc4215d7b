import {
  clsAttention,
  clsRollout,
  explainLabel,
  readAttention,
  readWords,
  type Student,
  type WordScores,
} from '@chexpp/explain'
import { ABSENT, OBSERVATIONS, type Observation } from '@chexpp/labels'
import { createStudentLabeler } from '@chexpp/model'
import type { ExplainedLabel, ExplainedSentence } from './attributions'

/**
 * The attention of a sentence, and what its words have to do with each label that is not absent, and with the one named. No Finding
 * is left out: it follows from words that are not there.
 */
export async function explainSentence(
  student: Student,
  text: string,
  named: Observation,
  signal: AbortSignal | undefined,
): Promise<ExplainedSentence> {
  const words = readWords(student, text)
  const attention = await readAttention(student, words)
  const [given] = await createStudentLabeler(student.model, student.tokenizer).label([text], { signal })
  const explained = OBSERVATIONS.filter(
    (each, place) => each === named || (each !== 'No Finding' && given.labels[place] !== ABSENT),
  )
  const labels: ExplainedLabel[] = []
  for (const observation of explained) labels.push(await explainObservation(student, text, observation, signal))
  return {
    text,
    words: words.words.map((word) => word.text),
    attention: {
      lastLayer: withBoundary(clsAttention(attention)),
      rollout: withBoundary(clsRollout(attention)),
      heads: attention.layers.map((_, layer) =>
        Array.from({ length: attention.heads }, (_, head) => withBoundary(clsAttention(attention, { layer, head }))),
      ),
    },
    labels,
  }
}

async function explainObservation(
  student: Student,
  text: string,
  observation: Observation,
  signal: AbortSignal | undefined,
): Promise<ExplainedLabel> {
  const scored = async (method: 'integrated-gradients' | 'input-x-gradient') =>
    explainLabel(student, text, { observation }, { method }, { signal })
  const integrated = await scored('integrated-gradients')
  const local = await scored('input-x-gradient')
  return {
    ...integrated.target,
    probability: integrated.probability,
    integratedGradients: integrated.words.map(({ score }) => score),
    inputTimesGradient: local.words.map(({ score }) => score),
  }
}

function withBoundary({ words, boundary }: WordScores): readonly number[] {
  return [boundary.start, ...words.map(({ score }) => score), boundary.end]
}
