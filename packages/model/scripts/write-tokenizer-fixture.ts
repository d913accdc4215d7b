import { readFileSync, writeFileSync } from 'node:fs'
import { trainWordPiece } from '../src/tokenizer/train-word-piece'

/**
 * Writes src/tokenizer/fixtures/tokenizer.json, which scripts/tokenizer_witness.py then asks Python about:
 *     npx tsx scripts/write-tokenizer-fixture.ts
 */
const fixtures = new URL('../src/tokenizer/fixtures/', import.meta.url)
const sentences = JSON.parse(readFileSync(new URL('sentences.json', fixtures), 'utf8')) as string[]
const tokenizer = trainWordPiece(sentences, { vocabularySize: 300 })
writeFileSync(new URL('tokenizer.json', fixtures), `${JSON.stringify(tokenizer, null, 1)}\n`)
