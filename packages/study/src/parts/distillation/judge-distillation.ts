import { compareLabelers, type KappaDifference, type ResamplingOptions } from '@chexpp/metrics'
import { COUNT, NUMBER, nullable, object, SHARE, TEXT } from '../../json-schema'
import { labelsOfDigits } from '../../labels/label-digits'
import { agreementOf, type Agreement } from '../../scores/agreement'
import { ESTIMATE_SCHEMA, INTERVAL_SCHEMA } from '../../scores/estimate'
import type { LabelledTexts } from '../../split/split'
import type { TrainedModel } from './model-step'
import { LATENCY_SCHEMA, type EncoderLatency } from '../../students/time-encoders'

/** A teacher or a student, held against the right labels on texts that no training has seen. */
export interface JudgedModel extends Omit<TrainedModel, 'predicted'>, Pick<Agreement, 'kappa' | 'accuracy'> {
  /** Share of its answers, over all heads, that are "absent". */
  readonly absent: number
}

/** A teacher, the student distilled from it, and one of the same size and budget without a teacher. */
export interface Distillation {
  /** As published: labels of other sentences. */
  readonly control: { readonly teacher: JudgedModel; readonly distilled: JudgedModel }
  readonly repaired: {
    readonly teacher: JudgedModel
    readonly labelsAlone: JudgedModel
    readonly distilled: JudgedModel
    /** Kappa of the distilled student less that of the one taught by labels alone. */
    readonly gain: KappaDifference
  }
  /** Share of the right labels that are "absent". */
  readonly absent: number
  readonly latency: { readonly teacher: EncoderLatency; readonly student: EncoderLatency }
}

const MODEL = object({
  encoder: TEXT,
  parameters: COUNT,
  megabytes: NUMBER,
  trainingTexts: COUNT,
  steps: COUNT,
  kappa: ESTIMATE_SCHEMA,
  accuracy: ESTIMATE_SCHEMA,
  absent: SHARE,
})

export const DISTILLATION_SCHEMA = object({
  control: object({ teacher: MODEL, distilled: MODEL }),
  repaired: object({
    teacher: MODEL,
    labelsAlone: MODEL,
    distilled: MODEL,
    gain: object({ difference: nullable(NUMBER), interval: INTERVAL_SCHEMA, pValue: nullable(NUMBER) }),
  }),
  absent: SHARE,
  latency: object({ teacher: LATENCY_SCHEMA, student: LATENCY_SCHEMA }),
})

/** The five models of the table, before they are judged. */
export interface TrainedModels {
  readonly control: Readonly<Record<'teacher' | 'distilled', TrainedModel>>
  readonly repaired: Readonly<Record<'teacher' | 'labelsAlone' | 'distilled', TrainedModel>>
}

export function judgeDistillation(
  { control, repaired }: TrainedModels,
  judged: LabelledTexts,
  latency: Distillation['latency'],
  resampling: ResamplingOptions,
): Distillation {
  const judge = ({ predicted, ...model }: TrainedModel): JudgedModel => {
    const labels = labelsOfDigits(predicted)
    const { kappa, accuracy } = agreementOf(labels, judged.labels, resampling)
    return { ...model, kappa, accuracy, absent: absentShare(labels) }
  }
  const [distilled, labelsAlone] = [repaired.distilled, repaired.labelsAlone].map(({ predicted }) =>
    labelsOfDigits(predicted),
  )
  const { difference, interval, pValue } = compareLabelers(distilled, labelsAlone, judged.labels, resampling).mean
  return {
    control: { teacher: judge(control.teacher), distilled: judge(control.distilled) },
    repaired: {
      teacher: judge(repaired.teacher),
      labelsAlone: judge(repaired.labelsAlone),
      distilled: judge(repaired.distilled),
      gain: { difference, interval, pValue },
    },
    absent: absentShare(judged.labels),
    latency,
  }
}

function absentShare(labels: readonly Uint8Array[]): number {
  const all = labels.reduce((sum, row) => sum + row.length, 0)
  return labels.reduce((sum, row) => sum + row.filter((label) => label === 0).length, 0) / all
}
