import { OBSERVATIONS } from '@chexpp/labels'
import type { CorrectedLabels } from './correct-labels'

/** What the corrections changed, for the terminal: in a line, then the labels by observation. */
export function changesTable({ reviewed, changedRows, changes }: CorrectedLabels): string {
  const changed = OBSERVATIONS.filter((name) => changes[name] > 0)
  const labels = changed.reduce((sum, name) => sum + changes[name], 0)
  const width = Math.max(...changed.map((name) => name.length))
  const lines = changed.map((name) => `  ${name.padEnd(width)}  ${changes[name]}`)
  return [
    `${count(reviewed, 'row')} reviewed, ${changedRows} corrected; ${count(labels, 'label')} changed`,
    ...lines,
  ].join('\n')
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
