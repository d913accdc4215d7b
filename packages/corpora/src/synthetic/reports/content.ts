import { distort } from '../noise/distort'
import { reportLanguage } from '../language/language'
import type { FindingName } from '../language/findings'
import type { Random } from '../random'
import { realize } from '../realize'
import type { Case } from './case'

/** The parts of a report, each a list of sentences; empty where the report has none. */
export interface Content {
  readonly examination: readonly string[]
  readonly indication: readonly string[]
  readonly comparison: readonly string[]
  readonly technique: readonly string[]
  readonly findings: readonly string[]
  readonly impression: readonly string[]
}

const HEART: readonly FindingName[] = ['cardiomegaly', 'mediastinum']
const LUNGS: readonly FindingName[] = [
  'opacity',
  'interstitial',
  'scar',
  'consolidation',
  'pneumonia',
  'atelectasis',
  'lesion',
  'edema',
  'airways',
  'calcification',
]
const BONES: readonly FindingName[] = ['fracture', 'degeneration']

/** Writes the sentences of a report on a case; `noise` of a hundred sentences are distorted by `slips`. */
export function writeContent(
  { affirmed, suspected, without }: Case,
  noise: number,
  words: Random,
  slips: Random,
): Content {
  const say = (rule: string): string => {
    const sentence = realize(reportLanguage().draw(rule, words, without))
    return slips.chance(noise) ? distort(sentence, slips) : sentence
  }
  const perhaps = (percent: number, rule: string): string[] => (words.chance(percent) ? [say(rule)] : [])
  const lacks = (names: readonly FindingName[]) => !affirmed.some((name) => names.includes(name))

  const findings = [
    ...perhaps(15, 'quality'),
    ...(lacks(HEART) ? perhaps(85, 'normal.heart') : []),
    ...(lacks(LUNGS) ? perhaps(70, 'normal.lungs') : []),
    ...affirmed.map((name) => say(name === 'device' ? 'report.devices' : `report.affirmed.${name}`)),
    ...suspected.map((name) => say(`uncertain.${name}`)),
    ...perhaps(90, 'report.negative'),
    ...perhaps(35, 'report.negative'),
    ...(lacks(BONES) ? perhaps(45, 'normal.bones') : []),
    ...perhaps(10, 'normal.other'),
    ...perhaps(8, 'irrelevant'),
  ]
  const reasons = [...affirmed.map((name) => `report.summary.${name}`), ...suspected.map((name) => `uncertain.${name}`)]
  const impression = [
    ...reasons.slice(0, 4).map(say),
    ...(reasons.length === 0 ? [say('report.normal')] : perhaps(35, 'report.negative')),
    ...perhaps(25, 'report.closing'),
  ]
  return {
    examination: perhaps(60, 'report.examination'),
    indication: perhaps(80, 'reason'),
    comparison: perhaps(75, 'report.comparison'),
    technique: perhaps(40, 'views'),
    findings,
    impression,
  }
}
