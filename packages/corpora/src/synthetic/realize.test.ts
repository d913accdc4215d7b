import { expect, it } from 'vitest'
import { realize } from './realize'

it.each([
  ['no edema', 'No edema.'],
  ['there is a/an opacity', 'There is an opacity.'],
  ['a/an nodule and a/an effusion', 'A nodule and an effusion.'],
  ['a/an 8 mm nodule', 'An 8 mm nodule.'],
  ['a/an 3 mm nodule', 'A 3 mm nodule.'],
  ['a/an ET tube or a/an NG tube or a/an PICC', 'An ET tube or an NG tube or a PICC.'],
  ['a/an unilateral effusion', 'A unilateral effusion.'],
  ['a/an S-shaped scoliosis, a/an T8 and a/an L1 fracture', 'An S-shaped scoliosis, a T8 and an L1 fracture.'],
  ['  an   opacity , unchanged', 'An opacity, unchanged.'],
  ['no edema. ^a/an scar', 'No edema. A scar.'],
  ['no focal focal consolidation', 'No focal consolidation.'],
  ['pneumonia?', 'Pneumonia?'],
  ['1. ^stable heart. 2. ^CT advised', '1. Stable heart. 2. CT advised.'],
])('writes "%s" as "%s"', (derived, written) => {
  expect(realize(derived)).toBe(written)
})
