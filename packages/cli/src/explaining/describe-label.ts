import type { ExplainedLabel, LabelReason } from '@chexpp/rules'

/** How a label follows from the mentions. */
export function describeLabel({ observation, class: is, reasons }: ExplainedLabel): string {
  if (observation === 'No Finding') {
    return is === 'positive'
      ? 'nothing is positive or uncertain but what may stand beside it, such as Support Devices'
      : `ruled out by ${mentions(reasons)}, positive or uncertain`
  }
  const said = (['positive', 'uncertain', 'negative'] as const).flatMap((each) => {
    const alike = reasons.filter((reason) => reason.class === each)
    return alike.length === 0 ? [] : [{ is: each, by: by(alike) }]
  })
  const [strongest, ...others] = said
  return [strongest.by, ...others.map((other) => `goes over ${other.is} ${other.by}`)].join('; ')
}

function by(reasons: readonly LabelReason[]): string {
  const named = reasons.filter(({ implied }) => !implied)
  const implying = reasons.filter(({ implied }) => implied)
  return [
    ...(named.length > 0 ? [`by ${mentions(named)}`] : []),
    ...(implying.length > 0 ? [`implied by ${mentions(implying)}`] : []),
  ].join(', ')
}

function mentions(reasons: readonly LabelReason[]): string {
  const numbers = reasons.map(({ mention }) => mention)
  if (numbers.length === 1) return `mention ${numbers[0]}`
  return `mentions ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
}
