import { setImmediate } from 'node:timers/promises'
import type { Tokenizer } from '@chexpp/model'

/** Texts tokenized before timers and the keyboard get their turn; some 50 ms. */
const STEP = 1000

/** Token ids of each text, whatever its length. Rejects with the signal's reason when aborted. */
export async function encodeTexts(
  tokenizer: Tokenizer,
  texts: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Int32Array[]> {
  const sequences: Int32Array[] = []
  for (const [index, text] of texts.entries()) {
    if (index % STEP === 0) {
      await setImmediate()
      signal?.throwIfAborted()
    }
    sequences.push(tokenizer.encode(text))
  }
  return sequences
}
