import { describe, expect, it } from 'vitest'
import { DEFAULT_TRAINING } from './options'
import { resolveOptions, type GivenOptions } from './resolve-options'

describe('resolveOptions', () => {
  it('fills in the defaults', () => {
    const given = { learningRate: 2e-5, steps: undefined, epochs: undefined }
    expect(resolveOptions(given, 10)).toEqual({ ...DEFAULT_TRAINING, learningRate: 2e-5 })
  })

  it('turns epochs into steps, the last batch of each included', () => {
    expect(resolveOptions({ epochs: 3, batchSize: 4 }, 10).steps).toBe(9)
  })

  it('validates each epoch where epochs are given, unless told otherwise', () => {
    expect(resolveOptions({ epochs: 3, batchSize: 4 }, 10).validateEvery).toBe(3)
    expect(resolveOptions({ epochs: 3, batchSize: 4, validateEvery: 2 }, 10).validateEvery).toBe(2)
  })

  it.each([
    [{ steps: 0 }, 'steps must be a whole number from 1, not 0'],
    [{ epochs: 1, steps: 5 }, 'epochs or steps, not both'],
    [{ epochs: 0.5 }, 'epochs must be a whole number from 1, not 0.5'],
    [{ learningRate: NaN }, 'learningRate must be above 0, not NaN'],
    [{ warmup: 1 }, 'warmup must be from 0 up to but not including 1, not 1'],
    [{ seconds: 0 }, 'seconds must be above 0, not 0'],
    [{ seed: 2 ** 32 }, 'seed must be a 32-bit integer'],
    [{ accumulate: 0 }, 'accumulate must be a whole number from 1, not 0'],
    [{ patience: 1.5 }, 'patience must be a whole number from 1, not 1.5'],
    [{ layerDecay: 1.1 }, 'layerDecay must be above 0 and at most 1, not 1.1'],
    [{ freezeLayers: -1 }, 'freezeLayers must be a whole number from 0, not -1'],
    [{ sampling: 'sorted' as 'balanced' }, 'sampling must be shuffled or balanced, not sorted'],
    [{ schedule: 'step' as 'linear' }, 'schedule must be linear, cosine or constant, not step'],
    [{ loss: { kind: 'focal', gamma: -1 } }, 'loss.gamma must be from 0, not -1'],
    [{ loss: { kind: 'crossEntropy', labelSmoothing: 1 } }, 'loss.labelSmoothing must be from 0 up to'],
    [{ classWeights: { kind: 'effectiveNumber', beta: 1 } }, 'classWeights.beta must be from 0 up to'],
  ] satisfies [GivenOptions, string][])('refuses %j', (given, message) => {
    expect(() => resolveOptions(given, 10)).toThrow(message)
  })
})
