import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chexpp, temporaryFolder } from './chexpp'
import { LABELLED_TEXTS, labelsCsv, textsCsv, type LabelledText } from './labelled-texts'
import { OBSERVATIONS } from './observations'

const TEXTS = LABELLED_TEXTS.filter((_, row) => row % 3 === 0)
const TINY = [
  '--steps',
  '150',
  '--learning-rate',
  '5e-3',
  '--layers',
  '1',
  '--hidden',
  '32',
  '--heads',
  '2',
  '--vocabulary',
  '200',
]
const PAIRED = ['--labels', 'labels.csv', '--id-column', 'id']

/** A row by column. These files have no commas or line breaks within cells but in quotes, and none of ours are quoted. */
type Row = Record<string, string>

function parse(csv: string): Row[] {
  const [header, ...rows] = csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\n')
  const columns = header.split(',')
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, place) => [columns[place], cell])))
}

/** As Excel saves it: a byte order mark, CRLF, whole numbers, every text in quotes. */
function asExcel(rows: readonly Row[], delimiter = ','): string {
  const columns = Object.keys(rows[0])
  const cell = (value: string) => (/^-?\d+\.0$/.test(value) ? value.slice(0, -2) : value && `"${value}"`)
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(delimiter))
  return `\uFEFF${[columns.join(delimiter), ...lines].join('\r\n')}\r\n`
}

/** Three labels of 168 are wrong, and a student that never saw them. */
const WRONG = TEXTS.map<LabelledText>((text, row) =>
  row < 3 ? { ...text, value: text.value === '0.0' ? '1.0' : '0.0' } : text,
)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chexpp-e2e-review-'))
  await writeFile(join(folder, 'texts.csv'), textsCsv(TEXTS))
  await writeFile(join(folder, 'right.csv'), labelsCsv(TEXTS))
  await writeFile(join(folder, 'labels.csv'), labelsCsv(WRONG))
  const train = ['train', 'texts.csv', '--labels', 'right.csv', '--id-column', 'id', '-o', 'student', ...TINY]
  expect(await chexpp(train, { cwd: folder })).toMatchObject({ code: 0 })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const read = (file: string) => readFile(join(folder, file), 'utf8')
const run = (...args: string[]) => chexpp(['review', ...args], { cwd: folder })
const select = (...options: string[]) =>
  run('select', 'texts.csv', ...PAIRED, '--student', 'student/best', '--likeness', '1', ...options)

test('select writes the rows in question with the labels of the teacher, and a page', async () => {
  const selected = await select('--count', '20', '-o', 'review.csv', '--html', 'review.html')
  expect(selected).toMatchObject({ code: 0, stdout: '' })
  expect(selected.stderr).toContain('20 of 168 rows chosen by disagreement')
  const csv = await read('review.csv')
  expect(csv.startsWith('\uFEFFid,text,in_question,teacher,student,probability,score,No Finding,')).toBe(true)

  const rows = parse(csv)
  expect(rows).toHaveLength(20)
  expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(['t0', 't1', 't2']))
  const scores = rows.map(({ score }) => Number(score))
  expect([...scores].sort((a, b) => b - a)).toEqual(scores)
  const texts = new Map(parse(await read('texts.csv')).map(({ id, text }) => [id, text]))
  const labels = new Map(parse(await read('labels.csv')).map((row) => [row.id, row]))
  for (const row of rows) {
    expect(row.text).toBe(texts.get(row.id))
    for (const name of OBSERVATIONS) expect(row[name]).toBe(labels.get(row.id)?.[name])
    expect(OBSERVATIONS).toContain(row.in_question.split('; ')[0])
    expect(row.fingerprint).toMatch(/^t[0-9a-f]{16}$/)
  }
  const page = await read('review.html')
  expect(page).toContain(rows[0].text)
  expect(page).not.toMatch(/(?:src|href)="(?!#|data:)|@import|url\((?!["']?(?:#|data:))/)
  expect(selected.stderr).not.toContain(rows[0].text)
})

test('the same command chooses the same rows, and chance others', async () => {
  const first = await select('--count', '10')
  expect(first).toMatchObject({ code: 0 })
  expect((await select('--count', '10')).stdout).toBe(first.stdout)
  expect((await select('--count', '10', '--by', 'random')).stdout).not.toBe(first.stdout)
})

