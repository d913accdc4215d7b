import { architectureScatter, list, note, picture, table, type Block, type PageSection } from '@chexpp/plots'
import { PUBLISHED_STUDY } from '../../published'
import { ARCHITECTURE_NAMES } from '../../report/architecture-names'
import { formatBudget, formatEstimate, formatKappa, formatMilliseconds } from '../../report/format'
import type { ArchitecturesSettings } from './architectures-settings'
import type { ArchitectureResult, ArchitecturesOutput } from './architectures-steps'
import { kappaOfSeeds } from './kappa-of-seeds'
import { SCALED_DOWN_NAMES, type ScaledDownName } from './scaled-down'
import { LATENCY_BATCH } from '../../students/time-encoders'

const BYTES_OF_A_WEIGHT = 4

/** What each scaled-down encoder stands for in the published figure. */
const COUNTERPARTS: Readonly<Record<ScaledDownName, string>> = {
  deep: 'BERT-Base',
  shared: 'ALBERT-Base',
  distilled: 'DistilBERT',
}

/** Figure 1: what architectures reach, and what they cost. */
export function architecturesSection(
  { architectures, backend, threads }: ArchitecturesOutput,
  { budget }: ArchitecturesSettings,
): PageSection {
  const isScaledDown = architectures.some(({ from }) => from === null)
  return {
    heading: 'Figure 1: architectures',
    blocks: [
      note(
        `Each student has ${formatBudget(budget)}, and one test set judges all. Compare them with one another, not with the student of ` +
          'Table 1.',
      ),
      ...(isScaledDown ? [scaledDownNote(architectures)] : []),
      ...scatter(architectures),
      agreementTable(architectures),
      costTable(architectures, `${backend}, ${threads} ${threads === 1 ? 'thread' : 'threads'}`),
      list(outcome(architectures)),
      table({
        caption: 'Figure 1 as published: mean kappa of fine-tuned encoders of 6 to 12 layers × 768.',
        columns: [
          { heading: 'Architecture', value: (row) => row.name },
          { heading: 'Mean kappa, published', value: (row) => row.kappa, digits: 3 },
        ],
        rows: PUBLISHED_STUDY.architectures,
      }),
    ],
  }
}

function scaledDownNote(architectures: readonly ArchitectureResult[]): Block {
  const size = (name: ScaledDownName): string | null => {
    const found = architectures.find((one) => one.from === null && one.name === name)
    return found ? `${found.layers} layers × ${found.hiddenSize}` : null
  }
  const kinds = {
    deep: 'a BERT, the deepest that is trained here',
    shared: 'an ALBERT: one layer’s weights at every depth, and factorized embeddings',
    distilled:
      'the layout of DistilBERT with half the layers of the deep one, those of the study’s student; it is not distilled but trained from ' +
      'random weights like the others',
  }
  const told = SCALED_DOWN_NAMES.flatMap((name) => (size(name) ? [`${name} (${size(name)}): ${kinds[name]}`] : []))
  return note(
    `Scaled-down encoders of the published kinds, from random weights, with one vocabulary: ${told.join('. ')}. Nothing is ` +
      'pretrained in them, so they show what depth, sharing and layout do, not what pretraining does.',
  )
}

function scatter(architectures: readonly ArchitectureResult[]): readonly Block[] {
  const points = architectures.flatMap((one) => {
    const { value, interval } = kappaOfSeeds(one)
    return value === null ? [] : [{ name: one.name, cost: one.latency.alone.median, value, interval }]
  })
  if (points.length === 0) return []
  const lines = architectures[0].students.length === 1 ? '95 % intervals over the test texts' : 'the range of the seeds'
  return [
    picture({
      caption: `Mean kappa by the time that a sentence takes; lines show ${lines}.`,
      draw: (width) => architectureScatter({ title: 'Architectures', cost: 'ms a sentence', points, width }),
    }),
  ]
}

