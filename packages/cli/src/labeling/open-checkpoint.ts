import { stat } from 'node:fs/promises'
import type { Checkpoint } from '@chexpp/model'
import { UsageError } from '../failure'

export interface CheckpointChoice {
  /** The checkpoint's folder or file. */
  readonly name: string
  /** The folder with what a checkpoint does not bring. */
  readonly base?: string
}

/** The checkpoint that `--labeler` names, on the best backend that runs here. Throws `UsageError` where there is none. */
export async function openCheckpoint({ name, base }: CheckpointChoice): Promise<Checkpoint> {
  const isThere = await stat(name).then(
    () => true,
    () => false,
  )
  if (!isThere) {
    throw new UsageError(
      `--labeler ${name}: expected rules, a checkpoint folder with config.json, tokenizer.json and model.safetensors ` +
        '(chexpp train writes one), or a .pth, .pt, .bin or .safetensors file together with --base FOLDER',
    )
  }
  // Loaded here, because TensorFlow.js takes its time and the rules do without it.
  const { loadCheckpoint, useBackend } = await import('@chexpp/model')
  await useBackend()
  return loadCheckpoint(name, { base })
}

/** Whether a checkpoint is one of CheXbert's, which read whole texts; students read a sentence at a time. */
export function readsTexts({ model }: Pick<Checkpoint, 'model'>): boolean {
  return model.config.head === 'chexbert'
}