test('corrections that went through Excel change the labels that they correct and nothing else', async () => {
  await select('--count', '20', '-o', 'review.csv')
  const rows = parse(await read('review.csv'))
  rows[0].Fracture = '-1.0'
  rows[1].Edema = rows[1].Edema === '1.0' ? '' : '1.0'
  // Sorted anew, as a radiologist may.
  await writeFile(join(folder, 'excel.csv'), asExcel([...rows].reverse()))
  const applied = await run('apply', 'labels.csv', 'excel.csv', '-o', 'corrected.csv', '--texts', 'texts.csv')
  expect(applied).toMatchObject({ code: 0, stdout: '' })
  expect(applied.stderr).toMatch(
    /^20 rows reviewed, 2 corrected; 2 labels changed\n {2}Edema {5}1\n {2}Fracture {2}1\n$/,
  )

  const before = (await read('labels.csv')).split('\n')
  const after = (await read('corrected.csv')).split('\n')
  const changed = [`${rows[0].id},`, `${rows[1].id},`]
  expect(after).toHaveLength(before.length)
  expect(
    after
      .filter((line, place) => line !== before[place])
      .map((line) => line.slice(0, line.indexOf(',') + 1))
      .sort(),
  ).toEqual([...changed].sort())
  const corrected = new Map(parse(await read('corrected.csv')).map((row) => [row.id, row]))
  expect(corrected.get(rows[0].id)?.Fracture).toBe('-1.0')
  expect(corrected.get(rows[1].id)?.Edema).toBe(rows[1].Edema)

  await writeFile(join(folder, 'semicolons.csv'), asExcel(rows, ';'))
  const refused = await run('apply', 'labels.csv', 'semicolons.csv')
  expect(refused).toMatchObject({ code: 2, stdout: '' })
  expect(refused.stderr).toContain(`add --delimiter ';'`)
  const divided = await run('apply', 'labels.csv', 'semicolons.csv', '--delimiter', ';')
  expect(divided).toMatchObject({ code: 0, stdout: await read('corrected.csv') })

  const train = ['train', 'texts.csv', '--labels', 'corrected.csv', '--id-column', 'id', '-o', 'better', ...TINY]
  expect(await chexpp(train, { cwd: folder })).toMatchObject({ code: 0 })
})

test('a bad row is told with file, row and column, and the others are applied', async () => {
  await select('--count', '5', '-o', 'review.csv')
  const rows = parse(await read('review.csv'))
  rows[0].Edema = 'maybe'
  rows[1].Fracture = '-1.0'
  const { text } = rows[2]
  rows[2].text = rows[3].text
  rows[4].id = 'unknown'
  await writeFile(join(folder, 'bad.csv'), asExcel(rows))
  const applied = await run('apply', 'labels.csv', 'bad.csv', '-o', 'some.csv')
  expect(applied).toMatchObject({ code: 1, stdout: '' })
  expect(applied.stderr).toContain('bad.csv: row 1, column "Edema": "maybe" is no value of format "chexpert"')
  expect(applied.stderr).toContain('bad.csv, row 3: its id and text are not those that were chosen')
  expect(applied.stderr).toContain('bad.csv, row 5: there are no labels of its id')
  expect(applied.stderr).toContain('2 rows reviewed, 1 corrected; 1 label changed')
  expect(applied.stderr).not.toContain(text)
  expect(parse(await read('some.csv'))).toHaveLength(168)
})

test('corrections of texts that have changed, and files without the columns, are refused', async () => {
  await select('--count', '1', '-o', 'review.csv')
  const [row] = parse(await read('review.csv'))
  await writeFile(join(folder, 'edited.csv'), (await read('texts.csv')).replace(row.text, 'Another text.'))
  const changed = await run('apply', 'labels.csv', 'review.csv', '--texts', 'edited.csv', '-o', 'none.csv')
  expect(changed).toMatchObject({ code: 2, stdout: '' })
  expect(changed.stderr).toContain('review.csv, row 1: the text of its id is another now')
  await expect(read('none.csv')).rejects.toThrow('ENOENT')

  await writeFile(join(folder, 'renamed.csv'), (await read('review.csv')).replace('Edema', 'Oedema'))
  const renamed = await run('apply', 'labels.csv', 'renamed.csv')
  expect(renamed).toMatchObject({ code: 2, stdout: '' })
  expect(renamed.stderr).toContain('renamed.csv: column "Edema" is missing.')
})

test('rules are no student, and are the teacher where no labels are given', async () => {
  const rules = await run('select', 'texts.csv', '--student', 'rules')
  expect(rules).toMatchObject({ code: 2, stdout: '' })
  expect(rules.stderr).toContain('--student: rules give no probabilities')
  const cwd = await temporaryFolder({ 'one.csv': 'id,text\n007,"- Small\neffusion"\n8,Lungs clear.\n' })
  const byRules = await chexpp(
    ['review', 'select', 'one.csv', '--student', join(folder, 'student/best'), '--labeler', 'rules'],
    { cwd },
  )
  expect(byRules).toMatchObject({ code: 0 })
  expect(byRules.stdout).toContain(`007,"'- Small\neffusion",`)
  expect(byRules.stderr).toContain('1 ids look like numbers that a spreadsheet would change')
})
