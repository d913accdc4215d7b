import { loadCheckpoint, type Head } from '@chexpp/model'
import type { NewStudent } from './new-student'

/** How the published study fine-tunes its encoders: passes through the texts, and the peak of the learning rate. */
export const FINE_TUNING = { learningRate: 2e-5, epochs: 3 } as const

export interface PretrainedStudentOptions {
  /** A 32-bit integer, of the head's weights. */
  readonly seed: number
  readonly head?: Head
  /** A folder with the configuration and the tokenizer, where the checkpoint brings none. */
  readonly base?: string
}

/**
 * A pretrained encoder with its own tokenizer, and a fresh head on the state of `[CLS]`, as in the study.
 *
 * @param checkpoint a folder or file as `loadCheckpoint` reads it
 * @throws what `loadCheckpoint` throws
 */
export async function pretrainedStudent(
  checkpoint: string,
  { seed, head = 'linear', base }: PretrainedStudentOptions,
): Promise<NewStudent> {
  const freshHead = { seed, head, pooling: 'cls' } as const
  const { model, tokenizer } = await loadCheckpoint(checkpoint, { base, freshHead })
  return { model, tokenizer }
}
