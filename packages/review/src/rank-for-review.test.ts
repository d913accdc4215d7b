import fc from 'fast-check'
import { OBSERVATIONS } from '@chexpp/labels'
import { describe, expect, test } from 'vitest'
import { STRATEGIES } from './criteria/criteria'
import { rankForReview } from './rank-for-review'
import type { ReviewRow } from './review-row'
import { reviewRow } from './testing/review-rows'

const sure = reviewRow('sure', 'Lungs are clear.')
const doubted = reviewRow('doubted', 'Hazy bases.', {
  Edema: { teacher: 1, student: 1, probabilities: [0.3, 0.4, 0, 0.3] },
})
const denied = reviewRow('denied', 'Edema is gone.', {
  Edema: { teacher: 1, student: 2, probabilities: [0, 0.1, 0.9, 0] },
})
const twice = reviewRow('twice', 'Edema or pneumonia.', {
  Edema: { teacher: 1, student: 3, probabilities: [0, 0.3, 0, 0.7] },
  Pneumonia: { teacher: 1, student: 3, probabilities: [0, 0.2, 0, 0.8] },
})
const ROWS = [sure, doubted, denied, twice]

const ids = (chosen: readonly { readonly row: ReviewRow }[]) => chosen.map(({ row }) => row.id)

describe('the order', () => {
  test.each([
    // 0.9, then 0.8 of Pneumonia, then 0.6.
    ['disagreement', ['denied', 'twice', 'doubted', 'sure']],
    // 2 heads, then 1; of equal scores the first.
    ['differing-heads', ['twice', 'denied', 'sure', 'doubted']],
    // scipy: 0.786, 0.441 of Edema, 0.235.
    ['entropy', ['doubted', 'twice', 'denied', 'sure']],
    // 0.9, 0.6 of Edema, 0.2.
    ['margin', ['doubted', 'twice', 'denied', 'sure']],
    ['least-confidence', ['doubted', 'twice', 'denied', 'sure']],
    // (0.6 + 0.786) / 2, (0.8 + 0.361) / 2 of Pneumonia, (0.9 + 0.235) / 2.
    ['combined', ['doubted', 'twice', 'denied', 'sure']],
  ] as const)('by %s', (by, expected) => {
    expect(ids(rankForReview(ROWS, { by }).chosen)).toEqual(expected)
  })

  test('over all heads alike, two doubtful ones outweigh one', () => {
    const { chosen } = rankForReview(ROWS, { over: 'mean', count: 1 })
    expect(ids(chosen)).toEqual(['twice'])
    expect(chosen[0].score).toBeCloseTo((0.7 + 0.8) / 14, 6)
  })

  test('by chance it follows from the seed', () => {
    const orders = Array.from({ length: 20 }, (_, seed) =>
      ids(rankForReview(ROWS, { by: 'random', seed }).chosen).join(),
    )
    expect(new Set(orders).size).toBeGreaterThan(5)
    expect(ids(rankForReview(ROWS, { by: 'random', seed: 3 }).chosen).join()).toBe(orders[3])
  })
})

test('the observations in question have both classes, the most doubtful first', () => {
  const [{ inQuestion }] = rankForReview([twice]).chosen
  expect(inQuestion).toEqual([
    expect.objectContaining({ observation: 'Pneumonia', teacher: 'positive', student: 'uncertain' }),
    expect.objectContaining({ observation: 'Edema', teacher: 'positive', student: 'uncertain' }),
  ])
  expect(inQuestion[0].probability).toBeCloseTo(0.8, 6)
})

test('where both agree, the label that is doubted most is in question', () => {
  expect(rankForReview([doubted]).chosen[0].inQuestion).toMatchObject([{ observation: 'Edema', student: 'positive' }])
})

