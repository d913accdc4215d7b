import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import type { Head } from '@chexpp/model'
import type { TrainingTexts } from './training-texts'

/** Texts and labels that cannot be trained on. The message never contains a text. */
export class TrainingDataError extends Error {
  override readonly name = 'TrainingDataError'
  constructor(
    readonly set: 'training' | 'validation',
    detail: string,
    /** The row that is wrong, from 0, where it is a single one. */
    readonly row?: number,
  ) {
    super(row === undefined ? `${set}: ${detail}` : `${set}, row ${row}: ${detail}`)
  }
}

const NO_FINDING = OBSERVATIONS.indexOf('No Finding')

/** Throws {@link TrainingDataError} for an empty set, texts and labels that do not pair up, and labels that the head has no class for. */
export function checkTexts(set: 'training' | 'validation', data: TrainingTexts, headKind: Head): void {
  const { texts, labels, ids } = data
  if (texts.length === 0) throw new TrainingDataError(set, 'there are no texts')
  if (texts.length !== labels.length) {
    throw new TrainingDataError(set, `${texts.length} texts, but ${labels.length} rows of labels`)
  }
  if (ids !== undefined && ids.length !== texts.length) {
    throw new TrainingDataError(set, `${texts.length} texts, but ${ids.length} ids`)
  }
  labels.forEach((row, index) => {
    if (row.length !== OBSERVATIONS.length) {
      throw new TrainingDataError(set, `${row.length} labels instead of ${OBSERVATIONS.length}`, index)
    }
    const head = row.findIndex((label) => label >= LABEL_CLASSES.length)
    if (head >= 0) throw new TrainingDataError(set, `${OBSERVATIONS[head]} is ${row[head]}, no class index`, index)
    if (headKind === 'chexbert' && row[NO_FINDING] > 1) {
      const found = LABEL_CLASSES[row[NO_FINDING]]
      throw new TrainingDataError(
        set,
        `No Finding is ${found}, but CheXbert's head of it has absent and positive only`,
        index,
      )
    }
  })
}
