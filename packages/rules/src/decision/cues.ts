import type { Cue } from './cue'
import { NEGATION } from './cues/negation'
import { NORMALITY } from './cues/normality'
import { STABILITY } from './cues/stability'
import { UNCERTAINTY } from './cues/uncertainty'

/**
 * The cues of the CheXpert labeler's decision, reworded from what its dependency patterns ask for (Irvin et al. 2019; they
 * grew out of NegBio, Peng et al. 2018) and what it says of sentences of our own. Where it errs, so do they: "no effusion but
 * mild edema" negates both, a stable heart size is uncertain, and beside a normal heart a calcified aorta is negative.
 */
export const CUES: readonly Cue[] = [...NEGATION, ...NORMALITY, ...STABILITY, ...UNCERTAINTY]
