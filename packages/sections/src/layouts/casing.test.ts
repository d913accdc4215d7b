import { describeLayouts, none } from './describe-layouts'

describeLayouts('whole reports in one case, and mixed ones', [
  {
    layout: 'mixed case',
    report: `Indication: cough
Findings: The lungs are clear. The heart is normal in size.
Impression: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'own line lower',
    report: `findings
the lungs are clear. the heart is normal in size.
impression
no acute cardiopulmonary process.`,
    findings: 'the lungs are clear. the heart is normal in size.',
    impression: 'no acute cardiopulmonary process.',
  },
  {
    layout: 'upper',
    report: `INDICATION: COUGH.

FINDINGS: THE LUNGS ARE CLEAR WITHOUT
FINDINGS OF EDEMA.

IMPRESSION: NO ACUTE FINDINGS.`,
    findings: `THE LUNGS ARE CLEAR WITHOUT
FINDINGS OF EDEMA.`,
    impression: 'NO ACUTE FINDINGS.',
  },
  {
    layout: 'upper no clue',
    report: `FINDINGS THE LUNGS ARE CLEAR. HEART IS NORMAL.
IMPRESSION NO ACUTE DISEASE.`,
    findings: 'THE LUNGS ARE CLEAR. HEART IS NORMAL.',
    impression: 'NO ACUTE DISEASE.',
  },
  {
    layout: 'upper one line no clue',
    report: 'FINDINGS THE LUNGS ARE CLEAR. IMPRESSION NO ACUTE DISEASE.',
    findings: 'THE LUNGS ARE CLEAR.',
    impression: 'NO ACUTE DISEASE.',
  },
  {
    layout: 'caps in mixed no mark',
    report: 'HISTORY Cough FINDINGS The lungs are clear. IMPRESSION Normal chest.',
    findings: 'The lungs are clear.',
    impression: 'Normal chest.',
  },
  {
    layout: 'lower all',
    report: `indication: cough
technique: two views
comparison: none
findings: the lungs are clear.
no effusion.
impression: normal chest.`,
    findings: `the lungs are clear.
no effusion.`,
    impression: 'normal chest.',
  },
  {
    layout: 'lower own',
    report: `indication

cough

findings

heart size is normal. no other findings.

impression

no acute findings.`,
    findings: 'heart size is normal. no other findings.',
    impression: 'no acute findings.',
  },
  {
    layout: 'lower dashes',
    report: `findings - clear lungs, no effusion
impression - normal`,
    findings: 'clear lungs, no effusion',
    impression: 'normal',
  },
  {
    layout: 'lower no marks',
    report: `findings lungs are clear. heart is normal.
impression normal chest.`,
    findings: 'lungs are clear. heart is normal.',
    impression: 'normal chest.',
  },
  {
    layout: 'upper stacked',
    report: `PORTABLE CHEST

CLINICAL HISTORY
FEVER

FINDINGS
HEART IS ENLARGED. THERE ARE NO
FINDINGS OF FAILURE.

CONCLUSION
CARDIOMEGALY.`,
    findings: `HEART IS ENLARGED. THERE ARE NO
FINDINGS OF FAILURE.`,
    impression: 'CARDIOMEGALY.',
  },
  {
    layout: 'upper conclusions',
    report:
      'CLINICAL DATA: PAIN. TECHNIQUE: PA AND LATERAL. FINDINGS: NO INFILTRATE. COMPARISON WITH THE PRIOR STUDY SHOWS NO CHANGE. CONCLUSION: NO CHANGE.',
    findings: 'NO INFILTRATE. COMPARISON WITH THE PRIOR STUDY SHOWS NO CHANGE.',
    impression: 'NO CHANGE.',
  },
  {
    layout: 'upper dash',
    report: `INDICATION - TRAUMA
FINDINGS - NO FRACTURE. NO PNEUMOTHORAX.
IMPRESSION - NEGATIVE CHEST.
DICTATED BY - DR ROE`,
    findings: 'NO FRACTURE. NO PNEUMOTHORAX.',
    impression: 'NEGATIVE CHEST.',
  },
  {
    layout: 'odd case',
    report: `FindIngs: Clear.
ImpreSSion: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'joined lower',
    report: 'findings and impression: clear and normal.',
    findings: 'clear and normal.',
    impression: 'clear and normal.',
  },
  {
    layout: 'upper synonyms',
    report: `CLINICAL DATA: COUGH
DESCRIPTION: CLEAR LUNGS.
OPINION: NORMAL.`,
    findings: 'CLEAR LUNGS.',
    impression: 'NORMAL.',
  },
  {
    layout: 'text both cases',
    report: `findings: Clear.

IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'upper exam chest',
    report: 'EXAM: PORTABLE CHEST FINDINGS: LUNGS ARE CLEAR IMPRESSION: NORMAL CHEST',
    findings: 'LUNGS ARE CLEAR',
    impression: 'NORMAL CHEST',
  },
  {
    layout: 'upper tech chest newline',
    report: `TECHNIQUE: PORTABLE CHEST
FINDINGS: CLEAR.
IMPRESSION: NORMAL`,
    findings: 'CLEAR.',
    impression: 'NORMAL',
  },
  {
    layout: 'upper own lines',
    report: `TECHNIQUE
PORTABLE CHEST
FINDINGS
CLEAR
IMPRESSION
NORMAL`,
    findings: 'CLEAR',
    impression: 'NORMAL',
  },
  {
    layout: 'upper own after normal',
    report: `FINDINGS:
HEART IS NORMAL
LUNGS ARE NORMAL
IMPRESSION:
NORMAL CHEST
ADDENDUM:
NONE`,
    findings: `HEART IS NORMAL
LUNGS ARE NORMAL`,
    impression: 'NORMAL CHEST',
  },
  {
    layout: 'caps after lower',
    report: 'findings: heart normal. IMPRESSION: no acute process.',
    findings: 'heart normal.',
    impression: 'no acute process.',
  },
  {
    layout: 'mixed header cases',
    report: `HISTORY: cough
findings: heart is normal
Impression: No acute process`,
    findings: 'heart is normal',
    impression: 'No acute process',
  },
  {
    layout: 'hyphenated caps',
    report: `IMPRES-
SION: Normal.`,
    findings: none,
    impression: none,
  },
  {
    layout: 'header in middle caps period',
    report: 'TECHNIQUE: PA. FINDINGS. Clear lungs. IMPRESSION. Normal chest.',
    findings: 'Clear lungs.',
    impression: 'Normal chest.',
  },
  {
    layout: 'impression synonyms lower',
    report: `observation: clear
opinion: normal`,
    findings: 'clear',
    impression: 'normal',
  },
  {
    layout: 'case mixed',
    report: `findings: Mild cardiomegaly.
ImPression: Mild cardiomegaly.`,
    findings: 'Mild cardiomegaly.',
    impression: 'Mild cardiomegaly.',
  },
  {
    layout: 'upper upper',
    report: `REASON FOR EXAM: SHORTNESS OF BREATH

FINDINGS: THE HEART IS ENLARGED. THERE ARE BILATERAL EFFUSIONS. COMPARED WITH THE PRIOR EXAM, FINDINGS HAVE WORSENED.

IMPRESSION: WORSENING CHF.

DICTATED BY: DR SMITH`,
    findings:
      'THE HEART IS ENLARGED. THERE ARE BILATERAL EFFUSIONS. COMPARED WITH THE PRIOR EXAM, FINDINGS HAVE WORSENED.',
    impression: 'WORSENING CHF.',
  },
  {
    layout: 'upper upper own',
    report: `EXAMINATION
PORTABLE CHEST

HISTORY
LINE PLACEMENT

FINDINGS
RIGHT SUBCLAVIAN LINE IN SVC. NO PNEUMOTHORAX.

IMPRESSION
LINE IN GOOD POSITION.`,
    findings: 'RIGHT SUBCLAVIAN LINE IN SVC. NO PNEUMOTHORAX.',
    impression: 'LINE IN GOOD POSITION.',
  },
  {
    layout: 'upper lower',
    report: `exam: portable chest
history: line placement
findings: right subclavian line in svc. no pneumothorax. no other findings.
impression: line in good position.
signed by: dr smith`,
    findings: 'right subclavian line in svc. no pneumothorax. no other findings.',
    impression: 'line in good position.',
  },
  {
    layout: 'upper lower dash',
    report: `clinical history - cough
findings - lungs are clear. comparison to prior shows no change.
impression - normal chest`,
    findings: 'lungs are clear. comparison to prior shows no change.',
    impression: 'normal chest',
  },
])
