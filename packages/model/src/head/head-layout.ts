import { LABEL_CLASSES, OBSERVATIONS, type Observation } from '@chexpp/labels'
import type { Head } from '../config/encoder-config'
import { CHEXBERT_ORDER, chexbertClasses } from './chexbert-heads'

/** Logits a text gets: 14 observations × 4 classes, observation by observation. */
export const LOGITS = OBSERVATIONS.length * LABEL_CLASSES.length

/** One dense layer of a head, by the beginning of its Hugging Face name. */
export interface HeadLayer {
  readonly dense: string
  readonly outputs: number
}

/** The head's dense layers in the order of our observations; `'linear'` is one for all of them. */
export function headLayers(head: Head): readonly HeadLayer[] {
  switch (head) {
    case 'linear':
      return [{ dense: 'classifier', outputs: LOGITS }]
    case 'separate':
      return OBSERVATIONS.map((_, index) => ({ dense: `linear_heads.${index}`, outputs: LABEL_CLASSES.length }))
    case 'chexbert':
      return OBSERVATIONS.map(chexbertLayer)
  }
}

function chexbertLayer(observation: Observation): HeadLayer {
  return { dense: `linear_heads.${CHEXBERT_ORDER.indexOf(observation)}`, outputs: chexbertClasses(observation) }
}
