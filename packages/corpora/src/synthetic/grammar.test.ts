import { describe, expect, it } from 'vitest'
import { compileGrammar } from './grammar'
import type { Rules } from './notation'
import { seededRandom } from './random'

/** Every text that many draws of a rule bring. */
function language(rules: Rules, rule = 'start', without?: ReadonlySet<string>): string[] {
  const grammar = compileGrammar([rules], { '#': ['sg', 'pl'], $: ['cat', 'dog'] })
  const random = seededRandom(1)
  return [...new Set(Array.from({ length: 2000 }, () => grammar.draw(rule, random, without)))].sort()
}

describe('compileGrammar', () => {
  it('takes alternatives from lines and bars', () => {
    expect(language({ start: 'a | b\n c\n' })).toEqual(['a', 'b', 'c'])
  })

  it('fills slots, inline choices and options', () => {
    expect(language({ start: 'no {what}[ <here|there>]', what: 'edema' })).toEqual([
      'no edema',
      'no edema here',
      'no edema there',
    ])
  })

  it('makes a weighted alternative more likely', () => {
    const grammar = compileGrammar([{ start: 'often*9 | seldom' }])
    const random = seededRandom(7)
    const often = Array.from({ length: 1000 }, () => grammar.draw('start', random)).filter((text) => text === 'often')
    expect(often.length).toBeGreaterThan(850)
    expect(often.length).toBeLessThan(950)
  })

  it('binds a variable in a name throughout the rule', () => {
    const rules = { 'noun.cat': 'cat', 'noun.dog': 'dog', 'start.$': 'a {noun.$} is a {noun.$}' }
    expect(language(rules, 'start.cat')).toEqual(['a cat is a cat'])
    expect(language(rules, 'start.dog')).toEqual(['a dog is a dog'])
  })

  it('makes an alternative for each value of a free variable', () => {
    const rules = { 'be.sg': 'is', 'be.pl': 'are', 'cat.sg': 'a cat', 'cat.pl': 'cats', start: '{cat.#} {be.#} here' }
    expect(language(rules)).toEqual(['a cat is here', 'cats are here'])
  })

  it('lists two to five different alternatives', () => {
    const lists = language({ start: '{one+or}', one: 'a | b | c' })
    expect(lists).toHaveLength(3 * 2 + 2 * 6)
    expect(lists).toContain('b or a')
    expect(lists).toContain('a, b, or c')
    expect(lists).toContain('c, b or a')
  })

  it('never chooses an excluded rule, and shortens lists for it', () => {
    const rules = { start: '{one+and}', one: '{a} | {b} | {c}', a: 'a', b: 'b', c: 'c' }
    expect(language(rules, 'start', new Set(['c']))).toEqual(['a and b', 'b and a'])
    expect(language(rules, 'one', new Set(['a', 'c']))).toEqual(['b'])
    expect(() => language(rules, 'one', new Set(['a', 'b', 'c']))).toThrow('nothing to choose')
  })

  it('counts derivations', () => {
    const grammar = compileGrammar([{ start: 'no {one+or} | {one}[ <x|y>]*2', one: 'a | b | c' }])
    // 3·2 pairs, 3·2·1 triples with and without a comma; 3 times nothing, x or y.
    expect(grammar.count('start')).toBe(6n + 2n * 6n + 9n)
    expect(grammar.count('one')).toBe(3n)
  })

  it('knows what can be reached', () => {
    const grammar = compileGrammar([{ start: '[{a}]', a: '{b+or}', b: 'x | y', lost: 'z' }])
    expect([...grammar.reachable('start')]).toEqual(['start', 'a', 'b'])
  })

  it.each([
    ['an unknown slot', { start: '{nowhere}' }, 'there is no rule for {nowhere}'],
    ['an unknown slot in a list', { start: '{nowhere+or}' }, 'there is no rule for {nowhere}'],
    ['recursion', { start: 'a {start}' }, 'refers to itself'],
    ['recursion by way of others', { start: '{b}', b: '{c}', c: '[{start}]' }, 'refers to itself'],
    ['an alternative twice', { start: 'a | b | a*3' }, 'has "a" twice'],
    ['an empty rule', { start: ' \n ' }, 'has no alternative'],
    ['an unclosed choice', { start: 'a <b|c' }, 'cannot read'],
    ['an unopened choice', { start: 'a b> c' }, 'cannot read'],
    ['a weight that is no number', { start: 'a*b' }, 'cannot read'],
    ['a weight that is not last', { start: 'a*2 b' }, 'cannot read'],
  ])('rejects %s', (_, rules: Rules, message) => {
    expect(() => compileGrammar([rules])).toThrow(message)
  })

  it('rejects a rule that two tables define', () => {
    expect(() => compileGrammar([{ a: 'x' }, { a: 'y' }])).toThrow('grammar rule "a": is given twice')
  })

  it('rejects an unknown start', () => {
    expect(() => compileGrammar([{ a: 'x' }]).draw('b', seededRandom(1))).toThrow('grammar rule "b": is unknown')
  })
})
