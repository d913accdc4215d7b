import type { Head, Pooling } from '../../config/encoder-config'
import { hasChexpertppHeads } from './chexpertpp-heads'
import type { NamedTensors } from './named-tensor'

/** What the head in a file tells about the model. */
export interface StoredHead {
  readonly head: Head
  /** Where the layout has but one way to read the encoder. */
  readonly pooling?: Pooling
}

/**
 * Which head a file has by the names and shapes of its tensors; `undefined` where it has none of ours.
 *
 * CheXbert's heads and 14 separate ones have the same names; CheXbert's last, No Finding, has 2 classes instead of 4.
 * CheXbert reads the state of `[CLS]` (its `src/models/bert_labeler.py`), CheXpert++ BERT's pooled output.
 */
export function storedHead(tensors: NamedTensors): StoredHead | undefined {
  if (hasChexpertppHeads(tensors)) return { head: 'separate', pooling: 'pooler' }
  const last = tensors.get('linear_heads.13.weight')
  if (last !== undefined) {
    return last.tensor.shape[0] === 2 ? { head: 'chexbert', pooling: 'cls' } : { head: 'separate' }
  }
  return tensors.has('classifier.weight') ? { head: 'linear' } : undefined
}
