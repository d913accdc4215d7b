import type { Student } from '../student'
import { tokenBatch } from '../text/token-batch'
import type { WordText } from '../text/word'

/** Which token attends to which, in every layer and head. */
export interface TextAttention {
  readonly text: WordText
  readonly heads: number
  /** A layer each, from the first to the last: `[heads, tokens, tokens]`, row-major; each row sums to 1. */
  readonly layers: readonly Float32Array[]
}

export async function readAttention({ model }: Student, text: WordText): Promise<TextAttention> {
  const { logits, attentions = [] } = model.forward(tokenBatch(text.ids), { attentions: 'all' })
  logits.dispose()
  const layers: Float32Array[] = []
  for (const attention of attentions) {
    layers.push(await attention.data<'float32'>())
    attention.dispose()
  }
  return { text, heads: model.config.attentionHeads, layers }
}
