import { OBSERVATIONS } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { labelLine } from './label-line'
import type { LabeledRow } from './label-rows'

const LABELS_ONLY = { probabilities: false, evidence: false }
const labels = Uint8Array.from(OBSERVATIONS, (name) => (name === 'Edema' ? 1 : name === 'Fracture' ? 3 : 0))
const probabilities = Float32Array.from({ length: 56 }, (_, index) => index)

const row: LabeledRow = {
  kind: 'labeled',
  row: 1,
  id: 'a',
  text: 'Mild edema.',
  labeled: {
    labels,
    probabilities,
    evidence: [{ observation: 'Edema', class: 'positive', start: 5, end: 10, rule: 'mention' }],
  },
}

describe('labelLine', () => {
  it('writes labels as 1, -1 and null, and nothing that was not asked for', () => {
    const line = labelLine(row, LABELS_ONLY)
    expect(Object.keys(line)).toEqual(['id', 'labels'])
    expect(line.labels).toMatchObject({ Edema: 1, Fracture: -1, Pneumonia: null })
  })

  it('gives each observation its own 4 probabilities', () => {
    const line = labelLine(row, { probabilities: true, evidence: false })
    expect(line.probabilities).toMatchObject({ 'No Finding': [0, 1, 2, 3], 'Support Devices': [52, 53, 54, 55] })
  })

  it('gives evidence with its words', () => {
    const line = labelLine(row, { probabilities: false, evidence: true })
    expect(line.evidence).toEqual([
      { observation: 'Edema', class: 'positive', start: 5, end: 10, text: 'edema', rule: 'mention' },
    ])
  })

  it('gives a row that failed no labels, and why', () => {
    const line = labelLine({ kind: 'failed', row: 2, id: undefined, error: new Error('too long') }, LABELS_ONLY)
    expect(line).toMatchObject({ id: '', error: 'too long' })
    expect(Object.values(line.labels)).toEqual(OBSERVATIONS.map(() => null))
  })
})
