import type { Labeler } from '@chexpp/labels'
import * as tf from '@tensorflow/tfjs-core'
import type { Tokenizer } from '@chexpp/model'
import type { Generator } from './generator'

/** How far a labeler finds in texts what was asked for. */
export interface Agreement {
  /** Of the observations that were to be mentioned, the share that is labelled as asked. */
  readonly mentioned: number
  /** Share of the texts whose 14 labels are all as asked. */
  readonly whole: number
}

/** The likeliest word of each place, as text. */
export async function writeTexts(
  generator: Generator,
  tokenizer: Tokenizer,
  targets: readonly Uint8Array[],
  seed: number,
): Promise<string[]> {
  const ids = tf.tidy(() => tf.argMax<tf.Tensor2D>(generator.logits(targets, seed), 2))
  const rows = await ids.array()
  ids.dispose()
  return rows.map((row) => tokenizer.decode(row))
}

const ABSENT = 0

export async function agreement(
  labeler: Labeler,
  texts: readonly string[],
  targets: readonly Uint8Array[],
): Promise<Agreement> {
  const found = await labeler.label(texts)
  let mentioned = 0
  let agreed = 0
  let whole = 0
  for (const [row, asked] of targets.entries()) {
    const { labels } = found[row]
    for (const [observation, label] of asked.entries()) {
      if (label === ABSENT) continue
      mentioned++
      if (labels[observation] === label) agreed++
    }
    if (asked.every((label, observation) => labels[observation] === label)) whole++
  }
  return { mentioned: agreed / mentioned, whole: whole / targets.length }
}
