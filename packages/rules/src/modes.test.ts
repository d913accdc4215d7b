import { expect, it } from 'vitest'
import { resolveMode, type RulesMode } from './modes'

it('is official by default, and refuses modes that there are not', () => {
  expect(resolveMode({})).toBe('official')
  expect(resolveMode({ mode: 'negation-off' })).toBe('negation-off')
  expect(() => resolveMode({ mode: 'strict' as RulesMode })).toThrow(
    'mode: expected one of official, negation-off, got "strict".',
  )
})
