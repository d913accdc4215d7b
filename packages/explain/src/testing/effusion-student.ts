import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import { modelFromWeights, parameterShapes, TINY_STUDENT, Tokenizer, trainWordPiece } from '@chexpp/model'
import type { Student } from '../student'

const SIZE = 8
const SENTENCES = ['there is a small left effusion today', 'the lungs are clear', 'no change since the last film .']

/** All values of a word's embedding sum to 0, so that layer normalisation shifts none. */
const EFFUSION = [1, -1, 0, 0, 0, 0, 0, 0]
const POSITION = [0, 0, 2, -2, 0, 0, 0, 0]

/**
 * A student whose weights are set by hand: "effusion" alone has anything in the first two places, which [CLS], attending
 * to all tokens alike, collects, and which alone the head reads, for Pleural Effusion positive. The other words are long
 * vectors, which a small change turns but little once they are normalised.
 */
export function effusionStudent(): Student {
  const tokenizer = Tokenizer.fromJson(trainWordPiece(SENTENCES, { vocabularySize: 200, minFrequency: 1 }))
  const config = {
    ...TINY_STUDENT,
    vocabularySize: tokenizer.vocabularySize,
    hiddenSize: SIZE,
    intermediateSize: SIZE,
    layers: 1,
    maxPositions: 32,
  }
  const weights = new Map(
    [...parameterShapes(config)].map(([name, { shape, initializer }]) => [
      name,
      new Float32Array(shape.reduce((size, axis) => size * axis, 1)).fill(initializer === 'ones' ? 1 : 0),
    ]),
  )
  const fill = (name: string, row: number, values: readonly number[]) => weights.get(name)!.set(values, row * SIZE)
  const [effusion] = tokenizer.encode('effusion').subarray(1)
  for (let id = 0; id < config.vocabularySize; id++) {
    const [a, b] = [4 + 2 * (id % 3), 2 * (id % 5) - 4]
    fill('bert.embeddings.word_embeddings.weight', id, id === effusion ? EFFUSION : [0, 0, 0, 0, a, -a, b, -b])
  }
  for (let position = 0; position < config.maxPositions; position++) {
    fill('bert.embeddings.position_embeddings.weight', position, POSITION)
  }
  for (const name of ['attention.self.value', 'attention.output.dense']) {
    for (let row = 0; row < SIZE; row++) weights.get(`bert.encoder.layer.0.${name}.weight`)![row * SIZE + row] = 1
  }
  const positive = OBSERVATIONS.indexOf('Pleural Effusion') * LABEL_CLASSES.length + LABEL_CLASSES.indexOf('positive')
  fill('classifier.weight', positive, [80, -80, 0, 0, 0, 0, 0, 0])
  weights.get('classifier.bias')![positive] = -3
  return { model: modelFromWeights(config, weights), tokenizer }
}
