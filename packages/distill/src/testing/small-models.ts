import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createModel, TINY_STUDENT, Tokenizer, trainWordPiece, type BertConfig } from '@chexpp/model'
import { onTestFinished } from 'vitest'
import type { TokenizedModel } from '../tokenized-model'

/** Own sentences: what is said of two findings in two places. */
export const TEXTS: readonly string[] = ['edema', 'a rib fracture'].flatMap((finding) =>
  ['there is', 'there is no', 'possible'].flatMap((wording) =>
    ['', ' today', ' on the left'].map((place) => `${wording} ${finding}${place}.`),
  ),
)

/** A model with fresh weights that is freed after the test; `vocabularySize` decides how its tokenizer cuts words. */
export function smallModel({
  seed,
  vocabularySize = 60,
  ...sizes
}: { readonly seed: number } & Partial<BertConfig>): TokenizedModel {
  const tokenizer = Tokenizer.fromJson(trainWordPiece(TEXTS, { vocabularySize }))
  const small = { hiddenSize: 8, intermediateSize: 16, layers: 1, maxPositions: 32, initializerRange: 0.3 }
  const config = { ...TINY_STUDENT, ...small, ...sizes, vocabularySize: tokenizer.vocabularySize }
  const model = createModel(config, { seed })
  onTestFinished(() => model.dispose())
  return { model, tokenizer }
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chexpp-distill-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}
