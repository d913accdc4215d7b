import { OBSERVATIONS, type Observation } from '@chexpp/labels'
import { createRulesLabeler } from '@chexpp/rules'
import { expect, it } from 'vitest'
import { withoutNegation } from './negation-off'

const row = (labels: Partial<Record<Observation, number>>): Uint8Array =>
  Uint8Array.from(OBSERVATIONS, (name) => labels[name] ?? 0)

it('makes every mention positive, and takes No Finding away where something is found', () => {
  const labels = row({ 'No Finding': 1, Edema: 2, Pneumonia: 3, 'Support Devices': 1 })
  expect(withoutNegation(labels)).toEqual(row({ Edema: 1, Pneumonia: 1, 'Support Devices': 1 }))
})

it('keeps No Finding where only devices are mentioned', () => {
  const labels = row({ 'No Finding': 1, 'Support Devices': 2 })
  expect(withoutNegation(labels)).toEqual(row({ 'No Finding': 1, 'Support Devices': 1 }))
})

it('agrees with the rules in their mode negation-off', async () => {
  const texts = [
    'No edema or pneumothorax.',
    'Possible pneumonia.',
    'Clear.',
    'No pacemaker.',
    'Mild edema, no effusion.',
  ]
  const labelled = async (mode: 'official' | 'negation-off') =>
    (await createRulesLabeler({ mode }).label(texts)).map(({ labels }) => labels)
  expect((await labelled('official')).map(withoutNegation)).toEqual(await labelled('negation-off'))
})
