import type { AttributionMethod, ExplainMethod } from '@chexpp/explain'

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

/** What a score is, with the layer and the head that were asked for, counted from 1. */
export function scoreMeaning(method: ExplainMethod): string {
  if (method.method !== 'attention' || (method.layer === undefined && method.head === undefined)) {
    return SCORE_MEANING[method.method]
  }
  const layer = method.layer === undefined ? 'the last layer' : `layer ${method.layer + 1}`
  const head = method.head === undefined ? 'averaged over heads' : `head ${method.head + 1}`
  return `Scores are how much [CLS] attends to a word in ${layer}, ${head}. They are the same for all labels.`
}
