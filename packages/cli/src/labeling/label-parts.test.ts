import { OBSERVATIONS, type LabeledText, type Labeler } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { labelParts } from './label-parts'

const EDEMA = OBSERVATIONS.indexOf('Edema')

/** Finds the word "edema", denied after "no"; with or without probabilities. */
function edemaLabeler(asked: string[][] = [], certainty?: number): Labeler {
  return {
    name: 'edema',
    label: (texts) => {
      asked.push([...texts])
      return Promise.resolve(texts.map((text) => labelEdema(text, certainty)))
    },
  }
}

function labelEdema(text: string, certainty: number | undefined): LabeledText {
  const start = text.indexOf('edema')
  const denied = text.includes('no ')
  const labels = new Uint8Array(OBSERVATIONS.length)
  if (start >= 0) labels[EDEMA] = denied ? 2 : 1
  if (certainty === undefined) {
    const evidence = {
      observation: 'Edema',
      class: denied ? 'negative' : 'positive',
      start,
      end: start + 'edema'.length,
      phrase: 'edema',
      rule: 'word',
      path: [{ governor: { start, end: start + 5 }, dependent: { start: 0, end: 2 }, relation: 'neg' }],
    } as const
    const findings = [{ name: 'Mildness', class: text.includes('mild') ? 'positive' : 'absent' } as const]
    return { labels, findings, evidence: start >= 0 ? [evidence] : [] }
  }
  const probabilities = Float32Array.from({ length: OBSERVATIONS.length * 4 }, (_, index) => (index % 4 === 0 ? 1 : 0))
  probabilities.set([1 - certainty, certainty, 0, 0], EDEMA * 4)
  return { labels, probabilities }
}

const text = 'no edema. mild edema.'
const parts = [
  { text: 'no edema.', start: 0 },
  { text: 'mild edema.', start: 10 },
]

describe('labelParts', () => {
  it('puts the labels of the parts together, positive over negative', async () => {
    const [labeled] = await labelParts(edemaLabeler(), [{ text, parts }])
    expect(labeled.labels[EDEMA]).toBe(1)
    expect(labeled.findings).toEqual([{ name: 'Mildness', class: 'positive' }])
  })

  it('gives evidence its place in the whole text', async () => {
    const [labeled] = await labelParts(edemaLabeler(), [{ text, parts }])
    expect(labeled.evidence).toMatchObject([
      { class: 'negative', start: 3, end: 8 },
      { class: 'positive', start: 15, end: 20 },
    ])
    expect(labeled.evidence!.map(({ start, end }) => text.slice(start, end))).toEqual(['edema', 'edema'])
    expect(labeled.evidence![1].path).toEqual([
      { governor: { start: 15, end: 20 }, dependent: { start: 10, end: 12 }, relation: 'neg' },
    ])
  })

  it('puts probabilities together as if the parts were independent', async () => {
    const [labeled] = await labelParts(edemaLabeler([], 0.5), [{ text, parts }])
    // By hand: absent from both 0.5 · 0.5, else positive.
    expect([...labeled.probabilities!.subarray(EDEMA * 4, EDEMA * 4 + 4)]).toEqual([0.25, 0.75, 0, 0])
    expect(labeled.evidence).toBeUndefined()
  })

  it('keeps each text its own labels, and labels a text without parts as it is, in one call', async () => {
    const asked: string[][] = []
    const labeled = await labelParts(edemaLabeler(asked), [
      { text, parts },
      { text: 'no edema', parts: [] },
      { text: 'clear. edema', parts: [{ text: 'clear.', start: 0 }] },
    ])
    expect(asked).toEqual([['no edema.', 'mild edema.', 'no edema', 'clear.']])
    expect(labeled.map(({ labels }) => labels[EDEMA])).toEqual([1, 2, 0])
  })

  it('leaves the probabilities of a single part as the student gave them', async () => {
    const [labeled] = await labelParts(edemaLabeler([], 0.5), [{ text, parts: parts.slice(1) }])
    expect([...labeled.probabilities!.subarray(EDEMA * 4, EDEMA * 4 + 4)]).toEqual([0.5, 0.5, 0, 0])
  })
})
