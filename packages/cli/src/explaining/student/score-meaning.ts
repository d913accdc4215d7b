import type { AttributionMethod } from '@chexpp/explain'

/** What a score of each method is, in a sentence. */
export const SCORE_MEANING: Readonly<Record<AttributionMethod, string>> = {
  'integrated-gradients':
    'Scores are by integrated gradients: what a word adds to the log probability of the class, or takes from it. They sum to what all words add; the error says how far off they are.',
  'input-x-gradient':
    'Scores are input × gradient: what a word adds to the log probability of the class, or takes from it, to the first order.',
  'gradient-norm':
    'Scores are norms of gradients: how much the log probability of the class changes with a word, in whichever direction.',
  attention:
    'Scores are how much [CLS] attends to a word in the last layer, averaged over heads. They are the same for all labels.',
  rollout: 'Scores are how much [CLS] attends to a word through all layers. They are the same for all labels.',
}
