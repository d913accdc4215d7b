import type { Rules } from '../notation'

/** What became of a finding since an earlier examination. */
export const change: Rules = {
  changed: `
    stable*6 | unchanged*7 | increased*4 | decreased*4 | improved*4 | worse*3 | slightly increased*2
    slightly decreased*2 | slightly improved*2 | not significantly changed*2 | relatively stable
    essentially unchanged*2 | grossly unchanged | slightly worse | larger | smaller*2 | more conspicuous*2
    less conspicuous | more pronounced | less prominent | similar*2 | minimally changed | markedly improved*2
    similar in appearance | new*2 | nearly resolved | stable in size | persistent
  `,
  'changed.verb': `
    increased*4 | decreased*4 | improved*4 | worsened*4 | progressed*2 | enlarged*2 | resolved | not changed*3
    not significantly changed*3 | diminished | slightly increased*2 | slightly improved*2 | partially cleared
    partially resolved*2 | developed*2 | remained stable*2 | grown | regressed | cleared somewhat
    significantly improved | become more <prominent|conspicuous|confluent> | become less <prominent|conspicuous|dense>
    not <increased|decreased|progressed> | evolved
  `,
  'change.noun': `
    increase*4 | decrease*4 | improvement*4 | worsening*3 | progression*2 | development*2 | resolution | change*2
    enlargement | reduction | clearing*2 | near resolution | partial clearing | partial resolution | regression
    placement
  `,
  'change.$': `
    {$.np.#} {be.#} {changed}*4
    {$.np.#} {be.#} {changed} {since}*4
    the {$.noun.#} {be.#} {changed}*3
    the {hand} {$.noun.sg} is {changed} {since}*2
    {$.np.#} {has.#} {changed.verb}*2
    {$.np.#} {has.#} {changed.verb} {since}*2
    the {$.noun.#} {$.place} {has.#} {changed.verb}*2
    {$.np.#} {stay.#} {changed}*2
    {$.np.#} {seem.#} {changed}*2
    {$.np.#} {seem.#} {mildly} {changed} {since}
    interval {change.noun} in {$.np.#}*4
    interval {change.noun} of {$.np.#}*3
    there has been interval {change.noun} <in|of> {$.np.#}*3
    <slight|mild|marked|significant|minimal|some|continued|partial> {change.noun} in {$.np.#}*3
    no <significant|interval|appreciable|substantial|definite|significant interval> change in {$.np.#}*4
    no change in the <size|appearance|extent> of the {$.noun.#}*2
    there has been no <significant|interval> change in the {$.noun.#} {since}*2
    {$.np.#} without <significant|interval> change*2
    {$.np.#}, {changed}*4
    {$.np.#} {changed} {since}*3
    {$.np.#}, {changed} {since}*2
    {changed} {$.noun.#}*2
    compared to {prior}, {$.np.#} {has.#} {changed.verb}*3
    {since}, {$.np.#} {be.#} {changed}*2
    when compared to {prior}, there {be.#} {$.np.#}
    since {prior}, there has been {change.noun} in the {$.noun.#}
    previously <seen|noted|described> {$.noun.#} {has.#} {changed.verb}*3
    the previously <seen|noted|described|identified> {$.noun.#} {be.#} {changed}*2
    {$.np.#} <persist{s.#}|persisting>*3
    {$.np.#} persist{s.#} {$.place}
    {$.np.#} {has.#} developed {since}*2
    {$.np.#} <was|were> not present on {prior}
    {$.np.#}, not present previously
    {$.np.#}, previously seen
    {$.np.#} {has.#} been <present|stable> since {date}
    new {$.noun.#}*3
    new {$.noun.#} {$.place}*3
    there {be.#} <a/an new|worsening|increasing|persistent> {$.noun.#}
    <worsening|increasing|enlarging|progressive|persistent|residual|improving|resolving> {$.noun.#} {$.place}*4
    <little|minimal> change in {$.np.#}
    {$.np.#} now seen {$.place}
    now with {$.np.#}
    {$.np.#} <similar to|as on|stable from|unchanged from> {prior}*3
    allowing for differences in technique, {$.np.#} {be.#} {changed}*2
    {$.np.#} {be.#} new {since}
    {$.np.#} {be.#} larger than on {prior}
    {$.np.#} {has.#} decreased from {measure} to {measure}
    followup of {$.np.#}, {changed}
  `,
}
