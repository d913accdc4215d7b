import { describe, expect, it } from 'vitest'
import { DEFAULT_DISTILLATION, resolveDistillation } from './options'

describe('resolveDistillation', () => {
  it("has the published study's temperature and weight by default", () => {
    expect(resolveDistillation()).toEqual(DEFAULT_DISTILLATION)
    expect(resolveDistillation({ alpha: 1 })).toEqual({ temperature: 2, alpha: 1 })
  })

  it.each([
    [{ temperature: 0 }, 'temperature must be above 0, not 0'],
    [{ alpha: 1.5 }, 'alpha must be from 0 to 1, not 1.5'],
    [{ alpha: NaN }, 'alpha must be from 0 to 1, not NaN'],
    [{ hiddenLoss: { kind: 'mse', weight: 0 } }, 'hiddenLoss.weight must be above 0, not 0'],
    [{ hiddenLoss: { kind: 'l1' as 'mse', weight: 1 } }, 'hiddenLoss.kind must be mse or cosine, not l1'],
    [{ attentionLoss: { weight: -1 } }, 'attentionLoss.weight must be above 0, not -1'],
    [{ alpha: 0 }, 'nothing would be learned from the teacher'],
  ] as const)('refuses %j', (options, message) => {
    expect(() => resolveDistillation(options)).toThrow(new RegExp(`^.*${message}`))
  })

  it('takes the labels alone where another loss brings the teacher in', () => {
    const options = { alpha: 0, attentionLoss: { weight: 1 } }
    expect(resolveDistillation(options)).toEqual({ temperature: 2, ...options })
  })
})
