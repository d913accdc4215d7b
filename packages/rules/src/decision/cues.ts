type Crossing = 'comma' | 'of' | 'preposition' | 'and' | 'purpose'
export interface Reach {
  readonly to: 'heads' | 'all'
  readonly across: readonly Crossing[]
}
export interface Cue {
  readonly rule: string
  readonly says: 'negative' | 'uncertain' | 'uncertain, even if negated' | 'nothing'
  readonly words: readonly string[]
  readonly after?: Reach
  readonly before?: Reach
  readonly self?: true
  readonly either?: true
  readonly of?: 'outline'
}
const BE = 'is|are|was|were|be|been'
const APPEAR = 'appear|appears|appeared|remain|remains|remained|become|becomes'
const MODAL = 'may|might|could|would|can'
const LIST: Reach = { to: 'all', across: ['and', 'comma', 'of', 'purpose'] }
const HEADS: Reach = { to: 'heads', across: ['and', 'comma'] }
const HEADS_OF: Reach = { to: 'heads', across: ['and', 'comma', 'of', 'purpose'] }
const PAIR: Reach = { to: 'heads', across: ['and'] }
const NEXT: Reach = { to: 'heads', across: [] }
const WIDE: Reach = { to: 'heads', across: ['and', 'comma', 'of', 'preposition'] }

