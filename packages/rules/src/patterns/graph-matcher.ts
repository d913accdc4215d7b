import type { Arc, DependencyGraph } from '../graph/dependency-graph'
import type { Attribute } from './ast'
import { indexArcs, type ArcIndex } from './arc-index'
import {
  couldHold,
  type CompiledArc,
  type CompiledArcs,
  type CompiledPattern,
  type CompiledRule,
  type CompiledRules,
  type CompiledWord,
} from './compile-rules'
import type { PassedTests } from './value-tests'

/**
 * How a pattern can match from a word, as bits: with no key word, with one, with one that is itself negated.
 * Of several key words the first in the pattern counts.
 */
const NO_KEY = 1
const KEY = 2
const NEGATED_KEY = 4
const ANY_KEY = NO_KEY | KEY | NEGATED_KEY

const UNTRIED = -1

/** The bits of "this, and that too". */
function both(these: number, those: number): number {
  if (these === 0 || those === 0) return 0
  return (these & NO_KEY ? those : 0) | (these & ~NO_KEY)
}

/** Which bits each part of a match must have, so that the whole has one of some; undefined where it has none. */
function bitsOfParts(parts: readonly number[], whole: number): number[] | undefined {
  if (parts.includes(0)) return undefined
  if (whole & NO_KEY && parts.every((part) => part & NO_KEY)) return parts.map(() => NO_KEY)
  for (const bit of [KEY, NEGATED_KEY]) {
    // The first part with a key decides: those before it have none, and those after it may be as they like.
    const decides = whole & bit ? parts.findIndex((part) => part & bit) : -1
    if (decides >= 0 && parts.every((part, i) => i >= decides || part & NO_KEY)) {
      return parts.map((_, i) => (i < decides ? NO_KEY : i === decides ? bit : ANY_KEY))
    }
  }
  return undefined
}

/**
 * Finds the rules that hold at the words of a graph.
 *
 * Each part of a pattern is tried at most once at each word, and each try looks at the word's arcs once: the time is in
 * proportion to rules times arcs, whatever the patterns and however they nest.
 */
export class GraphMatcher {
  private readonly passed: Readonly<Record<Attribute, readonly PassedTests[]>>
  /** Numbers of the rules whose tests are all passed in the graph, in the order in which they decide. */
  private readonly candidates: readonly number[]
  private out: ArcIndex | undefined
  private into: ArcIndex | undefined
  /** Bits found, by pattern and word, of patterns inside patterns. */
  private readonly tried: (number[] | undefined)[]

  constructor(
    private readonly compiled: CompiledRules,
    private readonly graph: DependencyGraph,
  ) {
    const { tests } = compiled
    const { tokens, arcs } = graph
    this.tried = new Array<number[] | undefined>(compiled.patterns)
    this.passed = {
      lemma: tests.lemma.isEmpty ? [] : tokens.map(({ lemma }) => tests.lemma.passedBy(lemma)),
      dependency: tests.dependency.isEmpty ? [] : arcs.map(({ relation }) => tests.dependency.passedBy(relation)),
      tag: tests.tag.isEmpty ? [] : tokens.map(({ tag }) => tests.tag.passedBy(tag)),
      text: tests.text.isEmpty ? [] : tokens.map(({ text }) => tests.text.passedBy(text)),
    }
    this.candidates = this.findCandidates()
  }

  /** The first rule that holds at a word, a negation only where nothing makes it void. */
  ruleAt(word: number): CompiledRule | undefined {
    for (const number of this.candidates) {
      const rule = this.compiled.rules[number]
      if (this.match(rule.pattern, word) & this.accepted(rule) && !(rule.class === 'negative' && this.isNew(word))) {
        return rule
      }
    }
    return undefined
  }

  /** The arcs by which a rule holds at a word. */
  pathOf(rule: CompiledRule, word: number): Arc[] {
    const path: Arc[] = []
    this.addPath(rule.pattern, word, this.match(rule.pattern, word) & this.accepted(rule), path)
    return path
  }

  private accepted(rule: CompiledRule): number {
    return rule.class === 'negative' ? NO_KEY | KEY : ANY_KEY
  }

