import { OBSERVATIONS, type Observation } from '@chexpp/labels'
import { expect, it } from 'vitest'
import { labelsGiven, labelsOfRules } from './teacher-labels'

const row = (labels: Partial<Record<Observation, number>>): Uint8Array =>
  Uint8Array.from(OBSERVATIONS, (name) => labels[name] ?? 0)

it('has the rules label the texts and the header line, with and without negation', async () => {
  const header = row({ 'No Finding': 1 })
  expect(await labelsOfRules(['No edema.'])).toEqual({
    right: { ofTexts: [row({ Edema: 2, 'No Finding': 1 })], ofHeader: header },
    negationOff: { ofTexts: [row({ Edema: 1 })], ofHeader: header },
  })
})

it('takes negation out of given labels', async () => {
  const given = row({ Pneumonia: 3 })
  const { right, negationOff } = await labelsGiven([given])
  expect(right.ofTexts).toEqual([given])
  expect(negationOff.ofTexts).toEqual([row({ Pneumonia: 1 })])
  expect(right.ofHeader).toEqual(row({ 'No Finding': 1 }))
})