describe('the guard against more of the same', () => {
  const edema = { Edema: { teacher: 1, student: 2, probabilities: [0, 0.2, 0.8, 0] } } as const
  const first = reviewRow('first', 'Interstitial edema has resolved since 03/04.', edema)
  const repeat = reviewRow('repeat', 'interstitial EDEMA has resolved since 05/06', edema)
  const near = reviewRow('near', 'The interstitial edema has resolved since 03/04.', edema)
  const other = reviewRow('other', 'No more signs of failure.', edema)
  const positive = { Edema: { teacher: 1, student: 1, probabilities: [0, 0.7, 0.3, 0] } } as const
  const notYet = reviewRow('notYet', 'Interstitial edema has not resolved since 03/04.', positive)

  test('passes over texts with the same labels and nearly the same words', () => {
    const { chosen, passedOver } = rankForReview([first, repeat, near, other, notYet])
    expect(ids(chosen)).toEqual(['first', 'other', 'notYet'])
    expect(passedOver).toEqual({ repeats: 2, overLimit: 0 })
  })

  test('can be switched off', () => {
    expect(rankForReview([first, repeat, near], { likeness: 1.1 }).chosen).toHaveLength(3)
    expect(ids(rankForReview([first, repeat, near], { likeness: 1 }).chosen)).toEqual(['first', 'near'])
  })

  test('an observation takes no more than its share', () => {
    const { chosen, passedOver } = rankForReview([first, other, twice], { perObservation: 1 })
    expect(ids(chosen)).toEqual(['first', 'twice'])
    expect(passedOver).toEqual({ repeats: 0, overLimit: 1 })
  })
})

const row = fc
  .record({
    text: fc.constantFrom('Clear.', 'Edema.', 'No edema.', 'Small effusion on the left.'),
    teacher: fc.array(fc.nat(3), { minLength: 14, maxLength: 14 }),
    student: fc.array(fc.nat(3), { minLength: 14, maxLength: 14 }),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 56, maxLength: 56 }),
  })
  .map(({ text, teacher, student, weights }): Omit<ReviewRow, 'id'> => {
    const probabilities = weights.map((weight, place) => {
      const first = place - (place % 4)
      return weight / weights.slice(first, first + 4).reduce((sum, each) => sum + each, 0)
    })
    return {
      text,
      teacher: Uint8Array.from(teacher),
      student: Uint8Array.from(student),
      probabilities: Float32Array.from(probabilities),
    }
  })
const rowsOf = fc.array(row, { maxLength: 12 }).map((rows) => rows.map((each, place) => ({ ...each, id: `${place}` })))

test('chooses each row at most once, in falling order, and says what it passed over', () => {
  fc.assert(
    fc.property(rowsOf, fc.constantFrom(...STRATEGIES), fc.nat(12), (rows, by, count) => {
      const { chosen, passedOver } = rankForReview(rows, { by, count, perObservation: 2 })
      expect(new Set(ids(chosen)).size).toBe(chosen.length)
      const scores = chosen.map(({ score }) => score)
      for (const score of scores) expect(score >= 0 && score <= 1).toBe(true)
      if (by !== 'random') expect([...scores].sort((a, b) => b - a)).toEqual(scores)
      if (chosen.length < count) {
        expect(chosen.length + passedOver.repeats + passedOver.overLimit).toBe(rows.length)
      } else expect(chosen.length).toBe(count)
      for (const observation of OBSERVATIONS) {
        expect(chosen.filter(({ inQuestion }) => inQuestion[0].observation === observation).length).toBeLessThan(3)
      }
    }),
  )
})

test('refuses what it cannot rank by', () => {
  expect(() => rankForReview(ROWS, { count: -1 })).toThrow('count is -1')
  expect(() => rankForReview(ROWS, { perObservation: 0.5 })).toThrow('perObservation is 0.5')
  expect(() => rankForReview(ROWS, { likeness: 0 })).toThrow('likeness is 0')
  expect(() => rankForReview(ROWS, { by: 'length' as 'random' })).toThrow('by is "length"; there are disagreement')
  const short = { ...sure, probabilities: new Float32Array(14) }
  expect(() => rankForReview([sure, short])).toThrow('row 2: 14 labels of the teacher, 14 of the student and 14')
})
