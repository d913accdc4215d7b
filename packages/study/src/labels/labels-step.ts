import type { CorpusOutput } from '../corpus/corpus-step'
import { labelDigits, labelsOfDigits } from './label-digits'
import type { StepOutput } from '../steps/run-step'
import type { StudyContext } from '../study-context'
import { labelsGiven, labelsOfRules, type TeacherLabels, type TextLabels } from './teacher-labels'
import type { TaughtCorpus } from '../split/training-data'

/** As `TextLabels`, in digits. */
interface KeptLabels {
  readonly ofTexts: readonly string[]
  readonly ofHeader: readonly string[]
}

export interface LabelsOutput {
  readonly right: KeptLabels
  readonly negationOff: KeptLabels
}

/** Who labels the texts, as the report names it. */
export const teacherName = ({ givenLabels }: CorpusOutput): string => (givenLabels === null ? 'rules' : 'given labels')

/** Labels every text, with negation and without. */
export async function labelsStep(
  { step, onEvent, signal }: StudyContext,
  corpus: StepOutput<CorpusOutput>,
): Promise<StepOutput<LabelsOutput>> {
  const { texts, givenLabels } = corpus.output
  return step({
    name: 'labels',
    stage: 'labels',
    title: `Labelling ${texts.length} distinct texts`,
    version: 1,
    options: {},
    after: [corpus],
    run: async () => {
      const { right, negationOff } =
        givenLabels === null
          ? await labelsOfRules(texts, {
              signal,
              onProgress: (progress) => onEvent({ kind: 'progress', stage: 'labels', progress }),
            })
          : await labelsGiven(labelsOfDigits(givenLabels))
      return { right: kept(right), negationOff: kept(negationOff) }
    },
  })
}

const kept = ({ ofTexts, ofHeader }: TextLabels): KeptLabels => ({
  ofTexts: labelDigits(ofTexts),
  ofHeader: labelDigits([ofHeader]),
})

const read = ({ ofTexts, ofHeader }: KeptLabels): TextLabels => ({
  ofTexts: labelsOfDigits(ofTexts),
  ofHeader: labelsOfDigits(ofHeader)[0],
})

/** What the two steps left, put together. */
export function taughtCorpus({ texts, ids, rows }: CorpusOutput, { right, negationOff }: LabelsOutput): TaughtCorpus {
  const labels: TeacherLabels = { right: read(right), negationOff: read(negationOff) }
  return { texts, ids, rows, labels }
}
