import type { ObservationName } from '@chexpp/labels'
import { isOfThe14, parseFindings, phrasesOf, phrasesOfThe14, type Finding } from './mentions/findings'
import { phrasesFromFiles, type PhraseFiles } from './mentions/phrase-files'
import { compileVocabulary, LEXICON_PHRASES, LEXICON_VOCABULARY, type Vocabulary } from './mentions/vocabulary'
import { resolveMode, type RulesMode } from './modes'
import { rulePackFromPatternFiles, type PatternFiles, type RulePack } from './patterns/rule-pack'

export interface RulesOptions {
  /** Default `official`. */
  readonly mode?: RulesMode
  /** What names the 14 observations. Default: the lexicon, which names what the official labeler's files name. */
  readonly phrases?: PhraseFiles
  /** What makes a mention negative or uncertain. Default: the rules of this package. */
  readonly patterns?: PatternFiles
  /** Findings of your own, and more phrases for the 14. */
  readonly findings?: readonly Finding[]
}

/** Options checked and made ready, once for many texts. */
export interface RuleSet {
  readonly mode: RulesMode
  readonly vocabulary: Vocabulary
  /** Undefined for the rules of this package. */
  readonly patterns: RulePack | undefined
  /** Findings beside the 14. */
  readonly own: {
    readonly vocabulary: Vocabulary<ObservationName>
    readonly names: readonly string[]
    /** Those beside which No Finding may stand. */
    readonly allowNoFinding: ReadonlySet<string>
  }
}

/**
 * @throws {RangeError} for a mode that there is not
 * @throws {PhraseFileError} for phrase files at fault
 * @throws {PatternSyntaxError} for pattern files at fault
 * @throws {FindingsError} for findings at fault
 */
export function compileRuleSet(options: RulesOptions): RuleSet {
  const mode = resolveMode(options.mode)
  const findings = parseFindings(options.findings ?? [])
  const isPlain = options.phrases === undefined && !findings.some(isOfThe14)
  const base = options.phrases === undefined ? LEXICON_PHRASES : phrasesFromFiles(options.phrases)
  const own = findings.filter((finding) => !isOfThe14(finding))
  return {
    mode,
    vocabulary: isPlain ? LEXICON_VOCABULARY : compileVocabulary(phrasesOfThe14(base, findings)),
    patterns: options.patterns && rulePackFromPatternFiles(options.patterns),
    own: {
      vocabulary: compileVocabulary<ObservationName>(own.flatMap(phrasesOf)),
      names: own.map(({ name }) => name),
      allowNoFinding: new Set(own.filter(({ allowsNoFinding }) => allowsNoFinding).map(({ name }) => name)),
    },
  }
}
