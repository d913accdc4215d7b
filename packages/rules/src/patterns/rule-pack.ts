import type { LabelClass } from '@chexpp/labels'
import type { Pattern } from './ast'
import { parsePatternFile } from './parser'

/** What a mention can be decided to be. */
export type MentionClass = Exclude<LabelClass, 'absent'>

/** What a rule says of a mention where one of its patterns matches, starting at the mention. */
export interface Rule {
  /** In plain words, as evidence: "no evidence of". */
  readonly name: string
  /** A sentence that the rule decides. */
  readonly example?: string
  readonly patterns: readonly Pattern[]
}

/** Rules in three groups: the first group with a rule that holds decides. A mention that none speaks of is positive. */
export interface RulePack {
  /** Make a mention uncertain: "cannot exclude", which would look like a negation. */
  readonly beforeNegation: readonly Rule[]
  readonly negation: readonly Rule[]
  /** Make a mention uncertain that is not negated. */
  readonly afterNegation: readonly Rule[]
}

/** Texts of the official labeler's pattern files, named as the files are. */
export interface PatternFiles {
  readonly pre_negation_uncertainty: string
  readonly negation: string
  readonly post_negation_uncertainty: string
}

/**
 * Rules from pattern files of the official labeler, or of a user's own; each is named after its file, line and text.
 * @throws PatternSyntaxError
 */
export function rulePackFromPatternFiles(files: PatternFiles): RulePack {
  return {
    beforeNegation: rulesOfFile(files.pre_negation_uncertainty, 'pre_negation_uncertainty.txt'),
    negation: rulesOfFile(files.negation, 'negation.txt'),
    afterNegation: rulesOfFile(files.post_negation_uncertainty, 'post_negation_uncertainty.txt'),
  }
}

function rulesOfFile(text: string, fileName: string): Rule[] {
  return parsePatternFile(text, fileName).map(({ pattern, text, line }) => ({
    name: `${fileName}:${line}: ${text}`,
    patterns: [pattern],
  }))
}
