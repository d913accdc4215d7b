/** How a student learns from a teacher. */
export interface DistillationOptions {
  /** What the logits of both are divided by before softmax: above 1, classes that the teacher thinks unlikely count for more. */
  readonly temperature: number
  /** Weight of the teacher's distributions, from 0 to 1; the labels weigh `1 - alpha`. */
  readonly alpha: number
  /** The student's hidden states are drawn to the teacher's. Without it they are its own affair. */
  readonly hiddenLoss?: HiddenLoss
  /** The student's tokens attend to each other as the teacher's do, in the last layer of each. */
  readonly attentionLoss?: AttentionLoss
}

/**
 * With the same tokenizer all tokens are compared, else `[CLS]` alone. Where the sizes differ, a linear projection of the student's
 * states is learned with it, one for all layers.
 *
 * Source: Jiao et al., "TinyBERT", 2020 (`'mse'`); Sanh et al., "DistilBERT", 2019 (`'cosine'`).
 */
export interface HiddenLoss {
  /** `'mse'` is the mean squared difference of the values, `'cosine'` 1 less the cosine of the angle between two states. */
  readonly kind: 'mse' | 'cosine'
  readonly weight: number
  /** Which layers are compared; by default each of the student's with that at the same height in the teacher. */
  readonly layers?: readonly LayerPair[]
}

/** Numbers of layers: 0 is the embeddings, 1 the first layer. */
export interface LayerPair {
  readonly student: number
  readonly teacher: number
}

/**
 * The divergence of the student's attention from the teacher's. Both need the same tokenizer and as many attention heads.
 *
 * Source: Wang et al., "MiniLM", 2020.
 */
export interface AttentionLoss {
  readonly weight: number
}

/** The temperature and the weight of the published study, in which teacher and labels weigh the same. */
export const DEFAULT_DISTILLATION: DistillationOptions = { temperature: 2, alpha: 0.5 }

/**
 * The defaults with what is given in their place.
 *
 * @throws {RangeError} that names the option which is out of its range
 */
export function resolveDistillation(given: Partial<DistillationOptions> = {}): DistillationOptions {
  const options = {
    temperature: given.temperature ?? DEFAULT_DISTILLATION.temperature,
    alpha: given.alpha ?? DEFAULT_DISTILLATION.alpha,
    ...(given.hiddenLoss && { hiddenLoss: given.hiddenLoss }),
    ...(given.attentionLoss && { attentionLoss: given.attentionLoss }),
  }
  const { temperature, alpha, hiddenLoss, attentionLoss } = options
  require('temperature', temperature, isPositive(temperature), 'above 0')
  require('alpha', alpha, alpha >= 0 && alpha <= 1, 'from 0 to 1')
  if (hiddenLoss !== undefined) {
    require('hiddenLoss.kind', hiddenLoss.kind, ['mse', 'cosine'].includes(hiddenLoss.kind), 'mse or cosine')
    require('hiddenLoss.weight', hiddenLoss.weight, isPositive(hiddenLoss.weight), 'above 0')
  }
  if (attentionLoss !== undefined) {
    require('attentionLoss.weight', attentionLoss.weight, isPositive(attentionLoss.weight), 'above 0')
  }
  if (alpha === 0 && hiddenLoss === undefined && attentionLoss === undefined) {
    throw new RangeError('alpha is 0 and there is no other loss: nothing would be learned from the teacher')
  }
  return options
}

function require(name: string, value: unknown, holds: boolean, expected: string): void {
  if (!holds) throw new RangeError(`${name} must be ${expected}, not ${String(value)}`)
}

const isPositive = (value: number): boolean => value > 0 && value < Infinity
