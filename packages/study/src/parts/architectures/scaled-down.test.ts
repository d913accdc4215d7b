import { parameterShapes, TINY_STUDENT } from '@chexpp/model'
import { expect, it } from 'vitest'
import { scaledDown, type ScaledDownName } from './scaled-down'

const VOCABULARY = 2000
const encoder = (name: ScaledDownName) => ({ ...scaledDown(name, TINY_STUDENT), vocabularySize: VOCABULARY })
const parameters = (name: ScaledDownName): number =>
  [...parameterShapes(encoder(name)).values()].reduce(
    (sum, { shape }) => sum + shape.reduce((size, length) => size * length, 1),
    0,
  )

it('has the depth of BERT and DistilBERT to one another, and one width', () => {
  expect(encoder('deep')).toMatchObject({ architecture: 'bert', layers: 4, hiddenSize: 128 })
  expect(encoder('shared')).toMatchObject({ architecture: 'albert', layers: 4, hiddenSize: 128, embeddingSize: 32 })
  expect(encoder('distilled')).toMatchObject({ architecture: 'distilbert', layers: 2, hiddenSize: 128 })
})

it('has the parameters of its kind', () => {
  // By hand: a layer has 4 dense 128 × 128, one 128 × 512 and one 512 × 128 with biases, and 2 layer norms.
  const layer = 4 * (128 * 128 + 128) + (128 * 512 + 512) + (512 * 128 + 128) + 2 * 256
  const head = 128 * 56 + 56
  const embeddings = (width: number, types: number) => (VOCABULARY + 128 + types + 2) * width
  expect(parameters('deep')).toBe(embeddings(128, 2) + 4 * layer + head)
  expect(parameters('distilled')).toBe(embeddings(128, 0) + 2 * layer + head)
  expect(parameters('shared')).toBe(embeddings(32, 2) + (32 * 128 + 128) + layer + head)
})
