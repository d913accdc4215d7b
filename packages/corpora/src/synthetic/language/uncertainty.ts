import type { Rules } from '../notation'

/** The many shapes in which a finding is left open. */
export const uncertainty: Rules = {
  may: `
    may*10 | could*6 | might*4 | would | can | may possibly | could potentially | may well | could also | may also*2
  `,
  represent: `
    represent*9 | reflect*6 | be*4 | indicate*2 | suggest*2 | include | represent the presence of | be due to*3
    be related to*3 | be secondary to*3 | be compatible with | be consistent with*2 | be from | relate to
    correspond to | mimic | obscure | be a sign of | be the result of | be attributed to | suggest an element of
    be on the basis of | be concerning for
  `,
  possible: `
    possible*10 | probable*4 | questionable*5 | suspected*4 | possibly*2 | presumed | potential | equivocal | likely*3
    presumably | question of*2 | question | questioned | suspicious | apparent | borderline | suggestion of
    concern for | suspicion for | suspect | favor | probably
  `,
  representing: `
    representing*6 | reflecting*4 | due to*4 | related to*3 | secondary to*3 | indicating | from | a combination of
    suggesting | on the basis of | corresponding to
  `,
  worry: `
    concerning for*5 | suspicious for*5 | worrisome for*4 | suggestive of*6 | compatible with*2 | consistent with*2
    in keeping with | equivocal for | questionable for | indicative of | most suspicious for | highly suspicious for
    somewhat suggestive of
  `,
  worrying: `
    {worry}*8 | suggesting*2 | which may suggest | raising the possibility of*2 | raising concern for
    raising the question of | for which the differential includes | with the possibility of
  `,
  'hedge.#': `
    cannot be excluded*8 | cannot be ruled out*4 | {be.#} not excluded*5 | {be.#} difficult to exclude*3
    can not be excluded*2 | cannot be entirely excluded*2 | cannot be completely excluded*2 | {be.#} possible*4
    {be.#} a consideration | should be considered*3 | would have to be considered*2 | {be.#} suspected*4
    {be.#} questioned*3 | {be.#} considered | may be present*4 | could be present*3 | might be present*2
    may have this appearance*2 | could have this appearance | {be.#} not entirely excluded | {stay.#} a possibility
    {be.#} likely | {be.#} less likely*2 | {be.#} favored | {be.#} possible but less likely
    {be.#} thought less likely | {be.#} probable*2 | could appear similar | {be.#} not well evaluated*2
    {be.#} poorly evaluated | {be.#} incompletely evaluated | {be.#} not clearly seen | would be difficult to exclude
    {be.#} a concern | should be excluded clinically | cannot be confirmed
  `,
  'uncertain.$': `
    {possible} {$.noun.#}*6
    <possible|probable|questionable|suspected|likely> {$.hint} {$.noun.#} <and|with> {$.hint} {present.noun}*4
    <possible|probable|questionable|suspected> {$.hint} {$.noun.#} <and|with|or> {guess}*3
    {present}, <possible|probable|questionable> {$.noun.#}*3
    {present} <and|with> <possible|probable|questionable|suspected> {$.noun.#}*4
    {sight} <and|with> <possible|probable|questionable> {$.hint} {$.noun.#}*2
    {possible} {$.hint} {$.noun.#}*4
    {possible} {$.noun.#} {$.place}*3
    there {be.#} {possible} {$.noun.#} {$.place}
    the possibility of {$.np.#} <cannot be excluded|should be considered|has to be considered|is raised>*3
    there {may} be {$.np.#}*4
    there {may} be {$.np.#} {$.place}*2
    {$.np.#} {may} be present*3
    {$.np.#} {may} be present {$.place}
    {$.np.sg} {hedge.sg}*5
    a/an {$.hint} {$.noun.sg} {hedge.sg}*2
    {$.np.#} cannot be excluded {$.place}
    cannot <exclude|rule out> {$.np.#}*3
    we cannot <exclude|rule out> {$.np.sg}
    can not exclude {$.np.#}
    difficult to exclude {$.np.#}
    unable to exclude {$.bare.#} {$.place}
    this does not exclude {$.np.sg}
    this {may} {represent} {$.np.#}*5
    these <findings|changes|opacities> {may} {represent} {$.np.#}*3
    which {may} {represent} {$.np.#}
    findings {may} {represent} {$.np.#}*3
    findings {worrying} {$.np.#}*4
    findings are {worry} {$.bare.#}
    appearance is {worry} {$.np.#}
    {worrying} {$.np.#}*2
    <suspect|question|consider|favor> {$.np.#}*4
    question <of|whether there is> {$.np.sg}*2
    <question|suggestion|possibility|suspicion> of {$.np.#}*4
    <concern|suspicion> for {$.np.#}*3
    there is <concern|suspicion> for {$.np.#}*2
    there is a <question|suggestion|possibility> of {$.np.#} {$.place}*2
    clinical <concern|suspicion|question> for {$.bare.sg}
    raises the <possibility|question> of {$.np.#}
    {$.np.#} versus {guess}*3
    {$.np.#} vs {guess}
    {$.np.#} or {guess}*2
    {$.np.#} and/or {guess}*2
    {guess} versus {$.np.#}*2
    {guess} or {$.np.#}
    differential <includes|considerations include|diagnosis includes> {$.np.#}*2
    differential diagnosis includes {$.bare.sg} <and|or|versus> {guess}*2
    considerations include {$.bare.sg} and {guess}
    {$.np.#} {seem.#} to be {seen}
    {$.np.#} {be.#} <suspected|questioned|possible|not excluded|questionably present|possibly present|likely>*3
    {$.np.#} {be.#} suspected {$.place}
    {$.np.#} {be.#} not well <seen|evaluated|visualized|assessed>
    {$.noun.sg} <is obscured|is difficult to assess|is not clearly seen|cannot be assessed|is incompletely evaluated|is poorly evaluated|cannot be evaluated>
    evaluation for {$.bare.#} is limited*2
    assessment for {$.bare.sg} is limited by {artifact}
    correlate clinically for {$.bare.#}*2
    correlate clinically for <signs|symptoms|evidence> of {$.bare.sg}*2
    clinical correlation for {$.bare.#} is recommended
    please correlate for symptoms of {$.bare.sg}
    recommend <CT|follow-up> to exclude {$.np.#}
    {exam} recommended to <evaluate for|exclude|rule out> {$.np.sg}*2
    no definite {$.noun.#}, although {$.np.sg} {hedge.sg}
    although no {$.bare.#} {be.#} {seen}, {guess} {hedge.sg}
    no new {$.noun.#}*3
    there {be.#} no new {$.noun.#}*2
    no new or enlarging {$.noun.#} {be.#} {seen}
    no new area of {$.noun.sg}
    it is unclear whether {$.np.#} {be.#} present
    indeterminate for {$.bare.sg}
    cannot differentiate {$.bare.sg} from {guess}
    in the <appropriate|proper|correct> clinical <setting|context>, {$.np.sg} {hedge.sg}*3
    in the setting of fever, this {may} {represent} {$.np.#}
    if there is clinical <concern|suspicion> for {$.bare.#}, {exam} is recommended*2
    if {$.bare.sg} is suspected, {exam} may be obtained*2
    if clinically suspected, consider {$.np.sg}
    given the clinical history, {$.np.sg} {hedge.sg}*2
    early {$.noun.sg} {hedge.sg}*2
    underlying {$.noun.sg} {hedge.sg}*2
    superimposed {$.noun.sg} {hedge.sg}*2
    {$.np.#} {be.#} thought unlikely
    {$.noun.sg}, less likely {guess}
    unlikely to represent {$.np.#}
    not <clearly|definitely|obviously> {$.np.sg}
    no definite {$.noun.#} but evaluation is limited
    suggestion of {$.np.#} on the {view}
    {$.np.#} suspected*2
    {$.np.#}?
    ? {$.noun.#}
    ? {possible} {$.noun.sg}
    r/o {$.noun.#}
    query {$.noun.#}
    {$.np.sg} {seem.sg} less likely
    maybe due to {$.np.#}
    would <suggest|favor> {$.np.#}*2
    most <consistent|compatible> with {$.np.#}
    probably {representing} {$.np.#}
    likely {representing} {$.np.#}*2
    presumably {$.np.#}
    equivocal {$.noun.#} {$.place}
    borderline {$.noun.sg}
  `,
  '$.hint': `
    {hand} | small | mild | bilateral | early | developing | underlying | subtle | minimal | new | small {hand}
    mild {hand} | acute | tiny | {$.quality}
  `,
}
