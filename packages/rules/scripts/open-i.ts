import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LabelClass, Observation } from '@chexpp/labels'
import { readLabels, readTable } from '@chexpp/corpora'
import { clean } from '../src/text/clean'
import { split } from '../src/text/split'

/** Which reports a text comes from: a sentence in any report with an even id is `even`, since whoever looked there has seen it. */
type Half = 'even' | 'odd'

export interface LabeledExample {
  readonly text: string
  readonly half: Half
  /** Whether all parsers that voted agree on each mention. */
  readonly unanimous: boolean
  readonly labels: Uint8Array
  /** What the official labeler finds; of sentences only. */
  readonly mentions: readonly OfficialMention[]
}

interface OfficialMention {
  readonly observation: Observation
  readonly start: number
  readonly end: number
  readonly class: LabelClass
}

export interface OpenI {
  readonly sentences: readonly LabeledExample[]
  readonly reports: readonly LabeledExample[]
}

const VOTES: Readonly<Record<string, LabelClass>> = { pos: 'positive', neg: 'negative', unc: 'uncertain' }

/** Open-i reports and sentences with the official labeler's vote, from a folder laid out as `openi-dev`. */
export async function readOpenI(folder: string): Promise<OpenI> {
  const path = (name: string) => join(folder, name)
  const [reports, sentences] = await Promise.all([readTexts(path('reports.csv')), readTexts(path('sentences.csv'))])
  const halfOfReport = (id: string): Half => (Number(id) % 2 === 0 ? 'even' : 'odd')
  const seen = new Set<string>()
  for (const [id, report] of reports) {
    const { text } = clean(report)
    if (halfOfReport(id) === 'even') split(text).forEach(({ start, end }) => seen.add(text.slice(start, end)))
  }
  const mentions = await readMentions(path('mentions.jsonl'))
  const examples = async (name: string, texts: ReadonlyMap<string, string>, halfOf: (id: string) => Half) => {
    const [labels, unanimous] = await Promise.all([
      readLabelMap(path(`${name}_labels.csv`)),
      readUnanimous(path(`${name}_agreement.csv`)),
    ])
    return Array.from(texts, ([id, text]): LabeledExample => {
      const official = labels.get(id)
      if (!official) throw new Error(`${name}_labels.csv: no row for id ${id}.`)
      return {
        text,
        half: halfOf(id),
        unanimous: unanimous.has(id),
        labels: official,
        mentions: mentions.get(id) ?? [],
      }
    })
  }
  return {
    sentences: await examples('sentence', sentences, (id) => (seen.has(sentences.get(id) ?? '') ? 'even' : 'odd')),
    reports: await examples('report', reports, halfOfReport),
  }
}

export async function readTexts(path: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for await (const row of readTable(path)) {
    if (row.kind === 'invalid') throw row.error
    texts.set(row.cells.id, row.cells.text)
  }
  return texts
}

async function readLabelMap(path: string): Promise<Map<string, Uint8Array>> {
  const labels = new Map<string, Uint8Array>()
  for await (const row of readLabels(path, { idColumn: 'id' })) {
    if (row.kind === 'invalid') throw row.error
    labels.set(row.id, row.labels)
  }
  return labels
}

async function readUnanimous(path: string): Promise<Set<string>> {
  const ids = new Set<string>()
  for await (const row of readTable(path)) {
    if (row.kind === 'invalid') throw row.error
    if (row.cells.unanimous === '1') ids.add(row.cells.id)
  }
  return ids
}

async function readMentions(path: string): Promise<Map<string, OfficialMention[]>> {
  interface Line {
    readonly id: string
    readonly mentions: readonly (Omit<OfficialMention, 'class'> & { readonly votes: { readonly K: string } })[]
  }
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
  return new Map(
    lines.map((line) => {
      const { id, mentions } = JSON.parse(line) as Line
      return [id, mentions.map(({ votes, ...mention }) => ({ ...mention, class: VOTES[votes.K] }))]
    }),
  )
}
