import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { trainWordPiece } from '../src/tokenizer/train-word-piece'

/**
 * Writes uncased/tokenizer.json, cased/vocab.txt and cased/tokenizer_config.json in src/tokenizer/fixtures, which
 * scripts/tokenizer_witness.py then asks Python about:
 *     npx tsx scripts/write-tokenizer-fixture.ts
 */
const fixtures = new URL('../src/tokenizer/fixtures/', import.meta.url)
const sentences = JSON.parse(readFileSync(new URL('sentences.json', fixtures), 'utf8')) as string[]
const write = (file: string, content: string) => {
  const url = new URL(file, fixtures)
  mkdirSync(new URL('.', url), { recursive: true })
  writeFileSync(url, content)
}

const uncased = trainWordPiece(sentences, { vocabularySize: 300 })
write('uncased/tokenizer.json', `${JSON.stringify(uncased, null, 1)}\n`)

const cased = trainWordPiece(sentences, { vocabularySize: 300, lowercase: false })
write('cased/vocab.txt', Object.keys(cased.model.vocab).join('\n') + '\n')
write('cased/tokenizer_config.json', `${JSON.stringify({ tokenizer_class: 'BertTokenizer', do_lower_case: false })}\n`)
