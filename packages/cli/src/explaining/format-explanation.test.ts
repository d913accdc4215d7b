import { explainText } from '@chexpp/rules'
import { expect, it } from 'vitest'
import { formatExplanation } from './format-explanation'

it('draws a sentence, says why, and how the labels follow', () => {
  expect(formatExplanation(explainText('Lungs? No edema.'), 80)).toBe(`\
  ┏neg━┓
  ▼    ┃
  no edema .
     ═════ 1

  1. "edema" is a mention of Edema: negative.
     The rule "no" makes it negative, along edema ─neg→ no.

═ mention   ━ a rule's arc   ┄ an arc that follows from others   ▼ dependent

Labels (mode official):
  No Finding  positive   nothing is positive or uncertain but what may stand
                         beside it, such as Support Devices
  Edema       negative   by mention 1
`)
})

it('lists the arcs of a sentence that is too wide to be drawn', () => {
  const text = 'There is no evidence of edema, of pneumothorax or of pleural effusion.'
  const lines = formatExplanation(explainText(text), 60).split('\n')
  expect(lines.every((line) => line.length <= 60)).toBe(true)
  expect(lines.slice(0, 4)).toEqual([
    '  there is no evidence of edema , of pneumothorax or of',
    '                          ═════ 1    ════════════ 2',
    '  pleural effusion .',
    '          ════════ 3',
  ])
  expect(lines).toContain('  1. "edema" is a mention of Edema: negative.')
  expect(lines.join('\n')).toMatch(/\n {2}evidence ─neg→ no, /)
})

it('gives the reason of each correction once', () => {
  const text = 'Wires overlie the heart. A line overlies the heart.'
  const lines = formatExplanation(explainText(text, { mode: 'corrected' }), 100).split('\n')
  expect(
    lines.filter((line) => line.endsWith('The correction "size of the heart and mediastinum" passes it over.')),
  ).toHaveLength(2)
  expect(lines.filter((line) => line.startsWith('  size of the heart and mediastinum: '))).toHaveLength(1)
})

it('draws no graph where there is none, and nothing where nothing is mentioned', () => {
  expect(formatExplanation(explainText('No edema on ct.'), 80)).toMatch(/^ {2}no edema on ct\.\n\n {2}1\. "edema"/)
  expect(formatExplanation(explainText('Nothing to report.'), 80)).toMatch(
    /^Labels \(mode official\):\n {2}No Finding {2}positive/,
  )
})
