import type { CsvRecord, MalformedRecord, RecordFault, RecordPlace } from './csv-record'

const LF = 0x0a
const CR = 0x0d
const QUOTE = 0x22
const SPACE = 0x20
const TAB = 0x09

/** More columns than any table of reports has; bounds what an unclosed quote can swallow while the width is not known yet. */
const MOST_COLUMNS = 4096

const enum State {
  CellStart,
  Unquoted,
  Quoted,
  /** After a quote inside a quoted cell: the first half of an escaped quote, or the closing one. */
  QuoteInQuoted,
  AfterQuoted,
  /** In the rest of a line that is given up. */
  Skipping,
}

/**
 * Cuts a stream of CSV bytes into records, in one pass and with no more than one record held. It stands before fast-csv because
 * that gives up a file at the first unbalanced quote, cites the cell in the message, and scans an unfinished record anew with
 * each chunk.
 *
 * After a malformed record it goes on with the record's second line: where a quote was left open, the following rows are read
 * as they should be. Lines directly after it that have not the table's width are its own further lines and give no records.
 */
export class CsvRecordSplitter {
  private window = Buffer.alloc(0)
  /** Where the current record begins in the window, and where the data end. */
  private start = 0
  private end = 0
  /** Offset in the stream of the window's first byte. */
  private offset = 0

  private state = State.CellStart
  /** Bytes of the current record looked at. */
  private scanned = 0
  private cell = 1
  private cellStart = 0
  /** The first line break inside the current record: where the next line begins, and the cell it stands in. */
  private lineBreak: { readonly scanned: number; readonly cell: number; readonly cellStart: number } | undefined
  private recordLine = 1

  private line = 1
  private previous = 0
  private afterCr = false
  private number = 0
  /** Cells of the first whole record. */
  private width: number | undefined
  /** Given out only when it is known which lines belong to it. */
  private malformed: MalformedRecord | undefined
  private records: CsvRecord[] = []

  constructor(
    private readonly delimiter: number,
    private readonly maxRecordBytes: number,
  ) {}

  /** Records that are complete now. Their bytes hold until the next call. */
  push(chunk: Uint8Array): CsvRecord[] {
    this.append(chunk)
    this.scan()
    return this.take()
  }

  /** The rest, at the end of the stream. */
  finish(): CsvRecord[] {
    while (this.state === State.Quoted) {
      this.giveUp('unclosed-quote')
      this.scan()
    }
    if (this.state !== State.Skipping && !this.isBlank()) this.complete(this.scanned)
    this.releaseMalformed()
    return this.take()
  }

  private append(chunk: Uint8Array): void {
    const kept = this.end - this.start
    if (kept + chunk.length > this.window.length) {
      const wider = Buffer.allocUnsafe(2 * (kept + chunk.length))
      this.window.copy(wider, 0, this.start, this.end)
      this.window = wider
    } else if (this.start > 0) {
      this.window.copyWithin(0, this.start, this.end)
    }
    this.window.set(chunk, kept)
    this.offset += this.start
    this.start = 0
    this.end = kept + chunk.length
  }

  private scan(): void {
    while (this.start + this.scanned < this.end) {
      if (this.scanned === this.maxRecordBytes) this.giveUp('too-long')
      else this.step(this.window[this.start + this.scanned])
    }
  }

  private step(byte: number): void {
    this.scanned++
    this.afterCr = this.previous === CR
    this.previous = byte
    const isLineEnd = byte === LF || byte === CR
    switch (this.state) {
      case State.CellStart:
        if (byte === QUOTE) this.state = State.Quoted
        else if (byte === this.delimiter) this.nextCell()
        else if (isLineEnd) this.endRecord(byte)
        // As fast-csv has it, a quote after spaces opens a quoted cell too.
        else if (byte !== SPACE && byte !== TAB) this.state = State.Unquoted
        break
      case State.Unquoted:
        if (byte === this.delimiter) this.nextCell()
        else if (isLineEnd) this.endRecord(byte)
        break
      case State.Quoted:
        if (byte === QUOTE) this.state = State.QuoteInQuoted
        else if (isLineEnd) this.breakLine(byte)
        break
      case State.QuoteInQuoted:
      case State.AfterQuoted:
        if (byte === QUOTE && this.state === State.QuoteInQuoted) this.state = State.Quoted
        else if (byte === this.delimiter) this.nextCell()
        else if (isLineEnd) this.endRecord(byte)
        else if (byte === SPACE || byte === TAB) this.state = State.AfterQuoted
        else this.giveUp('text-after-quote')
        break
      case State.Skipping:
        if (isLineEnd) this.countLine(byte)
        if (isLineEnd) this.beginRecord()
        else this.dropScanned()
        break
    }
  }

  private nextCell(): void {
    this.cell++
    this.cellStart = this.scanned
    this.state = State.CellStart
  }

  private endRecord(lineEnd: number): void {
    if (!this.isBlank()) this.complete(this.scanned - 1)
    this.countLine(lineEnd)
    this.beginRecord()
  }

  /** Nothing but spaces on a line. A quoted empty cell is something. */
  private isBlank(): boolean {
    return this.cell === 1 && this.state === State.CellStart
  }

  private beginRecord(): void {
    this.dropScanned()
    this.state = State.CellStart
    this.cell = 1
    this.cellStart = 0
    this.lineBreak = undefined
    this.recordLine = this.line
  }

  private dropScanned(): void {
    this.start += this.scanned
    this.scanned = 0
  }

  private breakLine(lineEnd: number): void {
    this.countLine(lineEnd)
    this.lineBreak ??= { scanned: this.scanned, cell: this.cell, cellStart: this.cellStart }
    // More cells than columns, and still going on: the quote was opened by mistake. Also keeps the time linear.
    if (this.cell > (this.width ?? MOST_COLUMNS)) this.giveUp('unclosed-quote')
  }

  private countLine(lineEnd: number): void {
    if (lineEnd === CR || !this.afterCr) this.line++
  }

  private complete(length: number): void {
    if (this.malformed !== undefined && this.width !== undefined && this.cell !== this.width) {
      this.malformed = { ...this.malformed, lastLine: this.line }
      return
    }
    this.releaseMalformed()
    this.width ??= this.cell
    const bytes = this.window.subarray(this.start, this.start + length)
    this.records.push({ kind: 'whole', ...this.place(), bytes })
  }

  private giveUp(fault: RecordFault): void {
    this.releaseMalformed()
    const { cell, cellStart } = this.lineBreak ?? { cell: this.cell, cellStart: this.cellStart }
    // A copy: it is given out later than the bytes hold.
    const before = Buffer.from(this.window.subarray(this.start, this.start + cellStart))
    this.malformed = { kind: 'malformed', ...this.place(), fault, cell, before, lastLine: this.recordLine }
    if (this.lineBreak === undefined) {
      this.dropScanned()
      this.state = State.Skipping
      return
    }
    this.scanned = this.lineBreak.scanned
    this.line = this.recordLine + 1
    this.beginRecord()
    this.previous = this.window[this.start - 1]
  }

  private place(): RecordPlace {
    return { number: ++this.number, line: this.recordLine, start: this.offset + this.start }
  }

  private releaseMalformed(): void {
    if (this.malformed !== undefined) this.records.push(this.malformed)
    this.malformed = undefined
  }

  private take(): CsvRecord[] {
    const records = this.records
    this.records = []
    return records
  }
}
