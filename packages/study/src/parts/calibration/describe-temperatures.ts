import type { TemperatureScaling } from '@chexpp/metrics'
import type { Calibration } from './judge-calibration'

export const SCALING_NAMES: Readonly<Record<TemperatureScaling, string>> = {
  none: 'as trained',
  all: 'one temperature',
  heads: 'one temperature a head',
}

/** What the temperature over all heads says of the student. */
export function describeTemperature({ temperatures: { all } }: Calibration): string {
  if (!all.determined)
    return 'They do not determine a temperature for all heads, so probabilities stay as they are there.'
  const temperature = Number(all.temperature.toFixed(2))
  const sure = temperature > 1 ? 'too sure' : temperature < 1 ? 'not sure enough' : 'about as sure as it is right'
  return `The temperature over all heads is ${temperature.toFixed(2)}: the student is ${sure}.`
}

const TAKEN: Readonly<Record<TemperatureScaling, string>> = {
  none: 'none is taken, as neither one for all heads nor one for each makes texts that it was not fitted on more probable',
  all: 'one for all heads is taken',
  heads: 'one for each head is taken',
}

/** Which scaling cross-validation takes, and by how much. */
export function describeChoice({ chosen: { scaling, logLoss } }: Calibration): string {
  const loss = (of: TemperatureScaling): string => logLoss[of].toFixed(4)
  return (
    `By cross-validation on them ${TAKEN[scaling]}: log loss ${loss('none')} without, ${loss('all')} with one for all heads, ` +
    `${loss('heads')} with one for each.`
  )
}
