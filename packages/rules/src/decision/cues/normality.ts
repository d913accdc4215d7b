import type { Cue } from '../cue'
import { APPEAR, BE, COMPLEMENT, LIST, PAIR, PHRASE, SUBJECT, WIDE } from './terms'

/** What is normal or clear; what a sentence says beside it is negative as well. */
export const NORMALITY: readonly Cue[] = [
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
]
