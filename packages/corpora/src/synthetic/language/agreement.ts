import type { Rules } from '../notation'

/** Verbs and determiners that agree with the number (`#`) of a noun. */
export const agreement: Rules = {
  'be.sg': 'is',
  'be.pl': 'are',
  'was.sg': 'was',
  'was.pl': 'were',
  'has.sg': 'has',
  'has.pl': 'have',
  // The ending of a verb, as in "persist{s.#}".
  's.sg': 's',
  's.pl': '*1',
  'seem.#': 'appear{s.#}*3 | seem{s.#} | look{s.#}',
  'stay.#': 'remain{s.#}*3 | continue{s.#} to be',
}
