import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { loadCheckpoint, saveCheckpoint, useBackend } from '../src/index'

/**
 * Opens pretrained weights with a fresh head and writes the whole, with its logits, into OUT for pretrained_witness.py:
 *     npx tsx scripts/pretrained-witness.ts FOLDER OUT
 */
const [folder, out] = process.argv.slice(2)
if (out === undefined) throw new Error('Usage: npx tsx scripts/pretrained-witness.ts FOLDER OUT')
const fixture = new URL('../src/tokenizer/fixtures/sentences.json', import.meta.url)
const sentences = JSON.parse(readFileSync(fixture, 'utf8')) as string[]

async function main() {
  await useBackend('wasm')
  const { model, tokenizer, report } = await loadCheckpoint(folder, { freshHead: { seed: 1 } })
  const logits = await model.logits(tokenizer.encodeBatch(sentences, { maxLength: 128 })).array()
  await saveCheckpoint(out, { model, tokenizer })
  const summary =
    `${model.parameters.size} parameters; ${report.renamed.length} renamed; drawn: ${report.missing.join(', ')}; ` +
    `unused: ${report.unused.join(', ') || 'none'}`
  writeFileSync(join(out, 'logits.json'), JSON.stringify({ sentences, logits, summary }))
}

void main()
