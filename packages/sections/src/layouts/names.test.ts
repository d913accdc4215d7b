import { describeLayouts, none } from './describe-layouts'

describeLayouts('names of sections and their synonyms', [
  {
    layout: 'conclusion',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.
CONCLUSION: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'opinion',
    report: `Findings: The lungs are clear. The heart is normal in size.
Opinion: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'summary',
    report: `Findings: The lungs are clear. The heart is normal in size.
Summary: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'diagnosis',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.
DIAGNOSIS: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'interpretation',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.
INTERPRETATION: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'assessment',
    report: `Findings:
The lungs are clear. The heart is normal in size.

Assessment:
No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'observations',
    report: `OBSERVATIONS: The lungs are clear. The heart is normal in size.
CONCLUSIONS: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'additional findings',
    report: `FINDINGS: The lungs are clear. The heart is normal in size. Other findings: hiatal hernia.
IMPRESSION: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size. Other findings: hiatal hernia.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'qualified',
    report: `FINDINGS, CHEST 2 VIEWS: Clear.
IMPRESSION, CHEST: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'of chest',
    report: `FINDINGS OF CHEST X-RAY: Clear.
IMPRESSION OF CHEST X-RAY: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'radiographic',
    report: `RADIOGRAPHIC FINDINGS: Clear.
RADIOGRAPHIC IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'final impression',
    report: `FINDINGS: Clear.
FINAL IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'impressions',
    report: `Finding(s): Clear.
Impression(s): Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'singular',
    report: `FINDING: Clear.
IMPRESSIONS: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'imp abbrev',
    report: `Findings: Clear.
Imp: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'result',
    report: `RESULT: Clear lungs are seen.
CONCLUSION: Normal.`,
    findings: 'Clear lungs are seen.',
    impression: 'Normal.',
  },
  {
    layout: 'description',
    report: `Description: Clear lungs.
Diagnosis: Normal.`,
    findings: 'Clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'history in title',
    report: 'History: 45M, cough. Findings: clear. Impression: normal.',
    findings: 'clear.',
    impression: 'normal.',
  },
  {
    layout: 'reason phrases',
    report: `REASON FOR THIS EXAMINATION: cough
TYPE OF EXAMINATION: PA
FINDINGS: Clear.
IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'reading',
    report: `READING: Clear lungs.
IMPRESSION: Normal.`,
    findings: 'Clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'final diagnosis',
    report: `FINDINGS: Clear lungs.
FINAL DIAGNOSIS: Normal.`,
    findings: 'Clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'radiologic diagnosis',
    report: `RADIOLOGICAL FINDINGS: Clear lungs.
RADIOLOGICAL DIAGNOSIS: Normal.`,
    findings: 'Clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'imaging findings',
    report: `IMAGING FINDINGS: Clear lungs.
IMPRESSIONS AND RECOMMENDATIONS: Normal.`,
    findings: 'Clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'cxr',
    report: `CXR FINDINGS: Clear lungs.
OVERALL IMPRESSION: Normal.`,
    findings: 'Clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'concluding',
    report: `Findings: Clear lungs.
Concl.: Normal.`,
    findings: 'Clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'clinical impression',
    report: `CLINICAL IMPRESSION: Pneumonia.
FINDINGS: Clear.
IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'diagnosis up front',
    report: `DIAGNOSIS: COPD.
FINDINGS: Clear.
IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'prior findings',
    report: `PRIOR FINDINGS: Nodule.
FINDINGS: Clear.
IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'technologist note',
    report: `TECHNOLOGIST'S NOTE: Patient rotated.
FINDINGS: Clear.
IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'comment ends',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
COMMENT: Follow up as needed.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'follow-up header',
    report: `FINDINGS: Clear.
IMPRESSION: Nodule.
FOLLOW-UP: CT in 6 months.`,
    findings: 'Clear.',
    impression: 'Nodule.',
  },
  {
    layout: 'plan header',
    report: `FINDINGS: Clear.
ASSESSMENT: Normal.
PLAN: None.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'dose',
    report: `TECHNIQUE: PA.
DOSE: 0.1 mSv
FINDINGS: Clear.
IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'key findings',
    report: `KEY FINDINGS: Clear.
IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'positive findings',
    report: `POSITIVE FINDINGS: Nodule.
CONCLUSION: Nodule.`,
    findings: 'Nodule.',
    impression: 'Nodule.',
  },
  {
    layout: 'main findings',
    report: `Main findings:
- nodule
Main conclusion:
- nodule`,
    findings: '- nodule',
    impression: '- nodule',
  },
  {
    layout: 'findings summary',
    report: `FINDINGS: Clear.
SUMMARY OF FINDINGS: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'impression summary',
    report: `FINDINGS: Clear.
IMPRESSION (SUMMARY): Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'final report impression',
    report: `FINAL REPORT
IMPRESSION
Normal.`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'synonym findings syn',
    report: `CLINICAL INFORMATION: Cough
RADIOLOGICAL FINDINGS: Hyperinflated lungs.
CONCLUSIONS: COPD.`,
    findings: 'Hyperinflated lungs.',
    impression: 'COPD.',
  },
  {
    layout: 'synonym findings syn (2)',
    report: `OBSERVATION: Hyperinflated lungs.
OPINION: COPD.`,
    findings: 'Hyperinflated lungs.',
    impression: 'COPD.',
  },
  {
    layout: 'synonym findings syn (3)',
    report: `RESULTS: Hyperinflated lungs are noted.
SUMMARY: COPD.`,
    findings: 'Hyperinflated lungs are noted.',
    impression: 'COPD.',
  },
  {
    layout: 'synonym findings syn (4)',
    report: `Report: Hyperinflated lungs. No effusion.
Interpretation: COPD.`,
    findings: 'Hyperinflated lungs. No effusion.',
    impression: 'COPD.',
  },
  {
    layout: 'synonym findings syn (5)',
    report: `FINDINGS: Hyperinflated lungs.
FINAL IMPRESSION: COPD.`,
    findings: 'Hyperinflated lungs.',
    impression: 'COPD.',
  },
  {
    layout: 'synonym findings syn (6)',
    report: `FINDINGS: Hyperinflated lungs.
RADIOLOGIST IMPRESSION: COPD.`,
    findings: 'Hyperinflated lungs.',
    impression: 'COPD.',
  },
  {
    layout: 'synonym findings syn (7)',
    report: `FINDINGS: Hyperinflated lungs.
IMPRESSION AND PLAN: COPD. Follow up.`,
    findings: 'Hyperinflated lungs.',
    impression: 'COPD. Follow up.',
  },
  {
    layout: 'synonym findings syn (8)',
    report: `XRAY FINDINGS: Hyperinflated lungs.
XRAY IMPRESSION: COPD.`,
    findings: 'Hyperinflated lungs.',
    impression: 'COPD.',
  },
  {
    layout: 'synonym findings syn (9)',
    report: `DISCUSSION: Hyperinflated lungs.
DIAGNOSIS: COPD.`,
    findings: 'Hyperinflated lungs.',
    impression: 'COPD.',
  },
  {
    layout: 'synonym findings syn (10)',
    report: `Body of report: Hyperinflated lungs are seen.
Conclusion: COPD.`,
    findings: 'Hyperinflated lungs are seen.',
    impression: 'COPD.',
  },
])
