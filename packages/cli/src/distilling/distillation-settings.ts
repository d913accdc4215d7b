import type { DistillationOptions } from '@chexpp/distill'
import { UsageError } from '../failure'
import { LAYER_WEIGHT, type DistillOptions } from './distill-options'

/** Throws `UsageError` that names options which do not go together. */
export function checkDistillOptions(options: DistillOptions): void {
  const { tokenizer, from, vocabulary, hiddenLoss, hiddenWeight, attentionLoss, attentionWeight, alpha } = options
  if (hiddenWeight !== undefined && hiddenLoss === undefined)
    throw new UsageError('--hidden-weight needs --hidden-loss')
  if (attentionWeight !== undefined && !attentionLoss) throw new UsageError('--attention-weight needs --attention-loss')
  if (tokenizer === 'teacher') {
    if (from !== undefined) throw new UsageError('--tokenizer teacher is of a fresh student, and --from brings its own')
    if (vocabulary !== undefined) throw new UsageError('--vocabulary is learned, and --tokenizer teacher brings one')
  }
  if (attentionLoss && from === undefined && tokenizer === 'own') {
    throw new UsageError('--attention-loss compares token by token: add --tokenizer teacher')
  }
  if (alpha === 0 && hiddenLoss === undefined && !attentionLoss) {
    throw new UsageError('--alpha 0 learns nothing from the teacher; chexpp train does that')
  }
}

/** How the student learns from the teacher. */
export function distillationSettings({
  temperature,
  alpha,
  hiddenLoss,
  hiddenWeight = LAYER_WEIGHT,
  attentionLoss,
  attentionWeight = LAYER_WEIGHT,
}: DistillOptions): DistillationOptions {
  return {
    temperature,
    alpha,
    ...(hiddenLoss !== undefined && { hiddenLoss: { kind: hiddenLoss, weight: hiddenWeight } }),
    ...(attentionLoss && { attentionLoss: { weight: attentionWeight } }),
  }
}
