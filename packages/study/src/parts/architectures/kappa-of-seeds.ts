import type { ArchitectureResult } from './architectures-steps'

interface KappaOfSeeds {
  /** Mean over the seeds with a kappa. */
  readonly value: number | null
  /** Of a single seed over the test texts, of several their range; `null` where there is none. */
  readonly interval: { readonly lower: number; readonly upper: number } | null
}

/** What the students of an architecture reach. */
export function kappaOfSeeds({ students }: Pick<ArchitectureResult, 'students'>): KappaOfSeeds {
  if (students.length === 1) return students[0].kappa
  const kappas = students.flatMap(({ kappa }) => (kappa.value === null ? [] : [kappa.value]))
  if (kappas.length === 0) return { value: null, interval: null }
  return {
    value: kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length,
    interval: { lower: Math.min(...kappas), upper: Math.max(...kappas) },
  }
}
