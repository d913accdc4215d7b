import type { Rules } from '../notation'
import { alternativesOf } from '../notation'
import { chestWallFindings } from './findings/chest-wall'
import { chronicFindings } from './findings/chronic'
import { deviceFindings } from './findings/device'
import type { Finding } from './findings/finding'
import { heartFindings } from './findings/heart'
import { lungFindings } from './findings/lung'
import { pleuralFindings } from './findings/pleura'
import { unlabeledFindings } from './findings/unlabeled'

const FINDINGS = {
  ...lungFindings,
  ...pleuralFindings,
  ...heartFindings,
  ...chestWallFindings,
  ...chronicFindings,
  ...unlabeledFindings,
  ...deviceFindings,
} satisfies Record<string, Finding>

export type FindingName = keyof typeof FINDINGS

/** The values of the variable `$`. */
export const findingNames = Object.keys(FINDINGS) as FindingName[]

/** The values of the variable `@`: findings with a column of their own that few words name. */
export const rareFindings: readonly FindingName[] = [
  'lesion',
  'fracture',
  'thickening',
  'pneumothorax',
  'pneumonia',
  'edema',
  'consolidation',
  'atelectasis',
  'cardiomegaly',
  'effusion',
]

/** The words of each finding `$` as rules: what the noun phrases of the grammar are made of. */
export const findings: Rules = Object.fromEntries(
  Object.entries(FINDINGS).flatMap(([name, finding]) => Object.entries(findingRules(name, finding))),
)

function findingRules(name: string, { count, plural, mass, grade, quality, where, cause }: Finding): Rules {
  const counted = alternativesOf(count).length
  const uncounted = alternativesOf(mass).length
  return {
    [`${name}.count`]: count,
    [`${name}.mass`]: mass,
    [`${name}.plural`]: plural,
    [`${name}.quality`]: quality,
    [`${name}.cause`]: cause,
    [`${name}.grade.count`]: `{${grade}}`,
    // What is not counted has no size in millimetres.
    [`${name}.grade.mass`]: grade === 'size' ? '{severity}' : `{${grade}}`,
    [`${name}.side`]: `{${where}.side}`,
    [`${name}.place`]: `{${where}.place}`,
    [`${name}.noun.sg`]: `{${name}.count}*${counted} | {${name}.mass}*${uncounted}`,
    [`${name}.np.sg`]: `{${name}.np.count}*${counted} | {${name}.np.mass}*${uncounted}`,
  }
}
