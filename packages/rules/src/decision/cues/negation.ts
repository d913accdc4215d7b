import type { Cue } from '../cue'
import { BE, LIST, NEGATED, NEGATED_DIRECTLY, PAIR, PHRASE, WITHOUT } from './terms'

/** What is not there, no more there, or ruled out. */
export const NEGATION: readonly Cue[] = [
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
]
