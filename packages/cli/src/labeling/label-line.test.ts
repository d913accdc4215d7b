import { OBSERVATIONS } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { labelLine } from './label-line'
import type { LabeledRow } from './label-rows'

const LABELS_ONLY = { probabilities: false, evidence: false, findings: [], text: false }
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
    evidence: [{ observation: 'Edema', class: 'positive', start: 5, end: 10, phrase: 'edema', rule: 'mention' }],
  },
}

describe('labelLine', () => {
  it('writes labels as 1, -1 and null, and nothing that was not asked for', () => {
    const line = labelLine(row, LABELS_ONLY)
    expect(Object.keys(line)).toEqual(['id', 'labels'])
    expect(line.labels).toMatchObject({ Edema: 1, Fracture: -1, Pneumonia: null })
  })

  it('gives each observation its own 4 probabilities', () => {
    const line = labelLine(row, { ...LABELS_ONLY, probabilities: true })
    expect(line.probabilities).toMatchObject({ 'No Finding': [0, 1, 2, 3], 'Support Devices': [52, 53, 54, 55] })
  })

  it('gives evidence with its words', () => {
    const line = labelLine(row, { ...LABELS_ONLY, evidence: true })
    expect(line.evidence).toEqual([
      { observation: 'Edema', class: 'positive', start: 5, end: 10, text: 'edema', rule: 'mention' },
    ])
  })

  it('gives a row that failed no labels, and why', () => {
    const line = labelLine({ kind: 'failed', row: 2, id: undefined, error: new Error('too long') }, LABELS_ONLY)
    expect(line).toMatchObject({ id: '', error: 'too long' })
    expect(Object.values(line.labels)).toEqual(OBSERVATIONS.map(() => null))
  })

  it('gives the path of evidence where there is one', () => {
    const path = [{ governor: { start: 5, end: 10 }, dependent: { start: 0, end: 4 }, relation: 'amod' }]
    const [item] = row.kind === 'labeled' ? (row.labeled.evidence ?? []) : []
    const labeled = { labels, evidence: [{ ...item, path }] }
    const line = labelLine({ ...row, labeled }, { ...LABELS_ONLY, evidence: true })
    expect(line.evidence).toMatchObject([{ rule: 'mention', path }])
  })

  it('gives findings beside the 14 after them, in the order asked for, and the text where asked for', () => {
    const details = { ...LABELS_ONLY, findings: ['Stent', 'Hernia'], text: true }
    const labeled = { labels, findings: [{ name: 'Hernia', class: 'uncertain' }] }
    const line = labelLine({ ...row, labeled } as LabeledRow, details)
    expect(Object.entries(line.labels).slice(13)).toEqual([
      ['Support Devices', null],
      ['Stent', null],
      ['Hernia', -1],
    ])
    expect(line.text).toBe('Mild edema.')
    const failed = labelLine({ kind: 'failed', row: 2, id: undefined, error: new Error('too long') }, details)
    expect(failed.labels).toMatchObject({ Stent: null, Hernia: null })
    expect(failed.text).toBeUndefined()
  })
})
