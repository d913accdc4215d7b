import { OBSERVATIONS } from '@chexpp/labels'
import {
  code,
  evaluationBlocks,
  htmlPage,
  learningCurve,
  list,
  note,
  picture,
  table,
  throughputBars,
  type PageSection,
} from '@chexpp/plots'
import { ORIGINAL_CHEXPERT_PLUS_PLUS, PUBLISHED_STUDY, type PublishedHead } from './published'
import type { StudyResults } from './results'
import type { StudyData } from './settings'

/** The study's HTML page: self-contained, with every figure of `results.json` that people read. */
export function reportPage(results: StudyResults): string {
  const { evaluation } = results
  return htmlPage({
    title: 'CheXpert++ reproduced: a student of the rule-based labeler',
    lead:
      `${dataName(results.settings.data)}: the student agrees with its teacher (${results.teacher}) at a mean kappa of ` +
      `${formatKappa(evaluation.mean.kappa)} on ${evaluation.rows} texts that do not occur in its training.`,
    sections: [
      scaleSection(results),
      { heading: 'Agreement per head', blocks: agreementBlocks(results) },
      corpusSection(results),
      trainingSection(results),
      speedSection(results),
      reproduceSection(results),
    ],
  })
}

const formatKappa = (kappa: number | null): string => (kappa === null ? 'undefined' : kappa.toFixed(3))

function dataName(data: StudyData): string {
  switch (data.kind) {
    case 'synthetic':
      return 'On a synthetic corpus of our own sentences'
    case 'reports':
      return 'On your reports, labelled by the rules'
    case 'labelled':
      return 'On your texts with your labels'
  }
}

interface ScaleRow {
  readonly what: string
  readonly here: string
  readonly published: string
}

