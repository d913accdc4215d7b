import type { LabelClass, Observation } from '@chexpp/labels'

/** A sentence that the published study draws the attention of. */
export interface PublishedSentence {
  readonly figure: 'Figure 3' | 'Figure 4'
  readonly text: string
  /** Explained whatever the student says of it; others where they are not absent. */
  readonly observation: Observation
}

export const PUBLISHED_SENTENCES: readonly PublishedSentence[] = [
  { figure: 'Figure 3', text: 'Heart size is upper limit of normal.', observation: 'Cardiomegaly' },
  { figure: 'Figure 4', text: 'The lungs are clear without evidence of pneumonia.', observation: 'Pneumonia' },
]

/** A sentence of our own whose label follows from words that are known. */
export interface ConstructedSentence {
  readonly text: string
  readonly observation: Observation
  readonly class: Exclude<LabelClass, 'absent'>
  /** What makes the label: the finding, and where it is not affirmed its cue; lower case. */
  readonly right: readonly string[]
}

type Cued = readonly [text: string, ...cue: string[]]

const ofFinding = (observation: Observation, finding: string, affirmed: string, negated: Cued, uncertain: Cued) =>
  (
    [
      ['positive', affirmed],
      ['negative', ...negated],
      ['uncertain', ...uncertain],
    ] as const
  ).map(([labelClass, text, ...cue]): ConstructedSentence => ({
    text,
    observation,
    class: labelClass,
    right: [...cue, finding],
  }))

/** Each finding affirmed, negated and uncertain. */
export const NEGATION_SET: readonly ConstructedSentence[] = [
  ofFinding(
    'Pleural Effusion',
    'effusion',
    'There is a small left pleural effusion.',
    ['There is no pleural effusion on either side.', 'no'],
    ['A small pleural effusion is possible.', 'possible'],
  ),
  ofFinding(
    'Pneumothorax',
    'pneumothorax',
    'A large right pneumothorax is seen.',
    ['No pneumothorax is seen.', 'no'],
    ['Possible tiny apical pneumothorax.', 'possible'],
  ),
  ofFinding(
    'Pneumonia',
    'pneumonia',
    'The right lower lobe shows pneumonia.',
    ['There is no evidence of pneumonia.', 'no'],
    ['Early pneumonia may be present.', 'may'],
  ),
  ofFinding(
    'Edema',
    'edema',
    'Mild interstitial edema is present.',
    ['There is no sign of edema today.', 'no'],
    ['This could represent edema.', 'could'],
  ),
  ofFinding(
    'Consolidation',
    'consolidation',
    'Dense consolidation fills the left base.',
    ['No focal consolidation is present.', 'no'],
    ['Probable consolidation of the left base.', 'probable'],
  ),
  ofFinding(
    'Atelectasis',
    'atelectasis',
    'Bibasilar atelectasis has increased.',
    ['Well expanded lungs without atelectasis.', 'without'],
    ['Possible atelectasis at the right base.', 'possible'],
  ),
  ofFinding(
    'Cardiomegaly',
    'cardiomegaly',
    'Marked cardiomegaly is again seen.',
    ['There is no cardiomegaly.', 'no'],
    ['Suspected mild cardiomegaly.', 'suspected'],
  ),
  ofFinding(
    'Fracture',
    'fracture',
    'An old rib fracture is noted.',
    ['No rib fracture is identified.', 'no'],
    ['A rib fracture cannot be excluded.', 'cannot', 'excluded'],
  ),
].flat()
