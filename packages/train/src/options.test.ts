import { describe, expect, it } from 'vitest'
import { DEFAULT_TRAINING, resolveOptions } from './options'

describe('resolveOptions', () => {
  it('fills in the defaults', () => {
    expect(resolveOptions({ learningRate: 2e-5 }, 10)).toEqual({ ...DEFAULT_TRAINING, learningRate: 2e-5 })
  })

  it('turns epochs into steps, the last batch of each included', () => {
    expect(resolveOptions({ epochs: 3, batchSize: 4 }, 10).steps).toBe(9)
  })

  it.each([
    [{ steps: 0 }, 'steps must be a whole number from 1, not 0'],
    [{ epochs: 1, steps: 5 }, 'epochs or steps, not both'],
    [{ epochs: 0.5 }, 'epochs must be a whole number from 1, not 0.5'],
    [{ learningRate: NaN }, 'learningRate must be above 0, not NaN'],
    [{ warmup: 1 }, 'warmup must be from 0 up to but not including 1, not 1'],
    [{ seconds: 0 }, 'seconds must be above 0, not 0'],
    [{ seed: 2 ** 32 }, 'seed must be a 32-bit integer'],
  ])('refuses %j', (given, message) => {
    expect(() => resolveOptions(given, 10)).toThrow(message)
  })
})
