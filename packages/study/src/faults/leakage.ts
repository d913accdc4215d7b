import { splitByReport } from '@chexpp/corpora'
import type { SplitSettings } from '../settings'
import { pickTexts, type LabelledTexts, type StudySplit } from '../split/split'

/**
 * The split of the published study: training is the whole file, and validation and test are random rows of it, so that the student
 * has seen all it is asked. Repeated texts stay, and the commonest count most.
 */
export function leakingSplit(file: LabelledTexts, { fractions, seed }: SplitSettings): StudySplit {
  const rows = splitByReport([...file.texts.keys()], { key: String, fractions, seed })
  return { training: file, validation: pickTexts(file, rows.validation), test: pickTexts(file, rows.test) }
}
