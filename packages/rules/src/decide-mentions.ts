import type { TextSpan } from '@chexpp/labels'
import type { Decision } from './evidence'
import { parseSentence } from './graph/parse-sentence'
import { decideByPatterns, isNegatedWhole } from './patterns/decide-by-patterns'
import { couldDecide } from './patterns/rule-reach'
import type { RulePack } from './patterns/rule-pack'
import { CHEXPERT_RULES } from './patterns/rules/chexpert-rules'

/** The class of each mention of a cleaned sentence, in the order given, from the sentence's dependency graph. */
export function decideMentions(
  sentence: string,
  mentions: readonly TextSpan[],
  rules: RulePack = CHEXPERT_RULES,
): Decision[] {
  const graph = parseSentence(sentence, (tokens) => isNegatedWhole(sentence) || couldDecide(tokens, rules))
  const decisions = decideByPatterns(graph, sentence, mentions, rules)
  if (graph === undefined) return decisions.map(({ class: decided, rule }) => ({ class: decided, rule }))
  const spanOf = (token: number): TextSpan => ({ start: graph.tokens[token].start, end: graph.tokens[token].end })
  return decisions.map(({ class: decided, rule, path }) => ({
    class: decided,
    rule,
    path: path.map(({ governor, dependent, relation }) => ({
      governor: spanOf(governor),
      dependent: spanOf(dependent),
      relation,
    })),
  }))
}
