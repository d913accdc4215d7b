import {
  aggregateFindings,
  aggregateMentions,
  type Evidence,
  type LabeledText,
  type ObservationName,
  type TextSpan,
} from '@chexpp/labels'
import { correctDecisions, type Dropped } from './corrections/correct-decisions'
import { correctMentions } from './corrections/correct-mentions'
import { decideMentions } from './decide-mentions'
import { evidenceOf, type Decision } from './evidence'
import type { Mention } from './mentions/find-mentions'
import { mentionsBySentence, type SentenceWithMentions } from './mentions/mentions-by-sentence'
import { compileRuleSet, type RuleSet, type RulesOptions } from './rule-set'
import type { SentenceCache } from './sentence-cache'
import type { AlignedText } from './text/aligned-text'
import { clean } from './text/clean'

const NEGATION_OFF: Decision = { class: 'positive', rule: 'negation off' }
const DEFAULT_RULES = compileRuleSet({})

/**
 * Labels one text: a report, a section or a sentence. All labels but No Finding come from the evidence, whose offsets are into
 * `text` as given; evidence for No Finding itself is what speaks against it.
 *
 * Options other than the mode are made ready anew with each call: for many texts, `createRulesLabeler` does it once.
 *
 * @throws {RangeError} for a mode that there is not
 * @throws {PhraseFileError} for phrase files at fault
 * @throws {PatternSyntaxError} for pattern files at fault
 * @throws {FindingsError} for findings at fault
 */
export function labelText(text: string, options?: RulesOptions): LabeledText {
  return labelByRules(text, options === undefined ? DEFAULT_RULES : compileRuleSet(options))
}

/**
 * Labels one text by rules that are ready.
 *
 * @param cache of sentences decided by these rules
 */
export function labelByRules(text: string, rules: RuleSet, cache?: SentenceCache): LabeledText {
  return labelDecided(decideText(text, rules, cache), rules)
}

/** A cleaned text, and what is said of its mentions. */
export interface DecidedText {
  readonly cleaned: AlignedText
  /** Sentences that mention any of the 14, and those that mention an own finding; offsets are into the cleaned text. */
  readonly official: readonly DecidedSentence[]
  readonly own: readonly DecidedSentence[]
}

/** A sentence, and what is said of its mentions. */
export interface DecidedSentence extends SentenceWithMentions<ObservationName> {
  readonly decisions: readonly (Decision | Dropped)[]
  /** What was decided before the corrections of the mode `corrected`. */
  readonly uncorrected: readonly Decision[]
}

/**
 * Finds and decides what a text mentions.
 *
 * @param cache of sentences decided by these rules
 */
export function decideText(text: string, rules: RuleSet, cache?: SentenceCache): DecidedText {
  const cleaned = clean(text)
  return {
    cleaned,
    official: officialDecisions(cleaned.text, rules, cache),
    own: ownDecisions(cleaned.text, rules, cache),
  }
}

/** The labels that follow from what is said of the mentions of a text. */
export function labelDecided(decided: DecidedText, rules: RuleSet): LabeledText {
  const official = evidenceIn(decided.cleaned, decided.official)
  const own = evidenceIn(decided.cleaned, decided.own)
  const { names, allowNoFinding } = rules.own
  const labels = aggregateMentions([...official, ...own.filter(({ observation }) => !allowNoFinding.has(observation))])
  const evidence = [...official, ...own].sort((a, b) => a.start - b.start || a.end - b.end)
  if (names.length === 0) return { labels, evidence }
  const absent = names.map((name) => ({ name, class: 'absent' }) as const)
  const findings = aggregateFindings([
    absent,
    own.map(({ observation, class: is }) => ({ name: observation, class: is })),
  ])
  return { labels, findings, evidence }
}

function officialDecisions(text: string, rules: RuleSet, cache: SentenceCache | undefined): DecidedSentence[] {
  if (rules.mode !== 'corrected') {
    return mentionsBySentence(text, rules.vocabulary).map((sentence) => decide(text, sentence, rules, cache))
  }
  const amend = (searched: string, mentions: readonly Mention[]) => correctMentions({ text: searched }, mentions)
  return mentionsBySentence(text, rules.vocabulary, amend).map((sentence) => {
    const { decisions: uncorrected } = decide(text, sentence, rules, cache)
    const mentions = sentence.mentions.map((mention) => ({ ...mention, ...spanIn(sentence, mention) }))
    const decisions = correctDecisions({ text: sliceOf(text, sentence) }, mentions, uncorrected)
    return { ...sentence, decisions, uncorrected }
  })
}

/** Own findings are decided for themselves, so that they never change what is said of the 14. */
function ownDecisions(text: string, rules: RuleSet, cache: SentenceCache | undefined): DecidedSentence[] {
  if (rules.own.names.length === 0) return []
  return mentionsBySentence(text, rules.own.vocabulary).map((sentence) => decide(text, sentence, rules, cache))
}

function decide<Name extends ObservationName>(
  text: string,
  { start, end, mentions }: SentenceWithMentions<Name>,
  { mode, patterns }: RuleSet,
  cache: SentenceCache | undefined,
): SentenceWithMentions<Name> & Record<'decisions' | 'uncorrected', readonly Decision[]> {
  const decisions = () => {
    if (mode === 'negation-off') return mentions.map(() => NEGATION_OFF)
    const sentence = text.slice(start, end)
    const spans = mentions.map((mention) => spanIn({ start, end }, mention))
    const decideAnew = () => decideMentions(sentence, spans, patterns)
    return cache ? cache.decisionsFor(sentence, spans, decideAnew) : decideAnew()
  }
  const decided = decisions()
  return { start, end, mentions, decisions: decided, uncorrected: decided }
}

const sliceOf = (text: string, { start, end }: TextSpan): string => text.slice(start, end)

const spanIn = (sentence: TextSpan, { start, end }: TextSpan): TextSpan => ({
  start: start - sentence.start,
  end: end - sentence.start,
})

function evidenceIn(cleaned: AlignedText, sentences: readonly DecidedSentence[]): Evidence[] {
  const evidence: Evidence[] = []
  for (const sentence of sentences) {
    sentence.mentions.forEach((mention, i) => {
      const decision = sentence.decisions[i]
      if (decision.class !== 'dropped') evidence.push(...evidenceOf(cleaned, sentence, mention, decision))
    })
  }
  return evidence
}
