import type { Tokenizer } from '@chexpp/model'
import { encodeTexts } from './encode-texts'
import { classWeights } from './loss/class-weights'
import type { Objective } from './objective'
import type { TrainingOptions } from './options'
import { repeatFactors } from './sampling/balanced-rows'
import { createBatches } from './sampling/batches'
import type { Step } from './take-step'
import { tokenBatch } from './token-batch'
import type { TrainingTexts } from './training-texts'

/** What a step is taken with, but its learning rate. */
export type StepInput = Omit<Step, 'learningRate'>

/** The input of each step, from 1. It follows from the data, the options and the step alone. */
export async function createStepSource(
  tokenizer: Tokenizer,
  { texts, labels }: TrainingTexts,
  options: TrainingOptions,
  objective: Objective,
  signal: AbortSignal | undefined,
): Promise<(step: number) => StepInput> {
  const { batchSize, maxLength, seed, accumulate } = options
  const sequences = await encodeTexts(tokenizer, texts, signal)
  const batchRows = createBatches(
    sequences.map((sequence) => Math.min(sequence.length, maxLength)),
    { batchSize, seed, repeatFactors: options.sampling === 'balanced' ? repeatFactors(labels) : undefined },
  )
  const weighted = options.classWeights.kind !== 'none'
  const loss = { loss: options.loss, classWeights: weighted ? classWeights(labels, options.classWeights) : undefined }
  return (step) => {
    const rows = batchRows(step)
    return {
      rows,
      step,
      batch: tokenBatch(
        rows.map((row) => sequences[row]),
        maxLength,
      ),
      labels: rows.map((row) => labels[row]),
      accumulate,
      objective,
      loss,
      dropoutSeed: dropoutSeed(seed, step),
    }
  }
}

/** Seeds of different steps are unlike: a multiplicative hash of Knuth's. */
function dropoutSeed(seed: number, step: number): number {
  return (seed ^ Math.imul(step, 0x9e3779b1)) | 0
}
