import type { Reach } from './reach'

/** Words that decide the class of the mentions they reach. */
export interface Cue {
  /** Names the cue in the evidence. */
  readonly rule: string
  /**
   * Negation comes before uncertainty, and `uncertain at once` before negation: "pneumonia cannot be excluded". What says
   * `nothing` keeps shorter cues in it from being found: "no longer" is no "no".
   */
  readonly says: 'negative' | 'uncertain' | 'uncertain at once' | 'nothing'
  /**
   * Word for word; alternatives as "a|b". "~" stands for up to three words that are neither prepositions nor a negation or
   * a normal finding of their own, "$" for the end of a noun phrase: "normal $" is no "normal heart".
   */
  readonly words: readonly string[]
  /** Reaches the phrases that follow. */
  readonly after?: Reach
  /** Reaches the subject of the clause that the cue is the predicate of. */
  readonly before?: Reach
  /** Reaches the noun phrase just before. */
  readonly next?: Reach
  /** Reaches the words of the cue. */
  readonly self?: true
  /** Reaches what stands on both sides. */
  readonly alternatives?: true
  /** Reaches the predicates of other clauses. */
  readonly predicates?: true
  /** Only words that name heart or mediastinum are reached. */
  readonly outline?: true
}

const BE = 'is|are|was|were|be|been'
const APPEAR = 'appear|appears|appeared|remain|remains|remained'
const MAY = 'may|might|could|would|can'
const REPRESENT = 'represent|reflect|indicate|include'

const NEGATED: Reach = { to: 'all', across: ['and', 'but', 'comma', 'of', 'purpose'] }
const NEGATED_DIRECTLY: Reach = { to: 'all', across: ['and', 'but', 'comma', 'area', 'purpose'] }
const WITHOUT: Reach = { to: 'heads', across: NEGATED_DIRECTLY.across }
const LIST: Reach = { to: 'heads', across: ['and', 'comma', 'area'] }
const PAIR: Reach = { to: 'heads', across: ['and'] }
const PHRASE: Reach = { to: 'heads', across: [] }
const WIDE: Reach = { to: 'heads', across: ['and', 'comma', 'of', 'preposition'] }
const COMPLEMENT: Reach = { to: 'heads', across: ['and', 'comma', 'preposition'] }
const SUBJECT: Reach = { to: 'all', across: ['and', 'comma', 'of', 'preposition'] }

/**
 * The cues of the CheXpert labeler's decision, reworded from what its dependency patterns ask for (Irvin et al. 2019; the
 * patterns grew out of NegBio, Peng et al. 2018) and what it says of sentences of our own. Where it errs, so do they: "no
 * effusion but mild edema" negates both, a stable heart size is uncertain, and beside a normal heart a calcified aorta is
 * negative.
 */
