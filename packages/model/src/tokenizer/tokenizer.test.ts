import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Tokenizer } from './tokenizer'
import { TokenizerError } from './tokenizer-error'
import { tokenizerFromFiles } from './tokenizer-from-files'
import { tokenizerJson } from './tokenizer-json'

const fixture = (path: string) => new URL(`./fixtures/${path}`, import.meta.url)
const json = (path: string): unknown => JSON.parse(readFileSync(fixture(path), 'utf8'))
const ids = (tokens: readonly string[]) => new Map(tokens.map((token, id) => [token, id]))

/** Ids 5 to 8 after the special tokens. */
const VOCABULARY = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]', 'no', 'effusion', 'effusions', '##s']
const tokenizer = Tokenizer.fromJson(tokenizerJson(ids(VOCABULARY), { lowercase: true }))

/** What Python's tokenizers (the version stands in the file) gave; written by scripts/tokenizer_witness.py. */
const witness = json('ids.json') as {
  readonly texts: readonly string[]
  readonly ids: Readonly<Record<string, readonly (readonly number[])[]>>
  readonly decoded: Readonly<Record<string, readonly string[]>>
}

describe.each([
  ['uncased', { tokenizerJson: json('uncased/tokenizer.json') }],
  [
    'cased',
    {
      vocabulary: readFileSync(fixture('cased/vocab.txt'), 'utf8'),
      tokenizerConfig: json('cased/tokenizer_config.json'),
    },
  ],
  ['albert', { tokenizerJson: json('albert/tokenizer.json') }],
])('%s, beside Python', (name, files) => {
  const trained = tokenizerFromFiles(files)

  it('gives the same ids for fuzzed texts', () => {
    expect(witness.texts.length).toBe(300)
    for (const [row, text] of witness.texts.entries()) {
      expect(Array.from(trained.encode(text)), JSON.stringify(text)).toEqual(witness.ids[name][row])
    }
  })

  it('gives the same texts for their ids', () => {
    for (const [row, text] of witness.decoded[name].entries()) {
      expect(trained.decode(witness.ids[name][row])).toBe(text)
    }
  })
})

describe('encode', () => {
  it('puts [CLS] before and [SEP] after the text', () => {
    expect(Array.from(tokenizer.encode('No effusions'))).toEqual([2, 5, 7, 3])
    expect(Array.from(tokenizer.encode(''))).toEqual([2, 3])
  })

  it('takes special tokens that are typed in a text for what they are, as Python does', () => {
    expect(Array.from(tokenizer.encode('no[SEP]effusion [MASK]'))).toEqual([2, 5, 3, 6, 4, 3])
    expect(Array.from(tokenizer.encode('[sep]'))).toEqual([2, 1, 1, 1, 3])
  })

  it('lower-cases each letter alone', () => {
    const greek = Tokenizer.fromVocabulary([...VOCABULARY.slice(0, 5), 'ος', 'οσ'].join('\n'), { lowercase: true })
    expect(Array.from(greek.encode('ΟΣ'))).toEqual([2, 6, 3])
  })

  it('reads a very long text', () => {
    expect(tokenizer.encode('no '.repeat(200_000)).length).toBe(200_002)
  })
})

describe('encodeBatch', () => {
  it('pads to a multiple of 8, with a mask', () => {
    const batch = tokenizer.encodeBatch(['no effusion', 'no'], { maxLength: 128 })
    expect([batch.batch, batch.length]).toEqual([2, 8])
    expect(Array.from(batch.inputIds)).toEqual([2, 5, 6, 3, 0, 0, 0, 0, 2, 5, 3, 0, 0, 0, 0, 0])
    expect(Array.from(batch.attentionMask)).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0])
    expect(batch.truncated).toEqual([])
  })

  it('cuts what is longer, keeps its [SEP] and says so', () => {
    const batch = tokenizer.encodeBatch(['no', 'no no no effusion'], { maxLength: 4 })
    expect(batch.length).toBe(4)
    expect(Array.from(batch.inputIds.subarray(4))).toEqual([2, 5, 5, 3])
    expect(batch.truncated).toEqual([1])
  })

  it('refuses no texts and a length without room for a token', () => {
    expect(() => tokenizer.encodeBatch([], { maxLength: 8 })).toThrow('at least one text')
    expect(() => tokenizer.encodeBatch(['no'], { maxLength: 2 })).toThrow('at least 3, not 2')
  })
})

