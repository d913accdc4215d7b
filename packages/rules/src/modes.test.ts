import { expect, it } from 'vitest'
import { resolveMode, type RulesMode } from './modes'

it('is official by default, and refuses modes that there are not', () => {
  expect(resolveMode()).toBe('official')
  expect(resolveMode('negation-off')).toBe('negation-off')
  expect(() => resolveMode('strict' as RulesMode)).toThrow(
    'mode: expected one of official, corrected, negation-off, got "strict".',
  )
})
