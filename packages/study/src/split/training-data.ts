import type { Fault } from '../faults/fault'
import { leakingSplit } from '../faults/leakage'
import { shiftRows } from '../faults/row-shift'
import type { SplitSettings } from '../settings'
import { pickTexts, splitTexts, type LabelledTexts, type StudySplit } from './split'
import type { TeacherLabels } from '../labels/teacher-labels'

/** A corpus and what its teacher says of it. */
export interface TaughtCorpus {
  /** Distinct. */
  readonly texts: readonly string[]
  /** What errors call the texts by. */
  readonly ids?: readonly string[]
  /** The file: places in `texts`, repeats and all. */
  readonly rows: readonly number[]
  readonly labels: TeacherLabels
}

/**
 * What a student is trained and judged on, with the given faults of the published study. Without any, each text occurs once and in
 * one part alone, with its own labels.
 */
export function trainingData(corpus: TaughtCorpus, faults: readonly Fault[], split: SplitSettings): StudySplit {
  const { ofTexts, ofHeader } = corpus.labels[faults.includes('negation-off') ? 'negationOff' : 'right']
  const inOrder = corpus.rows.map((place) => ofTexts[place])
  const { texts, ids, rows } = corpus
  const file: LabelledTexts = {
    texts: rows.map((place) => texts[place]),
    ids: ids && rows.map((place) => ids[place]),
    labels: faults.includes('row-shift') ? shiftRows(inOrder, ofHeader) : inOrder,
  }
  return faults.includes('leakage') ? leakingSplit(file, split) : splitTexts(withoutRepeats(file), split)
}

/** Each text where it stands first, with the labels it has there. */
function withoutRepeats(file: LabelledTexts): LabelledTexts {
  const first = new Map<string, number>()
  file.texts.forEach((text, row) => first.set(text, first.get(text) ?? row))
  return pickTexts(file, [...first.values()])
}
