import type { DependencyParser } from '../../src/graph/dependency-parser'
import { decideByPatterns } from '../../src/patterns/decide-by-patterns'
import { CHEXPERT_RULES } from '../../src/patterns/rules/chexpert-rules'
import type { OracleLine } from './choose-graph'

/** The oracle's words for the classes. */
const CLASSES = { positive: 'pos', negative: 'neg', uncertain: 'unc' } as const

/** How many mentions are decided on a parser's graphs as the vote decides them. */
export interface Agreement {
  readonly mentions: number
  readonly agreed: number
}

export interface AgreementWithVote {
  readonly all: Agreement
  /** Mentions of which the voters differ. */
  readonly disputed: Agreement
}

/** Decides sentences that no model learnt from. */
export function compareToVote(parser: DependencyParser, sentences: readonly OracleLine[]): AgreementWithVote {
  const all = { mentions: 0, agreed: 0 }
  const disputed = { mentions: 0, agreed: 0 }
  for (const { text, mentions } of sentences) {
    const tagged = parser.tag(text)
    const graph = tagged && parser.parse(tagged)
    decideByPatterns(graph, text, mentions, CHEXPERT_RULES).forEach((decision, i) => {
      const { K: vote, ...votes } = mentions[i].votes
      for (const count of new Set(Object.values(votes)).size > 1 ? [all, disputed] : [all]) {
        count.mentions++
        if (CLASSES[decision.class] === vote) count.agreed++
      }
    })
  }
  return { all, disputed }
}
