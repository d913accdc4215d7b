import type { TokenBatch } from '@chexpp/model'
import type { Teach } from '../distillation-loss'
import type { LayerOutputs } from '../loss/layer-term'
import type { TokenizedModel } from '../tokenized-model'

export interface LiveTeacherOptions {
  /** Whether teacher and student make the same tokens of a text. */
  readonly alike: boolean
  readonly outputs: LayerOutputs
}

/**
 * A teacher that reads each batch: the student's tokens where both make the same, and are compared token by token; else its own, as
 * many as it has positions for.
 */
export function liveTeacher(
  { model, tokenizer }: TokenizedModel,
  texts: readonly string[],
  { alike, outputs }: LiveTeacherOptions,
): Teach {
  const { maxPositions } = model.config
  const ownTokens = (rows: readonly number[]): TokenBatch =>
    tokenizer.encodeBatch(
      rows.map((row) => texts[row]),
      { maxLength: maxPositions },
    )
  return ({ batch, rows }) => model.forward(alike ? batch : ownTokens(rows), outputs)
}
