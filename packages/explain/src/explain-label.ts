import type { LabelClass, Observation } from '@chexpp/labels'
import { clsAttention, type AttentionChoice } from './attention/cls-attention'
import { readAttention } from './attention/read-attention'
import { clsRollout } from './attention/rollout'
import type { Attribution, Explanation, WordScores } from './attribution'
import type { ValueKind } from './gradients/explained-value'
import { integratedGradients, type IntegratedGradientsOptions } from './gradients/integrated-gradients'
import { gradientNorm, inputTimesGradient } from './gradients/local-gradients'
import { likeliestClass, predict } from './predict'
import type { Student } from './student'
import { targetPlace, type Target } from './target'
import { readWords } from './text/read-words'
import type { WordText } from './text/word'

/**
 * How to explain. `of` says what of the label: by default the log probability, which weighs the class against the other
 * three; the logit alone says nothing of a class that is likely only because the others are not.
 */
export type ExplainMethod =
  | ({ readonly method: 'integrated-gradients'; readonly of?: ValueKind } & IntegratedGradientsOptions)
  | { readonly method: 'input-x-gradient' | 'gradient-norm'; readonly of?: ValueKind }
  | ({ readonly method: 'attention' } & AttentionChoice)
  | { readonly method: 'rollout' }

export interface LabelToExplain {
  readonly observation: Observation
  /** The one that the student gives by default. */
  readonly class?: LabelClass
}

/**
 * Scores each word of a text by what it has to do with one of the student's labels.
 *
 * Rejects with `RangeError` where the text has more tokens than the model has positions or no words, or the method asks
 * for what the model has not, and with the signal's reason when aborted.
 */
export async function explainLabel(
  student: Student,
  text: string,
  label: LabelToExplain,
  method: ExplainMethod,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Attribution> {
  const words = readWords(student, text)
  const [probabilities] = await predict(student, [words.ids], options)
  const { observation } = label
  const target: Target = { observation, class: label.class ?? likeliestClass(probabilities, observation) }
  const probability = probabilities[targetPlace(target).flat]
  return { target, probability, ...(await scoreWords(student, words, target, method, options.signal)) }
}

async function scoreWords(
  student: Student,
  text: WordText,
  target: Target,
  method: ExplainMethod,
  signal: AbortSignal | undefined,
): Promise<WordScores & Explanation> {
  switch (method.method) {
    case 'integrated-gradients':
      return integratedGradients({ ...student, target, kind: method.of ?? 'log-probability', signal }, text, method)
    case 'input-x-gradient':
      return inputTimesGradient({ ...student, target, kind: method.of ?? 'log-probability' }, text)
    case 'gradient-norm':
      return gradientNorm({ ...student, target, kind: method.of ?? 'log-probability' }, text)
    case 'attention':
      return { method: 'attention', ...clsAttention(await readAttention(student, text), method) }
    case 'rollout':
      return { method: 'rollout', ...clsRollout(await readAttention(student, text)) }
  }
}