  private findCandidates(): number[] {
    const { rules, rulesByTest, rulesWithoutTest, attributes } = this.compiled
    const isPassed = new Uint8Array(attributes.length)
    const numbers: number[] = []
    for (const passed of [this.passed.lemma, this.passed.dependency, this.passed.tag, this.passed.text]) {
      for (const tests of passed) {
        for (const test of tests.numbers) {
          if (isPassed[test] === 1) continue
          isPassed[test] = 1
          numbers.push(test)
        }
      }
    }
    const candidates = rulesWithoutTest.slice()
    for (const test of numbers) {
      for (const number of rulesByTest[test]) {
        if (couldHold(rules[number], isPassed)) candidates.push(number)
      }
    }
    return candidates.length > 1 ? candidates.sort((a, b) => a - b) : candidates
  }

  private match(pattern: CompiledPattern, word: number): number {
    if (pattern.kind === 'word') return this.matchWord(pattern, word)
    const tried = (this.tried[pattern.id] ??= new Array<number>(this.graph.tokens.length).fill(UNTRIED))
    if (tried[word] === UNTRIED) tried[word] = this.matchArcs(pattern, word)
    return tried[word]
  }

  private matchWord({ tests, isKey }: CompiledWord, word: number): number {
    for (const test of tests) {
      if (this.passed[this.compiled.attributes[test]][word].has[test] === 0) return 0
    }
    return !isKey ? NO_KEY : this.isNegated(word) ? NEGATED_KEY : KEY
  }

  private matchArcs({ first, alternatives }: CompiledArcs, word: number): number {
    const start = this.match(first, word)
    if (start === 0) return 0
    let bits = 0
    for (const arcs of alternatives) {
      let found = start
      for (const arc of arcs) {
        if (found === 0) break
        found = both(found, both(start, this.matchArc(arc, word)))
      }
      bits |= found
    }
    return bits
  }

  private matchArc({ governs, test, other }: CompiledArc, word: number): number {
    const { starts, arcs } = governs ? this.governed() : this.governing()
    let bits = 0
    for (let at = starts[word]; at < starts[word + 1]; at++) {
      const number = arcs[at]
      if (test !== undefined && this.passed.dependency[number].has[test] === 0) continue
      const arc = this.graph.arcs[number]
      bits |= this.match(other, governs ? arc.dependent : arc.governor)
    }
    return bits
  }

  /** Adds the arcs of a match with any of some bits. */
  private addPath(pattern: CompiledPattern, word: number, bits: number, path: Arc[]): void {
    if (pattern.kind === 'word') return
    const { first, alternatives } = pattern
    const start = this.match(first, word)
    for (const arcs of alternatives) {
      const wanted = bitsOfParts([start, ...arcs.map((arc) => this.matchArc(arc, word))], bits)
      if (!wanted) continue
      this.addPath(first, word, wanted[0], path)
      arcs.forEach((arc, i) => this.addArcPath(arc, word, wanted[i + 1], path))
      return
    }
  }

  private addArcPath({ governs, test, other }: CompiledArc, word: number, bits: number, path: Arc[]): void {
    const { starts, arcs } = governs ? this.governed() : this.governing()
    for (let at = starts[word]; at < starts[word + 1]; at++) {
      if (test !== undefined && this.passed.dependency[arcs[at]].has[test] === 0) continue
      const arc = this.graph.arcs[arcs[at]]
      const next = governs ? arc.dependent : arc.governor
      if ((this.match(other, next) & bits) === 0) continue
      path.push(arc)
      this.addPath(other, next, bits, path)
      return
    }
  }

  /** "not free of", "not ruled out": what rests on such a word is void. */
  private isNegated(word: number): boolean {
    return this.hasDependent(word, 'neg')
  }

  /** "no new effusion" says nothing of an old one. */
  private isNew(word: number): boolean {
    return this.hasDependent(word, 'amod', 'new')
  }

  private hasDependent(word: number, relation: string, lemma?: string): boolean {
    const { starts, arcs } = this.governed()
    for (let at = starts[word]; at < starts[word + 1]; at++) {
      const arc = this.graph.arcs[arcs[at]]
      if (arc.relation !== relation) continue
      if (lemma === undefined || this.graph.tokens[arc.dependent].lemma === lemma) return true
    }
    return false
  }

  /** Arcs by the word that governs. */
  private governed(): ArcIndex {
    return (this.out ??= indexArcs(this.graph.arcs, 'governor', this.graph.tokens.length))
  }

  /** Arcs by the word that is governed. */
  private governing(): ArcIndex {
    return (this.into ??= indexArcs(this.graph.arcs, 'dependent', this.graph.tokens.length))
  }
}
