import { parseReport, splitSentences } from '@chexpp/sections'

const MEGABYTE = 1 << 20
const SMALL = 2 * MEGABYTE
const LARGE = 10 * MEGABYTE

const REPORT = `                                 FINAL REPORT
 EXAMINATION:  CHEST (PORTABLE AP)

 INDICATION:  ___ year old man with shortness of breath

 COMPARISON:  Chest radiograph of ___.

 FINDINGS:

 The endotracheal tube ends 4.5 cm above the carina.  There is a small left
 pleural effusion with adjacent atelectasis.  No pneumothorax is seen.  These
 findings are new in comparison with the prior study.

 IMPRESSION:

 1. Small left pleural effusion.
 2. Findings consistent with mild edema.

 Electronically signed by: Jane Roe, MD
`

/** Each line is text that a careless parser reads again and again. */
const TEXTS: Readonly<Record<string, string>> = {
  'reports one after another': REPORT,
  'one line of headers': 'FINDINGS: ',
  'one line of headers without marks': 'FINDINGS IMPRESSION ',
  'lines of headers': 'FINDINGS:\n',
  'misspelt headers': 'FINIDNGS: ',
  'lines of misspelt headers': 'imprsesion\n',
  'nearly headers': 'REASON FOR THIS ',
  modifiers: 'clinical chest radiographic ',
  dashes: 'Impression - ',
  qualifiers: 'FINDINGS (chest, pa and lateral ',
  'opened brackets': '([{<',
  'opened tags': '<a <b <br ',
  marks: '*#=~-_',
  'ruled lines': '-=-=\n',
  spaces: ' ',
  letterspacing: 'F I N D I ',
  'list numbers': '1. 2) (3) ',
  'lines of list numbers': '1.\n2. Recommendation:\n',
  names: 'Dr. Roe\n',
  notifications: 'Findings discussed\n',
  stops: 'a. b.c. ',
  colons: 'A: b: C: ',
}

/** Prints the speed of sections and of sentences on texts of 10 MB, and how the time grows from 2 MB on: 1.0 is linear. */
export default async function benchmarkSections(): Promise<void> {
  console.log('text'.padEnd(36), 'sections MB/s  growth   sentences MB/s  growth')
  for (const [name, piece] of Object.entries(TEXTS)) {
    const small = piece.repeat(Math.ceil(SMALL / piece.length))
    const large = piece.repeat(Math.ceil(LARGE / piece.length))
    const cells = [parseReport, splitSentences].map((split) => {
      const before = seconds(() => split(small)) / small.length
      const after = seconds(() => split(large)) / large.length
      return `${(1 / after / MEGABYTE).toFixed(1).padStart(13)} ${(after / before).toFixed(2).padStart(7)}`
    })
    console.log(name.padEnd(36), cells.join('  '))
    await Promise.resolve()
  }
}

function seconds(run: () => unknown): number {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}
