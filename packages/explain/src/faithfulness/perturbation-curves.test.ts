import { useBackend } from '@chexpp/model'
import { beforeAll, expect, it } from 'vitest'
import { predict } from '../predict'
import type { Target } from '../target'
import { effusionStudent } from '../testing/effusion-student'
import { readWords } from '../text/read-words'
import { perturbationCurves } from './perturbation-curves'

const TARGET: Target = { observation: 'Pleural Effusion', class: 'positive' }
const PLACE = 10 * 4 + 1

beforeAll(async () => {
  await useBackend('cpu')
})

it('removes and adds words in the order given, and measures the area', async () => {
  const student = effusionStudent()
  const text = readWords(student, 'small effusion today')
  const of = async (words: string) => (await predict(student, [student.tokenizer.encode(words)]))[0][PLACE]
  const [{ deletion, insertion }] = await perturbationCurves(student, text, TARGET, [[1, 2, 0]])
  const removed = [await of('small effusion today'), await of('small today'), await of('small'), await of('')]
  const added = [await of(''), await of('effusion'), await of('effusion today'), removed[0]]
  removed.forEach((value, index) => expect(deletion.probabilities[index]).toBeCloseTo(value, 6))
  added.forEach((value, index) => expect(insertion.probabilities[index]).toBeCloseTo(value, 6))
  const [a, b, c, d] = removed
  expect(deletion.area).toBeCloseTo((a / 2 + b + c + d / 2) / 3, 6)
})

it('stops when aborted', async () => {
  const student = effusionStudent()
  const signal = AbortSignal.abort(new Error('enough'))
  const text = readWords(student, 'small effusion')
  await expect(perturbationCurves(student, text, TARGET, [[0, 1]], { signal })).rejects.toThrow('enough')
})
