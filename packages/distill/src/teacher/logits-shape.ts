import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'

/** Of the logits of a text: observations × classes. */
export const LOGITS_SHAPE: readonly [number, number] = [OBSERVATIONS.length, LABEL_CLASSES.length]

export const LOGITS = OBSERVATIONS.length * LABEL_CLASSES.length
