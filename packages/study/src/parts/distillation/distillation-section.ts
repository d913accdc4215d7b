import { note, paragraph, table, type PageSection } from '@chexpp/plots'
import { PUBLISHED_STUDY } from '../../published'
import { formatEstimate, formatKappa, formatMilliseconds } from '../../report/format'
import type { CoreSettings } from '../../settings'
import { describeControl, describeCost, describeGain } from './describe-distillation'
import type { DistillationSettings } from './distillation-settings'
import type { Distillation, JudgedModel } from './judge-distillation'
import type { EncoderLatency } from '../../students/time-encoders'

interface Row {
  readonly model: string
  readonly encoder: string
  readonly parameters: number
  readonly megabytes?: number
  readonly alone: string
  readonly inBatches?: string
  readonly kappa: string
  readonly accuracy?: string
  readonly steps?: number
}

/** Table 2: teacher and student, as published and repaired. */
export function distillationSection(
  distillation: Distillation,
  { temperature, alpha }: DistillationSettings,
  { resamples }: CoreSettings,
): PageSection {
  const { control, repaired, latency } = distillation
  return {
    heading: 'Table 2: distillation',
    blocks: [
      paragraph(
        `A student half as deep as its teacher, with another tokenizer, learns from what the teacher says: temperature ${temperature}, ` +
          `weight of the teacher ${alpha}, as published (${PUBLISHED_STUDY.distillation.temperature} and ${PUBLISHED_STUDY.distillation.alpha}). ${describeControl(distillation)}`,
      ),
      paragraph(`${describeGain(distillation)} ${describeCost(distillation)}`),
      table({
        caption:
          `Mean kappa of the 14 heads and accuracy against the right labels, with 95 % bootstrap intervals, ${resamples} resamples; no model has seen a ` +
          'text of the test. Milliseconds a sentence from text to logits: median with the fastest and slowest run.',
        columns: [
          { heading: 'Model', value: (row) => row.model },
          { heading: 'Encoder', value: (row) => row.encoder },
          { heading: 'Parameters', value: (row) => row.parameters },
          { heading: 'MB', value: (row) => row.megabytes, digits: 1 },
          { heading: 'ms, one by one', value: (row) => row.alone },
          { heading: 'ms, batches of 32', value: (row) => row.inBatches },
          { heading: 'Mean kappa', value: (row) => row.kappa },
          { heading: 'Accuracy', value: (row) => row.accuracy },
          { heading: 'Steps', value: (row) => row.steps },
        ],
        rows: [
          publishedRow('published teacher', PUBLISHED_STUDY.distillation.teacher),
          publishedRow('published student', PUBLISHED_STUDY.distillation.student),
          rowOf('teacher of shifted labels', control.teacher, latency.teacher),
          rowOf('student distilled from it', control.distilled, latency.student),
          rowOf('teacher of the right labels', repaired.teacher, latency.teacher),
          rowOf('student of labels alone', repaired.labelsAlone, latency.student),
          rowOf('student, distilled', repaired.distilled, latency.student),
        ],
      }),
      note(
        'All students take as many steps, and so do both teachers, few in a short profile. Compare them with one another, not with the student ' +
          'of Table 1. Models of one size are timed once. The published kappas are against shifted labels, on sentences that were trained on.',
      ),
    ],
  }
}

function rowOf(model: string, judged: JudgedModel, latency: EncoderLatency): Row {
  const { encoder, parameters, megabytes, kappa, accuracy, steps } = judged
  return {
    ...{ model, encoder, parameters, megabytes, steps },
    alone: formatMilliseconds(latency.alone),
    inBatches: formatMilliseconds(latency.inBatches),
    kappa: formatEstimate(kappa),
    accuracy: formatEstimate(accuracy),
  }
}

type PublishedModel = (typeof PUBLISHED_STUDY.distillation)['teacher' | 'student']

function publishedRow(model: string, { encoder, parameters, milliseconds, kappa }: PublishedModel): Row {
  return { model, encoder, parameters, alone: milliseconds.toFixed(2), kappa: formatKappa(kappa, 4) }
}
