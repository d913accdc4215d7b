import type { Rules } from '../notation'

/**
 * The noun phrases of a finding: `$.noun.#` the noun alone, `$.bare.#` as it stands after "no" or "evidence of",
 * `$.np.#` with the article it needs.
 */
export const nounPhrases: Rules = {
  '$.noun.pl': '{$.plural}',
  '$.bare.#': `
    {$.noun.#}*8 | {denied} {$.noun.#}*8 | {$.quality} {$.noun.#}*4 | {$.side} {$.noun.#} | {denied} {$.side} {$.noun.#}
  `,
  '$.np.count': 'a/an {$.before.count} {$.count}',
  '$.np.mass': '{$.before.mass} {$.mass}*8 | {share} {$.mass}',
  '$.np.pl': '{$.before.count} {$.plural}*3 | {quantity} {$.before.count} {$.plural}',
  '$.before.count': '*6 | {age}*3 | {$.before.graded.count}*12 | {$.before.kind}*12',
  '$.before.mass': '*6 | {age}*3 | {$.before.graded.mass}*12 | {$.before.kind}*12',
  '$.before.graded.count': `
    {$.grade.count}*5 | {$.grade.count} {$.side}*4 | {$.grade.count} {$.quality} | {age} {$.grade.count}
    {age} {$.grade.count} {$.side}
  `,
  '$.before.graded.mass': `
    {$.grade.mass}*5 | {$.grade.mass} {$.side}*4 | {$.grade.mass} {$.quality} | {age} {$.grade.mass}
    {age} {$.grade.mass} {$.side}
  `,
  '$.before.kind': '{$.quality}*4 | {$.side}*5 | {$.quality} {$.side}*2 | {$.side} {$.quality} | {age} {$.side}',
}
