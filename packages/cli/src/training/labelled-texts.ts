import { createRulesLabeler } from '@chexpp/rules'
import { collectLabelled, collectSentences, splitTexts, type LabelledTexts } from '@chexpp/study'
import { UsageError } from '../failure'
import type { TrainOptions } from './train-options'

/** What to train on and what to hold out: whole rows with the labels given, or sentences as the rules label them. */
export async function readLabelledTexts(
  input: string,
  options: Pick<TrainOptions, 'labels' | 'textColumn' | 'idColumn' | 'validation' | 'seed'>,
  tell: (message: string) => void,
  signal: AbortSignal,
): Promise<{ readonly training: LabelledTexts; readonly validation: LabelledTexts }> {
  const { validation: share, seed } = options
  const texts = await labelledTexts(input, options, tell, signal)
  const fractions = { training: 1 - share, validation: share, test: 0 }
  const { training, validation } = splitTexts(texts, { fractions, seed })
  if (validation.texts.length > 0) return { training, validation }
  throw new UsageError(
    `${input}: ${texts.texts.length} distinct texts are too few to hold some out; give more, or a larger --validation`,
  )
}

async function labelledTexts(
  path: string,
  { labels: labelsPath, textColumn, idColumn, seed }: Parameters<typeof readLabelledTexts>[1],
  tell: (message: string) => void,
  signal: AbortSignal,
): Promise<LabelledTexts> {
  const onEvent = (event: { readonly kind: string; readonly message?: string }): void => {
    if (event.kind === 'warning' && event.message !== undefined) tell(event.message)
  }
  if (labelsPath !== undefined) {
    return collectLabelled({ kind: 'labelled', path, labelsPath, textColumn, idColumn }, onEvent, signal)
  }
  const corpus = await collectSentences({ kind: 'reports', path, textColumn, idColumn }, seed, onEvent, signal)
  const labeled = await createRulesLabeler().label(corpus.texts, { signal })
  return { texts: corpus.texts, ids: corpus.ids, labels: labeled.map(({ labels }) => labels) }
}
