import type { ArcPattern, Attribute, AttributeTest, Pattern } from './ast'
import type { MentionClass, Rule, RulePack } from './rule-pack'
import { ValueTests, type NumberedTest } from './value-tests'

/** A pattern whose tests are numbers; equal patterns are one object. */
export type CompiledPattern = CompiledWord | CompiledArcs

export interface CompiledWord {
  readonly kind: 'word'
  readonly id: number
  readonly tests: readonly number[]
  readonly isKey: boolean
}

export interface CompiledArcs {
  readonly kind: 'arcs'
  readonly id: number
  readonly first: CompiledPattern
  readonly alternatives: readonly (readonly CompiledArc[])[]
}

export interface CompiledArc {
  readonly governs: boolean
  /** Number of the test of the relation; undefined where any will do. */
  readonly test: number | undefined
  readonly other: CompiledPattern
}

/** A rule's pattern. */
export interface CompiledRule {
  readonly name: string
  readonly class: MentionClass
  readonly pattern: CompiledPattern
  /** Tests without which the pattern matches nowhere in a sentence. */
  readonly needs: readonly number[]
}

export interface CompiledRules {
  /** One for each pattern, in the order in which they decide. */
  readonly rules: readonly CompiledRule[]
  /** Of each test, by number: its attribute. */
  readonly attributes: readonly Attribute[]
  readonly tests: Readonly<Record<Attribute, ValueTests>>
  /** Of each test: the numbers of the rules to think of where it is passed, which is once for each rule. */
  readonly rulesByTest: readonly (readonly number[])[]
  /** Numbers of the rules that need no test. */
  readonly rulesWithoutTest: readonly number[]
  /** How many distinct patterns there are, which is how many ids. */
  readonly patterns: number
}

/** Whether a sentence passes all tests that a rule needs. `isPassed` is 1 at the number of each test passed. */
export function couldHold({ needs }: CompiledRule, isPassed: Uint8Array): boolean {
  for (const need of needs) if (isPassed[need] === 0) return false
  return true
}

/** Numbers the tests of a rule pack and finds for each rule the rarest test that it needs. */
export function compileRules(pack: RulePack): CompiledRules {
  const compiler = new PatternCompiler()
  const group = (rules: readonly Rule[], decided: MentionClass): CompiledRule[] =>
    rules.flatMap(({ name, patterns }) =>
      patterns.flatMap((source) => {
        const pattern = compiler.compile(source)
        return pattern ? [{ name, class: decided, pattern, needs: Array.from(testsNeeded(pattern)) }] : []
      }),
    )
  const rules = [
    ...group(pack.beforeNegation, 'uncertain'),
    ...group(pack.negation, 'negative'),
    ...group(pack.afterNegation, 'uncertain'),
  ]
  const { attributes } = compiler
  const uses = attributes.map(() => 0)
  for (const { needs } of rules) for (const test of needs) uses[test]++
  const rulesByTest = attributes.map((): number[] => [])
  const rulesWithoutTest: number[] = []
  rules.forEach(({ needs }, number) => {
    if (needs.length === 0) rulesWithoutTest.push(number)
    else rulesByTest[needs.reduce((rarest, test) => (uses[test] < uses[rarest] ? test : rarest))].push(number)
  })
  return { rules, attributes, tests: compiler.valueTests(), rulesByTest, rulesWithoutTest, patterns: compiler.patterns }
}

class PatternCompiler {
  readonly attributes: Attribute[] = []
  private readonly numbered: Record<Attribute, NumberedTest[]> = { text: [], lemma: [], tag: [], dependency: [] }
  private readonly testNumbers = new Map<string, number>()
  private readonly known = new Map<string, CompiledPattern>()

  get patterns(): number {
    return this.known.size
  }

  valueTests(): Record<Attribute, ValueTests> {
    const of = (attribute: Attribute) => new ValueTests(this.numbered[attribute], this.attributes.length)
    return { text: of('text'), lemma: of('lemma'), tag: of('tag'), dependency: of('dependency') }
  }

  /** Undefined where the pattern can match nothing: only arcs have a `dependency`, and they have nothing else. */
  compile(pattern: Pattern): CompiledPattern | undefined {
    if (pattern.kind === 'word') {
      if (pattern.tests.some(({ attribute }) => attribute === 'dependency')) return undefined
      const tests = pattern.tests.map((test) => this.numberOf(test))
      const isKey = pattern.name === 'key'
      return this.once(`${tests.join('&')}${isKey ? '=key' : ''}`, (id) => ({ kind: 'word', id, tests, isKey }))
    }
    const first = this.compile(pattern.first)
    const alternatives = pattern.alternatives.flatMap((arcs) => {
      const compiled = arcs.map((arc) => this.compileArc(arc))
      return compiled.every((arc) => arc !== undefined) ? [compiled] : []
    })
    if (!first || alternatives.length === 0) return undefined
    const arcKey = ({ governs, test, other }: CompiledArc) => `${governs ? '>' : '<'}${test ?? ''} ${other.id}`
    const key = `(${first.id} ${alternatives.map((arcs) => arcs.map(arcKey).join('&')).join('|')})`
    return this.once(key, (id) => ({ kind: 'arcs', id, first, alternatives }))
  }

  private compileArc({ direction, tests, other }: ArcPattern): CompiledArc | undefined {
    if (tests.some(({ attribute }) => attribute !== 'dependency')) return undefined
    const compiled = this.compile(other)
    if (!compiled) return undefined
    const test = tests.length > 0 ? this.numberOf(tests[0]) : undefined
    return { governs: direction === 'governs', test, other: compiled }
  }

  private numberOf({ attribute, regex }: AttributeTest): number {
    const key = `${attribute}:${regex}`
    const known = this.testNumbers.get(key)
    if (known !== undefined) return known
    const number = this.attributes.push(attribute) - 1
    this.testNumbers.set(key, number)
    this.numbered[attribute].push({ number, regex })
    return number
  }

  private once(key: string, make: (id: number) => CompiledPattern): CompiledPattern {
    const known = this.known.get(key)
    if (known) return known
    const made = make(this.known.size)
    this.known.set(key, made)
    return made
  }
}

function testsNeeded(pattern: CompiledPattern): Set<number> {
  if (pattern.kind === 'word') return new Set(pattern.tests)
  const needed = testsNeeded(pattern.first)
  const [first, ...others] = pattern.alternatives.map(
    (arcs) =>
      new Set(arcs.flatMap(({ test, other }) => [...(test === undefined ? [] : [test]), ...testsNeeded(other)])),
  )
  for (const test of first) if (others.every((other) => other.has(test))) needed.add(test)
  return needed
}
