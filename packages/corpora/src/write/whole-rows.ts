import { createReadStream } from 'node:fs'
import type { CsvRecord } from '../csv/csv-record'
import { parseCells } from '../csv/parse-cells'
import { CsvRecordSplitter } from '../csv/split-records'

const LF = 0x0a
const COMMA = 0x2c

/** The part of an unfinished output that is sure to be whole. */
export interface WholeRows {
  readonly rows: number
  readonly bytes: number
  /** First row of a CSV file, where that is whole. */
  readonly header?: readonly string[]
}

/** Lines that have their line end. */
export async function wholeNdjsonRows(path: string): Promise<WholeRows> {
  let rows = 0
  let bytes = 0
  let offset = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) {
      rows++
      bytes = offset + at + 1
    }
    offset += chunk.length
  }
  return { rows, bytes }
}

/** Records that have their line end; `rows` leaves the header out. */
export async function wholeCsvRows(path: string): Promise<WholeRows> {
  const splitter = new CsvRecordSplitter(COMMA, Infinity)
  let size = 0
  let lastByte: number | undefined
  let records = 0
  let last: CsvRecord | undefined
  let header: readonly string[] | undefined
  const take = async (batch: readonly CsvRecord[]) => {
    for (const record of batch) {
      // What follows a torn record is its own text.
      if (last?.kind === 'malformed') return
      last = record
      records++
      if (records === 1 && record.kind === 'whole') header = (await parseCells([record.bytes.toString()], ','))[0]
    }
  }
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    size += chunk.length
    lastByte = chunk.at(-1)
    await take(splitter.push(chunk))
  }
  await take(splitter.finish())
  const torn = last !== undefined && (last.kind === 'malformed' || lastByte !== LF)
  if (records === (torn ? 1 : 0)) return { rows: 0, bytes: 0 }
  return { rows: Math.max(0, records - (torn ? 2 : 1)), bytes: torn && last ? last.start : size, header }
}
