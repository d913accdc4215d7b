import { predict, type PredictOptions } from '../predict'
import type { Student } from '../student'
import { targetPlace, type Target } from '../target'
import type { WordText } from '../text/word'
import type { WordOrder } from './word-orders'

/** The probability of the explained class with 0, 1, … all words changed. */
export interface PerturbationCurve {
  readonly probabilities: readonly number[]
  /** Under the curve over the share of words changed, from 0 to 1, by trapezoids. */
  readonly area: number
}

/** Words removed from the text in an order (the sooner the fall, the better the order), and added to none in the same. */
export interface PerturbationCurves {
  readonly deletion: PerturbationCurve
  readonly insertion: PerturbationCurve
}

/**
 * The curves of several orders of one text's words. A removed word leaves no gap: the student reads the words left, in the
 * order of the text, as a text of their own.
 *
 * Source: Petsiuk, Das and Saenko, "RISE", 2018, whose pixels are words here.
 */
export async function perturbationCurves(
  student: Student,
  text: WordText,
  target: Target,
  orders: readonly WordOrder[],
  options: PredictOptions = {},
): Promise<PerturbationCurves[]> {
  const place = targetPlace(target).flat
  const steps = text.words.length + 1
  const sequences = orders.flatMap((order) => [
    ...Array.from({ length: steps }, (_, changed) => withWords(text, order.slice(changed))),
    ...Array.from({ length: steps }, (_, changed) => withWords(text, order.slice(0, changed))),
  ])
  const probabilities = (await predict(student, sequences, options)).map((each) => each[place])
  return orders.map((_, index) => {
    const start = 2 * steps * index
    return {
      deletion: curve(probabilities.slice(start, start + steps)),
      insertion: curve(probabilities.slice(start + steps, start + 2 * steps)),
    }
  })
}

/** The ids of a text that has only the words at the places given, with `[CLS]` and `[SEP]`. */
function withWords({ ids, words }: WordText, places: readonly number[]): Int32Array {
  const tokens = [...places]
    .sort((a, b) => a - b)
    .flatMap((place) => [...ids.subarray(words[place].firstToken, words[place].endToken)])
  return Int32Array.from([ids[0], ...tokens, ids[ids.length - 1]])
}

function curve(probabilities: readonly number[]): PerturbationCurve {
  let area = 0
  for (let step = 1; step < probabilities.length; step++) area += (probabilities[step - 1] + probabilities[step]) / 2
  return { probabilities, area: area / (probabilities.length - 1) }
}
