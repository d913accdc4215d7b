import { expect, it } from 'vitest'
import type { StudentExplanation } from './explain-by-student'
import { formatScores } from './format-scores'

const word = (text: string, start: number, score: number) => ({ text, start, end: start + text.length, score })
const explanation: StudentExplanation = {
  labeler: 'student',
  method: { method: 'integrated-gradients' },
  sentences: [
    {
      text: 'No  edema.',
      start: 0,
      end: 10,
      labels: [
        {
          observation: 'Edema',
          class: 'negative',
          probability: 0.98765,
          words: [word('No', 0, 2), word('edema', 4, -1), word('.', 9, 0.02)],
          boundary: { start: 0, end: 0 },
          completenessError: 0.00123,
        },
      ],
    },
    { text: 'Unchanged.', start: 11, end: 21, labels: [] },
  ],
}

it('writes a word a line, with signs that are seen without colour', () => {
  expect(formatScores(explanation, 100).split('\n').slice(0, 10)).toEqual([
    'No edema.',
    '',
    '  Edema: negative, probability 0.988, error 0.001',
    '     No  +2.000  ████████████████████████',
    '  edema  -1.000  ▒▒▒▒▒▒▒▒▒▒▒▒',
    '      .  +0.020',
    '',
    'Unchanged.',
    '  Nothing is mentioned.',
    '',
  ])
})

it('says what the scores are, and keeps to the width', () => {
  const text = formatScores({ ...explanation, method: { method: 'attention' } }, 40)
  expect(text).not.toContain('for the class')
  expect(text).toContain('     No   2.000  █')
  expect(text).toContain('[CLS] attends')
  expect(text.split('\n').every((line) => line.length <= 40 || line.startsWith('  Edema'))).toBe(true)
})

it('names the layer and the head that were asked for', () => {
  const text = formatScores({ ...explanation, method: { method: 'attention', layer: 0, head: 1 } }, 200)
  expect(text).toContain('in layer 1, head 2.')
})
