import { beforeEach, expect, it, vi } from 'vitest'
import { parseSentence } from './graph/parse-sentence'
import { labelText } from './label-text'
import { createRulesLabeler } from './rules-labeler'

vi.mock(import('./graph/parse-sentence'), async (original) => ({
  parseSentence: vi.fn((await original()).parseSentence),
}))

const parsed = () => vi.mocked(parseSentence).mock.calls.map(([sentence]) => sentence)
beforeEach(() => {
  vi.mocked(parseSentence).mockClear()
})

const REPORT = 'Comparison is made with the prior film. No effusion.\nThe patient is rotated. Mild edema. No effusion.'

it('parses no sentence without a mention', () => {
  labelText('Comparison is made with the prior film. The patient is rotated.')
  expect(parsed()).toEqual([])
  labelText(REPORT)
  expect(parsed()).toEqual(['no effusion.', 'mild edema.', 'no effusion.'])
})

it('parses nothing where negations do not count', () => {
  labelText(REPORT, { mode: 'negation-off' })
  expect(parsed()).toEqual([])
})

it('parses a sentence once where sentences are cached', async () => {
  const labeler = createRulesLabeler()
  await labeler.label([REPORT, REPORT])
  await labeler.label([REPORT])
  expect(parsed()).toEqual(['no effusion.', 'mild edema.'])
})
