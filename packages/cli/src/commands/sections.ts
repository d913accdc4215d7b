import { readReports, writeNdjson, type ReportRow } from '@chexpp/corpora'
import { parseReport } from '@chexpp/sections'
import { Command } from 'commander'
import { EXIT, rowFailure } from '../failure'
import { abortOnInterrupt } from '../interrupt'
import { ProgressBar } from '../progress-bar'

interface SectionsOptions {
  readonly out: string
  readonly textColumn?: string
  readonly idColumn?: string
  readonly header: boolean
}

export function sectionsCommand(setExit: (code: number) => void): Command {
  return new Command('sections')
    .summary('reports to sections, with offsets')
    .description('Writes the sections of each report as NDJSON, a line a report; offsets are into the text as given.')
    .argument('<input>', 'CSV, TSV or NDJSON (also .gz), a folder or zip of .txt, or - for standard input')
    .option('-o, --out <file>', 'where the sections go; - for standard output', '-')
    .option('--text-column <name>', 'column of the report text (default: the first usual one)')
    .option('--id-column <name>', 'column of the id (default: the first usual one, else rows are numbered)')
    .option('--no-header', 'the CSV has no header line: its columns are named 1, 2, …; a single one is the report')
    .addHelpText(
      'after',
      `
Examples:
  $ chexpp sections reports.csv --text-column text --id-column id -o sections.ndjson
  $ chexpp sections mimic-cxr-reports.zip -o sections.ndjson

Each line: {"id", "sections": [{"name", "header", "text", "start", "end"}]}; a row that cannot be read has an "error" instead.`,
    )
    .action(async (input: string, options: SectionsOptions) => {
      const bar = new ProgressBar('parsing')
      const signal = abortOnInterrupt()
      let failed = 0
      const reports = readReports(input, {
        textColumn: options.textColumn,
        idColumn: options.idColumn,
        header: options.header,
        onProgress: (progress) => bar.update(progress),
        signal,
      })
      try {
        const rows = await writeNdjson(
          options.out,
          sectionLines(input, reports, (message) => {
            failed += 1
            process.stderr.write(`${message}\n`)
          }),
          { signal },
        )
        setExit(failed === 0 ? EXIT.done : failed < rows ? EXIT.someFailed : EXIT.nothingDone)
      } finally {
        bar.stop()
      }
    })
}

async function* sectionLines(
  input: string,
  rows: AsyncIterable<ReportRow>,
  onFailure: (message: string) => void,
): AsyncGenerator<object> {
  for await (const row of rows) {
    if (row.kind === 'invalid') {
      onFailure(rowFailure(input, row.row, row.error))
      yield { id: row.id ?? '', sections: [], error: row.error.message }
      continue
    }
    const sections = parseReport(row.text).sections.map(({ name, header, text, start, end }) => ({
      name,
      header,
      text,
      start,
      end,
    }))
    yield { id: row.id, sections }
  }
}
