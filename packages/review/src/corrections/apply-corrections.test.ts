import fc from 'fast-check'
import { OBSERVATIONS } from '@chexpp/labels'
import { describe, expect, test } from 'vitest'
import { applyCorrections, type CorrectableRow } from './apply-corrections'
import type { Correction } from './correction'
import { fingerprint } from './fingerprint'

const labels = (edema: number) => Uint8Array.from(OBSERVATIONS, (name) => (name === 'Edema' ? edema : 0))
const correct = (id: string, text: string, edema: number): Correction => ({
  id,
  text,
  fingerprint: fingerprint(id, text),
  labels: labels(edema),
})

const ROWS: readonly CorrectableRow[] = [
  { id: 'a', labels: labels(1) },
  { id: 'b', labels: labels(1), text: 'No edema.' },
]

test('a correction takes the place of the labels of its id, and of no others', () => {
  const applied = applyCorrections(ROWS, [correct('b', 'No edema.', 2)])
  expect(applied.labels).toEqual([labels(1), labels(2)])
  expect(applied).toMatchObject({ reviewed: 1, changedRows: 1, refused: [] })
  expect(applied.changes).toEqual({ ...Object.fromEntries(OBSERVATIONS.map((name) => [name, 0])), Edema: 1 })
})

test('a row that the radiologist left as it was is reviewed, not changed', () => {
  expect(applyCorrections(ROWS, [correct('a', 'Edema.', 1)])).toMatchObject({ reviewed: 1, changedRows: 0 })
})

describe('refused is a correction', () => {
  const problem = (correction: Correction, ...others: readonly Correction[]) => {
    const applied = applyCorrections(ROWS, [...others, correction])
    expect(applied.refused).toHaveLength(1)
    expect(applied.refused[0].correction).toBe(correction)
    expect(applied.labels).toEqual(applyCorrections(ROWS, others).labels)
    return applied.refused[0].error.problem
  }

  test('of an id without labels', () => expect(problem(correct('c', 'Edema.', 2))).toBe('unknown-id'))
  test('whose id stands beside the text of another', () =>
    expect(problem({ ...correct('b', 'No edema.', 2), id: 'a' })).toBe('other-text'))
  test('whose text was edited', () =>
    expect(problem({ ...correct('a', 'Edema.', 2), text: 'Edema?' })).toBe('other-text'))
  test('of a text that is another by now', () => expect(problem(correct('b', 'Edema.', 2))).toBe('changed-text'))
  test('of an id that is corrected already', () =>
    expect(problem(correct('a', 'Edema.', 3), correct('a', 'Edema.', 2))).toBe('repeated'))
})

test('the message holds neither id nor text', () => {
  const { refused } = applyCorrections(ROWS, [correct('secret-id', 'Secret text.', 1)])
  expect(refused[0].error.message).not.toMatch(/secret/i)
})

test('throws for what is no label, and for ids that are not distinct', () => {
  expect(() => applyCorrections(ROWS, [{ ...correct('a', 'Edema.', 1), labels: labels(4) }])).toThrow('"Edema" is 4')
  expect(() => applyCorrections([ROWS[0], ROWS[0]], [])).toThrow('rows 1 and 2 have one id')
})

const classes = fc.array(fc.nat(3), { minLength: 14, maxLength: 14 }).map((each) => Uint8Array.from(each))
const texts = fc.array(fc.string(), { maxLength: 8 })

test('the labels are those of the corrections where there are any, and the old ones elsewhere', () => {
  fc.assert(
    fc.property(texts, fc.infiniteStream(classes), fc.infiniteStream(fc.boolean()), (all, draw, isReviewed) => {
      const next = () => draw.next().value as Uint8Array
      const rows = all.map((text, place) => ({ id: `${place}`, text, labels: next() }))
      const before = rows.map((row) => Uint8Array.from(row.labels))
      const corrections = rows
        .filter(() => isReviewed.next().value as boolean)
        .map(({ id, text }) => ({ id, text, fingerprint: fingerprint(id, text), labels: next() }))
        .reverse()
      const corrected = new Map(corrections.map((each) => [each.id, each.labels]))

      const applied = applyCorrections(rows, corrections)

      expect(applied.labels).toEqual(rows.map((row) => corrected.get(row.id) ?? row.labels))
      expect(rows.map((row) => row.labels)).toEqual(before)
      expect(applied.refused).toEqual([])
      expect(applied.reviewed).toBe(corrections.length)
      const changed = applied.labels.flatMap((own, place) => [...own].filter((is, head) => is !== before[place][head]))
      expect(Object.values(applied.changes).reduce((sum, count) => sum + count, 0)).toBe(changed.length)
      expect(
        applyCorrections(
          rows.map((row, i) => ({ ...row, labels: applied.labels[i] })),
          corrections,
        ).changedRows,
      ).toBe(0)
    }),
  )
})
