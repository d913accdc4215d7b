import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PhraseFiles } from '../mentions/phrase-files'
import type { PatternFiles } from '../patterns/rule-pack'

const BESIDE_CHECKOUT = fileURLToPath(new URL('../../../../../shared', import.meta.url))

/** The official labeler's own files: folder `official-labeler` of `CHEXPP_SHARED`, or of `shared` beside the checkout. */
const FOLDER = resolve(process.env.CHEXPP_SHARED ?? BESIDE_CHECKOUT, 'official-labeler')

export const HAS_OFFICIAL_FILES = existsSync(FOLDER)

/** Ends the name of a test that needs the files, and says why it is skipped without them. */
export const NEEDS_OFFICIAL_FILES = HAS_OFFICIAL_FILES
  ? ''
  : ` (skipped: there is no ${FOLDER}; set CHEXPP_SHARED to the folder that holds official-labeler)`

/** Lines of a phrase file, where "_" stands for a space. */
export function readPhrases(name: string): string[] {
  const lines = readFileSync(resolve(FOLDER, 'phrases', 'mention', name), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => line.trim().replaceAll('_', ' '))
}

/** The phrase folders, as `RulesOptions.phrases` takes them. */
export function readPhraseFiles(): PhraseFiles {
  const read = (kind: string) =>
    Object.fromEntries(
      readdirSync(resolve(FOLDER, 'phrases', kind)).map((name) => [
        name.replace(/\.txt$/, ''),
        readFileSync(resolve(FOLDER, 'phrases', kind, name), 'utf8'),
      ]),
    )
  return { mention: read('mention'), unmention: read('unmention') }
}

/** The pattern files, as `RulesOptions.patterns` takes them. */
export function readPatternFiles(): PatternFiles {
  const read = (name: string) => readFileSync(resolve(FOLDER, 'patterns', `${name}.txt`), 'utf8')
  return {
    pre_negation_uncertainty: read('pre_negation_uncertainty'),
    negation: read('negation'),
    post_negation_uncertainty: read('post_negation_uncertainty'),
  }
}

/** Cells of the data rows of the sample reports with the labels published for them: a report, then 14 labels. */
export function readLabeledReports(): string[][] {
  const csv = readFileSync(resolve(FOLDER, 'labeled_reports.csv'), 'utf8').trim()
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '') break
    if (end !== ',') rows.push([])
  }
  return rows.slice(1)
}
