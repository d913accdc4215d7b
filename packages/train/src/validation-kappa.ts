import { cohenKappa, headConfusions, meanKappa } from '@chexpp/metrics'
import { createStudentLabeler, type StudentModel, type Tokenizer } from '@chexpp/model'
import type { TrainingTexts } from './training-texts'

/** Mean kappa to the labels given over the heads where it is defined; null where it is for none. */
export async function validationKappa(
  model: StudentModel,
  tokenizer: Tokenizer,
  { texts, labels }: TrainingTexts,
  maxLength: number,
  signal: AbortSignal | undefined,
): Promise<number | null> {
  // What is longer than the student reads counts by its beginning, in validation as in training.
  const labeler = createStudentLabeler(model, tokenizer, { maxLength, onTruncated: () => undefined })
  const predicted = await labeler.label(texts, { signal })
  return meanKappa(
    headConfusions(
      predicted.map((row) => row.labels),
      labels,
    ).map(cohenKappa),
  ).kappa
}
