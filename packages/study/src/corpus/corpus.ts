import { generateReports, readReports, type ReportRow } from '@chexpp/corpora'
import { parseReport, splitSentences, type Section } from '@chexpp/sections'
import type { StudyEvent } from '../events'
import type { StudyData } from '../settings'

/** The texts a student learns from, each once. */
export interface Corpus {
  readonly reports: number
  /** Rows that could not be read; each was told in a warning. */
  readonly unreadable: number
  /** Distinct texts, in the order of their first occurrence. */
  readonly texts: readonly string[]
  /** Of each text, the report that it stood in first. */
  readonly ids: readonly string[]
  /** The texts as they were read, repeats and all: places in `texts`. */
  readonly rows: readonly number[]
}

/** Sections that tell what is seen; the others tell why and how the picture was taken. */
const READ_SECTIONS = ['findings', 'impression']

/** Reports → sections → distinct sentences. */
export async function collectSentences(
  data: Exclude<StudyData, { kind: 'labelled' }>,
  seed: number,
  onEvent: (event: StudyEvent) => void,
  signal: AbortSignal | undefined,
): Promise<Corpus> {
  const places = new Map<string, number>()
  const rows: number[] = []
  const ids: string[] = []
  let reports = 0
  let unreadable = 0
  for await (const row of reportRows(data, seed, onEvent, signal)) {
    if (row.kind === 'invalid') {
      unreadable += 1
      onEvent({ kind: 'warning', stage: 'corpus', message: row.error.message })
      continue
    }
    reports += 1
    for (const sentence of reportSentences(row.text)) {
      const place = placeOf(sentence, places)
      ids[place] ??= row.id
      rows.push(place)
    }
  }
  return { reports, unreadable, texts: [...places.keys()], ids, rows }
}

/** The place of a text among the distinct ones; the next free place where it is new. */
export function placeOf(text: string, places: Map<string, number>): number {
  const place = places.get(text) ?? places.size
  places.set(text, place)
  return place
}

function reportRows(
  data: Exclude<StudyData, { kind: 'labelled' }>,
  seed: number,
  onEvent: (event: StudyEvent) => void,
  signal: AbortSignal | undefined,
): AsyncIterable<ReportRow> {
  if (data.kind === 'synthetic') return syntheticRows(data.reports, seed, onEvent)
  return readReports(data.path, {
    textColumn: data.textColumn,
    idColumn: data.idColumn,
    signal,
    onProgress: (progress) => onEvent({ kind: 'progress', stage: 'corpus', progress }),
  })
}

/** Rows that are reported at once, so that progress costs nothing. */
const PROGRESS_ROWS = 256

async function* syntheticRows(
  count: number,
  seed: number,
  onEvent: (event: StudyEvent) => void,
): AsyncGenerator<ReportRow> {
  let row = 0
  for (const { id, text } of generateReports({ seed, count })) {
    row += 1
    if (row % PROGRESS_ROWS === 0) {
      onEvent({ kind: 'progress', stage: 'corpus', progress: { done: row, total: count } })
      await new Promise((resolve) => setImmediate(resolve))
    }
    yield { kind: 'report', row, id, idColumn: undefined, text, patient: undefined, cells: {} }
  }
}

/** The sentences of a report's findings and impression; of all of it where it has neither. White space is folded. */
export function reportSentences(report: string): readonly string[] {
  const { sections } = parseReport(report)
  const read = distinctSpans(sections.filter(({ name }) => READ_SECTIONS.includes(name)))
  const parts = read.length > 0 ? read : [report]
  return parts
    .flatMap((part) => splitSentences(part).map(({ text }) => text.replace(/\s+/g, ' ').trim()))
    .filter((text) => text !== '')
}

/** A joined header such as "FINDINGS AND IMPRESSION" gives two sections over one text, read once. */
function distinctSpans(sections: readonly Section[]): readonly string[] {
  return [...new Map(sections.map(({ start, text }) => [start, text])).values()]
}