function scaleSection({ settings, split, student, corpus }: StudyResults): PageSection {
  const count = (value: number): string => value.toLocaleString('en-US')
  const rows: readonly ScaleRow[] = [
    {
      what: 'Reports',
      here: `${count(corpus.reports)}${settings.data.kind === 'synthetic' ? ', synthetic' : ''}`,
      published: `${count(PUBLISHED_STUDY.trainingReports)} of MIMIC-CXR`,
    },
    {
      what: 'Training texts',
      here: `${count(split.training)}, distinct`,
      published: `${count(PUBLISHED_STUDY.trainingSentences)}, with repeats`,
    },
    {
      what: 'Test texts',
      here: `${count(split.test)}, none of them in training`,
      published: `${count(PUBLISHED_STUDY.testSentences)}, some of them in training`,
    },
    {
      what: 'Encoder',
      here: `BERT, ${student.layers} layers × ${student.hiddenSize}, random start`,
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
    heading: 'What is scaled down',
    blocks: [
      note(
        'This run is scaled down to minutes on two processor cores: a small student that starts from random weights. ' +
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

function agreementBlocks({ evaluation, teacher }: StudyResults): PageSection['blocks'] {
  const published: Readonly<Record<string, PublishedHead>> = PUBLISHED_STUDY.heads
  const original = ORIGINAL_CHEXPERT_PLUS_PLUS
  return [
    ...evaluationBlocks({
      evaluation,
      predicted: 'student',
      reference: teacher,
      compared: {
        name: 'published study',
        kappa: Object.fromEntries(Object.entries(published).map(([head, { kappa }]) => [head, kappa])),
        meanKappa: PUBLISHED_STUDY.meanKappa,
      },
    }),
    table({
      caption:
        'The published figures: the reproduction study (9 heads) and the original CheXpert++ (14 heads, MIMIC-CXR).',
      columns: [
        { heading: 'Head', value: (row) => row.head },
        { heading: 'Kappa, this run', value: (row) => row.kappa, digits: 3, missing: 'undefined' },
        { heading: 'Kappa, study', value: (row) => row.study?.kappa, digits: 3 },
        { heading: 'Kappa, original', value: (row) => row.original, digits: 3 },
        { heading: 'Accuracy, this run', value: (row) => row.accuracy, digits: 4 },
        { heading: 'Accuracy, study', value: (row) => row.study?.accuracy, digits: 4 },
      ],
      rows: [
        ...OBSERVATIONS.map((head) => ({
          head: head,
          kappa: evaluation.heads[head].kappa,
          accuracy: evaluation.heads[head].accuracy,
          study: published[head],
          original: original.kappa[head],
        })),
        {
          head: 'Mean',
          kappa: evaluation.mean.kappa,
          accuracy: evaluation.mean.accuracy,
          study: { kappa: PUBLISHED_STUDY.meanKappa, accuracy: PUBLISHED_STUDY.meanAccuracy },
          original: original.meanKappa,
        },
      ],
    }),
  ]
}

function corpusSection({ corpus, split }: StudyResults): PageSection {
  const facts = [
    `${corpus.reports} reports, ${corpus.textsRead} texts, ${corpus.distinctTexts} of them distinct.`,
    `Split of the distinct texts: ${split.training} training, ${split.validation} validation, ${split.test} test.`,
    ...(corpus.unreadable > 0 ? [`${corpus.unreadable} rows could not be read and are left out.`] : []),
  ]
  const rows = OBSERVATIONS.map((head) => ({ head, counts: corpus.classCounts[head] }))
  return {
    heading: 'Corpus',
    blocks: [
      list(facts),
      table({
        caption: 'How often each observation has each class in the distinct texts.',
        columns: [
          { heading: 'Head', value: (row) => row.head },
          { heading: 'Positive', value: ({ counts }) => counts[1] },
          { heading: 'Negative', value: ({ counts }) => counts[2] },
          { heading: 'Uncertain', value: ({ counts }) => counts[3] },
          { heading: 'Not mentioned', value: ({ counts }) => counts[0] },
        ],
        rows,
      }),
    ],
  }
}

function trainingSection({ student, settings }: StudyResults): PageSection {
  return {
    heading: 'Training',
    blocks: [
      picture({
        caption: 'Training loss, and kappa on the validation texts; the step with the best kappa is kept.',
        draw: (width) =>
          learningCurve({
            title: 'Loss and validation kappa over the steps',
            losses: student.losses,
            validations: student.validations,
            keptStep: student.bestStep,
            width,
          }),
      }),
      list([
        `Backend ${student.backend}; step ${student.bestStep} of ${student.steps} is kept.`,
        ...(student.steps < settings.steps
          ? [
              `Training ended after ${settings.trainingSeconds} seconds; give --steps ${settings.steps} for all its steps.`,
            ]
          : []),
        ...(student.truncated > 0
          ? [`Of ${student.truncated} test texts the student saw only the first ${student.maxLength} tokens.`]
          : []),
      ]),
    ],
  }
}

function speedSection({ speed }: StudyResults): PageSection {
  const { rules, student, ratio } = speed
  return {
    heading: 'Speed',
    blocks: [
      picture({
        caption:
          'Texts per second in the steady state, median with the slowest and fastest run; loading is not part of it.',
        draw: (width) => throughputBars({ title: 'Texts per second', items: 'texts', bars: [rules, student], width }),
      }),
      table({
        caption: 'Timed in turn on the same texts, in one process.',
        columns: [
          { heading: 'Labeler', value: (row) => row.name },
          { heading: 'Texts per second', value: (row) => row.median, digits: 0 },
          { heading: 'Seconds to load', value: (row) => row.loadSeconds, digits: 3 },
        ],
        rows: [rules, student],
      }),
      note(
        `The student is ${formatRatio(ratio.median)} times as fast as the rules of this project (${formatRatio(ratio.min)} to ` +
          `${formatRatio(ratio.max)}). The published speed-up of ${PUBLISHED_STUDY.speedRatio} compares a student with the Python ` +
          'labeler, timed on two sentences, with the start of one side counted and the loading of the other left out.',
      ),
    ],
  }
}

const formatRatio = (ratio: number): string => String(Number(ratio.toPrecision(2)))

function reproduceSection({ settings }: StudyResults): PageSection {
  const { data } = settings
  const options = [
    ...(data.kind === 'synthetic' ? [`--reports ${data.reports}`] : [`--data ${quoted(data.path)}`]),
    ...(data.kind === 'labelled' ? [`--labels ${quoted(data.labelsPath)}`] : []),
    ...(data.kind !== 'synthetic' && data.textColumn ? [`--text-column ${quoted(data.textColumn)}`] : []),
    ...(data.kind !== 'synthetic' && data.idColumn ? [`--id-column ${quoted(data.idColumn)}`] : []),
    `--seed ${settings.seed} --steps ${settings.steps}`,
  ]
  return { heading: 'How to get these figures again', blocks: [code(`npm start -- ${options.join(' ')}`)] }
}

/** As a shell takes it for one argument. */
const quoted = (argument: string): string =>
  /^[\w./:@-]+$/.test(argument) ? argument : `'${argument.replace(/'/g, "'\\''")}'`
