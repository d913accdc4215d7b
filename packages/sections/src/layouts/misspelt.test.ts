import { describeLayouts } from './describe-layouts'

describeLayouts('misspelt headers', [
  {
    layout: 'ndication',
    report: `NDICATION: Cough and fever.
FINDINGS: The lungs are clear. The heart is normal in size.
IMPRESSION: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'misspelt',
    report: `NDICATION: Cough.
FINDIGNS: The lungs are clear. The heart is normal in size.
IMPRESION: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'misspelt 2',
    report: `Indicaton: Cough.
Findngs: The lungs are clear. The heart is normal in size.
Imrpession: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'misspelt own line',
    report: `TECHNIQE
PA.

FIDINGS
The lungs are clear. The heart is normal in size.

IMPRESSSION
No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'misspelt mid',
    report: 'HISTORY: cough. FINIDNGS: Clear. IMPRESSOIN: Normal.',
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'misspelt lower',
    report: `findngs: clear.
impresion: normal.`,
    findings: 'clear.',
    impression: 'normal.',
  },
  {
    layout: 'misspelt caps none',
    report: `FIDNINGS
Clear.
IMPRESSON
Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ocr',
    report: `FlNDINGS: Clear.
lMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ocr zero',
    report: `FINDINGS: Clear.
IMPRESSI0N: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'conclusoin',
    report: `FINDINGS: Clear.
CONCLUSOIN: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'compression no',
    report: `FINDINGS: Clear.
Compression: none.
Depression: none.
IMPRESSION: Normal.`,
    findings: `Clear.
Compression: none.
Depression: none.`,
    impression: 'Normal.',
  },
  {
    layout: 'contusion no',
    report: `FINDINGS: Lungs.
Contusion: none seen.
IMPRESSION: Normal.`,
    findings: `Lungs.
Contusion: none seen.`,
    impression: 'Normal.',
  },
  {
    layout: 'ends RECOMENDATION: none',
    report: `INDICTION: cough
TECHNIUQE: PA
COMPARSION: none
FINDNIGS: Clear.
IMPRESION: Normal.
RECOMENDATION: none`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends Imprssion: Normal.',
    report: `Comparision: none
Findins: Clear.
Imprssion: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends IMPPRESSION: Normal.',
    report: `FINDINGGS: Clear.
IMPPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends IMPRESSIOM: Normal.',
    report: `FINDIMGS: Clear.
IMPRESSIOM: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends MPRESSION - Normal.',
    report: `FNDINGS - Clear.
MPRESSION - Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends IMRPESSION: Normal.',
    report: `INDINGS: Clear.
IMRPESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends CONLUSION: Normal.',
    report: `FINDINGS: Clear.
CONLUSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends Indicaiton: cough Finidngs: Clear lungs Impresssion: Normal chest',
    report: 'Indicaiton: cough Finidngs: Clear lungs Impresssion: Normal chest',
    findings: 'Clear lungs',
    impression: 'Normal chest',
  },
  {
    layout: 'k6 ndication',
    report: ` NDICATION:  Shortness of breath.

 FINDINGS:  Heart is enlarged.

 IMPRESSION:  Cardiomegaly.`,
    findings: 'Heart is enlarged.',
    impression: 'Cardiomegaly.',
  },
  {
    layout: 'misspelt misspelt',
    report: `FINDINGD: Clear.
IMPRESSIN: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'misspelt ',
    report: `FINDIGS: Clear.
IMPRESSIONN: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'misspelt  (2)',
    report: `Fingings: Clear.
Inpression: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'misspelt  (3)',
    report: `FINIDINGS
Clear.
IMPERSSION
Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'misspelt  (4)',
    report: `FININGS: Clear.
IMPRESSSIONS: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'misspelt  (5)',
    report: `Finding: Clear.
Conclsuion: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'misspelt  (6)',
    report: `Obesrvations: Clear.
Impresssion - Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'misspelt  (7)',
    report: `FINDINSG: Clear.
IPMRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
])
