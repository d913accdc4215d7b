import type { LabeledText, Labeler } from '@chexpp/labels'
import type { ReportRecord, ReportRow } from '@chexpp/corpora'
import { labelParts } from './label-parts'
import type { Span } from './select-sections'

export type LabeledRow =
  | {
      readonly kind: 'labeled'
      readonly row: number
      readonly id: string
      readonly text: string
      readonly labeled: LabeledText
    }
  | { readonly kind: 'failed'; readonly row: number; readonly id: string | undefined; readonly error: Error }

export interface LabelRowsOptions {
  readonly labeler: Labeler
  /** The parts of a text that are labelled, such as its impression; none is an error of that row. */
  readonly select: (text: string) => readonly Span[]
  /** Cuts each part once more for a labeler that reads sentences. */
  readonly split: (text: string) => readonly Span[]
  readonly signal?: AbortSignal
}

/** Rows that are labelled together: enough to fill a student's batches, few enough that memory stays flat. */
const BLOCK_ROWS = 256
const BLOCK_CHARACTERS = 4_000_000

/** Labels rows as they come, in blocks: a row in is a row out, in the same order, failed or not. */
export async function* labelRows(
  rows: AsyncIterable<ReportRow> | Iterable<ReportRow>,
  options: LabelRowsOptions,
): AsyncGenerator<LabeledRow> {
  let block: ReportRow[] = []
  let characters = 0
  for await (const row of rows) {
    block.push(row)
    characters += row.kind === 'report' ? row.text.length : 0
    if (block.length >= BLOCK_ROWS || characters >= BLOCK_CHARACTERS) {
      yield* await labelBlock(block, options)
      block = []
      characters = 0
    }
  }
  yield* await labelBlock(block, options)
}

async function labelBlock(block: readonly ReportRow[], options: LabelRowsOptions): Promise<readonly LabeledRow[]> {
  const spans = new Map<ReportRow, readonly Span[]>()
  for (const row of block) {
    if (row.kind !== 'report') continue
    const selected = options.select(row.text)
    if (selected.length > 0)
      spans.set(
        row,
        selected.flatMap((span) => splitSpan(span, options.split)),
      )
  }
  const readable = block.filter((row): row is ReportRecord => spans.has(row))
  const labeled = new Map(await labelEach(readable, spans, options))
  return block.map((row) => {
    const result =
      labeled.get(row) ??
      (row.kind === 'invalid' ? row.error : new Error('the report has none of the sections asked for'))
    return result instanceof Error
      ? { kind: 'failed', row: row.row, id: row.id, error: result }
      : {
          kind: 'labeled',
          row: row.row,
          id: (row as ReportRecord).id,
          text: (row as ReportRecord).text,
          labeled: result,
        }
  })
}

function splitSpan(span: Span, split: LabelRowsOptions['split']): readonly Span[] {
  return split(span.text).map(({ text, start }) => ({ text, start: span.start + start }))
}

/** All rows at once; where that fails, one by one, so that a row which cannot be labelled takes no other with it. */
async function labelEach(
  rows: readonly ReportRecord[],
  spans: ReadonlyMap<ReportRow, readonly Span[]>,
  options: LabelRowsOptions,
): Promise<readonly (readonly [ReportRow, LabeledText | Error])[]> {
  const { labeler, signal } = options
  try {
    const labeled = await labelParts(
      labeler,
      rows.map((row) => ({ text: row.text, parts: spans.get(row) ?? [] })),
      { signal },
    )
    return rows.map((row, index) => [row, labeled[index]])
  } catch (error) {
    signal?.throwIfAborted()
    if (rows.length === 1) return [[rows[0], error as Error]]
    return (await Promise.all(rows.map((row) => labelEach([row], spans, options)))).flat()
  }
}
