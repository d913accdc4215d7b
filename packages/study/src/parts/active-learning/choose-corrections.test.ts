import { OBSERVATIONS, type LabeledText } from '@chexpp/labels'
import { expect, it } from 'vitest'
import { chooseCorrections } from './choose-corrections'

const EDEMA = OBSERVATIONS.indexOf('Edema')
const edema = (is: number): Uint8Array => Uint8Array.from(OBSERVATIONS, (_, head) => (head === EDEMA ? is : 0))
/** Sure of all but edema, which is positive with this probability, else negative. */
const answer = (positive: number): LabeledText => ({
  labels: edema(positive > 0.5 ? 1 : 2),
  probabilities: Float32Array.from(
    OBSERVATIONS.flatMap((_, head) => (head === EDEMA ? [0, positive, 1 - positive, 0] : [1, 0, 0, 0])),
  ),
})

const pool = { texts: ['Edema.', 'No edema.', 'Mild edema.', 'Resolved edema.'], labels: [1, 1, 1, 2].map(edema) }
const student = [answer(0.9), answer(0.2), answer(0.4), answer(0.3)]

it('chooses where the student gives least to the label at hand, of the texts not corrected yet', () => {
  expect(chooseCorrections(pool, student, [], { strategy: 'disagreement', count: 2 }, 1)).toEqual([1, 2])
  expect(chooseCorrections(pool, student, [1], { strategy: 'disagreement', count: 2 }, 1)).toEqual([2, 3])
})

it('chooses by chance as the seed has it, and no more than there are', () => {
  const chosen = chooseCorrections(pool, student, [2], { strategy: 'random', count: 9 }, 5)
  expect([...chosen].sort()).toEqual([0, 1, 3])
  expect(chooseCorrections(pool, student, [2], { strategy: 'random', count: 9 }, 5)).toEqual(chosen)
})
