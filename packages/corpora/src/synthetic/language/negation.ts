import type { Rules } from '../notation'

// What a list of denials is made of, with weights as in everyday reports.
const ABSENT_SINGULAR = `
  {effusion.bare.sg}*14 | {pneumothorax.bare.sg}*16 | {consolidation.bare.sg}*12 | {opacity.bare.sg}*8
  {pneumonia.bare.sg}*6 | {edema.bare.sg}*7 | {atelectasis.bare.sg}*2 | {lesion.bare.sg}*4 | {fracture.bare.sg}*4
  {cardiomegaly.bare.sg}*2 | {thickening.bare.sg}*3 | {scar.bare.sg} | {interstitial.bare.sg}
  {mediastinum.bare.sg}*2 | {degeneration.bare.sg} | {lump.bare.sg} | {airways.bare.sg} | {diaphragm.bare.sg}
  {leak.bare.sg}*3 | {nonspecific.bare.sg}*5 | {vascular.bare.sg} | {device.bare.sg} | {calcification.bare.sg}
`
const ABSENT_PLURAL = `
  {effusion.bare.pl}*5 | {pneumothorax.bare.pl}*2 | {consolidation.bare.pl}*2 | {opacity.bare.pl}*4
  {pneumonia.bare.pl} | {edema.bare.pl} | {atelectasis.bare.pl} | {lesion.bare.pl}*3 | {fracture.bare.pl}*2
  {cardiomegaly.bare.pl} | {thickening.bare.pl} | {interstitial.bare.pl} | {mediastinum.bare.pl}
  {degeneration.bare.pl} | {calcification.bare.pl} | {nonspecific.bare.pl}*4 | {device.bare.pl}
`

/** The many shapes in which a finding is denied. */
export const negation: Rules = {
  evidence: `
    typical findings | evidence*8 | radiographic evidence*3 | definite evidence*2 | convincing evidence*2 | plain film evidence
    findings*2 | radiographic findings | sign*1 | signs | indication | suggestion | focus | area | radiographic sign
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
  'absent.sg': ABSENT_SINGULAR,
  'absent.pl': ABSENT_PLURAL,
  absent: ABSENT_SINGULAR + ABSENT_PLURAL,
  'negative.list': `
    no {absent+or}*14
    no {absent+and}*2
    there is no {absent.sg+or}*9
    there are no {absent.pl+or}*3
    no {absent.sg+or} is {seen}*5
    no {absent.pl+or} are {seen}*2
    no {evidence} of {absent+or}*6
    no {evidence} for {absent+or}
    there is no {evidence} of {absent+or}*4
    without {absent+or}*3
    without {evidence} of {absent+or}*2
    negative for {absent+or}*2
    negative for {absent+and}
    {lungs.#} {be.#} clear of {absent+or}
    {lungs.#} {be.#} free of {absent+or}
    {lungs.#} {be.#} clear without {absent+or}*4
    {lungs.#} {be.#} clear, without {evidence} of {absent+or}*2
    {lungs.#} {be.#} clear with no {absent+or}*2
    {lungs.#} {be.#} clear and without {absent+or}
    {viewer} {show.sg} no {absent+or}*2
    {viewer} {show.sg} no {evidence} of {absent+or}
    no {absent}, no {absent}*2
    no {absent}, no {absent}, and no {absent}*2
    no {absent} and no {absent}*2
    no {absent} or {absent}, and no {absent}*2
    no {absent}, {absent} or {absent}, no {absent}
    no {absent}, or {absent}*2
    no {absent}, {absent}*2
    no {absent}, {absent}, {absent}*2
    no {absent}, {absent}, nor {absent}
    no {absent}/{absent}
    no {absent} and/or {absent}
    there is no {absent.sg} nor {absent}
    there is neither {absent.sg} nor {absent.sg}*2
    neither {absent} nor {absent.sg} is {seen}
    there is no {absent.sg}, and there is no {absent.sg}*2
    there is no {absent.sg} and no {evidence} of {absent}*2
    no {absent.sg} is {seen}, and there is no {absent.sg}
    no {absent.sg} is {seen} and no {absent.sg} is {seen}
    no {absent} with no {absent}
    no {absent} {since}, and no {absent}
    there is no {absent.sg} {lung.place}, and no {absent} {pleural.place}
    no {absent} to suggest {absent}*3
    there is no {absent.sg} to suggest {absent+or}*2
    no {absent} to suggest {absent}, and no {absent}*2
    no {absent} such as {absent} or {absent}
    no {absent}, including {absent+and}
    absence of {absent+and}
    {absent} and {absent} are not {seen}*2
    {absent.sg} or {absent} is not {seen}
    {absent}, {absent} and {absent} are absent
    no {severity} {absent+or}
    no {absent}, {seen}, or {absent}
    specifically, no {absent+or}*2
    no {absent}; no {absent}*2
    no {absent}, without {absent}*2
    no {absent.sg} is {seen}, without {evidence} of {absent}
    no {absent}. ^No {absent}*5
    no {absent}. ^No {absent}. ^No {absent}*4
    there is no {absent.sg}. ^There is no {absent.sg}*3
    no {absent.sg} is {seen}. ^No {absent.sg} is {seen}*2
    no {absent}.  ^No {absent+or}*2
    no {absent} or {absent} or {absent}*2
    no {absent} or {absent.sg} is {seen} {lung.place}
    no gross {absent} or {absent}
    no {absent} {lung.place} or {absent}
    resolution of {present} and {present}
    {absent+and} have resolved
    I do not see {absent+or}
    we see no {absent+or}
    denies {absent+or}
  `,
}
