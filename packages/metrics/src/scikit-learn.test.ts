import { describe, expect, it } from 'vitest'
import { accuracy } from './accuracy'
import { areaUnderRoc } from './area-under-roc'
import { averagePrecision } from './average-precision'
import { brierScore } from './brier-score'
import { chexbertF1 } from './chexbert-f1'
import { cohenKappa } from './cohen-kappa'
import { confusionMatrix } from './confusion-matrix'
import { dichotomize } from './dichotomize'
import { expectedCalibrationError } from './expected-calibration-error'
import { EXTRACTION_TASKS, extractionScores } from './extraction-scores'
import fixture from './fixtures/scikit_learn.json'
import { logLoss } from './log-loss'
import { matthewsCorrelation } from './matthews-correlation'
import { meanF1 } from './mean-f1'
import { precisionRecallF1 } from './precision-recall-f1'
import { quantileSorted } from './quantile-sorted'
import { weightedKappa } from './weighted-kappa'

/** Equal to 1e-12; `null` only to `null`. */
function expectEqual(actual: number | null, expected: number | null): void {
  if (actual === null || expected === null) expect(actual).toBe(expected)
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)))
}

const CLASSES = [0, 1, 2, 3]
const NEGATIVE_UNCERTAIN_POSITIVE = [2, 3, 1]

describe.each(fixture.labels)('as scikit-learn on labels: $name', (expected) => {
  const confusion = confusionMatrix(expected.predicted, expected.reference)

  it('confusion matrix', () => expect(confusion).toEqual(expected.confusion))

  it('kappa', () => expectEqual(cohenKappa(confusion).kappa, expected.kappa))

  it('weighted kappa', () => {
    expectEqual(weightedKappa(confusion, 'linear').kappa, expected.linear)
    expectEqual(weightedKappa(confusion, 'quadratic').kappa, expected.quadratic)
    const ordered = weightedKappa(confusion, 'quadratic', NEGATIVE_UNCERTAIN_POSITIVE)
    expectEqual(ordered.kappa, expected.orderedQuadratic)
  })

  it('binary kappa of each class', () => {
    for (const c of CLASSES) expectEqual(cohenKappa(dichotomize(confusion, [c])).kappa, expected.binaryKappas[c])
  })

  it('accuracy', () => expectEqual(accuracy(confusion), expected.accuracy))

  it('Matthews, where scikit-learn says 0 for undefined', () => {
    expectEqual(matthewsCorrelation(confusion) ?? 0, expected.matthews)
  })

  it('precision, recall and F1 in each task', () => {
    const scores = extractionScores(confusion)
    for (const task of EXTRACTION_TASKS) {
      expectEqual(scores[task].precision, expected.tasks[task].precision)
      expectEqual(scores[task].recall, expected.tasks[task].recall)
      expectEqual(scores[task].f1, expected.tasks[task].f1)
      expect(scores[task].support).toBe(expected.tasks[task].support)
    }
  })

  it('mean F1', () => {
    const ofClasses = CLASSES.map((c) => precisionRecallF1(confusion, [c]))
    expectEqual(meanF1(ofClasses, 'equal'), expected.macroF1)
    expectEqual(meanF1(ofClasses, 'support'), expected.weightedF1)
    expectEqual(chexbertF1(confusion), expected.chexbertF1)
  })
})

describe.each(fixture.probabilities)('as scikit-learn on probabilities: $name', (expected) => {
  const { reference } = expected
  const rows = expected.probabilities.flat()
  const scoresOf = (c: number) => expected.probabilities.map((row) => row[c])
  const positive = (c: number) => reference.map((is) => is === c)

  it('log loss', () => expectEqual(logLoss(rows, reference), expected.logLoss))

  it('Brier score', () => expectEqual(brierScore(rows, reference), expected.brierScore))

  it('expected calibration error', () => {
    expectEqual(expectedCalibrationError(rows, reference), expected.expectedCalibrationError)
  })

  it('area under the ROC curve of each class', () => {
    for (const c of CLASSES) expectEqual(areaUnderRoc(scoresOf(c), positive(c)), expected.areaUnderRoc[c])
  })

  it('average precision of each class', () => {
    for (const c of CLASSES) expectEqual(averagePrecision(scoresOf(c), positive(c)), expected.averagePrecision[c])
  })
})

it('takes quantiles as NumPy does', () => {
  const { sorted, at, values } = fixture.quantiles
  at.forEach((probability, i) => expectEqual(quantileSorted(sorted, probability), values[i]))
})
