import { expect, it } from 'vitest'
import { publishedArithmetic } from './published-arithmetic'

it('takes the published 624 apart', () => {
  const [claimed, measured, steady] = publishedArithmetic()
  // 200 / 10.7 and 200 / 0.017
  expect(claimed).toMatchObject({
    labeler: '10.7 s, 18.7 reports/s',
    student: '0.017 s, 11,800 reports/s',
    timesAsFast: '624',
  })
  expect(measured.labeler).toContain('5.35 s a sentence')
  expect(measured.student).toContain('0.0085 s a sentence')
  // The published seconds are rounded.
  expect(measured.timesAsFast).toBe('629')
  // 2 / 0.017 sentences/s, of which 31,333 / 5,000 make a report: 117.6 / 6.267 = 18.77; 18.77 / 5 and 18.77 / 2.6.
  expect(steady.student).toContain('118 sentences/s, at 6.27 sentences a report 18.8 reports/s')
  expect(steady.timesAsFast).toBe('3.75 to 7.22')
})
