import { readFileSync } from 'node:fs'
import type { DependencyGraph } from '../../graph/dependency-graph'
import type { TextSpan } from '@chexpp/labels'
import type { MentionClass } from '../rule-pack'

export interface RuleExample {
  readonly text: string
  readonly graph: DependencyGraph
  readonly mentions: readonly TextSpan[]
  /** What the official labeler says of each mention, given this graph. */
  readonly classes: readonly MentionClass[]
}

interface Fixture {
  readonly sentences: readonly {
    readonly text: string
    readonly mentions: readonly (readonly [number, number, MentionClass])[]
    readonly tokens: readonly (readonly [string, string, string, number, number])[]
    readonly arcs: readonly (readonly [number, number, string])[]
  }[]
}

/** Made by `scripts/rule_examples.py`, which names the parser and its version in it. */
export function readRuleExamples(): RuleExample[] {
  const url = new URL('../fixtures/rule-examples.json', import.meta.url)
  const { sentences } = JSON.parse(readFileSync(url, 'utf8')) as Fixture
  return sentences.map(({ text, mentions, tokens, arcs }) => ({
    text,
    graph: {
      tokens: tokens.map(([text, tag, lemma, start, end]) => ({ text, tag, lemma, start, end })),
      arcs: arcs.map(([governor, dependent, relation]) => ({ governor, dependent, relation })),
    },
    mentions: mentions.map(([start, end]) => ({ start, end })),
    classes: mentions.map(([, , decided]) => decided),
  }))
}
