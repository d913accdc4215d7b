import { findingNames } from '../language/findings'
import type { FindingName } from '../language/findings'
import { reportLanguage } from '../language/language'
import type { Random } from '../random'

/** What one patient has, so that no sentence of a report denies what another says. */
export interface Case {
  /** In the order of {@link findingNames}, which goes from the lungs outwards. */
  readonly affirmed: readonly FindingName[]
  readonly suspected: readonly FindingName[]
  /** The rules that would contradict it: denials of what is there, mentions of what is not, the other side of the body. */
  readonly without: ReadonlySet<string>
}

/** A normal chest three times of ten, else one to four findings, of which some are only suspected. */
export function drawCase(random: Random): Case {
  const language = reportLanguage()
  const finding = (rule: string) => language.draw(rule, random) as FindingName
  const affirmed = new Set<FindingName>()
  const suspected = new Set<FindingName>()
  if (!random.chance(30)) {
    affirmed.add(finding('case.finding'))
    for (let left = random.below(4); left > 0; left--) affirmed.add(finding('case.finding'))
    for (let left = random.below(3); left > 0; left--) suspected.add(finding('case.finding'))
  }
  // Sentences that name a finding in passing need one that may be named: a harmless one of age.
  const mentionable = new Set([...affirmed, ...suspected, finding('case.silent')])
  const without = new Set<string>()
  for (const name of findingNames) {
    for (const number of ['sg', 'pl'])
      without.add(mentionable.has(name) ? `${name}.bare.${number}` : `${name}.np.${number}`)
  }
  if (random.chance(60)) {
    const otherSide = random.pick(['right', 'left'])
    without.add(`hand.${otherSide}`).add(`side.${otherSide}`)
  }
  return {
    affirmed: findingNames.filter((name) => affirmed.has(name)),
    suspected: findingNames.filter((name) => suspected.has(name) && !affirmed.has(name)),
    without,
  }
}
