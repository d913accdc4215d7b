import { compareThroughput, measureLoad, type Workload } from '@chexpp/bench'
import type { Labeler } from '@chexpp/labels'
import { createStudentLabeler, loadCheckpoint } from '@chexpp/model'
import { createRulesLabeler } from '@chexpp/rules'
import type { StudyEvent } from '../../events'
import { timeTwoSentences, type TwoSentenceTiming } from '../../faults/two-sentence-timing'
import { NUMBER, object, TEXT } from '../../json-schema'

export interface SpeedFigure {
  readonly name: string
  /** Time until ready, paid once: not part of the rates. */
  readonly loadSeconds: number
  /** Sentences per second in the steady state: median, slowest and fastest run. */
  readonly median: number
  readonly min: number
  readonly max: number
}

export interface StudySpeed {
  readonly rules: SpeedFigure
  readonly student: SpeedFigure
  /** How many times as fast the student is as the rules; under 1 it is slower. */
  readonly ratio: { readonly median: number; readonly min: number; readonly max: number }
  /** With the published study's fault of timing. */
  readonly asPublished: TwoSentenceTiming
}

const SPEED_FIGURE = object({ name: TEXT, loadSeconds: NUMBER, median: NUMBER, min: NUMBER, max: NUMBER })

export const SPEED_SCHEMA = object({
  rules: SPEED_FIGURE,
  student: SPEED_FIGURE,
  ratio: object({ median: NUMBER, min: NUMBER, max: NUMBER }),
  asPublished: object({ rulesSeconds: NUMBER, studentSeconds: NUMBER, ratio: NUMBER }),
})

/** Sentences a timed run labels: the rules are through with few too soon for a clock. */
const RULES_SENTENCES = 20_000
const STUDENT_SENTENCES = 512
const REPEATS = 5

/** Times rules and student on the same sentences in turn: loading apart, warm-up first, medians of the steady state. */
export async function timeLabelers(
  texts: readonly string[],
  checkpoint: string,
  onEvent: (event: StudyEvent) => void,
  signal: AbortSignal | undefined,
): Promise<StudySpeed> {
  const rules = await measureLoad({ name: 'rules', load: () => ready(createRulesLabeler(), texts[0]) })
  const student = await measureLoad({
    name: 'student',
    load: async () => {
      const { model, tokenizer } = await loadCheckpoint(checkpoint)
      // What is cut is told where the student is scored.
      return {
        model,
        labeler: await ready(createStudentLabeler(model, tokenizer, { onTruncated: () => undefined }), texts[0]),
      }
    },
  })
  try {
    const asPublished = await timeTwoSentences(texts, {
      rules: { labeler: rules.loaded, loadSeconds: rules.seconds },
      student: { labeler: student.loaded.labeler, loadSeconds: student.seconds },
    })
    const comparison = await compareThroughput(
      workload(rules.loaded, repeat(texts, RULES_SENTENCES)),
      workload(student.loaded.labeler, repeat(texts, STUDENT_SENTENCES)),
      { repeats: REPEATS, signal, onProgress: (progress) => onEvent({ kind: 'progress', stage: 'speed', progress }) },
    )
    const figure = (name: string, loadSeconds: number, { median, min, max }: SpreadOf): SpeedFigure => ({
      name,
      loadSeconds,
      median,
      min,
      max,
    })
    return {
      rules: figure('rules', rules.seconds, comparison.reference.itemsPerSecond),
      student: figure('student', student.seconds, comparison.candidate.itemsPerSecond),
      ratio: { median: comparison.ratio.median, min: comparison.ratio.min, max: comparison.ratio.max },
      asPublished,
    }
  } finally {
    student.loaded.model.dispose()
  }
}

type SpreadOf = Pick<SpeedFigure, 'median' | 'min' | 'max'>

/** A labeler that has labelled once: what it does only the first time belongs to loading. */
async function ready(labeler: Labeler, text: string): Promise<Labeler> {
  await labeler.label([text])
  return labeler
}

function workload(labeler: Labeler, items: readonly string[]): Workload<string> {
  return { name: labeler.name, items, run: async (texts) => void (await labeler.label(texts)) }
}

/** `count` texts, from the beginning again where there are fewer. */
function repeat(texts: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => texts[index % texts.length])
}
