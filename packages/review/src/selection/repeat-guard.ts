import type { ReviewRow } from '../review-row'
import { jaccard, textTrigrams } from './text-trigrams'

/**
 * Remembers the texts chosen, and tells whether another would ask a radiologist the same again: its labels are the same, by teacher
 * and student, and so nearly are its words. Sentences that differ by a "no" have other labels.
 */
export class RepeatGuard {
  private readonly chosen = new Map<string, ReadonlySet<string>[]>()

  /** @param likeness from this on two texts are alike, by the runs of three characters that they share */
  constructor(private readonly likeness: number) {}

  isRepeat(row: ReviewRow): boolean {
    const trigrams = textTrigrams(row.text)
    return (this.chosen.get(labelsOf(row)) ?? []).some((other) => jaccard(trigrams, other) >= this.likeness)
  }

  choose(row: ReviewRow): void {
    const labels = labelsOf(row)
    this.chosen.set(labels, [...(this.chosen.get(labels) ?? []), textTrigrams(row.text)])
  }
}

const labelsOf = ({ teacher, student }: ReviewRow): string => `${teacher.join('')} ${student.join('')}`
