/** The faults of the published study's pipeline, in the order its data met them. */
export const FAULTS = ['row-shift', 'negation-off', 'leakage', 'two-sentence-timing', 'flattened-kappa'] as const

export type Fault = (typeof FAULTS)[number]

/** What a fault does, and what it explains of the published figures. */
export interface FaultDescription {
  readonly what: string
  readonly explains: string
}

export const FAULT_DESCRIPTIONS: Readonly<Record<Fault, FaultDescription>> = {
  'row-shift': {
    what: 'Each text is trained on the labels of the text before it, the first of a batch on those of the header word "Reports".',
    explains:
      'Why kappa falls while accuracy stays: the labels have next to nothing to do with the texts, and "not mentioned" is right most of the time.',
  },
  'negation-off': {
    what: 'No negation and no doubt is seen: every mention is labelled positive.',
    explains:
      'A student agrees with such a teacher as well as with a right one, so the figure that is reported hides it; against the right labels it shows.',
  },
  leakage: {
    what: 'The student is trained on the whole file, repeats and all, and tested on a part of it.',
    explains: 'Why the reported figures are higher than they ought to be: what is asked was seen before.',
  },
  'two-sentence-timing': {
    what: 'Two sentences are timed, with the start of the rules counted and the loading of the student left out.',
    explains: 'The published speed-up. It changes no label and no kappa.',
  },
  'flattened-kappa': {
    what: 'One kappa over all 14 heads at once in place of the mean of the heads.',
    explains:
      'A kappa that is flattered by "not mentioned" being common in some heads and rare in others; the student is the same.',
  },
}

/** The faults that give another student; the others change only how one is reported. */
export const TRAINING_FAULTS: readonly Fault[] = ['row-shift', 'negation-off', 'leakage']

/** In the order of `FAULTS`, each once. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  return FAULTS.filter((fault) => faults.includes(fault))
}
