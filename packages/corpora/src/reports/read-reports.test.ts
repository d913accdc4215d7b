import { createWriteStream, symlinkSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { ZipFile } from 'yazl'
import { chunksOf, collectAll } from '../testing/collect'
import { temporaryFolder } from '../testing/temporary-folder'
import { readReports, type ReadReportsOptions } from './read-reports'

const PATIENT = 'files/p10/p10000032'

/** `[id, text]` of reports, messages of invalid rows; the folder's name is cut off. */
async function read(input: Parameters<typeof readReports>[0], options: ReadReportsOptions = {}) {
  const rows = await collectAll(readReports(input, options))
  return rows.map((item) =>
    item.kind === 'report' ? [item.id, item.text] : item.error.message.replace(/^.*corpora-\w+[\\/]/, ''),
  )
}

async function zip(path: string, files: Readonly<Record<string, string>>): Promise<string> {
  const archive = new ZipFile()
  for (const [name, contents] of Object.entries(files)) archive.addBuffer(Buffer.from(contents), name)
  archive.end()
  await pipeline(archive.outputStream, createWriteStream(path))
  return path
}

describe('readReports of CSV', () => {
  it('tells of a header line that is read as a report', async () => {
    const warnings = async (csv: string, header: boolean) => {
      const onWarning = vi.fn()
      await read(chunksOf(csv), { header, onWarning })
      return onWarning.mock.calls.flat() as unknown[]
    }
    const header = { kind: 'header', place: { input: 'the stream', row: 1, line: 1 } }
    expect(await warnings('Report Text\nClear.\n', false)).toEqual([header])
    expect(await warnings('Clear.\ntext\n', false)).toEqual([])
    expect(await warnings('text\nreport\n', true)).toEqual([])
  })

  it('reads the text column and numbers the rows where there is no id', async () => {
    expect(await collectAll(readReports(chunksOf('Reports\n"Clear, both."\n""\n')))).toEqual([
      {
        kind: 'report',
        row: 1,
        id: '1',
        idColumn: undefined,
        text: 'Clear, both.',
        patient: undefined,
        cells: { Reports: 'Clear, both.' },
      },
      { kind: 'report', row: 2, id: '2', idColumn: undefined, text: '', patient: undefined, cells: { Reports: '' } },
    ])
  })

  it('reads the columns asked for, case and underscores aside', async () => {
    const csv = 'Accession,Note Text\nA7,Clear.\n'
    expect(await read(chunksOf(csv), { textColumn: 'note_text', idColumn: 'accession' })).toEqual([['A7', 'Clear.']])
    expect(await read(chunksOf(csv), { textColumn: 'Note Text', idColumn: null })).toEqual([['1', 'Clear.']])
  })

  it('reads one column without a header line, as the official labeler does', async () => {
    const options = { header: false, textColumn: '1' }
    expect(await read(chunksOf('"Clear, both."\n"No effusion."\n'), options)).toEqual([
      ['1', 'Clear, both.'],
      ['2', 'No effusion.'],
    ])
    await expect(read(chunksOf('Clear, both.\n'), { header: false })).rejects.toThrow(
      'put quotes around reports that hold',
    )
    expect(await read(chunksOf('"Clear, both."\n'), { header: false })).toEqual([['1', 'Clear, both.']])
    expect(await read(chunksOf('s1,Clear.\n'), { header: false, textColumn: '2', idColumn: '1' })).toEqual([
      ['s1', 'Clear.'],
    ])
  })

  it('reads the sections of MIMIC-CXR', async () => {
    const csv =
      'study,impression,findings,last_paragraph,comparison\n' +
      's50000001,No edema.,Lungs are clear.,,None.\n' +
      's50000002,,,Only this paragraph.,None.\n' +
      's50000003,,,,Only a comparison.\n'
    expect(await read(chunksOf(csv))).toEqual([
      ['s50000001', 'COMPARISON: None.\n\nFINDINGS: Lungs are clear.\n\nIMPRESSION: No edema.'],
      ['s50000002', 'Only this paragraph.'],
      ['s50000003', 'COMPARISON: Only a comparison.'],
    ])
  })

  it('reads the CSV form of Open-i', async () => {
    const csv =
      'uid,MeSH,Problems,image,indication,comparison,findings,impression\n7,normal,normal,PA,Cough,,Clear.,Normal.\n'
    expect(await read(chunksOf(csv))).toEqual([['7', 'INDICATION: Cough\n\nFINDINGS: Clear.\n\nIMPRESSION: Normal.']])
  })

  it('reads CheXpert Plus: the report, else its sections', async () => {
    const csv =
      ',path_to_image,deid_patient_id,report,section_history,section_findings,section_impression\n' +
      '0,train/patient1/study1/view1_frontal.jpg,patient1,"FINDINGS:\nClear.",,Clear.,\n' +
      '1,train/patient1/study2/view1_frontal.jpg,patient1,,Cough.,,1. Normal.\n'
    const rows = await collectAll(readReports(chunksOf(csv)))
    expect(rows).toMatchObject([
      { id: 'train/patient1/study1/view1_frontal.jpg', patient: 'patient1', text: 'FINDINGS:\nClear.' },
      { id: 'train/patient1/study2/view1_frontal.jpg', text: 'HISTORY: Cough.\n\nIMPRESSION: 1. Normal.' },
    ])
  })

  it('lists the columns there are and the nearest where one is missing', async () => {
    const csv = 'id,txt,Frontal/Lateral\n1,Clear.,Frontal\n'
    await expect(read(chunksOf(csv), { textColumn: 'text' })).rejects.toThrow(
      'the stream: there is no column "text". It has "id", "txt", "Frontal/Lateral". Did you mean "txt"? ' +
        'Name the column of the reports, or say that the file has no header line.',
    )
    await expect(read(chunksOf(csv))).rejects.toThrow('there is no column "text", "report", "reports"')
    await expect(read(chunksOf('id,text\n'), { idColumn: 'uid' })).rejects.toThrow('there is no column "uid"')
  })

  it('shows no report text where the first row is taken for a header', async () => {
    const reading = read(chunksOf('"Small left effusion."\n"Clear."\n'))
    await expect(reading).rejects.toThrow('It has column 1 (20 characters).')
    await expect(reading).rejects.toMatchObject({ columns: ['column 1 (20 characters)'] })
  })

  it('says where the delimiter seems to be another', async () => {
    await expect(read(chunksOf('id;text\n1;Clear.\n'))).rejects.toThrow('its delimiter seems to be no comma')
  })

  it('names duplicate and blank ids by row and reads the rest', async () => {
    expect(await read(chunksOf('id,text\na,1\nb,2\na,3\n" ",4\nc,5\n'))).toEqual([
      ['a', '1'],
      ['b', '2'],
      'the stream, row 3: its "id" is that of row 1. Keep one row for each id, or choose an id column that tells the rows apart.',
      'the stream, row 4 (line 5): its "id" is blank. Fill it in, or choose another id column.',
      ['c', '5'],
    ])
  })

  it('knows the id of a malformed row where it stands before the fault', async () => {
    const rows = await collectAll(readReports(chunksOf('id,text\ns1,"a "b"\ns2,ok\n')))
    expect(rows).toMatchObject([
      { kind: 'invalid', row: 1, id: 's1', idColumn: 'id' },
      { kind: 'report', row: 2, id: 's2' },
    ])
  })

  it('takes no cell of a ragged row for an id but the first', async () => {
    const rows = await collectAll(readReports(chunksOf('text,id\nClear, both lungs,s1\n')))
    expect(rows).toMatchObject([{ kind: 'invalid', id: undefined }])
  })
})

describe('readReports of NDJSON', () => {
  it('reads an object a line and names the lines that are none', async () => {
    const lines = [
      '{"id": 1, "text": "Clear."}',
      '{"id": 2, "text": ',
      '',
      '[3]',
      '{"id": "4"}',
      '{"id": "5", "text": null}',
    ]
    expect(await read(chunksOf(lines.join('\r\n')))).toEqual([
      ['1', 'Clear.'],
      'the stream, row 2 (line 2): not a JSON object on one line, such as {"id": "s1", "text": "…"}.',
      'the stream, row 3 (line 4): not a JSON object on one line, such as {"id": "s1", "text": "…"}.',
      expect.stringMatching(/^the stream, row 4 \(line 5\): there is no column "text", .*It has "id"\./),
      ['5', ''],
    ])
  })

  it('knows the id of an object without a text', async () => {
    const rows = await collectAll(readReports(chunksOf('{"id": "a"}\n{"id": "b", "text": "ok"}\n{"id": "c"}')))
    expect(rows.map(({ kind, id }) => [kind, id])).toEqual([
      ['invalid', 'a'],
      ['report', 'b'],
      ['invalid', 'c'],
    ])
  })

  it('gives a line over the limit up', async () => {
    const ndjson = `{"id": "1", "text": "${'x'.repeat(200)}"}\n{"id": "2", "text": "ok"}`
    expect(await read(chunksOf(ndjson, 16), { maxRecordBytes: 100 })).toEqual([
      expect.stringContaining('row 1 (line 1): longer than 100 bytes'),
      ['2', 'ok'],
    ])
  })
})

describe('readReports of folders and archives', () => {
  const files = {
    [`${PATIENT}/s50000002.txt`]: 'FINDINGS: Clear.',
    [`${PATIENT}/s50000001.txt`]: '',
    'files/p10/p10000764/s50000003.txt': 'IMPRESSION: Normal.',
    'LICENSE.txt': 'no report',
    'index.html': 'no report',
  }

  it("reads MIMIC-CXR's layout in the order of the paths, alike from a folder and an archive", async () => {
    const folder = await temporaryFolder(files)
    const expected = [
      { row: 1, id: 's50000001', patient: 'p10000032', text: '' },
      { row: 2, id: 's50000002', patient: 'p10000032', text: 'FINDINGS: Clear.' },
      { row: 3, id: 's50000003', patient: 'p10000764', text: 'IMPRESSION: Normal.' },
    ]
    expect(await collectAll(readReports(folder))).toMatchObject(expected)
    const archive = await zip(join(folder, 'reports.zip'), files)
    const progress: unknown[] = []
    expect(await collectAll(readReports(archive, { onProgress: (step) => progress.push(step) }))).toMatchObject(
      expected,
    )
    expect(progress.at(-1)).toEqual({ done: 3, total: 3 })
  })

  it('calls other files by their path, so that no two are alike', async () => {
    const folder = await temporaryFolder({
      'b/report.txt': 'B',
      'a/report.txt': 'A',
      'a-b/report.txt': 'C',
      'a.txt': 'D',
    })
    expect(await read(folder)).toEqual([
      ['a-b/report', 'C'],
      ['a', 'D'],
      ['a/report', 'A'],
      ['b/report', 'B'],
    ])
  })

  it('names files that cannot be read and goes on', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'x'.repeat(20), 'c.txt': 'ok' })
    symlinkSync(join(folder, 'nowhere'), join(folder, 'b.txt'))
    expect(await read(folder, { maxRecordBytes: 10 })).toEqual([
      expect.stringMatching(/^a.txt, row 1: longer than 10 bytes/),
      'b.txt, row 2: there is no such file or folder.',
      ['c', 'ok'],
    ])
  })

  it('follows links, but not in a circle', async () => {
    const folder = await temporaryFolder({ 'a/x.txt': 'X' })
    symlinkSync(folder, join(folder, 'a', 'up'))
    symlinkSync(join(folder, 'a'), join(folder, 'b'))
    expect(await read(folder)).toEqual([
      ['a/x', 'X'],
      ['b/x', 'X'],
    ])
  })

  it('reads Open-i XML from a folder', async () => {
    const abstract = '<Abstract><AbstractText Label="FINDINGS">Clear.</AbstractText></Abstract>'
    const xml = `<eCitation><uId id="CXR12"/><MedlineCitation><Article>${abstract}</Article></MedlineCitation></eCitation>`
    const folder = await temporaryFolder({ 'ecgen-radiology/12.xml': xml, 'ecgen-radiology/13.xml': '<a>' })
    expect(await read(folder)).toEqual([
      ['CXR12', 'FINDINGS: Clear.'],
      'ecgen-radiology/13.xml, row 2: not well-formed XML.',
    ])
  })

  it('says that a folder or archive holds no report', async () => {
    const folder = await temporaryFolder({ 'images/1.png': '' })
    await expect(read(folder)).rejects.toThrow('it holds no .txt or .xml file.')
    await expect(read(await zip(join(folder, 'a.zip'), { 'a.csv': '' }))).rejects.toThrow(
      'it holds no .txt or .xml file.',
    )
  })

  it('says that an archive is damaged', async () => {
    const folder = await temporaryFolder({ 'a.zip': 'PK\x03\x04 and nothing more' })
    await expect(read(join(folder, 'a.zip'))).rejects.toThrow('a.zip: it is damaged.')
  })

  it('says which file of an archive is encrypted', async () => {
    const path = await zip(join(await temporaryFolder(), 'a.zip'), { 'a.txt': 'A' })
    const bytes = await readFile(path)
    // The flag of encryption, in the list of entries.
    bytes[bytes.indexOf('PK\x01\x02') + 8] |= 1
    await writeFile(path, bytes)
    expect(await read(path)).toEqual([
      'a.zip: a.txt, row 1: it is encrypted, or packed in a way unknown here. Unpack the archive and read the folder.',
    ])
  })

  it('says which file of an archive is damaged, and reads the rest', async () => {
    const folder = await temporaryFolder()
    const path = await zip(join(folder, 'a.zip'), { 'a.txt': 'x'.repeat(1000), 'b.txt': 'ok' })
    const bytes = await readFile(path)
    bytes.fill(0xff, 35, 40)
    await writeFile(path, bytes)
    expect(await read(path)).toEqual([
      expect.stringMatching(/^a.zip: a.txt, row 1: its compressed data is damaged/),
      ['b', 'ok'],
    ])
  })
})

