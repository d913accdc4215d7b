import { LABEL_CLASSES, OBSERVATIONS, type LabelClass, type Observation } from '@chexpp/labels'

/** A sentence of a language in which the finding and the cue before it, where there is one, make the label, and no other word does. */
export interface KnownSentence {
  readonly text: string
  readonly observation: Observation
  readonly class: LabelClass
  /** What makes the label: the finding, and its cue. */
  readonly words: readonly string[]
}

const FINDINGS = {
  edema: 'Edema',
  pneumonia: 'Pneumonia',
  pneumothorax: 'Pneumothorax',
  consolidation: 'Consolidation',
  atelectasis: 'Atelectasis',
} as const satisfies Readonly<Record<string, Observation>>
const CUES = { no: 'negative', without: 'negative', possible: 'uncertain', '': 'positive' } as const
const OPENINGS = ['', 'today', 'on this film', 'as before', 'the chest is seen']
const QUALITIES = ['', 'mild', 'left', 'new']
const ENDINGS = ['', 'again', 'at the base', 'in this view', 'since then']

/** Every sentence with a finding: each filler stands as often with each finding and each cue. */
export const KNOWN_SENTENCES: readonly KnownSentence[] = Object.entries(FINDINGS).flatMap(([finding, observation]) =>
  Object.entries(CUES).flatMap(([cue, labelClass]) =>
    OPENINGS.flatMap((opening) =>
      QUALITIES.flatMap((quality) =>
        ENDINGS.map((ending) => ({
          text: written([opening, cue, quality, finding, ending]),
          observation,
          class: labelClass,
          words: [cue, finding].filter(Boolean),
        })),
      ),
    ),
  ),
)

/** Cues of no finding, so that a cue alone makes no label. */
export const CUES_ALONE: readonly string[] = Object.keys(CUES).flatMap((cue) =>
  OPENINGS.flatMap((opening) => ENDINGS.map((ending) => written([opening, cue, 'change', ending]))),
)

export function labelsOf(sentence: KnownSentence): Uint8Array {
  return Uint8Array.from(OBSERVATIONS, (each) =>
    each === sentence.observation ? LABEL_CLASSES.indexOf(sentence.class) : 0,
  )
}

function written(words: readonly string[]): string {
  return words.filter(Boolean).join(' ')
}
