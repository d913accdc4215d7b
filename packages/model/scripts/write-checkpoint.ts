import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import {
  createModel,
  saveCheckpoint,
  TINY_STUDENT,
  Tokenizer,
  trainWordPiece,
  useBackend,
  type EncoderConfig,
} from '../src/index'

/**
 * Writes checkpoints of ours with their logits into FOLDER, which scripts/open_checkpoint.py then opens in Python:
 *     npx tsx scripts/write-checkpoint.ts FOLDER
 */
const folder = process.argv[2]
if (folder === undefined) throw new Error('Usage: npx tsx scripts/write-checkpoint.ts FOLDER')
const fixture = new URL('../src/tokenizer/fixtures/sentences.json', import.meta.url)
const sentences = JSON.parse(readFileSync(fixture, 'utf8')) as string[]

const SETTINGS = { ...TINY_STUDENT, vocabularySize: 300, initializerRange: 0.3, layerNormEpsilon: 1e-12 } as const
const CONFIGS: readonly EncoderConfig[] = [
  SETTINGS,
  { ...SETTINGS, architecture: 'distilbert' },
  { ...SETTINGS, architecture: 'albert', activation: 'gelu_new', embeddingSize: 64, hiddenGroups: 1, innerGroups: 1 },
]

async function main() {
  await useBackend('cpu')
  const tokenizer = Tokenizer.fromJson(trainWordPiece(sentences, { vocabularySize: 300 }))
  for (const pooling of ['cls', 'pooler'] as const) {
    for (const config of CONFIGS) {
      const model = createModel({ ...config, pooling }, { seed: 1 })
      const checkpoint = join(folder, `${config.architecture}-${pooling}`)
      await saveCheckpoint(checkpoint, { model, tokenizer })
      const logits = await model.logits(tokenizer.encodeBatch(sentences, { maxLength: 128 })).array()
      writeFileSync(join(checkpoint, 'logits.json'), JSON.stringify({ sentences, logits }))
    }
  }
}

void main()