describe('fromJson', () => {
  const valid = tokenizerJson(ids(VOCABULARY), { lowercase: true })

  it('counts the vocabulary, and gives back what it was made from', () => {
    expect(tokenizer.vocabularySize).toBe(9)
    expect(tokenizer.toJson()).toEqual(valid)
  })

  it('names its special tokens for Python, and the class that takes tokenizer.json as it is', () => {
    expect(Tokenizer.fromJson(json('albert/tokenizer.json')).toConfigJson()).toEqual({
      tokenizer_class: 'PreTrainedTokenizerFast',
      cls_token: '[CLS]',
      sep_token: '[SEP]',
      pad_token: '<pad>',
      unk_token: '<unk>',
    })
  })

  it.each([
    ['no object', [], 'tokenizer.json'],
    ['no model', { ...valid, model: null }, 'model'],
    ['another model', { ...valid, model: { ...valid.model, type: 'BPE' } }, 'model.type'],
    ['no vocabulary', { ...valid, model: { ...valid.model, vocab: undefined } }, 'model.vocab'],
    ['an id that is none', { ...valid, model: { ...valid.model, vocab: { '[PAD]': -1 } } }, 'model.vocab'],
    ['an id beyond any matrix', { ...valid, model: { ...valid.model, vocab: { x: 1e12 } } }, 'model.vocab'],
    [
      'no special tokens',
      { ...valid, model: { ...valid.model, vocab: { '[UNK]': 0 } }, added_tokens: [] },
      'model.vocab',
    ],
    ['added tokens that are no list', { ...valid, added_tokens: {} }, 'added_tokens'],
    [
      'an added token without a character',
      { ...valid, added_tokens: [{ id: 0, content: '' }] },
      'added_tokens[0].content',
    ],
    ['an unknown normalizer', { ...valid, normalizer: { type: 'Rot13' } }, 'normalizer.type'],
    [
      'a regular expression of its own',
      { ...valid, normalizer: { type: 'Replace', pattern: { Regex: '(a+)+$' }, content: '' } },
      'normalizer.pattern',
    ],
    [
      'a table of replacements that ends early',
      { ...valid, normalizer: { type: 'Precompiled', precompiled_charsmap: 'AAEAAA==' } },
      'normalizer.precompiled_charsmap',
    ],
    ['an unknown pre-tokenizer', { ...valid, pre_tokenizer: { type: 'ByteLevel' } }, 'pre_tokenizer.type'],
    ['no template', { ...valid, post_processor: null }, 'post_processor'],
    [
      'a template without [SEP]',
      { ...valid, post_processor: { ...valid.post_processor, single: [{ Sequence: { id: 'A', type_id: 0 } }] } },
      'post_processor.single',
    ],
    ['an unknown decoder', { ...valid, decoder: { type: 'ByteLevel' } }, 'decoder.type'],
  ])('names what is wrong: %s', (_, content, key) => {
    expect(() => Tokenizer.fromJson(content)).toThrow(TokenizerError)
    expect(() => Tokenizer.fromJson(content)).toThrow(`The tokenizer is wrong: ${key}: expected`)
  })
})

describe('decode', () => {
  it('leaves special tokens out and joins pieces', () => {
    expect(tokenizer.decode([2, 5, 6, 8, 3, 0])).toBe('no effusions')
    expect(() => tokenizer.decode([99])).toThrow('No token has the id 99')
  })
})

describe('tokenizerFromFiles', () => {
  const cased = tokenizerJson(ids([...VOCABULARY, 'No']), { lowercase: false })
  const vocabulary = [...VOCABULARY, 'No'].join('\r\n')
  const first = (files: Parameters<typeof tokenizerFromFiles>[0]) => tokenizerFromFiles(files).encode('No')[1]

  it('lower-cases beside a bare vocab.txt, as transformers does, unless the configuration forbids it', () => {
    expect(first({ vocabulary })).toBe(5)
    expect(first({ vocabulary, tokenizerConfig: { do_lower_case: false } })).toBe(9)
  })

  it('reads text as tokenizer.json says, but for what tokenizer_config.json says', () => {
    expect(first({ tokenizerJson: cased })).toBe(9)
    expect(first({ tokenizerJson: cased, tokenizerConfig: { model_max_length: 128 } })).toBe(9)
    expect(first({ tokenizerJson: cased, tokenizerConfig: { do_lower_case: true } })).toBe(5)
  })

  it('reads older files, whose model has no type', () => {
    const { type, ...model } = cased.model
    expect(type).toBe('WordPiece')
    expect(first({ tokenizerJson: { ...cased, model } })).toBe(9)
  })

  it('leaves truncation and padding of tokenizer.json aside', () => {
    const cut = { ...cased, truncation: { max_length: 3, strategy: 'LongestFirst', stride: 0, direction: 'Right' } }
    expect(tokenizerFromFiles({ tokenizerJson: cut }).encode('no no no').length).toBe(5)
  })

  it('names what is missing or wrong', () => {
    expect(() => tokenizerFromFiles({})).toThrow('tokenizer.json: expected this file, or a vocab.txt')
    expect(() => tokenizerFromFiles({ vocabulary: 'no' })).toThrow(
      'vocab.txt: expected a line with the special token [PAD]',
    )
    expect(() => tokenizerFromFiles({ vocabulary, tokenizerConfig: { do_lower_case: 'no' } })).toThrow(
      'tokenizer_config.json: do_lower_case: expected true or false',
    )
  })
})
