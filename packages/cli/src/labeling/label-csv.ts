import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { writeCsv, type CsvCell } from '@chexpp/corpora'
import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import { UsageError } from '../failure'
import type { LabelDetails, LabelLine } from './label-line'

export interface CsvLayout extends LabelDetails {
  /** Name of the first column, which holds the id, or the report itself where `text` is asked for. */
  readonly idColumn: string
  /** Whether a row failed: only then is there an `error` column. */
  readonly failed: boolean
}

/** Turns the lines of a finished NDJSON file into the CSV of the design: the id, the 14 columns, then what else was asked for. */
export async function linesToCsv(
  linesPath: string,
  output: string,
  layout: CsvLayout,
  signal: AbortSignal,
): Promise<void> {
  await writeCsv(output, csvRows(linesPath, layout), { columns: csvColumns(layout), signal })
}

/** The lines of an NDJSON file that `labelFile` wrote. */
export async function* readLines(path: string): AsyncGenerator<LabelLine> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    yield JSON.parse(line) as LabelLine
  }
}

/** The columns of the CSV. @throws {UsageError} where a finding beside the 14 has the name of another column */
export function csvColumns({ idColumn, probabilities, evidence, findings, failed }: CsvLayout): readonly string[] {
  const columns = [
    idColumn,
    ...OBSERVATIONS,
    ...findings,
    ...(probabilities ? OBSERVATIONS.flatMap((name) => LABEL_CLASSES.map((is) => probabilityColumn(name, is))) : []),
    ...(evidence ? ['evidence'] : []),
    ...(failed ? ['error'] : []),
  ]
  const twice = columns.find((name, index) => columns.indexOf(name) < index)
  if (twice === undefined) return columns
  throw new UsageError(`--findings: "${twice}" is the name of another column of the output; choose another name for it`)
}

async function* csvRows(linesPath: string, layout: CsvLayout): AsyncGenerator<Record<string, CsvCell>> {
  for await (const { id, text, labels, probabilities, evidence, error } of readLines(linesPath)) {
    const row: Record<string, CsvCell> = {
      [layout.idColumn]: layout.text ? text : id,
      error: layout.failed ? error : undefined,
    }
    for (const name of layout.findings) row[name] = labels[name]?.toFixed(1)
    for (const name of OBSERVATIONS) {
      row[name] = labels[name]?.toFixed(1)
      LABEL_CLASSES.forEach((is, index) => (row[probabilityColumn(name, is)] = probabilities?.[name][index]))
    }
    row.evidence = evidence && JSON.stringify(evidence)
    yield row
  }
}

const probabilityColumn = (observation: string, is: string): string => `${observation} (${is})`
