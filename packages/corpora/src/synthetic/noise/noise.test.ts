import { describe, expect, it } from 'vitest'
import type { Random } from '../random'
import { seededRandom } from '../random'
import { abbreviate } from './abbreviations'
import { blank } from './blanks'
import { distort } from './distort'
import { misplaceSpace, misspell } from './typos'
import { changeCase, mispunctuate } from './writing'

const SENTENCE = 'There is a small left effusion, without pneumothorax.'

/** A source that gives the numbers it is told to give, modulo the bound. */
function scripted(...numbers: number[]): Random {
  const below = (bound: number) => (numbers.shift() ?? 0) % bound
  return { below, chance: (percent) => below(100) < percent, pick: (items) => items[below(items.length)] }
}

/** What many draws make of the sentence. */
function outcomes(change: (sentence: string, random: Random) => string): Set<string> {
  const random = seededRandom(1)
  return new Set(Array.from({ length: 400 }, () => change(SENTENCE, random)))
}

describe('misspell', () => {
  it.each([
    [0, 'No efusion.'],
    [1, 'No efffusion.'],
    [2, 'No effusion.'], // two equal letters exchanged
    [3, 'No egfusion.'],
  ])('makes slip %d', (slip, misspelt) => {
    expect(misspell('No effusion.', scripted(0, slip, 0))).toBe(misspelt)
  })

  it('leaves short words alone', () => {
    expect(misspell('No ET.', scripted())).toBe('No ET.')
  })
})

it('misplaceSpace joins or tears words', () => {
  expect(misplaceSpace('No edema', scripted(0))).toBe('Noedema')
  expect(misplaceSpace('No effusion', scripted(99, 0, 1))).toBe('No effu sion')
  expect(misplaceSpace('Clear.', scripted())).toBe('Clear.')
})

describe('blank', () => {
  it('puts the mark of a de-identifier in place of a word', () => {
    expect(blank('Streaky opacity.', scripted(0, 99, 0))).toBe('XXXX opacity.')
    expect(blank('Streaky opacity.', scripted(1, 99, 1))).toBe('Streaky ___.')
  })

  it('takes the second half of a compound', () => {
    expect(blank('Normal x-ray.', scripted(0, 99, 1))).toBe('Normal x-XXXX.')
  })

  it('never blanks a sentence altogether', () => {
    expect(blank('Clear.', scripted(0, 0, 1, 0, 0))).toBe('Clear.')
  })
})

describe('abbreviate', () => {
  it('writes words in short', () => {
    expect(abbreviate('No pneumonia without fever.', scripted(0, 0, 0))).toBe('No pneumonia w/o fever.')
  })

  it('touches whole words only', () => {
    expect(abbreviate('Brightness.', scripted())).toBe('Brightness.')
  })
})

it('changeCase changes nothing but the case', () => {
  for (const changed of outcomes(changeCase)) expect(changed.toLowerCase()).toBe(SENTENCE.toLowerCase())
})

it('mispunctuate changes every sentence', () => {
  const changed = outcomes(mispunctuate)
  expect(changed).not.toContain(SENTENCE)
  expect(changed).toContain('There is a small left effusion, without pneumothorax')
  expect(changed).toContain('There is a small left effusion without pneumothorax.')
  expect(changed.size).toBeGreaterThan(6)
})

it('distort never empties a sentence and never breaks its line', () => {
  for (const distorted of outcomes(distort)) expect(distorted).toMatch(/^.*\w.*$/)
})
