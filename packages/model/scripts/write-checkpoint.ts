import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { createModel, saveCheckpoint, TINY_STUDENT, Tokenizer, trainWordPiece, useBackend } from '../src/index'

/**
 * Writes a checkpoint of ours with its logits into FOLDER, which scripts/open_checkpoint.py then opens in Python:
 *     npx tsx scripts/write-checkpoint.ts FOLDER
 */
const folder = process.argv[2]
if (folder === undefined) throw new Error('Usage: npx tsx scripts/write-checkpoint.ts FOLDER')
const fixture = new URL('../src/tokenizer/fixtures/sentences.json', import.meta.url)
const sentences = JSON.parse(readFileSync(fixture, 'utf8')) as string[]

async function main() {
  await useBackend('cpu')
  const tokenizer = Tokenizer.fromJson(trainWordPiece(sentences, { vocabularySize: 300 }))
  for (const pooling of ['cls', 'pooler'] as const) {
    const config = { ...TINY_STUDENT, vocabularySize: 300, initializerRange: 0.3, pooling }
    const model = createModel(config, { seed: 1 })
    const checkpoint = join(folder, pooling)
    await saveCheckpoint(checkpoint, { model, tokenizer })
    const logits = await model.logits(tokenizer.encodeBatch(sentences, { maxLength: 128 })).array()
    writeFileSync(join(checkpoint, 'logits.json'), JSON.stringify({ sentences, logits }))
  }
}

void main()
