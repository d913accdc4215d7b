import type { EncoderConfig } from '@chexpp/model'
import type { AttentionLoss } from '../options'
import { attentionDivergence } from './attention-divergence'
import type { LayerTerm } from './layer-term'
import { tokenWeights } from './token-weights'

export interface AttentionTermSettings {
  readonly student: EncoderConfig
  readonly teacher: EncoderConfig
  /** Whether both make the same tokens of a text. */
  readonly alike: boolean
}

/** The divergence in the last layers. Throws `RangeError` where tokens or heads cannot be compared. */
export function attentionTerm(
  { weight }: AttentionLoss,
  { student, teacher, alike }: AttentionTermSettings,
): LayerTerm {
  if (!alike) {
    throw new RangeError(
      "attentionLoss needs the teacher's tokenizer for the student: tokens of different ones cannot be compared. hiddenLoss compares [CLS]",
    )
  }
  if (student.attentionHeads !== teacher.attentionHeads) {
    throw new RangeError(
      `attentionLoss needs as many attention heads in both: the student has ${student.attentionHeads}, the teacher ${teacher.attentionHeads}`,
    )
  }
  return {
    outputs: { attentions: 'last' },
    parameters: new Map(),
    weight,
    lossOf({ batch }, taught) {
      const weights = tokenWeights(batch)
      const wanted = taught.attentions!.at(-1)!
      return (learning) => attentionDivergence(learning.attentions!.at(-1)!, wanted, weights)
    },
  }
}
