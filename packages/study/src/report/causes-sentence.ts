import type { PartOutputs } from '../parts'
import { PUBLISHED_STUDY } from '../published'
import { formatKappa } from './format'

/** What a fault takes from mean kappa beside what the remedies against class imbalance give; `null` where the run tells only one. */
export function causesSentence({ factors, imbalance }: Pick<PartOutputs, 'factors' | 'imbalance'>): string | null {
  const control = factors?.find(({ faults }) => faults.length === 0)?.right.kappa.value ?? null
  const shifted = factors?.find(({ faults }) => faults.join() === 'row-shift')?.right.kappa.value ?? null
  const gains = imbalance?.remedies.map(({ gain }) => gain?.value ?? null).filter((gain) => gain !== null) ?? []
  if (control === null || shifted === null || gains.length === 0) return null
  const lost = control - shifted
  const gained = Math.max(...gains)
  const figures =
    `Rows shifted by one take mean kappa from ${formatKappa(control)} to ${formatKappa(shifted)}; on rows that are not shifted the best ` +
    `remedy against class imbalance changes it by ${formatKappa(gained)}`
  return lost > Math.abs(gained)
    ? `${figures}: imbalance is not what explains the published ${PUBLISHED_STUDY.meanKappa}.`
    : `${figures}.`
}
