import { createModel, TINY_STUDENT, Tokenizer, trainWordPiece, useBackend } from '@chexpp/model'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Student } from '../student'
import { readWords } from './read-words'

let student: Student

beforeAll(async () => {
  await useBackend('cpu')
  const sentences = ['no effusion of 2.5 cm', "the patient's right-sided effusion", 'x-ray, no edema']
  const tokenizer = Tokenizer.fromJson(trainWordPiece(sentences, { vocabularySize: 60 }))
  const config = { ...TINY_STUDENT, vocabularySize: tokenizer.vocabularySize, hiddenSize: 8, intermediateSize: 8 }
  student = { model: createModel(config, { seed: 1 }), tokenizer }
})

const words = (text: string) => readWords(student, text).words.map((word) => word.text)

it('splits as people do, with marks by themselves', () => {
  expect(words("The patient's right-sided effusion measures 2.5 cm, or 1,000 (?).")).toEqual([
    ...['The', "patient's", 'right-sided', 'effusion', 'measures', '2.5', 'cm', ',', 'or', '1,000', '(', '?', ')', '.'],
  ])
  expect(words('edema/effusion.No change')).toEqual(['edema', '/', 'effusion', '.', 'No', 'change'])
})

it('finds the offsets in the text as given and the tokens of each word', () => {
  const text = ' No\n  Effusion '
  const { ids, words } = readWords(student, text)
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['No', 'Effusion'])
  for (const { text: word, firstToken, endToken } of words) {
    expect(ids.subarray(firstToken, endToken)).toEqual(student.tokenizer.encode(word).subarray(1, -1))
  }
})

it('joins what a tokenizer reads as one: the marks that SentencePiece has in a piece with the word before them', () => {
  const pieces = [
    ...['<pad>', '<unk>', '[CLS]', '[SEP]', '[MASK]'],
    ...['▁no', '▁effusion.', '▁effusion', ',', '▁edema'],
  ]
  const albert = Tokenizer.fromJson({
    version: '1.0',
    added_tokens: [],
    normalizer: null,
    pre_tokenizer: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '[CLS]', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '[SEP]', type_id: 0 } },
      ],
      special_tokens: {
        '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] },
        '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] },
      },
    },
    decoder: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true },
    model: { type: 'Unigram', unk_id: 1, vocab: pieces.map((piece) => [piece, -1]), byte_fallback: false },
  })
  const { words } = readWords({ ...student, tokenizer: albert }, 'no effusion, no effusion.')
  expect(words.map(({ text, firstToken }) => `${firstToken} ${text}`)).toEqual([
    ...['1 no', '2 effusion', '3 ,', '4 no', '5 effusion.'],
  ])
})

it('gives each token but the first and the last to one word, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const tokens = student.tokenizer.encode(text).length
      fc.pre(tokens > 2)
      const { words } = readWords(student, text)
      expect(words[0].firstToken).toBe(1)
      expect(words.at(-1)!.endToken).toBe(tokens - 1)
      words.forEach((word, index) => {
        expect(word.endToken).toBeGreaterThan(word.firstToken)
        expect(word.text).toBe(text.slice(word.start, word.end))
        if (index > 0) expect(word.firstToken).toBe(words[index - 1].endToken)
      })
    }),
  )
})

it('refuses a text without words, and one that the model cannot read whole', () => {
  expect(() => readWords(student, ' \n')).toThrow('no words')
  expect(() => readWords(student, 'no '.repeat(200))).toThrow("202 tokens are more than the model's 128 positions")
})
