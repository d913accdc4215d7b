import { ATTRIBUTION_METHODS, type AttributionMethod, type Verdict } from '@chexpp/explain'
import { LABEL_CLASSES, OBSERVATIONS, type LabelClass, type Observation } from '@chexpp/labels'
import { list, mapping, NUMBER, object, oneOf, SHARE, TEXT, type JsonSchema } from '../../json-schema'
import { ESTIMATE_SCHEMA, type Estimate } from '../../scores/estimate'

/** A label with what each word adds to its log probability, or takes from it; `[words]`. */
export interface ExplainedLabel {
  readonly observation: Observation
  readonly class: LabelClass
  readonly probability: number
  readonly integratedGradients: readonly number[]
  readonly inputTimesGradient: readonly number[]
}

/** A sentence of the published study as the run's student reads it. */
export interface ExplainedSentence {
  readonly text: string
  readonly words: readonly string[]
  /** How much `[CLS]` attends to itself, to each word and to `[SEP]`: `[words + 2]`. */
  readonly attention: {
    /** Of the last layer, averaged over heads: what the published study draws. */
    readonly lastLayer: readonly number[]
    readonly rollout: readonly number[]
    /** `[layers, heads, words + 2]` */
    readonly heads: readonly (readonly (readonly number[])[])[]
  }
  readonly labels: readonly ExplainedLabel[]
}

/** A sentence whose label follows from words that are known. */
export interface PointedSentence {
  readonly text: string
  readonly observation: Observation
  /** By construction; that is what is explained. */
  readonly class: LabelClass
  /** What the student says. */
  readonly given: LabelClass
  /** What makes the label. */
  readonly right: readonly string[]
  /** As many words with the highest scores, by method. */
  readonly highest: Readonly<Record<AttributionMethod, readonly string[]>>
}

/** A method judged on the negation set. */
export interface JudgedMethod {
  readonly method: AttributionMethod
  readonly deletionArea: number
  readonly insertionArea: number
  /** By how much the areas are better than those of random orders. */
  readonly deletionGain: Estimate
  readonly insertionGain: Estimate
  readonly verdict: Verdict
  /** The share of the words that make the label which are among the highest. */
  readonly rightWords: Estimate
}

export interface Attributions {
  readonly published: readonly ExplainedSentence[]
  readonly negationSet: readonly PointedSentence[]
  readonly methods: readonly JudgedMethod[]
  readonly random: { readonly deletionArea: Estimate; readonly insertionArea: Estimate; readonly rightWords: number }
}

const SCORES = list(NUMBER)
const OBSERVATION = oneOf(OBSERVATIONS)
const CLASS = oneOf(LABEL_CLASSES)
const WORDS = list(TEXT)

const SENTENCE_SCHEMA = object({
  text: TEXT,
  words: WORDS,
  attention: object({ lastLayer: SCORES, rollout: SCORES, heads: list(list(SCORES)) }),
  labels: list(
    object({
      observation: OBSERVATION,
      class: CLASS,
      probability: SHARE,
      integratedGradients: SCORES,
      inputTimesGradient: SCORES,
    }),
  ),
})

export const ATTRIBUTIONS_SCHEMA: JsonSchema = object({
  published: list(SENTENCE_SCHEMA),
  negationSet: list(
    object({
      text: TEXT,
      observation: OBSERVATION,
      class: CLASS,
      given: CLASS,
      right: WORDS,
      highest: mapping(ATTRIBUTION_METHODS, WORDS),
    }),
  ),
  methods: list(
    object({
      method: oneOf(ATTRIBUTION_METHODS),
      deletionArea: SHARE,
      insertionArea: SHARE,
      deletionGain: ESTIMATE_SCHEMA,
      insertionGain: ESTIMATE_SCHEMA,
      verdict: oneOf(['faithful', 'unproven', 'misleading'] satisfies Verdict[]),
      rightWords: ESTIMATE_SCHEMA,
    }),
  ),
  random: object({ deletionArea: ESTIMATE_SCHEMA, insertionArea: ESTIMATE_SCHEMA, rightWords: SHARE }),
})
