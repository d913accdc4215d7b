import { collectSentences, type Corpus } from './corpus'
import { labelDigits } from '../labels/label-digits'
import { collectLabelled } from './labelled-corpus'
import type { StudyData } from '../settings'
import type { StepOutput } from '../steps/run-step'
import { hashFiles } from '../steps/hash-files'
import type { StudyContext } from '../study-context'

/** The parts of a split need at least this many texts each, for a kappa to say anything. */
const FEWEST_TEXTS = 20

/** Too few texts to train on and to judge by. */
export class CorpusTooSmallError extends Error {
  override readonly name = 'CorpusTooSmallError'
  constructor(readonly texts: number) {
    super(`the corpus has ${texts} distinct texts, which is too few to train a student and judge it; give more reports`)
  }
}

export interface CorpusOutput extends Corpus {
  /** Of each text, where the data bring labels; see `labelDigits`. */
  readonly givenLabels: readonly string[] | null
}

/** Reads or makes the reports. */
export async function corpusStep(study: StudyContext): Promise<StepOutput<CorpusOutput>> {
  const { data, seed, fractions } = study.settings
  return study.step({
    name: 'corpus',
    stage: 'corpus',
    title: data.kind === 'synthetic' ? `Generating ${data.reports} synthetic reports` : `Reading ${data.path}`,
    version: 1,
    options: data.kind === 'synthetic' ? { data, seed } : { data, files: await hashesOf(data, study.signal) },
    after: [],
    run: async () => {
      const output = await collect(study)
      const fewest = Math.min(...Object.values(fractions)) * output.texts.length
      if (fewest < FEWEST_TEXTS) throw new CorpusTooSmallError(output.texts.length)
      return output
    },
  })
}

async function hashesOf(
  data: Exclude<StudyData, { kind: 'synthetic' }>,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const files = data.kind === 'labelled' ? [data.path, data.labelsPath] : [data.path]
  return Promise.all(files.map((file) => hashFiles(file, signal)))
}

async function collect({ settings: { data, seed }, onEvent, signal }: StudyContext): Promise<CorpusOutput> {
  if (data.kind !== 'labelled') return { ...(await collectSentences(data, seed, onEvent, signal)), givenLabels: null }
  const { labels, ...corpus } = await collectLabelled(data, onEvent, signal)
  return { ...corpus, givenLabels: labelDigits(labels) }
}
