import type { Token } from '../graph/dependency-graph'
import { CONJUNCTIONS, NAMED_RELATIONS, NEGATIONS, UNNAMED_RELATIONS } from '../graph/relations'
import { compiledPack } from './compiled-pack'
import { couldHold, type CompiledRule, type CompiledRules } from './compile-rules'
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
  /** By number, 1: tests that some relation passes which needs no word. */
  private readonly always: Uint8Array
  /** Rules that would be thought of in any sentence. */
  private readonly alwaysTried: readonly CompiledRule[]
  private readonly ofSeveralWords: readonly SeveralWords[]
  private readonly known = new Map<string, KnownWord>()
  /** `always`, and the tests passed in the sentence asked about. */
  private readonly isPassed: Uint8Array

  constructor(private readonly compiled: CompiledRules) {
    const { dependency } = compiled.tests
    const others = dependency.tests.filter(({ regex }) => !alternativesOf(regex).every((one) => PLAIN.test(one)))
    const numbers = new Set([
      ...UNNAMED_RELATIONS.flatMap((relation) => dependency.passedBy(relation).numbers),
      ...others.map(({ number }) => number),
    ])
    this.always = Uint8Array.from(compiled.attributes, (_, number) => (numbers.has(number) ? 1 : 0))
    this.isPassed = new Uint8Array(this.always.length)
    this.alwaysTried = [
      ...compiled.rulesWithoutTest,
      ...[...numbers].flatMap((number) => compiled.rulesByTest[number]),
    ].map((number) => compiled.rules[number])
    this.ofSeveralWords = dependency.tests.flatMap(({ number, regex }) =>
      alternativesOf(regex).flatMap((alternative) => {
        const [, first, rest] = SEVERAL_WORDS.exec(alternative) ?? []
        return first === undefined ? [] : [{ number, words: [first, ...rest.split(/[_.]/)] }]
      }),
    )
  }

  includes(tokens: readonly Token[]): boolean {
    const { isPassed } = this
    const { rules, rulesByTest } = this.compiled
    isPassed.set(this.always)
    const passed: number[] = []
    for (const token of tokens) {
      for (const number of this.passedBy(token)) {
        if (isPassed[number] === 1) continue
        isPassed[number] = 1
        passed.push(number)
      }
    }
    for (const { number, words } of this.ofSeveralWords) {
      if (isPassed[number] === 1 || !words.every((word) => tokens.some(({ text }) => text.startsWith(word)))) continue
      isPassed[number] = 1
      passed.push(number)
    }
    for (const number of passed) {
      for (const rule of rulesByTest[number]) if (couldHold(rules[rule], isPassed)) return true
    }
    return this.alwaysTried.some((rule) => couldHold(rule, isPassed))
  }

  /** Numbers of the tests that a word passes, or a relation named by it. */
  private passedBy({ text, lemma, tag }: Token): readonly number[] {
    const known = this.known.get(text)
    if (known?.lemma === lemma && known.tag === tag) return known.numbers
    const { tests } = this.compiled
    const numbers = [
      ...tests.lemma.passedBy(lemma).numbers,
      ...tests.tag.passedBy(tag).numbers,
      ...tests.text.passedBy(text).numbers,
      ...relationsNamedBy(text).flatMap((relation) => tests.dependency.passedBy(relation).numbers),
    ]
    if (this.known.size >= MAX_KNOWN_WORDS) this.known.clear()
    this.known.set(text, { lemma, tag, numbers })
    return numbers
  }
}

interface KnownWord {
  readonly lemma: string
  readonly tag: string
  readonly numbers: readonly number[]
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
