import { createHash } from 'node:crypto'
import { readParameters } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import type { TokenizedModel } from '../tokenized-model'

/**
 * A hash of all that decides a teacher's logits: its weights, its tokenizer, the texts, and the backend, which rounds in its own way.
 * Nothing of the texts can be read from it.
 */
export async function teacherKey({ model, tokenizer }: TokenizedModel, texts: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([model.config, tokenizer.toJson(), tf.getBackend(), texts.length]))
  for (const [name, { values }] of await readParameters(model)) hash.update(name).update(values)
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('hex')
}