describe('readReports finds the format', () => {
  it.each([
    ['a.csv', 'id,text\n1,T\n'],
    ['a.CSV.gz', gzipSync('id,text\n1,T\n')],
    ['a.tsv', 'id\ttext\n1\tT\n'],
    ['a.jsonl', '{"id": 1, "text": "T"}'],
    ['a.ndjson.gz', gzipSync('{"id": 1, "text": "T"}')],
    ['unnamed', ' {"id": 1, "text": "T"}'],
    ['1.txt', 'T'],
    ['1.txt.gz', gzipSync('T')],
  ])('of %s', async (name, contents) => {
    const folder = await temporaryFolder({ [name]: contents })
    expect(await read(join(folder, name))).toEqual([['1', 'T']])
  })

  it('of an archive of another name', async () => {
    const folder = await temporaryFolder()
    expect(await read(await zip(join(folder, 'archive'), { '1.txt': 'T' }))).toEqual([['1', 'T']])
  })

  it('and says where it cannot tell', async () => {
    const folder = await temporaryFolder({ 'reports.dat': 'id,text\n1,T\n', 'a.tgz': gzipSync('1.xml') })
    for (const name of ['reports.dat', 'a.tgz']) {
      await expect(read(join(folder, name))).rejects.toThrow('neither its name nor its first bytes tell its format')
    }
    expect(await read(join(folder, 'reports.dat'), { format: 'csv' })).toEqual([['1', 'T']])
  })

  it.each([
    ['NDJSON', '{"id": 1, "text": "T"}'],
    ['CSV', 'id,text\n1,T\n'],
  ])('of %s on standard input', async (_, contents) => {
    const stdin = Readable.from(chunksOf(contents)) as unknown as typeof process.stdin
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(stdin)
    expect(await read('-')).toEqual([['1', 'T']])
    vi.restoreAllMocks()
  })

  it('and refuses a zip archive from a stream', async () => {
    await expect(read(chunksOf('PK\x03\x04…'))).rejects.toThrow('Save it, and give its path')
  })

  it('and says that an empty file is empty, whatever it would have been', async () => {
    const folder = await temporaryFolder({ 'a.csv': '', 'a.ndjson': '', 'a.txt': '', 'a.xml': '', a: '' })
    for (const name of ['a.csv', 'a.ndjson', 'a.txt', 'a.xml', 'a']) {
      await expect(read(join(folder, name))).rejects.toThrow(`${name}: it is empty.`)
    }
  })
})
