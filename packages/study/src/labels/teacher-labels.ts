import { createRulesLabeler, type RulesMode } from '@chexpp/rules'
import type { Progress } from '@chexpp/labels'
import { withoutNegation } from '../faults/negation-off'

/** The line above a batch's texts, which the published study's labeler took for one of them. */
const HEADER_LINE = 'Reports'

/** Labels of the distinct texts, `[texts][14]`, and of the header line, `[14]`. */
export interface TextLabels {
  readonly ofTexts: readonly Uint8Array[]
  readonly ofHeader: Uint8Array
}

/** What the teacher says, and what it would say if it saw no negation. */
export interface TeacherLabels {
  readonly right: TextLabels
  readonly negationOff: TextLabels
}

export interface LabellingOptions {
  readonly signal?: AbortSignal
  /** Of both labellings together. */
  readonly onProgress?: (progress: Progress) => void
}

/** The rules as teacher. */
export async function labelsOfRules(
  texts: readonly string[],
  { signal, onProgress }: LabellingOptions = {},
): Promise<TeacherLabels> {
  const label = async (mode: RulesMode, done: number): Promise<TextLabels> => {
    const labeled = await createRulesLabeler({ mode }).label([HEADER_LINE, ...texts], {
      signal,
      onProgress: (progress) => onProgress?.({ done: done + progress.done, total: 2 * (texts.length + 1) }),
    })
    const [ofHeader, ...ofTexts] = labeled.map(({ labels }) => labels)
    return { ofTexts, ofHeader }
  }
  return { right: await label('official', 0), negationOff: await label('negation-off', texts.length + 1) }
}

/** Given labels as teacher; of the header line the rules must tell, as no file has labels of it. */
export async function labelsGiven(labels: readonly Uint8Array[]): Promise<TeacherLabels> {
  const { right, negationOff } = await labelsOfRules([])
  return {
    right: { ...right, ofTexts: labels },
    negationOff: { ...negationOff, ofTexts: labels.map(withoutNegation) },
  }
}
