import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import { EXTRACTION_TASKS } from '@chexpp/metrics'
import { ARCHITECTURES } from '@chexpp/model'
import { TRAINING_BACKENDS } from '@chexpp/train-gpu'
import { FAULTS } from '../faults/fault'
import { COUNT, list, mapping, nullable, NUMBER, object, oneOf, SHARE, TEXT, type JsonSchema } from '../json-schema'
import { PART_NAMES, PARTS, type PartName } from '../parts'
import { AGREEMENT_SCHEMA } from '../scores/agreement'
import { INTERVAL_SCHEMA } from '../scores/estimate'
import { BUDGET_SCHEMA } from '../settings'
import { RESULTS_VERSION } from './study-results'

const INTERVALS = object({ kappa: INTERVAL_SCHEMA, accuracy: INTERVAL_SCHEMA })
const SCORES = object({
  precision: nullable(NUMBER),
  recall: nullable(NUMBER),
  f1: nullable(NUMBER),
  support: COUNT,
})

const HEAD = object(
  {
    kappa: nullable(NUMBER),
    accuracy: SHARE,
    intervals: INTERVALS,
    kappaOfClass: mapping(LABEL_CLASSES, nullable(NUMBER)),
    matthews: nullable(NUMBER),
    tasks: mapping(EXTRACTION_TASKS, SCORES),
    chexbertF1: nullable(NUMBER),
    confusion: list(list(COUNT)),
  },
  { reason: oneOf(['no-rows', 'one-class']) },
)

const EVALUATION = object({
  rows: COUNT,
  resampling: object({ resamples: COUNT, seed: NUMBER, confidence: SHARE }),
  mean: object({
    kappa: nullable(NUMBER),
    undefinedHeads: list(oneOf(OBSERVATIONS)),
    accuracy: SHARE,
    intervals: INTERVALS,
    f1: mapping(EXTRACTION_TASKS, object({ equal: nullable(NUMBER), support: nullable(NUMBER) })),
    chexbertF1: nullable(NUMBER),
  }),
  heads: mapping(OBSERVATIONS, HEAD),
})

type PartSchemas = Pick<(typeof PARTS)[PartName], 'settingsSchema' | 'outputSchema'>

const ofParts = (schema: (part: PartSchemas) => JsonSchema): JsonSchema =>
  object(Object.fromEntries(PART_NAMES.map((name) => [name, schema(PARTS[name])])))

const COLUMNS = { textColumn: TEXT, idColumn: TEXT }

const SETTINGS = object({
  profile: TEXT,
  data: {
    anyOf: [
      object({ kind: { const: 'synthetic' }, reports: COUNT }),
      object({ kind: { const: 'reports' }, path: TEXT }, COLUMNS),
      object({ kind: { const: 'labelled' }, path: TEXT, labelsPath: TEXT }, COLUMNS),
    ],
  },
  seed: NUMBER,
  fractions: mapping(['training', 'validation', 'test'], SHARE),
  faults: list(oneOf(FAULTS)),
  from: nullable(TEXT),
  student: object({ vocabularySize: COUNT, learningRate: NUMBER, fineTuningRate: NUMBER }),
  training: BUDGET_SCHEMA,
  resamples: COUNT,
  backend: oneOf(TRAINING_BACKENDS),
  parts: ofParts(({ settingsSchema }) => settingsSchema),
  without: list(oneOf(PART_NAMES)),
})

const STUDENT = object({
  architecture: oneOf(ARCHITECTURES),
  parameters: COUNT,
  layers: COUNT,
  hiddenSize: COUNT,
  attentionHeads: COUNT,
  vocabularySize: COUNT,
  maxLength: COUNT,
  steps: COUNT,
  plannedSteps: COUNT,
  batchSize: COUNT,
  learningRate: NUMBER,
  backend: TEXT,
  bestStep: COUNT,
  truncated: COUNT,
  losses: list(object({ step: COUNT, loss: NUMBER })),
  validations: list(object({ step: COUNT, kappa: nullable(NUMBER) })),
})

/** The schema of `results.json`, for those who read it from a program; `StudyResults` tells what the fields mean. */
export const RESULTS_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Results of a CheXpert++ reproduction study',
  ...object({
    version: { const: RESULTS_VERSION },
    settings: SETTINGS,
    teacher: TEXT,
    corpus: object({
      reports: COUNT,
      unreadable: COUNT,
      textsRead: COUNT,
      distinctTexts: COUNT,
      classCounts: mapping(OBSERVATIONS, list(COUNT)),
    }),
    split: mapping(['training', 'validation', 'test'], COUNT),
    student: STUDENT,
    evaluation: EVALUATION,
    asReported: nullable(AGREEMENT_SCHEMA),
    parts: ofParts(({ outputSchema }) => nullable(outputSchema)),
  }),
}
