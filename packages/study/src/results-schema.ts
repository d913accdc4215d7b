import { EXTRACTION_TASKS } from '@chexpp/metrics'
import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import { FAULTS } from './faults/fault'
import { RESULTS_VERSION } from './results'
import { OPTIONAL_PARTS } from './settings'

/** A JSON schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

const NUMBER = { type: 'number' } as const
const COUNT = { type: 'integer', minimum: 0 } as const
const TEXT = { type: 'string' } as const
const SHARE = { type: 'number', minimum: 0, maximum: 1 } as const
const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] })
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
const oneOf = (values: readonly string[]): JsonSchema => ({ enum: values })
const mapping = (keys: readonly string[], value: JsonSchema): JsonSchema =>
  object(Object.fromEntries(keys.map((key) => [key, value])))

/** All of `properties` are there, some of `optional`, and no other. */
function object(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    type: 'object',
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
    additionalProperties: false,
  }
}

const INTERVAL = nullable(object({ lower: NUMBER, upper: NUMBER, resamples: COUNT }))
const ESTIMATE = object({ value: nullable(NUMBER), interval: INTERVAL })
const AGREEMENT = object({ rows: COUNT, accuracy: ESTIMATE, kappa: ESTIMATE, flattenedKappa: ESTIMATE })
const INTERVALS = object({ kappa: INTERVAL, accuracy: INTERVAL })
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

const BUDGET = {
  anyOf: [object({ steps: COUNT }, { seconds: NUMBER }), object({ epochs: COUNT }, { seconds: NUMBER })],
}
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
  student: object({ vocabularySize: COUNT, learningRate: NUMBER }),
  training: BUDGET,
  factors: object({ budget: BUDGET, testTexts: COUNT }),
  dataEfficiency: object({ budget: BUDGET, testTexts: COUNT, trainingTexts: nullable(COUNT), seeds: COUNT }),
  resamples: COUNT,
  without: list(oneOf(OPTIONAL_PARTS)),
})

const STUDENT = object({
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

const SPEED_FIGURE = object({ name: TEXT, loadSeconds: NUMBER, median: NUMBER, min: NUMBER, max: NUMBER })

const SPEED = object({
  rules: SPEED_FIGURE,
  student: SPEED_FIGURE,
  ratio: object({ median: NUMBER, min: NUMBER, max: NUMBER }),
  asPublished: object({ rulesSeconds: NUMBER, studentSeconds: NUMBER, ratio: NUMBER }),
})

const FACTOR = object({
  faults: list(oneOf(FAULTS)),
  trainingTexts: COUNT,
  steps: COUNT,
  right: AGREEMENT,
  reported: AGREEMENT,
})

const DATA_EFFICIENCY_POINT = object({
  share: SHARE,
  seed: NUMBER,
  trainingTexts: COUNT,
  steps: COUNT,
  accuracy: ESTIMATE,
  kappa: ESTIMATE,
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
    asReported: nullable(AGREEMENT),
    speed: nullable(SPEED),
    factors: nullable(list(FACTOR)),
    dataEfficiency: nullable(list(DATA_EFFICIENCY_POINT)),
  }),
}
