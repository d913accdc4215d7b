import { assertLabels } from './assert-labels'
import { ABSENT, NEGATIVE, POSITIVE } from './classes'
import { OBSERVATIONS } from './observations'
import { strongerClass } from './stronger-class'

const NO_FINDING = OBSERVATIONS.indexOf('No Finding')
const SUPPORT_DEVICES = OBSERVATIONS.indexOf('Support Devices')

/**
 * The labels of a report from those of its sentences: positive over uncertain over negative over absent.
 *
 * No Finding is positive where every sentence has it positive and nothing but Support Devices is positive or uncertain,
 * else absent. Every sentence must have it because a finding that has no column (emphysema, scoliosis) shows in a row of
 * labels only by No Finding being absent. So sentences labelled one by one give what `aggregateMentions` gives for all
 * their mentions; a report of no sentences has No Finding, as an empty report does.
 *
 * @param sentences `[sentences][14]` class indexes, in the order of `OBSERVATIONS`
 * @returns 14 class indexes
 * @throws {RangeError} where a row is not 14 class indexes
 */
export function aggregateSentences(sentences: readonly Uint8Array[]): Uint8Array {
  sentences.forEach((labels, index) => assertLabels(labels, index + 1))
  const report = Uint8Array.from(OBSERVATIONS, (_, head) =>
    sentences.map((labels) => labels[head]).reduce(strongerClass, ABSENT),
  )
  const found = report.some(
    (is, head) => head !== NO_FINDING && head !== SUPPORT_DEVICES && is !== ABSENT && is !== NEGATIVE,
  )
  const clear = !found && sentences.every((labels) => labels[NO_FINDING] === POSITIVE)
  report[NO_FINDING] = clear ? POSITIVE : ABSENT
  return report
}
