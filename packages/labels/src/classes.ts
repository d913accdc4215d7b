/** What a labeler can say of an observation, by class index: `0 absent` (no mention), `1 positive`, `2 negative`, `3 uncertain`. */
export const LABEL_CLASSES = ['absent', 'positive', 'negative', 'uncertain'] as const

export type LabelClass = (typeof LABEL_CLASSES)[number]
export type ClassIndex = 0 | 1 | 2 | 3

export const ABSENT = 0
export const POSITIVE = 1
export const NEGATIVE = 2
export const UNCERTAIN = 3
