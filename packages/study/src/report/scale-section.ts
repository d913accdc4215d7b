import { note, table, type PageSection } from '@chexpp/plots'
import { PUBLISHED_STUDY } from '../published'
import { ARCHITECTURE_NAMES } from './architecture-names'
import type { StudyResults } from '../results/study-results'

interface ScaleRow {
  readonly what: string
  readonly here: string
  readonly published: string
}

const startOf = ({ from }: StudyResults['settings']): string =>
  from === null ? 'random start' : `pretrained (${from})`

export function scaleSection({ settings, split, student, corpus, evaluation }: StudyResults): PageSection {
  const count = (value: number): string => value.toLocaleString('en-US')
  const rows: readonly ScaleRow[] = [
    {
      what: 'Reports',
      here: `${count(corpus.reports)}${settings.data.kind === 'synthetic' ? ', synthetic' : ''}`,
      published: `${count(PUBLISHED_STUDY.trainingReports)} of MIMIC-CXR`,
    },
    {
      what: 'Training texts',
      here: `${count(split.training)}, ${settings.faults.includes('leakage') ? 'with repeats' : 'distinct'}`,
      published: `${count(PUBLISHED_STUDY.trainingSentences)}, with repeats`,
    },
    {
      what: 'Test texts',
      here: `${count(evaluation.rows)}, ${settings.faults.includes('leakage') ? 'all' : 'none'} of them in training`,
      published: `${count(PUBLISHED_STUDY.testSentences)}, some of them in training`,
    },
    {
      what: 'Encoder',
      here: `${ARCHITECTURE_NAMES[student.architecture]}, ${student.layers} layers × ${student.hiddenSize}, ${startOf(settings)}`,
      published: `${PUBLISHED_STUDY.encoder}, pretrained`,
    },
    { what: 'Parameters', here: count(student.parameters), published: count(PUBLISHED_STUDY.parameters) },
    { what: 'Longest text', here: `${student.maxLength} tokens`, published: `${PUBLISHED_STUDY.maxLength} tokens` },
    {
      what: 'Training',
      here: `${count(student.steps)} steps of ${student.batchSize}`,
      published: `${PUBLISHED_STUDY.epochs} epochs of batches of ${PUBLISHED_STUDY.batchSize}`,
    },
    { what: 'Learning rate', here: String(student.learningRate), published: String(PUBLISHED_STUDY.learningRate) },
  ]
  return {
    heading: 'How this run compares in size',
    blocks: [
      note(
        (settings.from === null
          ? 'This run is scaled down: a small student that starts from random weights. '
          : `The student of this run starts from ${settings.from}, pretrained. `) +
          'Its figures stand beside the published ones for orientation; they are not measured on the same reports.',
      ),
      table({
        caption: 'This run beside the published study.',
        columns: [
          { heading: '', value: (row) => row.what },
          { heading: 'This run', value: (row) => row.here },
          { heading: 'Published', value: (row) => row.published },
        ],
        rows,
      }),
    ],
  }
}
