import { describe, expect, test } from 'vitest'
import { chexpp, temporaryFolder } from './chexpp'
import { OBSERVATIONS } from './observations'
import { HAS_OFFICIAL_FILES, NEEDS_OFFICIAL_FILES, officialFile } from './official-files'

const input = 'Wet lungs. No rib notching.\nA stent in place.\nNo edema.\n'
const label = (cwd: string, ...options: string[]) => labelLines(input, cwd, ...options)
const labelLines = (lines: string, cwd: string, ...options: string[]) =>
  chexpp(['label', '-', '--no-header', ...options], { cwd, input: lines })

/** Phrase files with the given lines, and nothing in the others. */
const phraseFiles = (mention: Readonly<Record<string, string>>, unmention: Readonly<Record<string, string>> = {}) => ({
  ...Object.fromEntries(
    OBSERVATIONS.map((name) => [`phrases/mention/${name.toLowerCase().replaceAll(' ', '_')}.txt`, '']),
  ),
  'phrases/unmention/lung_opacity.txt': '',
  ...Object.fromEntries(Object.entries(mention).map(([name, lines]) => [`phrases/mention/${name}.txt`, lines])),
  ...Object.fromEntries(Object.entries(unmention).map(([name, lines]) => [`phrases/unmention/${name}.txt`, lines])),
})

describe('--findings', () => {
  test('gives own findings their columns after the 14, and NDJSON their keys', async () => {
    const findings = [
      { name: 'Rib notching', phrases: ['rib notch'] },
      { name: 'Stent', phrases: [' stent'], allowsNoFinding: true },
      { name: 'Edema', phrases: ['wet lungs'] },
    ]
    const cwd = await temporaryFolder({ 'findings.json': JSON.stringify(findings) })
    const csv = await label(cwd, '--findings', 'findings.json')
    expect(csv.code).toBe(0)
    expect(csv.stdout.trimEnd().split('\n')).toEqual([
      ['row', ...OBSERVATIONS, 'Rib notching', 'Stent'].join(','),
      '1,,,,,,1.0,,,,,,,,,0.0,',
      '2,1.0,,,,,,,,,,,,,,,1.0',
      '3,1.0,,,,,0.0,,,,,,,,,,',
    ])
    const { stdout } = await label(cwd, '--findings', 'findings.json', '--format', 'ndjson', '--evidence')
    const [first, second] = stdout.split('\n').map((line) => JSON.parse(line || '{}') as Record<string, unknown>)
    expect(first.labels).toMatchObject({ Edema: 1, 'Rib notching': 0, Stent: null })
    expect(second.evidence).toEqual([
      { observation: 'Stent', class: 'positive', start: 1, end: 7, text: ' stent', rule: expect.any(String) as string },
    ])
  })

  test.each([
    ['[{"name": "A", "phrases": ["(a"]}]', 'f.json, findings[0].phrases[0]: a bracket has no partner'],
    ['[{"name": "A"', 'f.json: it is no JSON'],
    ['[{"name": "error", "phrases": ["a"]}]', '"error" is the name of another column of the output'],
  ])('%s is refused', async (json, message) => {
    const cwd = await temporaryFolder({ 'f.json': json })
    const { code, stdout, stderr } = await label(cwd, '--findings', 'f.json')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  test('is for the rules only', async () => {
    const { code, stderr } = await label('.', '--findings', 'f.json', '--labeler', 'student')
    expect(code).toBe(2)
    expect(stderr).toContain('--findings: a student finds what it was trained on')
  })
})

describe('--phrases', () => {
  test('stands in the place of the lexicon', async () => {
    const cwd = await temporaryFolder(phraseFiles({ fracture: '(wet|dry)_lungs', edema: '^a_stent' }))
    const { stdout } = await label(cwd, '--phrases', 'phrases')
    expect(stdout.split('\n').slice(1, 4)).toEqual(['1,,,,,,,,,,,,,1.0,', '2,,,,,,1.0,,,,,,,,', '3,1.0,,,,,,,,,,,,,'])
  })

  test('names what is wrong by file and line', async () => {
    const said = async (files: Readonly<Record<string, string>>) => {
      const cwd = await temporaryFolder(files)
      const { code, stderr } = await label(cwd, '--phrases', 'phrases')
      expect(code).toBe(2)
      return stderr
    }
    expect(await said(phraseFiles({ edema: 'edema\n(?i)chf' }))).toContain('phrases/mention/edema.txt, line 2: Python')
    expect(await said({ 'phrases/mention/edema.txt': 'edema' })).toContain(
      'phrases/unmention is not there; expected the official',
    )
    expect(await said({ 'phrases/unmention/a.txt': '' })).toContain(
      'phrases/mention is not there; expected the official',
    )
  })

  test.skipIf(!HAS_OFFICIAL_FILES)(
    `of the official labeler give what the lexicon gives${NEEDS_OFFICIAL_FILES}`,
    async () => {
      const reports = officialFile('sample_reports.csv')
      const options = ['--like', 'chexpert-labeler', '--phrases', officialFile('phrases')]
      const official = await chexpp(['label', reports, ...options])
      expect(official.code).toBe(0)
      expect(official.stdout).toBe((await chexpp(['label', reports, ...options.slice(0, 2)])).stdout)
    },
  )
})

describe('--patterns', () => {
  test('stand in the place of the rules', async () => {
    const cwd = await temporaryFolder({
      'patterns/pre_negation_uncertainty.txt': '{} > {dependency:/amod/} {lemma:/severe/}\n',
      'patterns/negation.txt': '# Mild is none.\n{} > {dependency:/amod/} {lemma:/mild|severe/}\n',
      'patterns/post_negation_uncertainty.txt': '{} > {dependency:/amod/} {lemma:/mild|small/}\n',
    })
    const texts = 'Mild edema.\nSevere edema.\nSmall edema.\nNo edema.\n'
    const edema = async (...options: string[]) => {
      const { code, stdout } = await labelLines(texts, cwd, ...options)
      expect(code).toBe(0)
      const column = 1 + OBSERVATIONS.indexOf('Edema')
      return stdout
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((row) => row.split(',')[column])
    }
    expect(await edema()).toEqual(['1.0', '1.0', '1.0', '0.0'])
    expect(await edema('--patterns', 'patterns')).toEqual(['0.0', '-1.0', '-1.0', '1.0'])
  })

  test('names what is wrong by file', async () => {
    const cwd = await temporaryFolder({ 'patterns/pre_negation_uncertainty.txt': '', 'patterns/negation.txt': '{' })
    const missing = await label(cwd, '--patterns', 'patterns')
    expect(missing.code).toBe(2)
    expect(missing.stderr).toContain('patterns/post_negation_uncertainty.txt is not there')
    const folder = await temporaryFolder({
      'patterns/pre_negation_uncertainty.txt': '',
      'patterns/negation.txt': '{',
      'patterns/post_negation_uncertainty.txt': '',
    })
    const broken = await label(folder, '--patterns', 'patterns')
    expect(broken.code).toBe(2)
    expect(broken.stderr).toContain('patterns/negation.txt, line 1')
  })
})

describe('--mode corrected', () => {
  test('puts right what the official labeler gets wrong', async () => {
    const heart = async (...options: string[]) => {
      const { code, stdout } = await labelLines('Heart size has become normal.\n', '.', ...options)
      expect(code).toBe(0)
      return stdout.split('\n')[1].split(',')[1 + OBSERVATIONS.indexOf('Cardiomegaly')]
    }
    expect(await heart()).toBe('1.0')
    expect(await heart('--mode', 'corrected')).toBe('0.0')
  })
})
