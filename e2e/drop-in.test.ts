import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './checkout'
import { chexpp, temporaryFolder } from './chexpp'
import { OBSERVATIONS } from './observations'
import { HAS_OFFICIAL_FILES, NEEDS_OFFICIAL_FILES, officialFile } from './official-files'

const LIKE = ['label', '--like', 'chexpert-labeler']

/** Labels a file in the official labeler's place and gives the bytes written. */
async function labelLike(input: string): Promise<Buffer> {
  const cwd = await temporaryFolder()
  const { code, stdout } = await chexpp([...LIKE, input, 'out.csv'], { cwd })
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  return readFile(join(cwd, 'out.csv'))
}

describe('in the place of the official labeler', () => {
  test.skipIf(!HAS_OFFICIAL_FILES)(`its golden sample comes out to the byte${NEEDS_OFFICIAL_FILES}`, async () => {
    const labeled = await labelLike(officialFile('sample_reports.csv'))
    expect(labeled.toString()).toBe(await readFile(officialFile('labeled_reports.csv'), 'utf8'))
  })

  // Read and written by pandas as in the official labeler: packages/cli/scripts/pandas_drop_in_fixture.py.
  test('odd cells are read and written to the byte as pandas does', async () => {
    const fixture = (name: string) => join(root, 'e2e/fixtures', name)
    const labeled = await labelLike(fixture('official_reports.csv'))
    expect(labeled.toString()).toBe(await readFile(fixture('official_labeled_reports.csv'), 'utf8'))
  })

  test('the whole report counts, unless sections are asked for', async () => {
    const input = 'FINDINGS: Edema. IMPRESSION: No fracture.\n'
    const labelled = async (...options: string[]) =>
      (await chexpp([...LIKE, '-', ...options], { input })).stdout.split('\n')[1]
    expect(await labelled()).toBe('FINDINGS: Edema. IMPRESSION: No fracture.,,,,,,1.0,,,,,,,0.0,')
    expect(await labelled('--sections', 'auto')).toBe('FINDINGS: Edema. IMPRESSION: No fracture.,1.0,,,,,,,,,,,,0.0,')
  })

  test('a header line is labelled as the official labeler would, and told of', async () => {
    const { stdout, stderr } = await chexpp([...LIKE, '-'], { input: 'Reports\nEdema.\n' })
    expect(stdout.split('\n')[1]).toBe('Reports,1.0,,,,,,,,,,,,,')
    expect(stderr).toContain('row 1: is a column name; there seems to be a header line')
  })

  test('a row that cannot be read is blank', async () => {
    const { code, stdout, stderr } = await chexpp([...LIKE, '-'], {
      input: 'Edema.\nNo edema, zebrafish.\nFracture.\n',
    })
    expect(code).toBe(1)
    expect(stdout.split('\n').slice(2)).toEqual([',,,,,,,,,,,,,,', 'Fracture.,,,,,,,,,,,,,1.0,', ''])
    expect(stderr).toContain('row 2')
    expect(stderr).not.toContain('zebrafish')
    const unquoted = await chexpp([...LIKE, '-'], { input: 'No edema, zebrafish.\n' })
    expect(unquoted.code).toBe(2)
    expect(unquoted.stderr).toContain('put quotes around reports that hold commas')
  })

  test.each([
    [['--evidence'], "cannot be used with option '--evidence'"],
    [['--text-column', 'a'], "cannot be used with option '--text-column <name>'"],
    [['--format', 'ndjson'], 'leave --format ndjson out'],
    [['out.csv', '-o', 'other.csv'], 'the output is named twice, out.csv and other.csv'],
  ])('%j is refused', async (options, message) => {
    const { code, stderr } = await chexpp([...LIKE, '-', ...options])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('labels of the official labeler', () => {
  const row = (text: string, edema: string) => `${text},,,,,,${edema},,,,,,,,\n`
  const header = ['Reports', ...OBSERVATIONS].join(',') + '\n'
  const files = {
    'reports.csv': 'id,text\na,Mild edema.\nb,"No\n edema."\n',
    'labels.csv': header + row('Mild edema.', '1.0') + row('No edema.', '0.0'),
    'shifted.csv': header + row('text', '') + row('Mild edema.', '1.0') + row('No edema.', '0.0'),
    'short.csv': header + row('Mild edema.', '1.0'),
  }

  test('are judged against those of the same texts', async () => {
    const cwd = await temporaryFolder(files)
    const mine = await chexpp([...LIKE, '-', '-o', 'mine.csv'], { cwd, input: 'Mild edema.\nNo edema.\n' })
    expect(mine.code).toBe(0)
    const same = await chexpp(['evaluate', 'mine.csv', 'labels.csv', '--resamples', '0'], { cwd })
    expect(same).toMatchObject({ code: 0, stderr: '' })
    expect(same.stdout).toMatch(/^Edema +1\.0000/m)

    const shifted = await chexpp(['evaluate', 'mine.csv', 'shifted.csv'], { cwd })
    expect(shifted.code).toBe(2)
    expect(shifted.stderr).toContain('mine.csv, row 1: its text is not that of row 1 of shifted.csv')
    expect(shifted.stderr).toContain('a header line that the official labeler read as a report')
    expect(shifted.stderr).not.toContain('edema')
    expect((await chexpp(['evaluate', 'mine.csv', 'short.csv'], { cwd })).stderr).toContain(
      'has 2 rows and short.csv has 1',
    )
  })

  test.each([
    ['train', ['train', 'reports.csv', '-o', 'student']],
    ['reproduce', ['reproduce', '--data', 'reports.csv', '--out', 'run']],
  ])('that are shifted are refused by %s', async (_, command) => {
    const cwd = await temporaryFolder(files)
    const { code, stderr } = await chexpp([...command, '--labels', 'shifted.csv', '--id-column', 'id'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('shifted.csv, row 1: its text is not that of row 1 of reports.csv')
    expect(stderr).not.toContain('edema')
    // Two texts are too few to hold some out, which is said only once labels and texts are paired.
    const paired = await chexpp([...command, '--labels', 'labels.csv', '--id-column', 'id'], { cwd })
    expect(paired.stderr).not.toContain('its text is not')
  })
})
