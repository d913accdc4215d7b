import type { Rules } from '../notation'

/** Ways to say that a finding is there. */
export const affirmation: Rules = {
  'positive.$': `
    {$.np.#}*12
    {$.np.#} {$.place}*10
    there {be.#} {$.np.#}*6
    there {be.#} {$.np.#} {$.place}*8
    there {seem.#} to be {$.np.#} {$.place}
    there {has.#} been {$.np.#}
    {$.np.#} {be.#} {seen.again}*6
    {$.np.#} {be.#} {seen.again} {$.place}*4
    {$.np.#} <{seen.again}|again seen|present>*3
    {$.np.#} {stay.#} <present|visible|evident>
    the {$.noun.#} {be.#} {seen.again}
    again <seen|noted|demonstrated|identified> {be.#} {$.np.#}*3
    {seen.again} {be.#} {$.np.#} {$.place}
    again, there {be.#} {$.np.#}
    again <seen|noted> {$.np.#}
    redemonstration of {$.np.#}*2
    evidence of {$.np.#}*2
    there is <radiographic|definite|some> evidence of {$.np.#}
    findings <consistent|compatible|in keeping> with {$.np.#}*3
    findings of {$.np.#}
    signs of {$.np.#}
    this is <consistent|compatible> with {$.np.#}*2
    this represents {$.np.#}
    appearance <typical|characteristic> of {$.bare.#}
    diagnostic of {$.bare.#}
    presence of {$.np.#} {$.place}
    I see {$.np.#} {$.place}
    we see {$.np.#}
    {lungs.#} {show.#} {$.np.#}*2
    {viewer} {show.sg} {$.np.#} {$.place}*3
    on the {view}, there {be.#} {$.np.#}*2
    {$.place}, there {be.#} {$.np.#}*3
    {$.place} {be.#} {$.np.#}
    the patient has {$.np.#}
    known {$.noun.#} {$.place}
    {$.np.#} as described
    {$.np.#}, as above
    history of {$.np.#}
    status post {$.np.#}
    {$.np.sg} is the most striking finding
    the most notable finding is {$.np.sg} {$.place}
    {$.np.#} {$.place} {be.#} {mildly} <more conspicuous|prominent|extensive>
    {$.np.#} {be.#} <visible|faintly seen|best seen> on the {view}
    {$.np.#}, {$.spread}*2
    {$.np.#}, {severity}
    {$.np.#}, <stable|unchanged|old|chronic|likely chronic|new|not significantly changed|similar to prior>*5
    {$.np.#} which {be.#} <stable|unchanged|new|chronic|old|similar to prior>*2
    {$.np.#} that {be.#} <increased|decreased|unchanged> {since}
    {$.np.#} {be.#} due to {$.cause}*2
    {$.np.#} due to {$.cause}*2
    {$.np.#} related to {$.cause}
    {$.np.#} from {$.cause}
    {$.np.#} secondary to {$.cause}
    {$.np.#} (series {digit}, image {digit})
    {$.np.#} ({measure})
    {$.np.#} in this patient with {$.cause}
    incidental note is made of {$.np.#}*2
    incidentally, {$.np.#} {be.#} seen
    note is <again|also> made of {$.np.#} {$.place}*2
    also <noted|seen> {be.#} {$.np.#}
    of note, there {be.#} {$.np.#}
    however, there {be.#} {$.np.#} {$.place}*2
    there {be.#} also {$.np.#}
    in addition, {$.np.#} {be.#} {seen.again}
    otherwise, {$.np.#} {be.#} <stable|unchanged>
    overall, {$.np.#} {has.#} <progressed|improved>
    {$.noun.#} {$.place}*3
    {side}: {$.np.#}
    {$.noun.#}: <yes|present|stable|mild|small|moderate|{$.spread}>
    {$.noun.sg} with {$.cause}
    the {$.noun.#} <involve{s.#}|extend{s.#} to> the {hand} {lobe}
    {$.np.#} <obscure{s.#}|obscuring|partially obscuring> the {hand} <hemidiaphragm|heart border>
    {$.np.#} measuring {measure}
    the {hand} {$.noun.sg} measures {measure}
    {$.np.#} projecting {$.place}
    {$.np.#} consistent with <known|provided|given> <history|diagnosis>
    consistent with {$.np.#}*2
    compatible with {$.np.#}*2
    no change in {$.np.#}*3
    stable appearance of {$.np.#}*2
    increased <conspicuity|prominence> of the {$.noun.#}
    prominent {$.noun.#}
    not only {$.np.#} but also {present.#} {be.#} seen
  `,
  '$.spread': `
    <right greater than left|left greater than right>*2
    <right worse than left|left worse than right>
    more on the {hand}
    greater on the {hand}
    <right more than left|left more than right>
    worse {$.place}
  `,
  // Weights as in everyday reports.
  // The noun alone, as after "possible effusion and".
  'present.noun': `
    {atelectasis.noun.sg}*3 | {effusion.noun.sg}*3 | {effusion.noun.pl}*2 | {edema.noun.sg}*2 | {opacity.noun.pl}*2
    {consolidation.noun.sg}*2 | {pneumonia.noun.sg}*2 | {scar.noun.sg}*2 | {cardiomegaly.noun.sg}*2 | {lesion.noun.sg}
    {pneumothorax.noun.sg} | {thickening.noun.sg} | {fracture.noun.pl} | {interstitial.noun.sg} | {airways.noun.sg}*2
  `,
  'present.sg': `
    {atelectasis.np.sg}*7 | {effusion.np.sg}*6 | {opacity.np.sg}*5 | {consolidation.np.sg}*3 | {pneumonia.np.sg}*2
    {edema.np.sg}*5 | {cardiomegaly.np.sg}*5 | {scar.np.sg}*3 | {interstitial.np.sg}*2 | {lesion.np.sg}*3
    {pneumothorax.np.sg}*2 | {thickening.np.sg}*3 | {fracture.np.sg}*2 | {mediastinum.np.sg}*2
    {degeneration.np.sg}*3 | {airways.np.sg}*4 | {calcification.np.sg}*3 | {vascular.np.sg}*4 | {diaphragm.np.sg}*4
    {leak.np.sg} | {lump.np.sg}*2 | {device.np.sg}*3 | {nonspecific.np.sg} | {unlisted.np.sg}*3
  `,
  'present.pl': `
    {atelectasis.np.pl}*2 | {effusion.np.pl}*4 | {opacity.np.pl}*5 | {interstitial.np.pl}*3 | {lesion.np.pl}*2
    {fracture.np.pl}*2 | {degeneration.np.pl}*5 | {airways.np.pl}*2 | {calcification.np.pl}*3 | {vascular.np.pl}*2
    {lump.np.pl} | {device.np.pl}*2 | {consolidation.np.pl} | {pneumonia.np.pl} | {edema.np.pl} | {cardiomegaly.np.pl}
    {scar.np.pl} | {pneumothorax.np.pl} | {thickening.np.pl} | {mediastinum.np.pl} | {diaphragm.np.pl} | {leak.np.pl}
    {nonspecific.np.pl} | {unlisted.np.pl}*2
  `,
  present: '{present.sg}*3 | {present.pl}*2',
}
