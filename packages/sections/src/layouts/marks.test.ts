import { describeLayouts, none } from './describe-layouts'

describeLayouts('colons, dashes, own lines and white space', [
  {
    layout: 'plain',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.

IMPRESSION: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'adjacent',
    report: `INDICATION: Cough.
FINDINGS: The lungs are clear. The heart is normal in size.
IMPRESSION: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'ends IMPRESSION #1: No acute cardiopulmonary process.',
    report: `CHEST 2 VIEWS: 1/2/2020
FINDINGS (2 VIEWS): The lungs are clear. The heart is normal in size.
IMPRESSION #1: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'no space',
    report: `FINDINGS:The lungs are clear. The heart is normal in size.
IMPRESSION:No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'dash',
    report: `Findings - The lungs are clear. The heart is normal in size.
Impression - No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'en dash',
    report: `FINDINGS – The lungs are clear. The heart is normal in size.
IMPRESSION – No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'own line',
    report: `FINDINGS
The lungs are clear. The heart is normal in size.

IMPRESSION
No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'own line title',
    report: `Findings
The lungs are clear. The heart is normal in size.
Impression
No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'tabs',
    report: `FINDINGS:\tThe lungs are clear. The heart is normal in size.
IMPRESSION:\tNo acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'tabs no colon',
    report: `FINDINGS\tThe lungs are clear. The heart is normal in size.
IMPRESSION\tNo acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'crlf',
    report: `INDICATION: cough\r
\r
FINDINGS:\r
The lungs are clear. The heart is normal in size.\r
\r
IMPRESSION:\r
No acute cardiopulmonary process.\r
`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'nbsp',
    report: `FINDINGS:\u00a0The lungs are clear. The heart is normal in size.\u00a0
IMPRESSION\u00a0:\u00a0No acute cardiopulmonary process.\u00a0`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'title no mark',
    report: `Findings The lungs are clear.
Impression No acute disease.`,
    findings: 'The lungs are clear.',
    impression: 'No acute disease.',
  },
  {
    layout: 'semicolon',
    report: `FINDINGS; The lungs are clear. The heart is normal in size.
IMPRESSION; No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'stop',
    report: `FINDINGS. The lungs are clear. The heart is normal in size.
IMPRESSION. No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'technique dash',
    report: `TECHNIQUE - PA.
COMPARISON - None.
FINDINGS - The lungs are clear. The heart is normal in size.
IMPRESSION - No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'equals sign',
    report: `FINDINGS = Clear.
IMPRESSION = Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'leaders',
    report: `Findings......Clear lungs.
Impression......Normal.`,
    findings: 'Clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'ap',
    report: `FINDINGS: Clear.
ASSESSMENT AND PLAN: Normal, no follow-up.`,
    findings: 'Clear.',
    impression: 'Normal, no follow-up.',
  },
  {
    layout: 'bom',
    report: `\ufeffFINDINGS: Clear.
IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'cr only',
    report: `FINDINGS: Clear.\rIMPRESSION: Normal.\r`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'trailing spaces',
    report: `FINDINGS:  \x20
   Clear.  \x20

   IMPRESSION:   Normal.  \x20

`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'colon spaced',
    report: `FINDINGS : Clear.
IMPRESSION : Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'double colon',
    report: `FINDINGS:: Clear.
IMPRESSION:: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'fullwidth colon',
    report: `FINDINGS：Clear.
IMPRESSION：Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'xxxx',
    report: `FINDINGS: XXXX. Heart is normal. No XXXX.
IMPRESSION: XXXX.`,
    findings: 'XXXX. Heart is normal. No XXXX.',
    impression: 'XXXX.',
  },
  {
    layout: 'deid blank',
    report: `INDICATION: ___
COMPARISON: ___
FINDINGS: ___ line in place.
IMPRESSION: ___`,
    findings: '___ line in place.',
    impression: '___',
  },
  {
    layout: 'question mark',
    report: `INDICATION: pneumonia?
FINDINGS: Clear.
IMPRESSION: Normal?`,
    findings: 'Clear.',
    impression: 'Normal?',
  },
  {
    layout: 'paragraphs',
    report: `FINDINGS:

The heart is big.

The lungs are clear.

IMPRESSION:

Big heart.

Clear lungs.`,
    findings: `The heart is big.

The lungs are clear.`,
    impression: `Big heart.

Clear lungs.`,
  },
  {
    layout: 'ends IMPRESSION 1: Normal.',
    report: `FINDINGS 1: Clear.
IMPRESSION 1: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends IMPRESSION (1): Normal.',
    report: `FINDINGS (PA & LATERAL, 2V): Clear.
IMPRESSION (1): Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends IMPRESSION 3/4/19: Normal.',
    report: `CHEST 2V 3/4/19: Clear lungs are noted. Heart is normal.
IMPRESSION 3/4/19: Normal.`,
    findings: 'Clear lungs are noted. Heart is normal.',
    impression: 'Normal.',
  },
  {
    layout: 'crlf own',
    report: `Findings\r
--------\r
Clear.\r
\r
Impression\r
----------\r
Normal.\r
`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'indented',
    report: `        FINDINGS:
                Clear.
        IMPRESSION:
                Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'centered',
    report: `                    FINDINGS

Clear.

                    IMPRESSION

Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'double dash',
    report: `Findings -- Clear lungs.
Impression -- Normal.`,
    findings: 'Clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'colon dash',
    report: `Findings: - Clear lungs.
Impression: - Normal.`,
    findings: '- Clear lungs.',
    impression: '- Normal.',
  },
  {
    layout: 'long deid',
    report: `INDICATION: XXXX year old XXXX.
COMPARISON: XXXX.
FINDINGS: XXXX XXXX are clear. XXXX: normal.
IMPRESSION: 1. XXXX.`,
    findings: 'XXXX XXXX are clear. XXXX: normal.',
    impression: '1. XXXX.',
  },
  {
    layout: 'spaced out',
    report: `


   FINDINGS :  \x20


   Clear.



   IMPRESSION :  \x20


   Normal.


`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'crlf blank',
    report: `FINDINGS:\r
\r
Clear.\r
\r
\r
IMPRESSION:\r
\r
Normal.\r
\r
`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'mixed newlines',
    report: `FINDINGS: Clear.\r

IMPRESSION: Normal.\r`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'angle deid',
    report: `FINDINGS: Compared with <DATE>, <b>clear</b>.
IMPRESSION: <1 cm nodule.`,
    findings: 'Compared with <DATE>, <b>clear</b>.',
    impression: '<1 cm nodule.',
  },
  {
    layout: 'phi hcw',
    report: 'IMPRESSION: Normal. By: <HCW> on <DATE>',
    findings: none,
    impression: 'Normal. By: <HCW> on <DATE>',
  },
  {
    layout: 'newline before colon',
    report: `FINDINGS
: Clear.
IMPRESSION
: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'time stamps',
    report: `[10:15] FINDINGS: Clear.
[10:20] IMPRESSION: Normal.`,
    findings: `Clear.
[10:20]`,
    impression: 'Normal.',
  },
  {
    layout: 'smart colon',
    report: `FINDINGS∶ Clear.
IMPRESSION∶ Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'nbsp indent',
    report: `\u00a0\u00a0FINDINGS:\u00a0\u00a0Clear.
\u00a0\u00a0IMPRESSION:\u00a0\u00a0Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'vt ff',
    report: `FINDINGS: Clear.\fIMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'zero width',
    report: `\u200bFINDINGS\u200b: Clear.
\u200bIMPRESSION\u200b: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends IMPRESSION 2021-03-04: No acute disease.',
    report: `CHEST 2 VIEWS 03/04/2021:
FINDINGS 2 VIEWS: Clear lungs. Normal heart.
IMPRESSION 2021-03-04: No acute disease.`,
    findings: 'Clear lungs. Normal heart.',
    impression: 'No acute disease.',
  },
  {
    layout: 'ends IMPRESSION (03/04/2021): Stable.',
    report: `COMPARISON 1: Prior film
FINDINGS (03/04/2021 10:15): Stable.
IMPRESSION (03/04/2021): Stable.`,
    findings: 'Stable.',
    impression: 'Stable.',
  },
  {
    layout: 'k4 noleading',
    report: `FINDINGS:
Stable right PICC.
IMPRESSION:
No change.`,
    findings: 'Stable right PICC.',
    impression: 'No change.',
  },
  {
    layout: 'dash dash',
    report: `Indication - chest pain
Findings - The cardiac silhouette is top normal. No effusion.
Impression - No acute process.`,
    findings: 'The cardiac silhouette is top normal. No effusion.',
    impression: 'No acute process.',
  },
  {
    layout: 'dash dash nospace',
    report: `FINDINGS- Low lung volumes.
IMPRESSION- No acute process.`,
    findings: 'Low lung volumes.',
    impression: 'No acute process.',
  },
  {
    layout: 'dash nocolon',
    report: `CLINICAL HISTORY
chest pain
FINDINGS
The lungs are clear. The bones are intact.
IMPRESSION
1. No acute process.
2. Old granuloma.`,
    findings: 'The lungs are clear. The bones are intact.',
    impression: `1. No acute process.
2. Old granuloma.`,
  },
  {
    layout: 'dash nocolon same line',
    report: `FINDINGS The lungs are hyperexpanded. The heart is small.

IMPRESSION Emphysema.`,
    findings: 'The lungs are hyperexpanded. The heart is small.',
    impression: 'Emphysema.',
  },
  {
    layout: 'dash nocolon title same line',
    report: `Findings Lungs are hyperexpanded.
Impression Emphysema without acute process.`,
    findings: 'Lungs are hyperexpanded.',
    impression: 'Emphysema without acute process.',
  },
  {
    layout: 'k11b md h4',
    report: `#### Findings:
No focal airspace disease.
#### Impression:
Negative chest.`,
    findings: 'No focal airspace disease.',
    impression: 'Negative chest.',
  },
])
