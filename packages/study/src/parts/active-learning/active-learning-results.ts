import { STRATEGIES, type Strategy } from '@chexpp/review'
import { COUNT, list, nullable, NUMBER, object, oneOf } from '../../json-schema'
import { ESTIMATE_SCHEMA, type Estimate } from '../../scores/estimate'

/** A student and how far it agrees with the hidden labeler. */
export interface JudgedStudent {
  readonly steps: number
  readonly kappa: Estimate
}

/** A student that went on with some texts corrected. */
export interface CorrectedStudent extends JudgedStudent {
  readonly strategy: Strategy
  /** Texts corrected, and of these such as the first labeler had wrong. */
  readonly corrections: number
  readonly mistakesFound: number
  /** Its kappa less that of the student without corrections, on the same test texts. */
  readonly overUncorrected: Estimate
  /** Its kappa less that of the student of as many corrections by chance, on the same test texts; `null` of that itself. */
  readonly overRandom: Estimate | null
}

/** One run of the simulation. */
export interface ActiveLearningTrial {
  readonly seed: number
  readonly poolTexts: number
  /** Of these, such as the first labeler has wrong. */
  readonly wrongTexts: number
  readonly testTexts: number
  readonly start: JudgedStudent
  /** Trained on as the others, without a correction. */
  readonly uncorrected: JudgedStudent
  readonly students: readonly CorrectedStudent[]
}

const JUDGED = { steps: COUNT, kappa: ESTIMATE_SCHEMA }

export const ACTIVE_LEARNING_SCHEMA = list(
  object({
    seed: NUMBER,
    poolTexts: COUNT,
    wrongTexts: COUNT,
    testTexts: COUNT,
    start: object(JUDGED),
    uncorrected: object(JUDGED),
    students: list(
      object({
        ...JUDGED,
        strategy: oneOf(STRATEGIES),
        corrections: COUNT,
        mistakesFound: COUNT,
        overUncorrected: ESTIMATE_SCHEMA,
        overRandom: nullable(ESTIMATE_SCHEMA),
      }),
    ),
  }),
)
