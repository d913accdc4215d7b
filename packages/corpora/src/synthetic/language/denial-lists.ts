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

/** Several findings denied in one sentence. */
export const denialLists: Rules = {
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
