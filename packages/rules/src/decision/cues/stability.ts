import type { Cue } from '../cue'
import { APPEAR, BE, LIST, PAIR } from './terms'

/** What has not changed: of the outline of heart and mediastinum alone, which leaves open how large it is. */
export const STABILITY: readonly Cue[] = [
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
]
