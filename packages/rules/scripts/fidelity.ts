/**
 * How close the rules come to the official labeler on reports that its vote is known of.
 *
 *     pnpm fidelity ../shared/openi-dev
 *
 * The reports with an even id were looked at while the rules were written; the odd half is the fair figure. Short stock phrases come
 * up in our own training sentences too, by themselves; sentences are measured with and without them.
 */
import { OBSERVATIONS } from '@chexpp/labels'
import { evaluateLabels, type MeanEvaluation } from '@chexpp/metrics'
import { decideMentions } from '../src/decide-mentions'
import { labelText } from '../src/label-text'
import { findMentions } from '../src/mentions/find-mentions'
import { clean } from '../src/text/clean'
import { readOpenI, type LabeledExample, type OpenI } from './open-i'
import { sentencesOfBothRounds } from './parser/training-sentences'

const HALVES = ['even', 'odd', 'all'] as const
const RESAMPLES = 1000

function fidelity({ sentences, reports }: OpenI): string {
  const training = sentencesOfBothRounds()
  const unseen = sentences.filter(({ text }) => !training.has(clean(text).text))
  const predicted = new Map([...sentences, ...reports].map((example) => [example, labelText(example.text).labels]))
  const sets = Object.entries({ sentences, 'sentences unseen in training': unseen, reports }).flatMap(
    ([unit, examples]) =>
      HALVES.flatMap((half) =>
        ['all', 'unanimous'].map((votes) => ({
          name: `${unit}, ${half === 'all' ? 'both halves' : `${half} ids`}, ${votes}`,
          byHead: half !== 'even' && votes === 'all',
          ...measure(
            examples.filter((e) => (half === 'all' || e.half === half) && (votes === 'all' || e.unanimous)),
            predicted,
          ),
        })),
      ),
  )
  const shown = sets.filter(({ byHead }) => byHead)
  return [
    table(
      ['', 'rows', 'mean kappa', 'lowest head', 'exact match'],
      sets.map(({ name, rows, mean, lowest, exact }) => [name, String(rows), mean, lowest, exact]),
    ),
    '',
    `Kappa, with its 95 % interval from ${RESAMPLES} bootstrap resamples:`,
    '',
    table(
      ['', ...shown.map(({ name }) => name)],
      OBSERVATIONS.map((observation, head) => [observation, ...shown.map(({ kappas }) => kappas[head])]),
    ),
    '',
    table(
      ['mentions', 'sentences', 'same mentions and spans', 'mentions', 'same class'],
      HALVES.map((half) => [half, ...compareMentions(sentences.filter((e) => half === 'all' || e.half === half))]),
    ),
  ].join('\n')
}

function measure(examples: readonly LabeledExample[], labelsOf: ReadonlyMap<LabeledExample, Uint8Array>) {
  const predicted = examples.map((example) => labelsOf.get(example)!)
  const { mean, heads } = evaluateLabels(
    predicted,
    examples.map(({ labels }) => labels),
    { resamples: RESAMPLES },
  )
  const kappas = OBSERVATIONS.map((observation) => heads[observation].kappa)
  const exact = examples.filter(({ labels }, i) => labels.every((label, head) => label === predicted[i][head]))
  return {
    rows: examples.length,
    mean: withInterval(mean),
    lowest: figure(Math.min(...kappas.filter((kappa) => kappa !== null))),
    exact: figure(exact.length / examples.length),
    kappas: OBSERVATIONS.map((observation) => withInterval(heads[observation])),
  }
}

function compareMentions(sentences: readonly LabeledExample[]): string[] {
  const key = ({ observation, start, end }: { observation: string; start: number; end: number }) =>
    `${start} ${end} ${observation}`
  const same = sentences.filter(({ text, mentions }) => {
    return findMentions(text).map(key).sort().join() === mentions.map(key).sort().join()
  })
  const mentions = sentences.flatMap((sentence) => sentence.mentions)
  const right = sentences.flatMap((sentence) => {
    const decisions = decideMentions(sentence.text, sentence.mentions)
    return sentence.mentions.filter((mention, i) => mention.class === decisions[i].class)
  })
  return [
    sentences.length,
    figure(same.length / sentences.length),
    mentions.length,
    figure(right.length / mentions.length),
  ].map(String)
}

function withInterval({ kappa, intervals }: Pick<MeanEvaluation, 'kappa' | 'intervals'>): string {
  const { kappa: interval } = intervals
  return interval === null
    ? figure(kappa)
    : `${figure(kappa)} (${interval.lower.toFixed(3)} to ${interval.upper.toFixed(3)})`
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(4)
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

const folder = process.argv.slice(2).find((argument) => argument !== '--')
if (folder === undefined) {
  console.error(
    'Usage: pnpm fidelity FOLDER, where FOLDER is laid out as openi-dev (reports.csv, report_labels.csv, …).',
  )
  process.exitCode = 2
} else {
  console.log(fidelity(await readOpenI(folder)))
}
