import type { Token } from '../graph/dependency-graph'
import { CONJUNCTIONS, NAMED_RELATIONS, NEGATIONS, UNNAMED_RELATIONS } from '../graph/relations'
import { compiledPack } from './compiled-pack'
import type { CompiledRules } from './compile-rules'
import type { RulePack } from './rule-pack'

/** Hostile text has as many distinct words as it likes. */
const MAX_KNOWN_WORDS = 10_000

const reaches = new WeakMap<CompiledRules, RuleReach>()

/**
 * Whether any rule could hold in a sentence of these words, whatever its graph: a rule that asks for "resolve" or for `conj:or`
 * cannot where no such word is. Where none could, the graph is not needed.
 */
export function couldDecide(tokens: readonly Token[], pack: RulePack): boolean {
  const compiled = compiledPack(pack)
  let reach = reaches.get(compiled)
  if (!reach) reaches.set(compiled, (reach = new RuleReach(compiled)))
  return reach.includes(tokens)
}

class RuleReach {
  /** Numbers of the tests that some relation passes which needs no word. */
  private readonly always: readonly number[]
  private readonly ofSeveralWords: readonly SeveralWords[]
  /** Numbers of the tests that relations pass which a word names. */
  private readonly known = new Map<string, readonly number[]>()

  constructor(private readonly compiled: CompiledRules) {
    const { dependency } = compiled.tests
    const others = dependency.tests.filter(({ regex }) => !alternativesOf(regex).every((one) => PLAIN.test(one)))
    this.always = [
      ...UNNAMED_RELATIONS.flatMap((relation) => dependency.passedBy(relation).numbers),
      ...others.map(({ number }) => number),
    ]
    this.ofSeveralWords = dependency.tests.flatMap(({ number, regex }) =>
      alternativesOf(regex).flatMap((alternative) => {
        const [, first, rest] = SEVERAL_WORDS.exec(alternative) ?? []
        return first === undefined ? [] : [{ number, words: [first, ...rest.split(/[_.]/)] }]
      }),
    )
  }

  includes(tokens: readonly Token[]): boolean {
    const { rules, rulesByTest, rulesWithoutTest, attributes, tests } = this.compiled
    if (rulesWithoutTest.length > 0) return true
    const isPassed = new Array<boolean>(attributes.length).fill(false)
    const passed: number[] = []
    const pass = (numbers: readonly number[]) => {
      for (const number of numbers) {
        if (isPassed[number]) continue
        isPassed[number] = true
        passed.push(number)
      }
    }
    pass(this.always)
    for (const { text, lemma, tag } of tokens) {
      pass(tests.lemma.passedBy(lemma).numbers)
      if (!tests.tag.isEmpty) pass(tests.tag.passedBy(tag).numbers)
      if (!tests.text.isEmpty) pass(tests.text.passedBy(text).numbers)
      pass(this.passedByRelationsOf(text))
    }
    for (const { number, words } of this.ofSeveralWords) {
      if (words.every((word) => tokens.some(({ text }) => text.startsWith(word)))) pass([number])
    }
    return passed.some((test) => rulesByTest[test].some((rule) => rules[rule].needs.every((need) => isPassed[need])))
  }

  private passedByRelationsOf(word: string): readonly number[] {
    const known = this.known.get(word)
    if (known) return known
    const numbers = relationsNamedBy(word).flatMap(
      (relation) => this.compiled.tests.dependency.passedBy(relation).numbers,
    )
    if (this.known.size >= MAX_KNOWN_WORDS) this.known.clear()
    this.known.set(word, numbers)
    return numbers
  }
}

function relationsNamedBy(word: string): string[] {
  const named = NAMED_RELATIONS.map((relation) => `${relation}:${word}`)
  for (const [words, name] of CONJUNCTIONS) if (words.split('_')[0] === word) named.push(`conj:${name}`)
  if (NEGATIONS.has(word === "n't" ? 'not' : word)) named.push('neg')
  return named
}

/** A test that a relation named by these words may pass, as `nmod:due_to`. */
interface SeveralWords {
  readonly number: number
  readonly words: readonly string[]
}

/** All that is understood here of regular expressions: letters, ".*" at the end, and "_" or "." between words. */
const PLAIN = /^[a-z:'&_.-]*?(?:\.\*)?$/
const SEVERAL_WORDS = /^[a-z]+:([a-z'&-]+)[_.]([a-z'&_.-]*?)(?:\.\*)?$/

function alternativesOf(regex: string): string[] {
  return regex
    .replace(/^\^?\(?/, '')
    .replace(/\)?\$?$/, '')
    .split('|')
}
