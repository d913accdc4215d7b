import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { writeCsv, type CsvCell } from '@chexpp/corpora'
import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import type { LabelDetails, LabelLine } from './label-line'

export interface CsvLayout extends LabelDetails {
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

function csvColumns({ idColumn, probabilities, evidence, failed }: CsvLayout): readonly string[] {
  return [
    idColumn,
    ...OBSERVATIONS,
    ...(probabilities ? OBSERVATIONS.flatMap((name) => LABEL_CLASSES.map((is) => probabilityColumn(name, is))) : []),
    ...(evidence ? ['evidence'] : []),
    ...(failed ? ['error'] : []),
  ]
}

async function* csvRows(linesPath: string, { idColumn }: CsvLayout): AsyncGenerator<Record<string, CsvCell>> {
  for await (const { id, labels, probabilities, evidence, error } of readLines(linesPath)) {
    const row: Record<string, CsvCell> = { [idColumn]: id, error }
    for (const name of OBSERVATIONS) {
      row[name] = labels[name]?.toFixed(1)
      LABEL_CLASSES.forEach((is, index) => (row[probabilityColumn(name, is)] = probabilities?.[name][index]))
    }
    row.evidence = evidence && JSON.stringify(evidence)
    yield row
  }
}

const probabilityColumn = (observation: string, is: string): string => `${observation} (${is})`
