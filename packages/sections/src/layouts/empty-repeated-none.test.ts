import { describeLayouts, none } from './describe-layouts'

describeLayouts('empty and repeated sections, and reports without headers', [
  {
    layout: 'repeated',
    report: `FINDINGS: One.
IMPRESSION: Two.
FINDINGS: Three.
IMPRESSION: Four.`,
    findings: ['One.', 'Three.'],
    impression: ['Two.', 'Four.'],
  },
  {
    layout: 'empty',
    report: `FINDINGS:

IMPRESSION: No acute cardiopulmonary process.`,
    findings: '',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'empty both',
    report: `FINDINGS:
IMPRESSION:`,
    findings: '',
    impression: '',
  },
  {
    layout: 'no header',
    report: 'The lungs are clear. The heart is normal in size. No acute cardiopulmonary process.',
    findings: none,
    impression: none,
  },
  {
    layout: 'no header lines',
    report: `The lungs are clear.
No acute findings.
Impression of the aorta on the esophagus is noted.`,
    findings: none,
    impression: none,
  },
  {
    layout: 'interp only with impression',
    report: `INTERPRETATION: Clear lungs.
IMPRESSION: Normal.`,
    findings: 'Clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'impression first',
    report: `IMPRESSION: Normal.

FINDINGS: Clear.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'empty findings see',
    report: `COMPARISON:
TECHNIQUE:
FINDINGS:
Clear.
IMPRESSION:
`,
    findings: 'Clear.',
    impression: '',
  },
  {
    layout: 'repeat empties',
    report: `FINDINGS:
FINDINGS:
Clear.
IMPRESSION:

IMPRESSION: Normal.`,
    findings: ['', 'Clear.'],
    impression: ['', 'Normal.'],
  },
  {
    layout: 'empty impression end',
    report: `FINDINGS: Clear.
IMPRESSION:`,
    findings: 'Clear.',
    impression: '',
  },
  {
    layout: 'empty impression sig',
    report: `FINDINGS: Clear.
IMPRESSION:

Electronically signed by: Jane Roe`,
    findings: 'Clear.',
    impression: '',
  },
  {
    layout: 'empty findings own',
    report: `TECHNIQUE
PA

FINDINGS

IMPRESSION
Normal`,
    findings: '',
    impression: 'Normal',
  },
  {
    layout: 'no header upper',
    report: 'CHEST, PA AND LATERAL. THE LUNGS ARE CLEAR. NO FINDINGS OF FAILURE.',
    findings: none,
    impression: none,
  },
  {
    layout: 'no header lower',
    report: 'chest x-ray shows clear lungs. impression of the diaphragm is smooth. no other findings.',
    findings: none,
    impression: none,
  },
  {
    layout: 'no header start words',
    report: 'Findings consistent with pneumonia in the right lower lobe. Comparison with prior advised.',
    findings: none,
    impression: none,
  },
  {
    layout: 'findings continued',
    report: `FINDINGS: Clear.
FINDINGS (CONTINUED): Heart normal.
IMPRESSION: Normal.`,
    findings: ['Clear.', 'Heart normal.'],
    impression: 'Normal.',
  },
  {
    layout: 'only impression',
    report: 'IMPRESSION: Normal.',
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'only findings',
    report: 'FINDINGS: Clear.',
    findings: 'Clear.',
    impression: none,
  },
  {
    layout: 'findings none',
    report: `FINDINGS: None.
IMPRESSION: None.`,
    findings: 'None.',
    impression: 'None.',
  },
  {
    layout: 'findings na',
    report: `FINDINGS: N/A
IMPRESSION: N/A`,
    findings: 'N/A',
    impression: 'N/A',
  },
  {
    layout: 'findings dash only',
    report: `FINDINGS: -
IMPRESSION: -`,
    findings: '-',
    impression: '-',
  },
  {
    layout: 'findings blank',
    report: `FINDINGS: ___
IMPRESSION: XXXX`,
    findings: '___',
    impression: 'XXXX',
  },
  {
    layout: 'ends RECOMMENDATION:',
    report: `FINDINGS:



IMPRESSION:



RECOMMENDATION:
`,
    findings: '',
    impression: '',
  },
  {
    layout: 'repeated repeated',
    report: `FINDINGS: A.
FINDINGS: B.
IMPRESSION: C.
IMPRESSION: D.`,
    findings: ['A.', 'B.'],
    impression: ['C.', 'D.'],
  },
  {
    layout: 'repeated empty',
    report: `FINDINGS:
IMPRESSION: Normal.`,
    findings: '',
    impression: 'Normal.',
  },
  {
    layout: 'repeated empty (2)',
    report: `FINDINGS:\x20


IMPRESSION:\x20
`,
    findings: '',
    impression: '',
  },
  {
    layout: 'no header none',
    report: 'Single portable view of the chest. Low lung volumes. No pneumothorax. Findings discussed with team.',
    findings: none,
    impression: none,
  },
  {
    layout: 'no header none (2)',
    report: `The heart is normal.

The lungs are clear.

No change in comparison with the prior exam.`,
    findings: none,
    impression: none,
  },
])
