import type { AttributionMethod, Verdict } from '@chexpp/explain'
import type { JudgedMethod } from './attributions'

export const METHOD_NAMES: Readonly<Record<AttributionMethod, string>> = {
  'integrated-gradients': 'integrated gradients',
  'input-x-gradient': 'input × gradient',
  'gradient-norm': 'gradient norm',
  attention: 'last-layer attention (as published)',
  rollout: 'attention rollout',
}

export interface SentenceCounts {
  readonly sentences: number
  readonly right: number
}

/**
 * Which methods the figures say can be trusted, and which not.
 *
 * @param right how many of the sentences the student labels as they are made
 */
export function trustNote(methods: readonly JudgedMethod[], { sentences, right }: SentenceCounts): string {
  const named = (verdict: Verdict) =>
    methods.filter((each) => each.verdict === verdict).map(({ method }) => METHOD_NAMES[method])
  const [faithful, misleading, unproven] = [named('faithful'), named('misleading'), named('unproven')]
  const trusted =
    faithful.length > 0
      ? `To be trusted for this student: ${inWords(faithful)}. Removing and adding words in their order changes its label sooner than in random orders.`
      : `None of these methods is shown to be trustworthy for this student on these ${sentences} sentences.`
  return [
    ...(right < sentences / 2
      ? [`The student labels only ${right} of ${sentences} sentences as they are made: it has little to explain.`]
      : []),
    trusted,
    ...(misleading.length > 0 ? [`Misleading, worse than random orders: ${inWords(misleading)}.`] : []),
    ...(unproven.length > 0 && faithful.length > 0
      ? [`Not shown to be better than random orders on these ${sentences} sentences: ${inWords(unproven)}.`]
      : []),
  ].join(' ')
}

function inWords(names: readonly string[]): string {
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