export const CUES: readonly Cue[] = [
  { rule: 'cannot exclude', says: 'uncertain, even if negated', words: ['cannot ~ exclude', 'not ~ exclude'], after: HEADS },
  { rule: 'not excluded', says: 'uncertain, even if negated', words: ['not ~ excluded', 'cannot ~ excluded'], before: HEADS },
  { rule: 'no new', says: 'uncertain, even if negated', words: ['no new'], after: LIST },

  { rule: 'no', says: 'negative', words: ['no'], after: LIST },
  { rule: 'no longer', says: 'nothing', words: ['no longer'] },
  { rule: 'no longer seen', says: 'negative', words: ['no longer seen'], before: HEADS },
  { rule: 'no evidence for', says: 'negative', words: ['no|without ~ evidence for'], after: LIST },
  { rule: 'without', says: 'negative', words: ['without'], after: HEADS_OF },
  { rule: 'without evidence', says: 'negative', words: ['without ~ evidence of'], after: LIST },
  { rule: 'not a', says: 'negative', words: ['not a|an|the', 'but not', 'not calcified'], after: HEADS_OF, self: true },
  { rule: 'negative for', says: 'negative', words: ['negative for'], after: LIST },
  { rule: 'free of', says: 'negative', words: ['free|clear|cleared of'], after: LIST },
  { rule: 'resolution of', says: 'negative', words: ['resolution|removal|drainage|disappearance|clearing|history of'], after: HEADS },
  { rule: 'exclude', says: 'negative', words: ['exclude|excludes|excluding'], after: HEADS },
  { rule: 'is excluded', says: 'negative', words: ['excluded', 'difficult to exclude'], before: HEADS, after: HEADS },
  { rule: 'removed', says: 'negative', words: ['removed'], before: HEADS, after: HEADS },
  { rule: 'has resolved', says: 'negative', words: ['has|have ~ resolved', `${BE} ~ resolving|clearing`], before: HEADS },
  { rule: 'cleared', says: 'negative', words: ['cleared|clearing'], before: HEADS, after: NEXT },
  { rule: 'not resolved', says: 'nothing', words: ['not ~ resolved|cleared|clear'] },
  { rule: 'is absent', says: 'negative', words: [`${BE} absent`], before: HEADS },
  { rule: 'is normal', says: 'negative', words: [`${BE} ~ normal|normally|unremarkable`], before: LIST, after: WIDE },
  { rule: 'appears normal', says: 'negative', words: [`${APPEAR} ~ normal|unremarkable`, `${APPEAR} ~ within|at ~ normal limits`, `${APPEAR} ~ within limits of normal`], before: HEADS, after: WIDE },
  { rule: 'within normal limits', says: 'negative', words: [`${BE} ~ within|at|near ~ normal limits`, `${BE} ~ within|at ~ limits of normal`, `${BE} ~ at|within ~ upper limits of normal`,  `${BE} ~ top normal`, `${BE} ~ normal limits`], before: LIST, after: WIDE },
  { rule: 'normal', says: 'negative', words: ['normal|unremarkable'], after: WIDE },
  { rule: 'normal', says: 'negative', words: ['normal|unremarkable $'], before: HEADS },
  { rule: 'normal limits', says: 'negative', words: ['within|at|near ~ normal limits', 'within|at ~ limits of normal', 'within|at ~ upper limits of normal', 'top normal', 'normal limits'], before: NEXT, after: WIDE },
  { rule: 'upper limits', says: 'nothing', words: ['upper limits of normal', 'upper limits normal'] },
  { rule: 'is clear', says: 'negative', words: [`${BE} ~ clear`, `${APPEAR} ~ clear`, `${BE} ~ but ~ clear`, 'clear with|except|apart|aside|other'], before: HEADS, after: WIDE, self: true },
  { rule: 'clear', says: 'negative', words: ['clear'], before: NEXT, after: PAIR },

  { rule: 'stable', says: 'uncertain', words: ['stable'], after: PAIR, of: 'outline' },
  { rule: 'is stable', says: 'uncertain', words: [`${BE} ~ stable|unchanged`, `${APPEAR} ~ stable|unchanged`, `${BE} ~ but ~ stable|unchanged`, 'unchanged'], before: HEADS, after: PAIR, of: 'outline' },
  { rule: 'stable appearance of', says: 'uncertain', words: ['stable appearance of'], after: PAIR, of: 'outline' },
  { rule: 'unchanged', says: 'uncertain', words: ['no ~ change in', 'not ~ changed', 'similar to prior', 'similar to the prior'], before: HEADS, after: HEADS, of: 'outline' },
  { rule: 'possible', says: 'uncertain', words: ['possible|probable|questionable|suspected', 'question', 'suspicious'], after: PAIR },
  { rule: 'possibly', says: 'uncertain', words: ['possibly|presumably', 'possibly due|related|secondary to', 'possibly representing|reflecting'], after: PAIR },
  { rule: 'is possible', says: 'uncertain', words: [`${BE} ~ possible|suspected`, 'suspected', 'suspicious'], before: HEADS },
  { rule: 'suspicious for', says: 'uncertain', words: ['suspicious for'], after: HEADS, before: NEXT },
  { rule: 'concerning for', says: 'uncertain', words: ['worrisome|concern|suspicion|concerning for', 'question|suggestion of'], after: HEADS },
  { rule: 'may be', says: 'uncertain', words: [`${MODAL}|possibly ~ be|represent|reflect|indicate|include`], after: HEADS },
  { rule: 'may be an area of', says: 'uncertain', words: [`${MODAL} ~ be|represent|reflect|indicate|include ~ area|areas|amount|combination|presence of`], after: HEADS },
  { rule: 'may be present', says: 'uncertain', words: [`${MODAL} ~ be present`, 'could|may have ~ appearance'], before: HEADS },
  { rule: 'may be due to', says: 'uncertain', words: [`${MODAL} ~ due|related|secondary to`, 'secondary to', `${MODAL} ~ consistent|compatible with`, `${BE} compatible with`, `${BE} most compatible with`], after: HEADS },
  { rule: 'obscured', says: 'uncertain', words: ['obscure|obscures|obscuring|obscured'], before: HEADS, after: HEADS },
  { rule: 'not evaluated', says: 'uncertain', words: ['not ~ visualized|evaluated|appreciated', 'cannot ~ visualized|evaluated', 'poorly|incompletely evaluated', 'not ~ clearly seen'], before: HEADS, after: NEXT },
  { rule: 'favor', says: 'uncertain', words: ['favor|consider|suspect'], after: HEADS },
  { rule: 'differential diagnosis', says: 'uncertain', words: ['differential diagnosis ~ include|includes'], after: HEADS },
  { rule: 'correlate for', says: 'uncertain', words: ['correlate clinically for', 'correlate clinically for signs|symptoms|evidence of', 'correlation for ~ symptoms of'], after: HEADS },
  { rule: 'congestion', says: 'uncertain', words: ['vascular|pulmonary congestion', 'vascular prominence', 'indistinctness', 'borderline ~ heart size'], self: true },
  { rule: 'or', says: 'uncertain', words: ['or', 'versus'], either: true },
]
