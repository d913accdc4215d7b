import { OBSERVATIONS } from '@chexpp/labels'

const ABSENT = 0
const POSITIVE = 1
const NO_FINDING = OBSERVATIONS.indexOf('No Finding')
const SUPPORT_DEVICES = OBSERVATIONS.indexOf('Support Devices')

/**
 * What given labels would be had their labeler seen no negation and no doubt: every mention positive, and no "No Finding" where
 * anything but a device is mentioned. Where the rules are the teacher, they are asked again, in their mode `negation-off`.
 *
 * @param labels `[14]` class indexes
 */
export function withoutNegation(labels: Uint8Array): Uint8Array {
  const mentioned = labels.map((label) => (label === ABSENT ? ABSENT : POSITIVE))
  const finding = mentioned.some((label, head) => label === POSITIVE && head !== NO_FINDING && head !== SUPPORT_DEVICES)
  if (finding) mentioned[NO_FINDING] = ABSENT
  return mentioned
}
