import { cohenKappa, headConfusions, meanKappa } from '@chexpp/metrics'
import { createStudentLabeler, type StudentModel, type Tokenizer } from '@chexpp/model'
import type { Validation } from './history'
import type { TrainingTexts } from './training-texts'

/** Kappa to the labels given, per head and in the mean. */
export async function validationKappa(
  model: StudentModel,
  tokenizer: Tokenizer,
  { texts, labels }: TrainingTexts,
  maxLength: number,
  signal: AbortSignal | undefined,
): Promise<Pick<Validation, 'kappa' | 'heads'>> {
  // What is longer than the student reads counts by its beginning, in validation as in training.
  const labeler = createStudentLabeler(model, tokenizer, { maxLength, onTruncated: () => undefined })
  const predicted = await labeler.label(texts, { signal })
  const kappas = headConfusions(
    predicted.map((row) => row.labels),
    labels,
  ).map(cohenKappa)
  return { kappa: meanKappa(kappas).kappa, heads: kappas.map(({ kappa }) => kappa) }
}
