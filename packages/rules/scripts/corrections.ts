import { join } from 'node:path'
import { readTable } from '@chexpp/corpora'
import {
  aggregateMentions,
  LABEL_CLASSES,
  OBSERVATIONS,
  type ClassifiedMention,
  type Observation,
} from '@chexpp/labels'
import { correctDecisions } from '../src/corrections/correct-decisions'
import { correctMentions } from '../src/corrections/correct-mentions'
import type { Correction } from '../src/corrections/correction'
import { CORRECTIONS } from '../src/corrections/corrections'
import { decideMentions } from '../src/decide-mentions'
import type { Decision } from '../src/evidence'
import { findMentions, type Mention } from '../src/mentions/find-mentions'
import { clean } from '../src/text/clean'
import { split } from '../src/text/split'
import { readOpenI, readTexts, type LabeledExample } from './open-i'

/** Which of the radiologists' columns an observation answers to. With these, the official labels' macro F1 is .763. */
const HUMAN_COLUMNS: Partial<Record<Observation, readonly string[]>> = {
  'No Finding': ['normal'],
  Cardiomegaly: ['Cardiomegaly'],
  'Lung Lesion': ['Mass', 'Nodule'],
  Edema: ['Edema'],
  Consolidation: ['Consolidation'],
  Pneumonia: ['Pneumonia'],
  Atelectasis: ['Atelectasis'],
  Pneumothorax: ['Pneumothorax'],
  'Pleural Effusion': ['Effusion'],
}
const HEADS = OBSERVATIONS.filter((observation) => observation in HUMAN_COLUMNS)

type Decide = (sentence: string, mentions: readonly Mention[]) => readonly Decision[]

/** The official labeler's own classes where it has been asked, ours for mentions that it does not know. */
function voted(sentences: readonly LabeledExample[]): Decide {
  const key = ({ observation, start, end }: Mention) => `${observation} ${start} ${end}`
  const votes = new Map(
    sentences.map(({ text, mentions }) => [text, new Map(mentions.map((mention) => [key(mention), mention.class]))]),
  )
  return (sentence, mentions) => {
    const known = votes.get(sentence)
    return decideMentions(sentence, mentions).map((decision, i) => {
      const vote = known?.get(key(mentions[i]))
      return vote === undefined || vote === 'absent' ? decision : { class: vote, rule: 'vote' }
    })
  }
}

interface Fixes {
  readonly mentions: boolean
  readonly decisions: readonly Correction[]
}
const NOTHING: Fixes = { mentions: false, decisions: [] }
const EVERYTHING: Fixes = { mentions: true, decisions: CORRECTIONS }

function labelReport(report: string, decide: Decide, fixes: Fixes): Uint8Array {
  const { text } = clean(report)
  const classified = split(text).flatMap(({ start, end }): ClassifiedMention[] => {
    const sentence = { text: text.slice(start, end) }
    const found = findMentions(sentence.text)
    const mentions = fixes.mentions ? correctMentions(sentence, found) : found
    const decisions = decide(sentence.text, mentions)
    return correctDecisions(sentence, mentions, decisions, fixes.decisions).flatMap(({ class: is }, i) =>
      is === 'dropped' ? [] : [{ ...mentions[i], class: is }],
    )
  })
  return aggregateMentions(classified)
}

type Truth = readonly ReadonlySet<string>[]

/** How the positive labels of one head meet the radiologists'; what is missed, by what was said of it. */
interface Score {
  readonly right: number
  readonly wrong: number
  readonly missed: Readonly<Record<'absent' | 'negative' | 'uncertain', number>>
  readonly f1: number
}

function score(predicted: readonly Uint8Array[], truth: Truth, head: Observation): Score {
  const index = OBSERVATIONS.indexOf(head)
  let [right, wrong] = [0, 0]
  const missed = { absent: 0, negative: 0, uncertain: 0 }
  predicted.forEach((labels, i) => {
    const said = LABEL_CLASSES[labels[index]]
    const isTrue = HUMAN_COLUMNS[head]!.some((column) => truth[i].has(column))
    if (said === 'positive' && isTrue) right++
    else if (said === 'positive') wrong++
    else if (isTrue) missed[said]++
  })
  return { right, wrong, missed, f1: (2 * right) / (2 * right + wrong + missedBy({ missed })) }
}

function missedBy({ missed }: Pick<Score, 'missed'>): number {
  return missed.absent + missed.negative + missed.uncertain
}

async function readHuman(path: string): Promise<Map<string, ReadonlySet<string>>> {
  const rows = new Map<string, ReadonlySet<string>>()
  for await (const row of readTable(path)) {
    if (row.kind === 'invalid') throw row.error
    rows.set(row.cells.id, new Set(Object.keys(row.cells).filter((column) => row.cells[column] === '1')))
  }
  return rows
}

