import type { Rules } from '../notation'

/** Sentences that affirm one finding and deny another. */
export const contrasts: Rules = {
  'relation.contrast': `
    no {absent}, though {present.#} {be.#} {seen.again}
    no {absent} to suggest {absent}, though {guess} {hedge.sg}
    {present}, no {absent}*4
    {present} without {absent}*8
    {present} without {evidence} of {absent}*4
    {present} with no {absent}*3
    {present} without {absent+or}*3
    {present} but no {absent}*4
    {present}, but no {absent+or}*2
    {present}, but without {absent}*2
    {present}; no {absent}*2
    {present}. ^No {absent}*6
    {present}. ^No {absent+or}*4
    {present}. ^There is no {absent.sg}*3
    {present.#} {be.#} {seen.again}, but there is no {absent.sg}*2
    {present.#} {be.#} {changed}, with no {absent}*2
    no {absent}, but {present.#} {be.#} {seen.again}*2
    no {absent}, however there {be.#} {present.#}*2
    no {absent} although there {be.#} {present.#}*2
    no {absent}; however, {present.#} {be.#} {seen.again}
    no {absent}. ^{present}*4
    no {absent}. ^There {be.#} {present.#}*3
    no {absent+or}. ^{present} {lung.place}*2
    no {absent} other than {present}*2
    no {absent} except for {present}
    no {absent} aside from {present}
    there is no {absent.sg}, however {present.sg} {hedge.sg}*2
    there is no {absent.sg} but {guess} {hedge.sg}*2
    although there is no {absent.sg}, {present.#} {be.#} {seen.again}*2
    while there {be.#} {present.#}, no {absent.sg} is {seen}*2
    despite {present}, there is no {absent.sg}*2
    apart from {present}, the lungs are clear*2
    except for {present}, {lungs.#} {be.#} clear*3
    other than {present}, no {absent}*2
    {lungs.#} {be.#} clear <except for|aside from|apart from|other than|with the exception of> {present}*4
    {lungs.#} {be.#} <otherwise|grossly> clear. ^{present}*2
    {present} in the absence of {absent}
    {present.#} {has.#} {changed.verb} without {absent}*2
    {present} likely representing {guess} without {absent}
    {sight} {likely.as} {guess}. ^No {absent}*3
    no {absent} to account for {present}
    {present} and no {absent}*2
    {present} with resolution of {present}
    interval removal of {device.np.sg} without {absent}*2
    status post {device.np.sg} placement without {absent}*2
    {normal.clause}, but {present.#} {be.#} {seen.again}*2
    {normal.clause}. ^{present}*3
    {normal.clause}. ^No {absent+or}*4
    {normal.clause} and no {absent.sg} is {seen}*2
    {normal.clause}, no {absent}*3
    {normal.clause} with {present}*2
    no {absent} and {normal.clause}
    {normal.clause}, {normal.clause}, no {absent}
    {present.#} limit{s.#} evaluation for {absent}
    no {absent}, {present}
  `,
}
