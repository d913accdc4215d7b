import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { writeFileAtomically } from '@chexpp/model'
import { reportPage } from '../report/report-page'
import type { StudyResults } from './study-results'
import { RESULTS_SCHEMA } from './study-results-schema'
import { RESULTS_FILE } from './run-directory'

/**
 * The page, the figures and the figures' schema, side by side; the figures last, because they tell that the run is finished. Gives
 * the page's path.
 */
export async function writeReport(directory: string, results: StudyResults): Promise<string> {
  const reportPath = resolve(directory, 'report', 'index.html')
  await mkdir(dirname(reportPath), { recursive: true })
  await writeFileAtomically(reportPath, reportPage(results))
  await writeFileAtomically(join(dirname(reportPath), 'results.schema.json'), json(RESULTS_SCHEMA))
  await writeFileAtomically(join(directory, RESULTS_FILE), json(results))
  return reportPath
}

const json = (value: unknown): string => JSON.stringify(value, null, 2) + '\n'
