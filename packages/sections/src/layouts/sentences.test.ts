import { describeLayouts, none } from './describe-layouts'

describeLayouts('header words inside sentences are no headers', [
  {
    layout: 'sentences',
    report: `FINDINGS: The lungs are clear. These findings were discussed with Dr. Lee. In comparison with the prior there is no change. The impression of mass effect on the trachea is unchanged.
IMPRESSION: No acute findings. Findings are consistent with age.`,
    findings:
      'The lungs are clear. These findings were discussed with Dr. Lee. In comparison with the prior there is no change. The impression of mass effect on the trachea is unchanged.',
    impression: 'No acute findings. Findings are consistent with age.',
  },
  {
    layout: 'comparison sentence',
    report: `FINDINGS: Comparison is made to the prior study. The lungs are clear. The heart is normal in size.
IMPRESSION: No acute cardiopulmonary process.`,
    findings: 'Comparison is made to the prior study. The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'wrapped findings word',
    report: ` FINDINGS:  There are no new
 findings.  The heart is stable with these
 findings: enlarged left atrium.

 IMPRESSION:  Stable.`,
    findings: `There are no new
 findings.  The heart is stable with these
 findings: enlarged left atrium.`,
    impression: 'Stable.',
  },
  {
    layout: 'FINDINGS are',
    report: `FINDINGS: Clear.
IMPRESSION:
FINDINGS are consistent with pneumonia.`,
    findings: 'Clear.',
    impression: 'FINDINGS are consistent with pneumonia.',
  },
  {
    layout: 'history of',
    report:
      'INDICATION: History of cough. FINDINGS: The lungs are clear. The heart is normal in size. IMPRESSION: No acute cardiopulmonary process.',
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'header words',
    report: `Findings: Compared with the previous report, findings of edema have improved. Technique is limited. History of CABG. Impression on the barium column is from the aorta.
Impression: Improved. Clinical history would help. Recommendation is for CT.`,
    findings:
      'Compared with the previous report, findings of edema have improved. Technique is limited. History of CABG. Impression on the barium column is from the aorta.',
    impression: 'Improved. Clinical history would help. Recommendation is for CT.',
  },
  {
    layout: 'line start words',
    report: `FINDINGS: There is an opacity in keeping with the clinical
history of pneumonia. For
comparison, a prior from May was used. These
findings may be chronic. There is extrinsic
impression upon the trachea.
IMPRESSION: Opacity.`,
    findings: `There is an opacity in keeping with the clinical
history of pneumonia. For
comparison, a prior from May was used. These
findings may be chronic. There is extrinsic
impression upon the trachea.`,
    impression: 'Opacity.',
  },
  {
    layout: 'see above',
    report: `FINDINGS: See IMPRESSION.
IMPRESSION: Normal.`,
    findings: 'See IMPRESSION.',
    impression: 'Normal.',
  },
  {
    layout: 'as above',
    report: `FINDINGS: As above.
IMPRESSION: As in findings.`,
    findings: 'As above.',
    impression: 'As in findings.',
  },
  {
    layout: 'note in impression',
    report: 'IMPRESSION: Normal. Note: limited study.',
    findings: none,
    impression: 'Normal. Note: limited study.',
  },
  {
    layout: 'prior ct findings inline',
    report: `HISTORY: Prior CT findings: nodule.
FINDINGS: Clear.
IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'sentences upper',
    report: `FINDINGS: NO CHANGE IN COMPARISON WITH PRIOR. THE FINDINGS ARE STABLE. HISTORY OF TB NOTED. TECHNIQUE IS SUBOPTIMAL.
IMPRESSION: FINDINGS SUGGEST COPD. NO NEW FINDINGS.`,
    findings:
      'NO CHANGE IN COMPARISON WITH PRIOR. THE FINDINGS ARE STABLE. HISTORY OF TB NOTED. TECHNIQUE IS SUBOPTIMAL.',
    impression: 'FINDINGS SUGGEST COPD. NO NEW FINDINGS.',
  },
  {
    layout: 'sentences lower',
    report: `findings: findings of edema. comparison to prior shows no change. history of asthma.
impression: impression is that of edema. findings may be chronic.`,
    findings: 'findings of edema. comparison to prior shows no change. history of asthma.',
    impression: 'impression is that of edema. findings may be chronic.',
  },
  {
    layout: 'sentences lines',
    report: `FINDINGS:
Comparison with the prior film shows improvement.
Findings in the left base persist.
History of resection is again noted.
IMPRESSION:
Findings most likely represent scarring.
Impression unchanged from prior.`,
    findings: `Comparison with the prior film shows improvement.
Findings in the left base persist.
History of resection is again noted.`,
    impression: `Findings most likely represent scarring.
Impression unchanged from prior.`,
  },
  {
    layout: 'summary word',
    report: `FINDINGS: In summary, the lungs are clear.
IMPRESSION: In conclusion, no disease. Summary of prior report is above.`,
    findings: 'In summary, the lungs are clear.',
    impression: 'In conclusion, no disease. Summary of prior report is above.',
  },
  {
    layout: 'report word',
    report: `FINDINGS: See the full report. Report of prior CT not available.
IMPRESSION: Examination is limited. Study is normal. Procedure was tolerated.`,
    findings: 'See the full report. Report of prior CT not available.',
    impression: 'Examination is limited. Study is normal. Procedure was tolerated.',
  },
  {
    layout: 'plan word',
    report:
      'IMPRESSION: Nodule. Plan for CT. Suggest follow-up. Recommend clinical correlation. Recommendations as above.',
    findings: none,
    impression: 'Nodule. Plan for CT. Suggest follow-up. Recommend clinical correlation. Recommendations as above.',
  },
  {
    layout: 'rec wrapped',
    report: ` IMPRESSION:  There is a nodule in the right upper lobe for which further
 evaluation with CT is recommended.  Small effusion persists and follow up
 examination is suggested after treatment.
`,
    findings: none,
    impression: `There is a nodule in the right upper lobe for which further
 evaluation with CT is recommended.  Small effusion persists and follow up
 examination is suggested after treatment.`,
  },
  {
    layout: 'wrapped starts',
    report: ` FINDINGS:  The cardiac silhouette is enlarged, which may be accentuated by the
 technique.  There has been interval placement of a right IJ line since the prior
 comparison.  No pneumothorax.  Mild edema has not changed compared to the prior
 report.  Osseous structures show no acute
 findings.
\x20
 IMPRESSION:  Mild edema, stable.
`,
    findings: `The cardiac silhouette is enlarged, which may be accentuated by the
 technique.  There has been interval placement of a right IJ line since the prior
 comparison.  No pneumothorax.  Mild edema has not changed compared to the prior
 report.  Osseous structures show no acute
 findings.`,
    impression: 'Mild edema, stable.',
  },
  {
    layout: 'upper wrapped starts',
    report: `FINDINGS:  THE HEART IS ENLARGED WHICH MAY BE RELATED TO THE PORTABLE
TECHNIQUE.  THE LUNGS ARE UNCHANGED SINCE THE PREVIOUS EXAMINATION AND
COMPARISON IS LIMITED.  THERE ARE NO OTHER SIGNIFICANT INTRATHORACIC
FINDINGS.  BONES ARE INTACT.

IMPRESSION:  STABLE.`,
    findings: `THE HEART IS ENLARGED WHICH MAY BE RELATED TO THE PORTABLE
TECHNIQUE.  THE LUNGS ARE UNCHANGED SINCE THE PREVIOUS EXAMINATION AND
COMPARISON IS LIMITED.  THERE ARE NO OTHER SIGNIFICANT INTRATHORACIC
FINDINGS.  BONES ARE INTACT.`,
    impression: 'STABLE.',
  },
  {
    layout: 'sentence only',
    report: 'Impression on the trachea by the enlarged thyroid.',
    findings: none,
    impression: none,
  },
  {
    layout: 'history wrapped',
    report: `INDICATION: History: cough.
FINDINGS: Clear.
IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'time',
    report: `FINDINGS: Film at 10:30: ETT high. At 11:15: ETT lower.
IMPRESSION: ETT in place at 11:15.`,
    findings: 'Film at 10:30: ETT high. At 11:15: ETT lower.',
    impression: 'ETT in place at 11:15.',
  },
  {
    layout: 'ratio',
    report: `FINDINGS: CT ratio: 0.55. Cardiothoracic ratio - normal.
IMPRESSION: Normal.`,
    findings: 'CT ratio: 0.55. Cardiothoracic ratio - normal.',
    impression: 'Normal.',
  },
  {
    layout: 'findings: with continuation',
    report: `Findings: consistent with pneumonia.
Impression: suggestive of pneumonia.`,
    findings: 'consistent with pneumonia.',
    impression: 'suggestive of pneumonia.',
  },
  {
    layout: 'findings stable sentence',
    report: `IMPRESSION:
Findings stable since prior.
Findings compared to May are worse.`,
    findings: none,
    impression: `Findings stable since prior.
Findings compared to May are worse.`,
  },
  {
    layout: 'clinical correlation',
    report: `IMPRESSION: Opacity.
Clinical correlation: recommended.
Clinical correlation is advised.`,
    findings: none,
    impression: `Opacity.
Clinical correlation: recommended.
Clinical correlation is advised.`,
  },
  {
    layout: 'crlf wrapped',
    report: ` FINDINGS:  The lungs\r
 are clear.\r
\r
 IMPRESSION:  No\r
 change.\r
`,
    findings: `The lungs\r
 are clear.`,
    impression: `No\r
 change.`,
  },
  {
    layout: 'caps sentence in mixed',
    report: `FINDINGS: CLEAR LUNGS. Heart is normal.
IMPRESSION: NO ACUTE FINDINGS. Stable.`,
    findings: 'CLEAR LUNGS. Heart is normal.',
    impression: 'NO ACUTE FINDINGS. Stable.',
  },
  {
    layout: 'caps FINDINGS in sentence',
    report: `FINDINGS: Clear.
IMPRESSION: NO SIGNIFICANT FINDINGS
Signed: JR`,
    findings: 'Clear.',
    impression: 'NO SIGNIFICANT FINDINGS',
  },
  {
    layout: 'caps imp wraps',
    report: `Findings: Clear.
Impression: THERE ARE NO ACUTE
FINDINGS. STABLE CHEST.`,
    findings: 'Clear.',
    impression: `THERE ARE NO ACUTE
FINDINGS. STABLE CHEST.`,
  },
  {
    layout: 'caps imp findings start',
    report: `Findings: Clear.
Impression:
FINDINGS CONSISTENT WITH COPD.
COMPARISON WITH PRIOR ADVISED.`,
    findings: 'Clear.',
    impression: `FINDINGS CONSISTENT WITH COPD.
COMPARISON WITH PRIOR ADVISED.`,
  },
  {
    layout: 'caps imp findings no verb',
    report: `Findings: Clear.
Impression:
FINDINGS OF COPD
HISTORY OF CABG`,
    findings: 'Clear.',
    impression: `FINDINGS OF COPD
HISTORY OF CABG`,
  },
  {
    layout: 'quoted sentence',
    report: `FINDINGS: The outside report states "impression: normal".
IMPRESSION: Normal.`,
    findings: 'The outside report states "impression: normal".',
    impression: 'Normal.',
  },
  {
    layout: 'note the following',
    report: 'IMPRESSION: The following recommendations: CT, MR.',
    findings: none,
    impression: 'The following recommendations: CT, MR.',
  },
  {
    layout: 'compared colon',
    report: `FINDINGS: Compared to 1/2/2020: stable.
IMPRESSION: Stable.`,
    findings: 'Compared to 1/2/2020: stable.',
    impression: 'Stable.',
  },
  {
    layout: 'as compared line',
    report: `FINDINGS:
Comparison to 1/2/2020: stable.
IMPRESSION: Stable.`,
    findings: 'Comparison to 1/2/2020: stable.',
    impression: 'Stable.',
  },
  {
    layout: 'impression lines no stops',
    report: `IMPRESSION
Cardiomegaly
Small effusions
No findings to suggest pneumonia`,
    findings: none,
    impression: `Cardiomegaly
Small effusions
No findings to suggest pneumonia`,
  },
  {
    layout: 'second inside inline',
    report:
      'TECHNIQUE: PA and lateral. COMPARISON: CT from May. FINDINGS: Right apical scarring is stable. IMPRESSION: No acute change.',
    findings: 'Right apical scarring is stable.',
    impression: 'No acute change.',
  },
  {
    layout: 'sentence words',
    report: `FINDINGS: The findings are similar to the impression given on the prior examination. Technique and indication are as stated. Comparison is limited.
IMPRESSION: No new findings.`,
    findings:
      'The findings are similar to the impression given on the prior examination. Technique and indication are as stated. Comparison is limited.',
    impression: 'No new findings.',
  },
  {
    layout: 'sentence words (2)',
    report: `FINDINGS:
Findings in the left lung are new.
In comparison, the right lung is clear.
No findings of failure.

IMPRESSION:
The findings favor pneumonia.
Impression of improvement compared with yesterday.`,
    findings: `Findings in the left lung are new.
In comparison, the right lung is clear.
No findings of failure.`,
    impression: `The findings favor pneumonia.
Impression of improvement compared with yesterday.`,
  },
  {
    layout: 'sentence words (3)',
    report: `FINDINGS: Clear. Impression on the esophagus by the aorta. Recommendation follows.
IMPRESSION: Clear.`,
    findings: ['Clear. Impression on the esophagus by the aorta. Recommendation follows.'],
    impression: 'Clear.',
  },
])