const HALVES = ['even', 'odd'] as const
/** The reports looked at, those not looked at, and all together. */
const PARTS = [...HALVES, 'all'] as const
type Part = (typeof PARTS)[number]

async function corrections(folder: string): Promise<string> {
  const [{ reports, sentences }, ids, human] = await Promise.all([
    readOpenI(folder),
    readTexts(join(folder, 'reports.csv')).then((texts) => [...texts.keys()]),
    readHuman(join(folder, 'human_labels.csv')),
  ])
  const truth = ids.map((id) => {
    const labels = human.get(id)
    if (!labels) throw new Error(`human_labels.csv: no row for id ${id}.`)
    return labels
  })
  const ofPart = <T>(rows: readonly T[], part: Part) =>
    rows.filter((_, i) => part === 'all' || reports[i].half === part)
  const scores = (labels: readonly Uint8Array[], part: Part) =>
    HEADS.map((head) => score(ofPart(labels, part), ofPart(truth, part), head))
  const label = (decide: Decide, fixes: Fixes) => reports.map(({ text }) => labelReport(text, decide, fixes))

  const vote = voted(sentences)
  const official = label(vote, NOTHING)
  const corrected = label(vote, EVERYTHING)
  const labelings = {
    'vote of the parsers': reports.map(({ labels }) => labels),
    'vote, corrected': corrected,
    'mode official': label(decideMentions, NOTHING),
    'mode corrected': label(decideMentions, EVERYTHING),
  }
  const alone = [
    ...CORRECTIONS.map((correction) => ({
      name: correction.name,
      labels: label(vote, { mentions: false, decisions: [correction] }),
    })),
    { name: 'added mentions', labels: label(vote, { mentions: true, decisions: [] }) },
    { name: 'all', labels: corrected },
  ]
  return [
    'Positives against the radiologists: precision, recall, F1',
    ...PARTS.map((part) => accuracyTable(part, Object.entries(labelings), (labels) => scores(labels, part))),
    'What is left of the corrected vote',
    ...HALVES.map((half) => leftTable(half, scores(corrected, half))),
    'Each correction alone, on the vote',
    table(
      ['', ...HALVES.flatMap((half) => [`labels changed, ${half} ids`, 'macro F1'])],
      alone.map(({ name, labels }) => [
        name,
        ...HALVES.flatMap((half) => [
          String(changed(ofPart(labels, half), ofPart(official, half))),
          figure(macroF1(scores(labels, half))),
        ]),
      ]),
    ),
  ].join('\n\n')
}

function accuracyTable(
  part: Part,
  labelings: readonly (readonly [string, readonly Uint8Array[]])[],
  scores: (labels: readonly Uint8Array[]) => readonly Score[],
): string {
  const columns = labelings.map(([, labels]) => scores(labels))
  return table(
    [namesOf(part), 'reports', ...labelings.map(([name]) => name)],
    [
      ...HEADS.map((head, i) => [
        head,
        String(columns[0][i].right + missedBy(columns[0][i])),
        ...columns.map((heads) => precisionRecallF1(heads[i])),
      ]),
      ['macro', '', ...columns.map((heads) => figure(macroF1(heads)))],
    ],
  )
}

function namesOf(part: Part): string {
  return part === 'all' ? 'both halves' : `${part} ids`
}

function precisionRecallF1(score: Score): string {
  const { right, wrong, f1 } = score
  return [right / (right + wrong), right / (right + missedBy(score)), f1].map(figure).join(' ')
}

function leftTable(part: Part, scores: readonly Score[]): string {
  return table(
    [namesOf(part), 'right', 'wrong', 'missed: no mention', 'missed: negative', 'missed: uncertain'],
    HEADS.map((head, i) => {
      const { right, wrong, missed } = scores[i]
      return [head, ...[right, wrong, missed.absent, missed.negative, missed.uncertain].map(String)]
    }),
  )
}

function macroF1(scores: readonly Score[]): number {
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length
}

function changed(labels: readonly Uint8Array[], before: readonly Uint8Array[]): number {
  return labels.reduce((sum, row, i) => sum + row.filter((label, head) => label !== before[i][head]).length, 0)
}

function figure(value: number): string {
  return value.toFixed(3)
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

const folder = process.argv.slice(2).find((argument) => argument !== '--')
if (folder === undefined) {
  console.error('Usage: npx tsx packages/rules/scripts/corrections.ts FOLDER, where FOLDER is laid out as openi-dev.')
  process.exitCode = 2
} else {
  console.log(await corrections(folder))
}
