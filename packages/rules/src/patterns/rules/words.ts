/**
 * Words that several rules ask for. A star is where the official patterns take any word that starts so ("can*" takes
 * "cannot"): some lists differ in no more than that, and keep it.
 */

/** The heart and what lies about it, of which "stable" is uncertain: it may be stable and large. */
export const HEART =
  'cardiomediastinal*|pericardial*|mediastinal*|mediastinum*|cardiomediastinum*|contour*|configuration*|silhouette*|size*|heart*|shadow'
export const NORMAL = 'normal*|unremarkable'
export const SHOW = 'show*|demonstrate*|present'
export const SUGGEST = 'suggest*|explain*|diagnose'
/** Of a state that has ended, or was never there: "free of", "resolution of". */
export const ENDED = 'history*|free*|disappearance*|resolution*|drainage*|removal'

export const STAND_FOR = 'reflect*|represent*|indicate*|include'
export const MAY_STAND_FOR = 'may*|could*|would*|might*|possibly*|can'
export const MAY_BE_DUE = 'can*|could*|may*|would*|possibly'
export const POSSIBLE = 'possible*|possibly*|presumably*|probable*|questionable*|suspect*|suspicious'

export const OF_OR_FOR = 'nmod:of*|nmod:for'
export const SUBJECT_OR_OBJECT = 'dobj*|nsubj'
/** "upper limits of normal" as the predicate. */
export const UPPER_LIMITS_OF_NORMAL = 'limit*[--> upper, -nmod:of-> normal, -case-> at*|within]'
