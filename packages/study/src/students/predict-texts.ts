import type { Progress } from '@chexpp/labels'
import { createStudentLabeler, loadCheckpoint } from '@chexpp/model'

export interface Predictions {
  /** `[texts][14]` class indexes. */
  readonly labels: readonly Uint8Array[]
  /** `[texts][14 * 4]` */
  readonly probabilities: readonly Float32Array[]
  /** Texts of which the student saw only the beginning. */
  readonly truncated: number
}

/** The labels that a trained student gives. */
export async function predictTexts(
  checkpoint: string,
  texts: readonly string[],
  options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void } = {},
): Promise<Predictions> {
  const { model, tokenizer } = await loadCheckpoint(checkpoint)
  let truncated = 0
  try {
    const labeler = createStudentLabeler(model, tokenizer, { onTruncated: () => (truncated += 1) })
    const labeled = await labeler.label(texts, options)
    return {
      labels: labeled.map(({ labels }) => labels),
      // A student always gives them.
      probabilities: labeled.map(({ probabilities }) => probabilities!),
      truncated,
    }
  } finally {
    model.dispose()
  }
}