export const CUES: readonly Cue[] = [
  { rule: 'cannot exclude', says: 'uncertain at once', words: ['cannot ~ exclude', 'not ~ exclude'], after: LIST },
  {
    rule: 'not excluded',
    says: 'uncertain at once',
    words: [`${BE} not ~ excluded`, 'cannot|not ~ be ~ excluded'],
    before: LIST,
  },
  { rule: 'no new', says: 'uncertain at once', words: ['no new'], after: NEGATED },

  { rule: 'no', says: 'negative', words: ['no', 'no ~ evidence for'], after: NEGATED },
  { rule: 'without', says: 'negative', words: ['without'], after: WITHOUT },
  {
    rule: 'without evidence',
    says: 'negative',
    words: ['without ~ evidence|finding|findings|development of|for'],
    after: NEGATED_DIRECTLY,
  },
  { rule: 'is not', says: 'negative', words: ['this|it|these is|are not', 'but not'], after: PAIR },
  { rule: 'not calcified', says: 'negative', words: ['not calcified'], self: true },
  { rule: 'negative for', says: 'negative', words: ['negative for'], after: NEGATED_DIRECTLY },
  { rule: 'free of', says: 'negative', words: ['free|clear|cleared of'], after: NEGATED_DIRECTLY },
  { rule: 'no longer', says: 'nothing', words: ['no longer'] },
  { rule: 'no longer seen', says: 'negative', words: ['no longer ~ seen'], before: LIST },
  {
    rule: 'resolution of',
    says: 'negative',
    words: ['resolution|clearing|disappearance|drainage|removal|history of'],
    after: LIST,
  },
  { rule: 'not resolved', says: 'nothing', words: ['not ~ resolved|cleared|clear'] },
  {
    rule: 'has resolved',
    says: 'negative',
    words: ['has|have ~ resolved', `${BE} ~ resolving|clearing`],
    before: LIST,
  },
  { rule: 'cleared', says: 'negative', words: ['cleared|clearing'], before: LIST, after: PHRASE },
  { rule: 'removed', says: 'negative', words: ['removed'], before: LIST, after: LIST },
  { rule: 'exclude', says: 'negative', words: ['exclude|excludes|excluding'], after: LIST },
  { rule: 'excluded', says: 'negative', words: ['excluded', 'difficult to exclude'], before: LIST, after: LIST },
  { rule: 'not excluded, without a verb', says: 'nothing', words: ['not ~ excluded'] },
  { rule: 'absent', says: 'negative', words: [`${BE} absent`], before: LIST },

  {
    rule: 'is normal',
    says: 'negative',
    words: [
      `${BE} ~ normal|normally|unremarkable`,
      `${BE} of normal`,
      `${BE} ~ top normal`,
      `${BE} ~ upper limits normal`,
      `${BE} ~ normal limits`,
      `${BE} ~ within|at|near ~ normal limits`,
      `${BE} ~ within|at ~ limits of normal`,
      `${BE} ~ within|at ~ upper limits of normal`,
    ],
    before: SUBJECT,
    after: COMPLEMENT,
    predicates: true,
  },
  {
    rule: 'appears normal',
    says: 'negative',
    words: [
      `${APPEAR} ~ normal|unremarkable`,
      `${APPEAR} ~ within|at ~ normal limits`,
      `${APPEAR} ~ within limits of normal`,
    ],
    before: LIST,
    after: COMPLEMENT,
  },
  {
    rule: 'within normal limits',
    says: 'negative',
    words: [
      'within|at|near ~ normal limits',
      'within|at ~ limits of normal',
      'within|at ~ upper limits of normal',
      'top normal',
      'normal limits',
      'upper limits normal',
    ],
    next: PHRASE,
    after: COMPLEMENT,
  },
  { rule: 'upper limits', says: 'nothing', words: ['upper limits of normal'] },
  { rule: 'normal', says: 'negative', words: ['normal|unremarkable|normal-appearing'], after: WIDE },
  { rule: 'normal', says: 'negative', words: ['normal|unremarkable $'], before: LIST },
  {
    rule: 'is clear',
    says: 'negative',
    words: [
      `${BE}|${APPEAR} ~ clear`,
      `${BE}|${APPEAR} ~ clear of`,
      `${BE} ~ but ~ clear`,
      `${BE} ~ but ~ clear of`,
      'otherwise clear $',
      'clear with|except',
    ],
    before: SUBJECT,
    after: COMPLEMENT,
    self: true,
    predicates: true,
  },
  { rule: 'clear', says: 'negative', words: ['clear'], next: PHRASE, after: PAIR },

  { rule: 'stable outline', says: 'uncertain', words: ['stable', 'stable appearance of'], after: PAIR, outline: true },
  {
    rule: 'outline is stable',
    says: 'uncertain',
    words: ['unchanged', `${BE}|${APPEAR} ~ stable|unchanged`, `${BE} ~ but ~ stable|unchanged`],
    before: LIST,
    after: PAIR,
    outline: true,
  },
  {
    rule: 'outline not changed',
    says: 'uncertain',
    words: ['no ~ change in', 'not ~ changed', 'similar to prior', 'similar to the prior'],
    before: LIST,
    after: LIST,
    outline: true,
  },
  {
    rule: 'no change',
    says: 'nothing',
    words: ['no change', 'no significant|interval|definite|substantial change', 'no significant interval change'],
  },
  { rule: 'appearing', says: 'nothing', words: ['stable|suspicious appearing'] },
  { rule: 'borderline', says: 'uncertain', words: ['borderline ~ heart size'], self: true },

  { rule: 'possible', says: 'uncertain', words: ['possible|probable|questionable|suspicious|question'], after: PAIR },
  { rule: 'possible', says: 'uncertain', words: ['possible|suspicious $'], next: PHRASE },
  {
    rule: 'possibly',
    says: 'uncertain',
    words: ['possibly|presumably', 'possibly due|related|secondary to', 'possibly representing|reflecting'],
    after: PAIR,
  },
  { rule: 'is possible', says: 'uncertain', words: [`${BE} ~ possible`], before: LIST },
  { rule: 'suspected', says: 'uncertain', words: ['suspected', `${BE} ~ suspected`], before: LIST, after: PAIR },
  { rule: 'suspicious for', says: 'uncertain', words: ['suspicious for'], next: PHRASE, after: LIST },
  {
    rule: 'concerning for',
    says: 'uncertain',
    words: ['concerning|concerned|concern|worrisome|suspicion for', 'question|suggestion of'],
    after: LIST,
  },
  { rule: 'favor', says: 'uncertain', words: ['favor|consider|suspect'], after: LIST },
  {
    rule: 'may be',
    says: 'uncertain',
    words: [`${MAY}|possibly ~ be|${REPRESENT}`, `${MAY} ~ be|${REPRESENT} ~ presence of`, `${MAY} be from|within`],
    after: LIST,
  },
  {
    rule: 'may be present',
    says: 'uncertain',
    words: [`${MAY} ~ be present`, `${MAY} have ~ appearance`],
    before: LIST,
  },
  {
    rule: 'may be due to',
    says: 'uncertain',
    words: [
      'secondary to',
      `${MAY} ~ due|related|secondary to`,
      `${MAY}|${BE} ~ compatible with`,
      `${MAY} ~ consistent with`,
    ],
    after: LIST,
  },
  {
    rule: 'differential diagnosis',
    says: 'uncertain',
    words: ['differential diagnosis ~ include|includes'],
    after: LIST,
  },
  {
    rule: 'correlate for',
    says: 'uncertain',
    words: [
      'correlate clinically for',
      'correlate clinically for signs|symptoms|evidence of',
      'correlation for ~ symptoms of',
    ],
    after: LIST,
  },
  {
    rule: 'obscured',
    says: 'uncertain',
    words: ['obscure|obscures|obscuring|obscured'],
    before: LIST,
    after: COMPLEMENT,
  },
  {
    rule: 'not evaluated',
    says: 'uncertain',
    words: [
      'not ~ visualized|evaluated|appreciated',
      'cannot ~ visualized|evaluated',
      'poorly|incompletely evaluated',
      'not ~ clearly seen',
    ],
    before: LIST,
    after: PHRASE,
  },
  {
    rule: 'congestion',
    says: 'uncertain',
    words: ['vascular|pulmonary congestion', 'vascular prominence', 'indistinctness'],
    self: true,
  },
  { rule: 'or', says: 'uncertain', words: ['or'], alternatives: true },
  { rule: 'versus', says: 'uncertain', words: ['versus'], alternatives: true },
]
