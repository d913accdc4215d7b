import { describe, expect, it } from 'vitest'
import { parseCount, parsePositive, parseRate, parseSeed, parseShard, parseShare } from './options'

/** What each option takes, and what it refuses. */
const CASES = [
  { parse: parseCount, takes: { '0': 0, '12': 12 }, refuses: ['-1', '1.5', '1e3', '', ' 1'] },
  { parse: parsePositive, takes: { '1': 1 }, refuses: ['0', '-1', 'x'] },
  { parse: parseShare, takes: { '0.1': 0.1 }, refuses: ['0', '1', '-0.5', 'x', ''] },
  { parse: parseRate, takes: { '2e-5': 2e-5, '3': 3 }, refuses: ['0', '-1', 'Infinity', 'x', ''] },
  { parse: parseSeed, takes: { '0': 0, '4294967295': 0xffff_ffff }, refuses: ['4294967296', '-1', '1.5'] },
  {
    parse: parseShard,
    takes: { '1/1': { index: 1, total: 1 }, '2/4': { index: 2, total: 4 } },
    refuses: ['0/4', '5/4', '1', '1/0', '1/2/3', 'a/b'],
  },
] as const

describe.each(CASES)('$parse.name', ({ parse, takes, refuses }) => {
  it.each(Object.entries(takes))('takes %s', (value, parsed) => {
    expect(parse(value)).toEqual(parsed)
  })

  it.each(refuses)('refuses "%s"', (value) => {
    expect(() => parse(value)).toThrow('expected ')
  })
})
