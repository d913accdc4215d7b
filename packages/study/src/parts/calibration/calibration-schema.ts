import { OBSERVATIONS } from '@chexpp/labels'
import { TEMPERATURE_SCALINGS } from '@chexpp/metrics'
import { COUNT, list, mapping, nullable, NUMBER, object, oneOf, SHARE } from '../../json-schema'
import { INTERVAL_SCHEMA } from '../../scores/estimate'

const TEMPERATURE = object({
  temperature: NUMBER,
  determined: { type: 'boolean' },
  logLoss: object({ before: NUMBER, after: NUMBER }),
  decisions: COUNT,
  impossible: COUNT,
})

const SCORE = object({
  value: NUMBER,
  interval: INTERVAL_SCHEMA,
  change: nullable(object({ value: NUMBER, interval: INTERVAL_SCHEMA })),
})

const RELIABILITY = object({
  rows: COUNT,
  bins: list(
    object({ lower: SHARE, upper: SHARE, count: COUNT, confidence: nullable(SHARE), accuracy: nullable(SHARE) }),
  ),
  expectedCalibrationError: nullable(SHARE),
  maximumCalibrationError: nullable(SHARE),
})

const ABSTENTION_POINT = object({
  coverage: SHARE,
  threshold: SHARE,
  kept: COUNT,
  accuracy: SHARE,
  kappa: nullable(NUMBER),
  undefinedHeads: COUNT,
  intervals: object({ kappa: INTERVAL_SCHEMA, accuracy: INTERVAL_SCHEMA }),
})

const CURVE_FIELDS = {
  reliability: RELIABILITY,
  headErrors: mapping(OBSERVATIONS, nullable(SHARE)),
  abstention: object({
    unit: oneOf(['report']),
    units: COUNT,
    points: list(ABSTENTION_POINT),
    areaUnderRiskCoverage: NUMBER,
  }),
  kept: list(ABSTENTION_POINT),
}

export const CALIBRATION_SCHEMA = object({
  validationTexts: COUNT,
  testTexts: COUNT,
  temperatures: object({ all: TEMPERATURE, heads: mapping(OBSERVATIONS, TEMPERATURE) }),
  chosen: object({ scaling: oneOf(TEMPERATURE_SCALINGS), logLoss: mapping(TEMPERATURE_SCALINGS, NUMBER) }),
  scores: mapping(TEMPERATURE_SCALINGS, object({ logLoss: SCORE, brierScore: SCORE, expectedCalibrationError: SCORE })),
  before: object(CURVE_FIELDS),
  after: object({ scaling: oneOf(['all', 'heads']), ...CURVE_FIELDS }),
})
