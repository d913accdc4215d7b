import type { Spread } from '@chexpp/bench'
import type { TwoSentenceTiming } from '../../faults/two-sentence-timing'
import { COUNT, list, nullable, NUMBER, object, oneOf, TEXT } from '../../json-schema'

export interface SpeedFigure {
  readonly kind: 'rules' | 'student' | 'command'
  /** As it stands in tables. */
  readonly name: string
  /** Texts that a student reads at once; `null` for all others. */
  readonly batchSize: number | null
  /** From the start of its process until it labels; of a command as two input sizes tell it. In no rate. */
  readonly startUpSeconds: number | null
  /** In the steady state; `null` where a command took no longer for more texts. */
  readonly textsPerSecond: Spread | null
  readonly reportsPerSecond: Spread | null
  /** Most memory that it held; `null` where it cannot be seen. */
  readonly peakMemoryBytes: number | null
  /** Start-up left out, at the price of the settings. */
  readonly costPerMillionReports: number | null
}

/** The student set beside another labeler, at the batch size at which it is fastest. */
export interface SpeedUp {
  /** The name of the other. */
  readonly over: string
  /** How many times as fast the student is in the steady state; under 1 it is slower. */
  readonly steady: Spread | null
  /** How many times as fast for the 200 reports of the published claim, the start of both counted. */
  readonly withStarts: number | null
  /** With the published study's fault of timing. */
  readonly asPublished: TwoSentenceTiming
}

export interface StudySpeed {
  /** In a pass. */
  readonly texts: number
  /** Of the corpus, in the mean; 1 where a text is a whole report. */
  readonly textsPerReport: number
  /** The rules first, then the student at each batch size, then commands. */
  readonly figures: readonly SpeedFigure[]
  /** Over the rules of this project first, then over each command. */
  readonly speedUps: readonly SpeedUp[]
}

const SPREAD = object({ median: NUMBER, min: NUMBER, max: NUMBER })

export const SPEED_SCHEMA = object({
  texts: COUNT,
  textsPerReport: NUMBER,
  figures: list(
    object({
      kind: oneOf(['rules', 'student', 'command']),
      name: TEXT,
      batchSize: nullable(COUNT),
      startUpSeconds: nullable(NUMBER),
      textsPerSecond: nullable(SPREAD),
      reportsPerSecond: nullable(SPREAD),
      peakMemoryBytes: nullable(NUMBER),
      costPerMillionReports: nullable(NUMBER),
    }),
  ),
  speedUps: list(
    object({
      over: TEXT,
      steady: nullable(SPREAD),
      withStarts: nullable(NUMBER),
      asPublished: object({ labelerSeconds: NUMBER, studentSeconds: NUMBER, ratio: NUMBER }),
    }),
  ),
})
