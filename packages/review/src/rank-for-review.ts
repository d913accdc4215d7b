import { LABEL_CLASSES, OBSERVATIONS, type Observation } from '@chexpp/labels'
import { CRITERIA, STRATEGIES, type OverHeads, type Strategy } from './criteria/criteria'
import type { ReviewRow } from './review-row'
import { overHeads, scoreHeads } from './score-heads'
import { observationsInQuestion, type ObservationInQuestion } from './selection/observations-in-question'
import { RepeatGuard } from './selection/repeat-guard'
import { shuffledPlaces } from './selection/shuffled-places'

export interface RankOptions {
  /** Default `disagreement`. */
  readonly by?: Strategy
  /** How 14 scores become one. Default: what suits the criterion, `mean` for `differing-heads`, else `max`. */
  readonly over?: OverHeads
  /** At most so many rows. Default: all that the limits below let pass. */
  readonly count?: number
  /**
   * Of two rows with the same labels by both labelers, the second is passed over where their texts share at least this much of their
   * runs of three characters: 1 for the same words only, above 1 for none. Default 0.8.
   */
  readonly likeness?: number
  /** At most so many rows whose first observation in question is the same, so that one does not take them all. Default: no limit. */
  readonly perObservation?: number
  /** 32-bit integer, of `random`. Default 1. */
  readonly seed?: number
}

/** A row chosen for review. */
export interface RankedRow<Row extends ReviewRow = ReviewRow> {
  readonly row: Row
  /** Of the row, from 0 to 1; of `random`, what `disagreement` gives it. */
  readonly score: number
  /** At least one, the most doubtful first. */
  readonly inQuestion: readonly ObservationInQuestion[]
}

export interface ReviewRanking<Row extends ReviewRow = ReviewRow> {
  /** The most doubtful first; of equal scores the row that comes first. By `random` in an order by chance. */
  readonly chosen: readonly RankedRow<Row>[]
  /** Rows that would have been chosen but for a limit. */
  readonly passedOver: { readonly repeats: number; readonly overLimit: number }
}

/**
 * Chooses the rows that a radiologist's corrections should teach most from: those where teacher and student disagree, or that the
 * student doubts.
 *
 * Source: McDermott et al., "CheXpert++: Approximating the CheXpert labeler for speed, differentiability, and probabilistic
 * output", 2020, which asked a clinician about sentences chosen by the student's probabilities and trained on the answers.
 *
 * @throws {RangeError} for an option out of range, and a row without `[14]` labels of both and `[14, 4]` probabilities
 */
export function rankForReview<Row extends ReviewRow>(
  rows: readonly Row[],
  options: RankOptions = {},
): ReviewRanking<Row> {
  const { by = 'disagreement', count = rows.length, likeness = 0.8, perObservation = Infinity, seed = 1 } = options
  assertOptions(by, { count, perObservation }, likeness)
  const criterion = CRITERIA[by === 'random' ? 'disagreement' : by]
  const scored = rows.map((row, place) => {
    assertRow(row, place)
    const heads = scoreHeads(row, criterion.score)
    return { row, heads, score: overHeads(heads, options.over ?? criterion.over) }
  })
  const inOrder =
    by === 'random'
      ? shuffledPlaces(rows.length, seed).map((place) => scored[place])
      : [...scored].sort((a, b) => b.score - a.score)

  const repeats = new RepeatGuard(likeness)
  const perFirst = new Map<Observation, number>()
  const passedOver = { repeats: 0, overLimit: 0 }
  const chosen: RankedRow<Row>[] = []
  for (const { row, heads, score } of inOrder) {
    if (chosen.length >= count) break
    const inQuestion = observationsInQuestion(row, heads)
    const [{ observation }] = inQuestion
    const taken = perFirst.get(observation) ?? 0
    if (taken >= perObservation) passedOver.overLimit++
    else if (repeats.isRepeat(row)) passedOver.repeats++
    else {
      repeats.choose(row)
      perFirst.set(observation, taken + 1)
      chosen.push({ row, score, inQuestion })
    }
  }
  return { chosen, passedOver }
}

function assertOptions(by: string, counts: Readonly<Record<string, number>>, likeness: number): void {
  if (!(STRATEGIES as readonly string[]).includes(by))
    throw new RangeError(`by is "${by}"; there are ${STRATEGIES.join(', ')}`)
  for (const [name, value] of Object.entries(counts)) {
    if (!(value >= 0) || (value !== Infinity && !Number.isInteger(value)))
      throw new RangeError(`${name} is ${value}; give a whole number`)
  }
  if (!(likeness > 0)) throw new RangeError(`likeness is ${likeness}; give a share above 0, such as 0.8`)
}

function assertRow({ teacher, student, probabilities }: ReviewRow, place: number): void {
  const heads = OBSERVATIONS.length
  const given = [teacher.length, student.length, probabilities.length]
  if (given.join() === [heads, heads, heads * LABEL_CLASSES.length].join()) return
  throw new RangeError(
    `row ${place + 1}: ${given[0]} labels of the teacher, ${given[1]} of the student and ${given[2]} probabilities; ` +
      `give ${heads}, ${heads} and ${heads} × ${LABEL_CLASSES.length}`,
  )
}