function agreementTable(architectures: readonly ArchitectureResult[]): Block {
  return table({
    caption: 'Mean kappa and accuracy of each student, with 95 % bootstrap intervals over the test texts.',
    columns: [
      { heading: 'Architecture', value: (row) => row.name },
      { heading: 'Encoder', value: (row) => encoderOf(row) },
      { heading: 'Mean kappa', value: (row) => formatEstimate(row.student.kappa) },
      { heading: 'Accuracy', value: (row) => formatEstimate(row.student.accuracy) },
      { heading: 'Kappa, published', value: publishedKappa },
      { heading: 'Steps', value: (row) => row.student.steps },
      { heading: 'Seed', value: (row) => row.student.seed },
    ],
    rows: architectures.flatMap((one) => one.students.map((student) => ({ ...one, student }))),
  })
}

const costTable = (architectures: readonly ArchitectureResult[], backend: string): Block =>
  table({
    caption:
      `What each costs on ${backend}. An epoch is the training texts once, at the pace of the steps taken. Milliseconds a sentence ` +
      'in the steady state, loading apart: median, fastest and slowest run; timed in turn.',
    columns: [
      { heading: 'Architecture', value: (row) => row.name },
      { heading: 'Mean kappa', value: (row) => formatKappa(kappaOfSeeds(row).value) },
      { heading: 'Parameters', value: (row) => row.parameters },
      { heading: 'MB of weights', value: (row) => (row.parameters * BYTES_OF_A_WEIGHT) / 1e6, digits: 1 },
      { heading: 'Steps an epoch', value: (row) => row.stepsPerEpoch },
      { heading: 'Seconds an epoch', value: (row) => row.secondsPerEpoch, digits: 0 },
      { heading: 'ms alone', value: (row) => formatMilliseconds(row.latency.alone) },
      { heading: `ms in batches of ${LATENCY_BATCH}`, value: (row) => formatMilliseconds(row.latency.inBatches) },
    ],
    rows: architectures,
  })

/** The best and the fastest, and whether the best stands out. */
function outcome(architectures: readonly ArchitectureResult[]): readonly string[] {
  const ranked = architectures
    .map((one) => ({ name: one.name, ...kappaOfSeeds(one) }))
    .filter(({ value }) => value !== null)
    .sort((a, b) => b.value! - a.value!)
  const [fastest] = [...architectures].sort((a, b) => a.latency.alone.median - b.latency.alone.median)
  const [best, ...others] = ranked
  const level = others.filter(({ interval }) => interval && best.interval && interval.upper >= best.interval.lower)
  const standing =
    others.length === 0
      ? ''
      : level.length === 0
        ? '; its range meets that of no other'
        : `; its range meets that of ${level.map(({ name }) => name).join(' and ')}, so that this budget does not tell them apart`
  return [
    ...(best ? [`Highest mean kappa: ${best.name}, ${formatEstimate(best)}${standing}.`] : []),
    `Fastest with a sentence alone: ${fastest.name}, ${formatMilliseconds(fastest.latency.alone)} ms.`,
    ...(architectures.some(({ architecture }) => architecture === 'albert')
      ? ['Layers that share their weights are computed all the same: sharing saves memory, not time.']
      : []),
  ]
}

const encoderOf = ({ from, architecture, layers, hiddenSize }: ArchitectureResult): string =>
  `${ARCHITECTURE_NAMES[architecture]}, ${layers} × ${hiddenSize}, ${from === null ? 'random start' : `from ${from}`}`

/** That of the architecture itself, or of the one that it stands for, which is named then. */
function publishedKappa({ name, from }: ArchitectureResult): string | undefined {
  const counterpart = from === null ? COUNTERPARTS[name as ScaledDownName] : name
  const published = PUBLISHED_STUDY.architectures.find((one) => one.name === counterpart)
  return published && `${formatKappa(published.kappa)}${from === null ? ` (${counterpart})` : ''}`
}
