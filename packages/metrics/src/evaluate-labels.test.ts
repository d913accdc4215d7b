import { OBSERVATIONS } from '@chexpp/labels'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateLabels } from './evaluate-labels'
import fixture from './fixtures/scikit_learn.json'

/** Rows of labels that are absent but for some heads. */
function rows(
  columns: Partial<Record<(typeof OBSERVATIONS)[number], readonly number[]>>,
  length: number,
): Uint8Array[] {
  return Array.from({ length }, (_, row) => Uint8Array.from(OBSERVATIONS, (name) => columns[name]?.[row] ?? 0))
}

describe('evaluateLabels', () => {
  const reference = rows({ Edema: [1, 1, 0, 0], Fracture: [0, 2, 0, 3] }, 4)
  const predicted = rows({ Edema: [1, 0, 0, 0], Fracture: [0, 2, 0, 3] }, 4)

  it('gives kappa and accuracy of each head', () => {
    const { heads } = evaluateLabels(predicted, reference, { resamples: 0 })
    // Edema: p_o = 3/4, p_e = (2 * 1 + 2 * 3) / 16 = 1/2
    expect(heads.Edema).toMatchObject({ kappa: 0.5, accuracy: 0.75 })
    expect(heads.Edema.confusion[1]).toEqual([1, 1, 0, 0])
    expect(heads.Edema.kappaOfClass).toEqual({ absent: 0.5, positive: 0.5, negative: null, uncertain: null })
    expect(heads.Edema.tasks.mention).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, support: 2 })
    expect(heads.Fracture).toMatchObject({ kappa: 1, accuracy: 1, matthews: 1, chexbertF1: 1 })
  })

  it('leaves heads of one class out of mean kappa, names them, and keeps them in mean accuracy', () => {
    const { heads, mean } = evaluateLabels(predicted, reference, { resamples: 0 })
    expect(heads.Pneumonia).toMatchObject({ kappa: null, reason: 'one-class', accuracy: 1, matthews: null })
    expect(mean.kappa).toBe(0.75)
    expect(mean.undefinedHeads).toHaveLength(12)
    expect(mean.undefinedHeads).not.toContain('Edema')
    expect(mean.accuracy).toBe((13 + 0.75) / 14)
    expect(mean.f1.mention).toEqual({ equal: (2 / 3 + 1) / 2, support: (2 * (2 / 3) + 2 * 1) / 4 })
  })

  it('gives intervals on resampled reports, the same for the same seed', () => {
    const once = evaluateLabels(predicted, reference, { resamples: 200, seed: 3 })
    expect(evaluateLabels(predicted, reference, { resamples: 200, seed: 3 })).toEqual(once)
    expect(evaluateLabels(predicted, reference, { resamples: 200, seed: 4 })).not.toEqual(once)
    expect(once.resampling).toEqual({ resamples: 200, seed: 3, confidence: 0.95 })
    expect(once.heads.Pneumonia.intervals).toEqual({ kappa: null, accuracy: { lower: 1, upper: 1, resamples: 200 } })
  })

  it('says on how many resamples the interval of a rare head stands', () => {
    const { intervals } = evaluateLabels(predicted, reference, { resamples: 200 }).heads.Fracture
    // A report is left out of a resample of four with chance (3/4)^4; both mentions are in (1/2)^4.
    expect(intervals.kappa?.resamples).toBeGreaterThan(150)
    expect(intervals.kappa?.resamples).toBeLessThan(200)
  })

  it('agrees with the bootstrap of SciPy as far as two random streams can', () => {
    const { confidence, interval } = fixture.bootstrap
    const length = fixture.bootstrap.reference.length
    const evaluation = evaluateLabels(
      rows({ Edema: fixture.bootstrap.predicted }, length),
      rows({ Edema: fixture.bootstrap.reference }, length),
      { resamples: 4000, confidence },
    )
    const { kappa } = evaluation.heads.Edema.intervals
    expect(kappa?.lower).toBeCloseTo(interval[0], 2)
    expect(kappa?.upper).toBeCloseTo(interval[1], 2)
    expect(evaluation.mean.intervals.kappa).toEqual(kappa)
  })

  it('leaves intervals out where no resamples are asked for', () => {
    expect(evaluateLabels(predicted, reference, { resamples: 0 }).mean.intervals).toEqual({
      kappa: null,
      accuracy: null,
    })
  })

  it('survives JSON unchanged', () => {
    const evaluation = evaluateLabels(predicted, reference, { resamples: 20 })
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
  })

  it('does not depend on the order of the reports', () => {
    const table = fc.array(fc.uint8Array({ max: 3, minLength: 28, maxLength: 28 }), { minLength: 1, maxLength: 12 })
    const shuffled = table.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    const evaluate = (all: readonly Uint8Array[]) =>
      evaluateLabels(
        all.map((both) => both.slice(0, 14)),
        all.map((both) => both.slice(14)),
        { resamples: 0 },
      )
    fc.assert(
      fc.property(shuffled, ([all, reordered]) => {
        expect(evaluate(reordered)).toEqual(evaluate(all))
      }),
    )
  })

  it('says what is wrong with its rows and options', () => {
    expect(() => evaluateLabels([], [])).toThrow('there are no rows to compare')
    expect(() => evaluateLabels(predicted.slice(1), reference)).toThrow('3 predicted rows for 4 of the reference')
    expect(() => evaluateLabels([...predicted.slice(1), new Uint8Array(2)], reference)).toThrow('row 4: 2 labels')
    expect(() => evaluateLabels(predicted, reference, { resamples: -1 })).toThrow('resamples is -1')
    expect(() => evaluateLabels(predicted, reference, { confidence: 95 })).toThrow('confidence is 95')
  })
})
