import { createStudentLabeler } from '@chexpp/model'
import { createRulesLabeler } from '@chexpp/rules'
import { agreement, writeTexts, type Agreement } from './agreement'
import { loadStudent, trainSmallStudent, weightsDigest } from './frozen-student'
import { createGenerator, type Generator } from './generator'
import { labelledSentences } from './labelled-sentences'
import type { ExampleOptions } from './options'
import { progressBar } from './progress-bar'
import { trainGenerator, type GeneratorHistory, type Teaching } from './train-generator'

const ASKED_TEXTS = 512
/** How many of the texts are shown. */
const SHOWN_TEXTS = 5

export interface GeneratorResult extends Partial<GeneratorHistory> {
  readonly generator: 'untrained' | Teaching
  readonly byStudent: Agreement
  readonly byRules: Agreement
  readonly examples: readonly string[]
}

export interface Experiment {
  readonly generators: readonly GeneratorResult[]
  /** The texts of the sentences whose labels were asked for, read by the student: what can be had at best. */
  readonly studentOfRules: Agreement
  readonly studentUnchanged: boolean
}

/** Trains or loads the student, then a generator each way, and asks all for labels that none was trained on. */
export async function runExperiment(options: ExampleOptions): Promise<Experiment> {
  const { seed } = options
  const sentences = labelledSentences(options.sentences, seed)
  // Sentences of another seed: their labels are asked for, their texts are seen by nobody.
  const asked = labelledSentences(ASKED_TEXTS, seed + 1)
  const student = await during('student', (onProgress) =>
    options.student === undefined
      ? trainSmallStudent(sentences, { seed, steps: options.studentSteps }, onProgress)
      : loadStudent(options.student),
  )
  const before = await weightsDigest(student.model)
  const labelers = {
    student: createStudentLabeler(student.model, student.tokenizer),
    rules: createRulesLabeler(),
  }

  const measure = async (name: GeneratorResult['generator'], generator: Generator, history?: GeneratorHistory) => {
    const texts = await writeTexts(generator, student.tokenizer, asked.labels, seed)
    return {
      generator: name,
      byStudent: await agreement(labelers.student, texts, asked.labels),
      byRules: await agreement(labelers.rules, texts, asked.labels),
      examples: texts.slice(0, SHOWN_TEXTS),
      ...history,
    }
  }
  const { words, steps, batch } = options
  const fresh = () => createGenerator(student.tokenizer, { words, seed })
  const untrained = fresh()
  const generators: GeneratorResult[] = [await measure('untrained', untrained)]
  untrained.dispose()
  for (const teaching of ['reward', 'gradient'] as const) {
    const generator = fresh()
    const history = await during(`generator, by ${teaching}`, (onProgress) =>
      trainGenerator(generator, { student, targets: sentences.labels, teaching, steps, batch, seed, onProgress }),
    )
    generators.push(await measure(teaching, generator, history))
    generator.dispose()
  }
  const studentOfRules = await agreement(labelers.student, asked.texts, asked.labels)
  const studentUnchanged = before === (await weightsDigest(student.model))
  student.model.dispose()
  return { generators, studentOfRules, studentUnchanged }
}

async function during<T>(
  title: string,
  work: (onProgress: (done: number, total: number) => void) => Promise<T>,
): Promise<T> {
  const bar = progressBar(title)
  try {
    return await work(bar.update)
  } finally {
    bar.stop()
  }
}
