import { withoutWeight } from '../grammar'
import type { Rules } from '../grammar'
import { chestWallFindings } from './findings/chest-wall'
import { deviceFindings } from './findings/device'
import type { Finding } from './findings/finding'
import { heartFindings } from './findings/heart'
import { lungFindings } from './findings/lung'
import { otherFindings } from './findings/other'
import { pleuralFindings } from './findings/pleura'

const FINDINGS = {
  ...lungFindings,
  ...pleuralFindings,
  ...heartFindings,
  ...chestWallFindings,
  ...otherFindings,
  ...deviceFindings,
} satisfies Record<string, Finding>

export type FindingName = keyof typeof FINDINGS

/** The values of the variable `$`. */
export const findingNames = Object.keys(FINDINGS) as FindingName[]

/**
 * The noun phrases of each finding, singular and plural:
 * `$.bare.#` as it stands after "no" or "evidence of", `$.np.#` with the article it needs, `$.place` where it is, `$.cause` to what it is due.
 */
export const findings: Rules = Object.assign({}, ...Object.entries(FINDINGS).map(([name, finding]) => nounPhrases(name, finding))) as Rules

function nounPhrases(name: string, { count = [], plural, mass = [], grade, quality, where, cause }: Finding): Rules {
  const counted = new Set(count.map(withoutWeight))
  return {
    [`${name}.noun.sg`]: [...count, ...mass.filter((noun) => !counted.has(withoutWeight(noun)))],
    [`${name}.noun.pl`]: plural,
    [`${name}.quality`]: quality,
    [`${name}.place`]: [`{${where}.place}`],
    [`${name}.cause`]: cause,
    [`${name}.before`]: wordsBefore(name, grade, where),
    ...(count.length > 0 && { [`${name}.count`]: count }),
    ...(mass.length > 0 && {
      [`${name}.mass`]: mass,
      // What is not counted has no size in millimetres.
      [`${name}.before.mass`]: wordsBefore(name, grade === 'size' ? 'severity' : grade, where),
    }),
    [`${name}.np.sg`]: [
      ...(count.length > 0 ? [`a/an {${name}.before} {${name}.count}*${count.length}`] : []),
      ...(mass.length > 0 ? [`{${name}.before.mass} {${name}.mass}*${mass.length}`] : []),
    ],
    [`${name}.np.pl`]: [`{${name}.before} {${name}.noun.pl}*3`, `{quantity} {${name}.before} {${name}.noun.pl}`],
    [`${name}.bare.#`]: [
      `{${name}.noun.#}*8`,
      `{denied} {${name}.noun.#}*8`,
      `{${name}.quality} {${name}.noun.#}*4`,
      `{${where}.side} {${name}.noun.#}`,
      `{denied} {${where}.side} {${name}.noun.#}`,
    ],
  }
}

function wordsBefore(name: string, grade: Finding['grade'], where: Finding['where']): string[] {
  return [
    '*6',
    `{${grade}}*5`,
    `{${name}.quality}*4`,
    `{${where}.side}*5`,
    '{age}*3',
    `{${grade}} {${where}.side}*4`,
    `{${name}.quality} {${where}.side}*2`,
    `{${where}.side} {${name}.quality}`,
    `{${grade}} {${name}.quality}`,
    `{age} {${grade}}`,
    `{age} {${where}.side}`,
    `{age} {${grade}} {${where}.side}`,
  ]
}
