import type { Rules } from '../notation'

/** Sentences that set two or more findings in relation: cause, company, contrast, differential. */
export const relations: Rules = {
  with: `
    with*8 | and*4 | as well as*2 | along with*2 | accompanied by*2 | associated with*3 | in addition to
    superimposed on*2 | combined with | adjacent to | together with | plus
  `,
  // Without a verb of its own, and with one.
  'likely.phrase': `
    likely*4 | probably*2 | most likely*3 | likely representing*5 | which likely represents*4 | likely due to*4
    most consistent with*2 | consistent with*4 | compatible with*3 | suggestive of*3 | suggesting*3 | concerning for*3
    suspicious for*2 | worrisome for*2 | possibly*2 | possibly representing*2 | possibly due to*2
    which may represent*5 | which could represent*4 | that may represent*3 | that could reflect*2 | reflecting*2
    representing*2 | due to*3 | related to*2 | secondary to*2 | from | favored to represent | presumably | presumed
    thought to represent | which is probably | questionable for | raising the possibility of | which would suggest
    in keeping with | rather than | not | without
  `,
  'likely.as': `
    {likely.phrase}*3 | <may|could|might|would> {represent}*2 | may represent*5 | may reflect*3 | could represent*3
    could be due to*2 | may be related to*2 | might represent*2 | may be secondary to*2
  `,
  'explained.$': `
    {$.np.#} {likely.as} {guess}*2
    {$.np.#}, {likely.phrase} {guess}*3
    {$.np.#} {$.place}, {likely.phrase} {guess}*2
    there {be.#} {$.np.#} {$.place}, {likely.phrase} {guess}
    {$.np.#} {with} {present}*3
    {$.np.#} without {absent}*2
    {$.np.#}, no {absent}
    {$.np.#} {worrying} {guess}
  `,
  'relation.pair': `
    {present} <with|and> <adjacent|associated|underlying|overlying|superimposed> {present.noun}*12
    {present} causing {present}
    {present}, notably {present}
    {present} containing {present}
    {present}, including {present}
    {present} obscured by {present}
    {present}, partly due to {present}*2
    {present} though {present.#} {be.#} {changed}
    {present} extending into {present}
    {present} as well as {present}*2
    {present}, and {present}*2
    {present} following {present}
    obscuration of the {hand} <hemidiaphragm|heart border> by {present}*2
    {present} {with} {present}*8
    there {be.#} {present.#} {with} {present}*4
    {present}, {with} {present}*2
    {present} {with} {present} {lung.place}
    {present} and {present} are {seen.again}*2
    {present}, {present}*2
    {present}. ^{present}*5
    {present} in addition to {present}
    {present.#} {be.#} {seen.again}, {with} {present}*2
    {present+and}*5
    there is {present+and}*2
    {viewer} {show.sg} {present+and}*2
    findings of {present+and}
    status post {present} with {present}
    interval {change.noun} in {present} and {present}*2
    {present} and {present} are {changed}*2
    {present.#} {has.#} {changed.verb}, and {present.#} {be.#} {changed}*2
    {present.#} {be.#} {changed} while {present.#} {has.#} {changed.verb}
    stable {present} and {present}
    no change in {present} or {present}*2
    no change in {present+and}
    {present.#} {be.#} {changed}, as {be.#} {present.#}
    combination of {present} and {present}*2
    {present} (with {present})
    unchanged {present}; new {present}
  `,
  // What one sees, as against what it may mean ({guess}).
  'sight.sg': `
    {opacity.np.sg}*8 | {consolidation.np.sg}*3 | {interstitial.np.sg}*2 | {lesion.np.sg}*4 | {atelectasis.np.sg}*3
    {diaphragm.np.sg}*4 | {mediastinum.np.sg}*2 | {lump.np.sg}*2 | {effusion.np.sg}*2 | {edema.np.sg}
    {airways.np.sg} | {thickening.np.sg} | {present.sg}*8
  `,
  'sight.pl': `
    {opacity.np.pl}*8 | {consolidation.np.pl} | {interstitial.np.pl}*3 | {lesion.np.pl}*2 | {present.pl}*4
  `,
  sight: '{sight.sg}*3 | {sight.pl}*2',
  'relation.cause': `
    {sight} {likely.as} {guess}*12
    {sight}, {likely.as} {guess}*12
    {sight} {lung.place} {likely.as} {guess}*5
    {sight} {lung.place}, {likely.as} {guess}*5
    there {be.#} {sight.#}, {likely.phrase} {guess}*4
    there {be.#} {sight.#} {likely.phrase} {guess}*3
    {sight} {likely.as} {guess} or {guess}*8
    {sight}, {likely.as} {guess} or {guess}*5
    {sight} {likely.as} {guess} and/or {guess}*2
    {sight} {likely.as} {guess} versus {guess}*6
    {sight}, {likely.as} {guess} versus {guess}*3
    {sight}, {likely.as} {guess} and {guess}*2
    {sight} {likely.as} {guess+or}*4
    {sight} may be due to {guess} or {guess}*2
    {sight} {may} {represent} {guess}*5
    {sight} {may} {represent} {guess} or {guess}*3
    {sight} {may} {represent} {guess+or}*2
    {sight} {may} {represent} {guess}, but {guess} {hedge.sg}*3
    {sight}, which {may} {represent} {guess}, although {guess} {hedge.sg}*2
    {sight} {likely.as} {guess}, although {guess} {hedge.sg}*3
    {sight} {likely.as} {guess}, but {guess} {hedge.sg}*3
    {sight} {likely.as} {guess}; {guess} {hedge.sg}*2
    {sight}, {guess} versus {guess}*4
    {sight}, {guess} vs. {guess}
    {sight}, {guess} or {guess}*2
    {sight}, either {guess} or {guess}*2
    {sight}: {guess} versus {guess}
    {sight}. ^This {may} {represent} {guess}*3
    {sight}. ^{guess} {hedge.sg}*3
    {sight}, {guess} less likely
    {sight}, favor {guess} over {guess}*2
    {sight} favored to represent {guess} rather than {guess}
    {sight} {likely.as} {guess}, less likely {guess}*2
    {sight.#} which {be.#} {worry} {guess}*2
    {sight} {worrying} {guess}*4
    {sight} {worrying} {guess} or {guess}*2
    {sight}, {worrying} {guess}*2
    differential for {present} includes {guess+and}*2
    differential diagnosis includes {guess+and}*2
    differential considerations include {guess} and {guess}*2
    differential diagnosis of {guess}, {guess}, or {guess}
    differential would include {guess} versus {guess}
    {present} with differential including {guess+or}
    {sight.#} suggest{s.#} {guess}*2
    {present.#} obscure{s.#} {guess}
    {guess} or {guess} {hedge.sg}*2
    {guess} and {guess} {hedge.pl}*2
    {guess}, {guess} or {guess} {hedge.sg}
    cannot exclude {guess+or}*2
    possible {present.noun} or {present.noun}*2
    possible {present.noun} and {present.noun}
    <question|possible|suspected|probable> {present.noun} with {guess}
    concern for {guess+or}
    findings {may} {represent} {guess+or}*2
    findings {worrying} {guess+and}*2
    this {may} {represent} {guess} or {guess}*3
    this {may} {represent} {guess} versus {guess}*2
    this could represent {guess}, {guess}, or {guess}
  `,
}
