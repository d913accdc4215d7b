import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateReports, readReports, writeCsv } from '@chexpp/corpora'

const MEGABYTE = 1e6
/** Two sizes, to see that memory does not grow from one to the other. */
const SIZES = [20, 200]
const GENERATED_REPORTS = 2000
/** Rows between two looks at the memory. */
const SAMPLE_ROWS = 1000

const REPORT =
  'FINDINGS: The heart is of normal size. "Clear" lungs, no focal consolidation, effusion or pneumothorax.\n' +
  'Degenerative changes of the spine.\n\nIMPRESSION: No acute disease, unchanged from the earlier examination.\n'

/** How fast reports are written, read and generated, and that reading takes no more memory for a larger file. */
export default async function benchmarkCorpora(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'chexpp-benchmark-'))
  try {
    for (const megabytes of SIZES) await measureCsv(join(folder, 'reports.csv'), megabytes)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  measureGenerator()
}

async function measureCsv(path: string, megabytes: number): Promise<void> {
  // An id, a delimiter, the quotes around the text and in it, a line end.
  const rows = Math.round((megabytes * MEGABYTE) / (REPORT.length + 15))
  const started = performance.now()
  await writeCsv(path, repeatedReports(rows), { columns: ['id', 'text'] })
  const written = performance.now()
  let read = 0
  let peak = 0
  for await (const row of readReports(path)) {
    if (row.kind === 'report' && ++read % SAMPLE_ROWS === 0) peak = Math.max(peak, process.memoryUsage.rss())
  }
  const seconds = (performance.now() - written) / 1000
  if (read !== rows) throw new Error(`${read} reports of ${rows} were read`)
  console.log(`CSV of ${megabytes} MB, ${rows} reports`)
  console.log(`  writeCsv     ${((megabytes * 1000) / (written - started)).toFixed(1)} MB/s`)
  console.log(`  readReports  ${(megabytes / seconds).toFixed(1)} MB/s, peak RSS ${Math.round(peak / MEGABYTE)} MB`)
}

function* repeatedReports(count: number) {
  for (let i = 0; i < count; i++) yield { id: `s${50_000_000 + i}`, text: REPORT }
}

function measureGenerator(): void {
  const started = performance.now()
  let generated = 0
  for (const { text } of generateReports({ seed: 1, count: GENERATED_REPORTS })) if (text !== '') generated++
  const seconds = (performance.now() - started) / 1000
  console.log(`generateReports  ${Math.round(generated / seconds)} reports/s`)
}
