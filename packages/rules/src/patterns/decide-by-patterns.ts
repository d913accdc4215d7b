import type { TextSpan } from '@chexpp/labels'
import type { Arc, DependencyGraph } from '../graph/dependency-graph'
import type { CompiledRule } from './compile-rules'
import { compiledPack } from './compiled-pack'
import { GraphMatcher } from './graph-matcher'
import { propagate } from './propagate'
import type { MentionClass, RulePack } from './rule-pack'

/** What a mention is, and why. */
export interface Decision {
  readonly class: MentionClass
  /** Name of the rule that decided; `mentioned` where none did, and the mention is positive. */
  readonly rule: string
  /** The arcs by which the rule holds, from the mention on; those that `propagate` added among them. */
  readonly path: readonly Arc[]
}

const MENTIONED: Decision = { class: 'positive', rule: 'mentioned', path: [] }
const NO_FINDINGS = /^(?:findings|impression): no /i
const NO_FINDINGS_DECISION: Decision = { class: 'negative', rule: 'findings: no', path: [] }

/**
 * Decides the mentions of a sentence as the official labeler does.
 *
 * Each word that a mention meets is decided alone. What is decided of a mention also holds for the mentions inside it. Of all
 * that holds for a mention, negative goes before uncertain, and uncertain before positive. Without a graph (the sentence
 * could not be parsed) all are positive. The time is in proportion to the rules that can hold times the graph's arcs, plus
 * n log n for n mentions.
 * @returns a decision for each mention, in the order given.
 */
export function decideByPatterns(
  graph: DependencyGraph | undefined,
  sentence: string,
  mentions: readonly TextSpan[],
  pack: RulePack,
): Decision[] {
  if (!graph || mentions.length === 0) return mentions.map(() => MENTIONED)
  if (isNegatedWhole(sentence)) return mentions.map(() => NO_FINDINGS_DECISION)
  const words = new WordDecisions(graph, pack)
  const order = mentions.map((_, i) => i)
  order.sort((a, b) => mentions[a].start - mentions[b].start || mentions[b].end - mentions[a].end)

  const decisions: Decision[] = new Array<Decision>(mentions.length).fill(MENTIONED)
  // By start, and long before short: a mention lies in one before it if that one's end is not before its own.
  const classes: readonly FarthestMention[] = [
    { class: 'uncertain', end: -1, decision: MENTIONED },
    { class: 'negative', end: -1, decision: MENTIONED },
  ]
  let firstWord = 0
  for (const i of order) {
    const { start, end } = mentions[i]
    while (firstWord < graph.tokens.length && graph.tokens[firstWord].end <= start) firstWord++
    const own: Decision[] = []
    for (let word = firstWord; word < graph.tokens.length && graph.tokens[word].start < end; word++) {
      own.push(words.at(word))
    }
    // The last class that holds stands, but both go on to the mentions inside.
    for (const farthest of classes) {
      const decision = own.find((decided) => decided.class === farthest.class)
      if (decision && farthest.end < end) {
        farthest.end = end
        farthest.decision = decision
      }
      if (decision || farthest.end >= end) decisions[i] = decision ?? farthest.decision
    }
  }
  return decisions
}

/** Of the mentions so far of which some word is of a class: the one that ends last. */
interface FarthestMention {
  readonly class: MentionClass
  end: number
  decision: Decision
}

/** Some parsers make nothing of these headings, so the official labeler negates the whole sentence. */
export function isNegatedWhole(sentence: string): boolean {
  return NO_FINDINGS.test(sentence)
}

/** What the rules say of the words of a sentence, each asked at most once. */
class WordDecisions {
  private readonly matcher: GraphMatcher
  private readonly decided: (Decision | undefined)[]

  constructor(graph: DependencyGraph, pack: RulePack) {
    this.matcher = new GraphMatcher(compiledPack(pack), propagate(graph))
    this.decided = graph.tokens.map(() => undefined)
  }

  at(word: number): Decision {
    return (this.decided[word] ??= this.decide(word, this.matcher.ruleAt(word)))
  }

  private decide(word: number, rule: CompiledRule | undefined): Decision {
    return rule ? { class: rule.class, rule: rule.name, path: this.matcher.pathOf(rule, word) } : MENTIONED
  }
}
