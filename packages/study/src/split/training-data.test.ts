import { expect, it } from 'vitest'
import type { Fault } from '../faults/fault'
import { trainingData, type TaughtCorpus } from './training-data'

/** Texts whose right label is their place, and 100 more without negation; every second text is repeated at the end. */
const texts = Array.from({ length: 40 }, (_, place) => `text ${place}`)
const corpus: TaughtCorpus = {
  texts,
  rows: [...texts.keys(), ...[...texts.keys()].filter((place) => place % 2 === 0)],
  labels: {
    right: { ofTexts: texts.map((_, place) => Uint8Array.of(place)), ofHeader: Uint8Array.of(99) },
    negationOff: { ofTexts: texts.map((_, place) => Uint8Array.of(place + 100)), ofHeader: Uint8Array.of(199) },
  },
}
const split = { fractions: { training: 0.5, validation: 0.25, test: 0.25 }, seed: 1 }
const place = (text: string): number => texts.indexOf(text)

function pairs(faults: readonly Fault[], part: 'training' | 'test' = 'training') {
  const data = trainingData(corpus, faults, split)[part]
  return data.texts.map((text, row) => ({ place: place(text), label: data.labels[row][0] }))
}

it('without a fault has each text once, with its own labels, and none of the test in training', () => {
  const training = pairs([])
  expect(training).toHaveLength(20)
  for (const { place, label } of training) expect(label).toBe(place)
  const trained = new Set(training.map(({ place }) => place))
  expect(pairs([], 'test').some(({ place }) => trained.has(place))).toBe(false)
})

it('row-shift gives the same texts the labels of the row before', () => {
  const training = pairs(['row-shift'])
  expect(training.map(({ place }) => place)).toEqual(pairs([]).map(({ place }) => place))
  for (const { place, label } of training) expect(label).toBe(place === 0 ? 99 : place - 1)
})

it('negation-off takes the labels of a teacher that sees no negation', () => {
  for (const { place, label } of pairs(['negation-off'])) expect(label).toBe(place + 100)
})

it('leakage trains on the whole file and tests on rows of it', () => {
  expect(pairs(['leakage']).map(({ place }) => place)).toEqual(corpus.rows)
  expect(pairs(['leakage'], 'test')).toHaveLength(15)
  for (const { place, label } of pairs(['leakage'], 'test')) expect(label).toBe(place)
})

it('all faults together shift the file as a whole', () => {
  const all = pairs(['leakage', 'row-shift', 'negation-off'])
  expect(all.map(({ label }) => label)).toEqual([199, ...corpus.rows.slice(0, -1).map((place) => place + 100)])
})

it('faults of the report change no training', () => {
  expect(pairs(['flattened-kappa', 'two-sentence-timing'])).toEqual(pairs([]))
})
