import { describeLayouts, none } from './describe-layouts'

describeLayouts('several headers in one line', [
  {
    layout: 'second inside line',
    report:
      'COMPARISON: None. FINDINGS: The lungs are clear. The heart is normal in size. IMPRESSION: No acute cardiopulmonary process.',
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'em dash tight',
    report: `FINDINGS—The lungs are clear. The heart is normal in size.
IMPRESSION—No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'flat',
    report:
      'EXAM: CHEST 2 VIEWS HISTORY: Cough. COMPARISON: None. FINDINGS: The lungs are clear. The heart is normal in size. IMPRESSION: No acute cardiopulmonary process.',
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'flat no stops',
    report: 'EXAM: CHEST 2 VIEWS HISTORY: Cough COMPARISON: None FINDINGS: Lungs are clear IMPRESSION: Normal chest',
    findings: 'Lungs are clear',
    impression: 'Normal chest',
  },
  {
    layout: 'flat lower',
    report:
      'exam: chest history: cough comparison: none findings: lungs are clear. heart normal. impression: no acute disease.',
    findings: 'lungs are clear. heart normal.',
    impression: 'no acute disease.',
  },
  {
    layout: 'flat upper',
    report: 'EXAM: CHEST HISTORY: COUGH FINDINGS: LUNGS ARE CLEAR. IMPRESSION: NO ACUTE DISEASE.',
    findings: 'LUNGS ARE CLEAR.',
    impression: 'NO ACUTE DISEASE.',
  },
  {
    layout: 'flat mixed imp only',
    report: 'Chest portable 1 view. Comparison: 5/4. Impression: 1. ET tube 4 cm above the carina. 2. Edema unchanged.',
    findings: none,
    impression: '1. ET tube 4 cm above the carina. 2. Edema unchanged.',
  },
  {
    layout: 'flat long',
    report:
      'EXAMINATION: XR CHEST 1 VIEW CLINICAL INDICATION: Hypoxia COMPARISON: Radiograph from 2 days ago TECHNIQUE: Portable AP FINDINGS: Endotracheal tube 3.5 cm above the carina. Lungs: Bibasilar opacities. Heart: Mildly enlarged. IMPRESSION: 1. Tube in place. 2. Bibasilar opacities, atelectasis versus pneumonia. Electronically signed by: Ann Poe, M.D. 6/1/2021 4:32 PM',
    findings: 'Endotracheal tube 3.5 cm above the carina. Lungs: Bibasilar opacities. Heart: Mildly enlarged.',
    impression: '1. Tube in place. 2. Bibasilar opacities, atelectasis versus pneumonia.',
  },
  {
    layout: 'flat lower sig',
    report: 'reason for exam: fall. findings: no rib fracture. impression: no acute injury. dictated by: j roe md',
    findings: 'no rib fracture.',
    impression: 'no acute injury.',
  },
  {
    layout: 'flat tight',
    report: 'HISTORY:Cough.FINDINGS:Clear lungs.IMPRESSION:Normal.',
    findings: 'Clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'pipes',
    report: 'HISTORY: cough | FINDINGS: clear lungs | IMPRESSION: normal',
    findings: 'clear lungs',
    impression: 'normal',
  },
  {
    layout: 'slashes',
    report: 'Indication: cough // Findings: clear // Impression: normal',
    findings: 'clear',
    impression: 'normal',
  },
  {
    layout: 'crlf flat',
    report: `HISTORY: cough\r
FINDINGS: Clear. \r
IMPRESSION: Normal. \r
`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'hyphen tight',
    report: `FINDINGS-Clear lungs.
IMPRESSION-Normal.`,
    findings: 'Clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'semicolon sep',
    report: 'history: cough; findings: lungs clear; impression: normal',
    findings: 'lungs clear;',
    impression: 'normal',
  },
  {
    layout: 'comma sep',
    report: 'Findings: lungs clear, Impression: normal',
    findings: 'lungs clear,',
    impression: 'normal',
  },
  {
    layout: 'double space flat',
    report: 'HISTORY  Cough  FINDINGS  Lungs are clear.  IMPRESSION  Normal.',
    findings: 'Lungs are clear.',
    impression: 'Normal.',
  },
  {
    layout: 'tabs flat',
    report: `HISTORY:\tCough\tFINDINGS:\tLungs are clear.\tIMPRESSION:\tNormal.`,
    findings: 'Lungs are clear.',
    impression: 'Normal.',
  },
  {
    layout: 'flat caps no marks long',
    report:
      'EXAM CHEST TWO VIEWS INDICATION Cough for two weeks COMPARISON None FINDINGS The heart is normal. The lungs are clear. IMPRESSION No acute disease.',
    findings: 'The heart is normal. The lungs are clear.',
    impression: 'No acute disease.',
  },
  {
    layout: 'upper flat full',
    report:
      'PROCEDURE: CHEST XRAY. CLINICAL INDICATION: SOB. FINDINGS: LUNGS ARE CLEAR. NO EFFUSION. CONCLUSION: NORMAL CHEST. ELECTRONICALLY SIGNED BY JANE ROE MD',
    findings: 'LUNGS ARE CLEAR. NO EFFUSION.',
    impression: 'NORMAL CHEST.',
  },
  {
    layout: 'tight colon caps',
    report: 'FINDINGS:LUNGS CLEAR.IMPRESSION:NORMAL.',
    findings: 'LUNGS CLEAR.',
    impression: 'NORMAL.',
  },
  {
    layout: 'tight after digit',
    report: 'FINDINGS: Nodule of 5 mm on 1/2/20.IMPRESSION: Nodule.',
    findings: 'Nodule of 5 mm on 1/2/20.',
    impression: 'Nodule.',
  },
  {
    layout: 'em dash spaced flat',
    report: 'FINDINGS — Clear lungs. IMPRESSION — Normal.',
    findings: 'Clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'en dash lower flat',
    report: 'findings – clear lungs. impression – normal.',
    findings: 'clear lungs.',
    impression: 'normal.',
  },
  {
    layout: 'period space header flat',
    report: 'Findings. Clear lungs. Impression. Normal chest.',
    findings: 'Clear lungs.',
    impression: 'Normal chest.',
  },
  {
    layout: 'tight tight',
    report: `INDICATION:Fever.
FINDINGS:No consolidation.
IMPRESSION:No pneumonia.`,
    findings: 'No consolidation.',
    impression: 'No pneumonia.',
  },
  {
    layout: 'flat flat',
    report:
      'XR CHEST 1 VIEW INDICATION: Intubated. FINDINGS: Endotracheal tube tip is 3.5 cm above the carina. No pneumothorax. IMPRESSION: Satisfactory tube position. SIGNED: Dr. Smith',
    findings: 'Endotracheal tube tip is 3.5 cm above the carina. No pneumothorax.',
    impression: 'Satisfactory tube position.',
  },
  {
    layout: 'flat flat nocolon',
    report: 'FINDINGS Endotracheal tube tip is 3.5 cm above the carina. IMPRESSION Satisfactory tube position.',
    findings: 'Endotracheal tube tip is 3.5 cm above the carina.',
    impression: 'Satisfactory tube position.',
  },
])
