import type { Rules } from '../notation'

/** The many shapes in which a finding is denied. */
export const negation: Rules = {
  evidence: `
    typical findings | evidence*8 | radiographic evidence*3 | definite evidence*2 | convincing evidence*2 | plain film evidence
    findings*2 | radiographic findings | sign | signs | indication | suggestion | focus | area | radiographic sign
    definite sign | imaging evidence | x-ray evidence | clear evidence | suspicious focus | other evidence
    obvious evidence
  `,
  'negative.$': `
    no {$.bare.#}*10
    no {$.bare.#} {be.#} {seen}*5
    no {$.bare.#} [{be.#}] {seen} {$.place}*2
    no {$.bare.#} {$.place}*2
    there {be.#} no {$.bare.#}*8
    there {be.#} no {$.bare.#} {$.place}*2
    there {be.#} no {seen} {$.noun.#}
    there {was.#} no {$.bare.#}
    there {has.#} been no {$.bare.#}
    there is no longer {$.np.sg}
    there {be.#} not {$.np.#}
    there is not any {$.bare.sg}
    without {$.bare.#}*2
    without {evidence} of {$.bare.#}*2
    no {evidence} of {$.bare.#}*6
    no {evidence} for {$.bare.#}
    no {evidence} of {$.bare.#} {$.place}
    no {evidence} of {$.bare.#} {be.sg} {seen}
    there is no {evidence} of {$.bare.#}*5
    there is no {evidence} for {$.bare.#}
    no {evidence} to suggest {$.bare.#}*2
    there is nothing to suggest {$.bare.#}
    nothing to suggest {$.bare.#}
    there {be.#} no {nonspecific.noun.#} to <suggest|explain|indicate> {$.bare.sg}
    no {opacity.noun.#} to suggest {$.bare.sg}
    no evidence of developing {$.noun.#}
    no {evidence} of <acute|active|new|recurrent> {$.noun.#}
    no development of {$.bare.#}
    no focus of {$.bare.sg}
    no area of {$.bare.sg}
    no change to indicate {$.bare.#}
    {lungs.#} <{be.#}|{seem.#}|{stay.#}> <clear|free> of {$.bare.#}*2
    {lungs.#} {be.#} clear without {$.bare.#}
    {lungs.#} {be.#} clear without {evidence} of {$.bare.#}*2
    {lungs.#} {be.#} clear with no {$.bare.#}*2
    {viewer} is negative for {$.bare.#}
    negative for {$.bare.#}*2
    {viewer} {show.sg} no {$.bare.#}*2
    {viewer} {show.sg} no {evidence} of {$.bare.#}
    {viewer} fails to <show|demonstrate|reveal> {$.np.#}
    {viewer} does not <show|demonstrate|reveal> {$.np.#}
    {lungs.#} {show.#} no {$.bare.#}
    I <see|find> no {$.bare.#}
    we see no {evidence} of {$.bare.#}
    absence of {$.bare.#}
    {$.np.#} {be.#} <absent|excluded|ruled out|not seen|not identified|not present|not demonstrated|not evident|not visualized|not appreciated|not apparent|not detected|not noted>*3
    {$.np.#} {be.#} no longer {seen}*2
    the {age} {$.noun.#} {be.#} no longer {seen}*2
    the {$.noun.#} {has.#} [now|completely|largely|essentially|nearly|almost completely] <resolved|cleared|disappeared>*3
    {$.np.#} {has.#} <resolved|cleared> {since}
    the {$.noun.#} seen {$.place} on {prior} {has.#} resolved
    resolution of {$.np.#}*2
    interval <resolution|clearing|disappearance> of {$.np.#}*2
    <complete|near complete|near-complete> resolution of the {$.noun.#}
    resolved {$.noun.#}*2
    {$.noun.#} with interval resolution
    {$.noun.#}: <none|no|not seen|absent|negative>
    {$.noun.#} <not seen|not identified|absent|resolved|excluded>*2
    this excludes {$.np.#}
    rule out {$.bare.#}*2
    evaluate to rule out {$.bare.#}
    to exclude {$.bare.#}
    neither {$.bare.#} nor {absent.sg} is {seen}
    {normal.clause} with no {$.bare.#}
    {normal.clause} without {$.bare.#}
    {normal.clause}, without {evidence} of {$.bare.#}
    {normal.clause} and there is no {$.bare.#}
    {nonspecific.np.#} rather than {$.np.#}
    {present} rather than {$.np.#}
    no {$.bare.#}, {seen}
    no {severity} {$.noun.#}
    no {severity} or {severity} {$.noun.#}
    no other {$.noun.#}
    no further {$.noun.#} {be.#} {seen}
    not associated with {$.bare.#}
    history of {$.bare.#}, now resolved
    no complicating {$.noun.#}
    specifically, no {$.bare.#}*2
    specifically, there is no {evidence} of {$.bare.#}
    in particular, no {$.bare.#} {be.#} {seen}
    no <pre|post> procedure {$.noun.#}
    no {$.noun.#} or other {nonspecific.noun.#}
    no {$.noun.#} since {date}
    no {$.noun.#} at this time
    not suspicious for {$.bare.#}
    not consistent with {$.bare.#}
    without {seen} {$.noun.#}
    without radiographic {$.noun.#}
    no <large|obvious> <{hand}|bilateral|associated|focal|residual> {$.noun.#}
  `,
}
