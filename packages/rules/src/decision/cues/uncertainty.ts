import type { Cue } from '../cue'
import { BE, MAY, REPRESENT, COMPLEMENT, LIST, NEGATED, PAIR, PHRASE } from './terms'

/** What may be. Exclusion and novelty are settled before negation is looked for. */
export const UNCERTAINTY: readonly Cue[] = [
  { rule: 'cannot exclude', says: 'uncertain at once', words: ['cannot ~ exclude', 'not ~ exclude'], after: LIST },
  {
    rule: 'not excluded',
    says: 'uncertain at once',
    words: [`${BE} not ~ excluded`, 'cannot|not ~ be ~ excluded'],
    before: LIST,
  },
  { rule: 'no new', says: 'uncertain at once', words: ['no new'], after: NEGATED },

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
