import type { BertConfig } from '@chexpp/model'
import type { EncoderSize } from '@chexpp/train'

/** Small encoders of the kinds that the published study compares. */
export const SCALED_DOWN_NAMES = ['deep', 'shared', 'distilled'] as const
export type ScaledDownName = (typeof SCALED_DOWN_NAMES)[number]

/** BERT-base has twice the layers of DistilBERT, and so has a deep encoder here of a distilled one. */
const DEPTH_RATIO = 2
/** ALBERT-base widens embeddings of 128 to 768, by 6; of powers of two this is the next smaller ratio. */
const WIDTH_RATIO = 4

/**
 * - `deep`: a BERT.
 * - `shared`: an ALBERT of its depth and width, with one layer's weights at every depth and factorized embeddings.
 * - `distilled`: a DistilBERT of half its layers.
 *
 * @param student the embedded student, of whose depth and width the distilled encoder is
 */
export function scaledDown(name: ScaledDownName, student: Omit<BertConfig, 'vocabularySize'>): EncoderSize {
  const { tokenTypes, layerNormEpsilon, ...size } = student
  const layers = DEPTH_RATIO * student.layers
  switch (name) {
    case 'deep':
      return { ...student, layers }
    case 'shared': {
      const sharing = { embeddingSize: student.hiddenSize / WIDTH_RATIO, hiddenGroups: 1, innerGroups: 1 }
      return { ...size, ...sharing, architecture: 'albert', layers, tokenTypes, layerNormEpsilon }
    }
    case 'distilled':
      return { ...size, architecture: 'distilbert', layerNormEpsilon: 1e-12 }
  }
}
