import { describeLayouts, none } from './describe-layouts'

describeLayouts('numbered and bulleted lists', [
  {
    layout: 'numbered headers',
    report: `1. INDICATION: cough
2. FINDINGS: The lungs are clear. The heart is normal in size.
3. IMPRESSION: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'numbered headers lines',
    report: `1. Findings
The lungs are clear. The heart is normal in size.
2. Impression
No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'colon number',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.
IMPRESSION:1. No effusion.
2. Normal heart.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: `1. No effusion.
2. Normal heart.`,
  },
  {
    layout: 'numbered impression',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.

IMPRESSION:

1. Stable cardiomegaly.
2. Findings consistent with mild edema.
3. Comparison with prior is recommended.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: `1. Stable cardiomegaly.
2. Findings consistent with mild edema.
3. Comparison with prior is recommended.`,
  },
  {
    layout: 'bullets',
    report: `• FINDINGS: The lungs are clear. The heart is normal in size.
• IMPRESSION: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'impression and recommendation',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.
IMPRESSION AND RECOMMENDATION: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'recommendation ends',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.
IMPRESSION: No acute cardiopulmonary process.
RECOMMENDATION: CT in 6 months.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'findings in impression list',
    report: `IMPRESSION:
1. Normal.
2. Recommendation: CT.
3. Recall.`,
    findings: none,
    impression: `1. Normal.
2. Recommendation: CT.
3. Recall.`,
  },
  {
    layout: 'md list',
    report: `- **Findings:** Clear.
- **Impression:** Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'roman',
    report: `I. HISTORY: cough
II. FINDINGS: Clear.
III. IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'letters',
    report: `A) Technique: PA
B) Findings: Clear.
C) Impression: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'paren numbers',
    report: `(1) Findings: Clear.
(2) Impression: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'spaced letters',
    report: `F I N D I N G S:
Clear.
I M P R E S S I O N:
Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'recommendation mid',
    report: 'IMPRESSION: Nodule. RECOMMENDATION: CT.',
    findings: none,
    impression: 'Nodule.',
  },
  {
    layout: 'bare number',
    report: `1 HISTORY: cough
2 FINDINGS: Clear.
3 IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'decimal number',
    report: `3.1 Findings
Clear.
3.2 Impression
Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'impression and recommendations',
    report: `FINDINGS: Nodule.
IMPRESSION AND RECOMMENDATIONS:
1. Nodule.
2. Follow-up CT.`,
    findings: 'Nodule.',
    impression: `1. Nodule.
2. Follow-up CT.`,
  },
  {
    layout: 'conclusion/recommendation',
    report: `FINDINGS: Nodule.
CONCLUSION/RECOMMENDATION: CT.`,
    findings: 'Nodule.',
    impression: 'CT.',
  },
  {
    layout: 'recommend line start',
    report: `IMPRESSION:
Nodule.
Recommend CT in 6 months.
Suggest clinical correlation.`,
    findings: none,
    impression: `Nodule.
Recommend CT in 6 months.
Suggest clinical correlation.`,
  },
  {
    layout: 'parens',
    report: `(FINDINGS)
Clear.
(IMPRESSION)
Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'star bullets colon',
    report: `* Findings: Clear.
* Impression: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'flat numbered',
    report: 'FINDINGS: 1. Lungs clear. 2. Heart normal. IMPRESSION: 1. Normal. 2. No change.',
    findings: '1. Lungs clear. 2. Heart normal.',
    impression: '1. Normal. 2. No change.',
  },
  {
    layout: 'lower bullets',
    report: `findings:
- heart normal
- lungs clear

impression:
- no acute process`,
    findings: `- heart normal
- lungs clear`,
    impression: '- no acute process',
  },
  {
    layout: 'lower numbered',
    report: `findings:
1. heart normal
2. lungs clear
impression:
1. no acute process
2. no findings of edema`,
    findings: `1. heart normal
2. lungs clear`,
    impression: `1. no acute process
2. no findings of edema`,
  },
  {
    layout: 'followup line',
    report: `IMPRESSION:
Nodule.
Follow-up CT in 6 months.
Plan per primary team.`,
    findings: none,
    impression: `Nodule.
Follow-up CT in 6 months.
Plan per primary team.`,
  },
  {
    layout: 'numbers restart',
    report: `IMPRESSION:
1. Nodule.
2. Effusion.

RECOMMENDATIONS:
1. CT.
2. Ultrasound.`,
    findings: none,
    impression: `1. Nodule.
2. Effusion.`,
  },
  {
    layout: 'list interrupted',
    report: `IMPRESSION:
1. Nodule.
Recommendation: CT in 6 months.
2. Effusion.
Recommendation: Ultrasound.`,
    findings: none,
    impression: `1. Nodule.
Recommendation: CT in 6 months.
2. Effusion.`,
  },
  {
    layout: 'no header numbered',
    report: `1. Clear lungs.
2. Normal heart.`,
    findings: none,
    impression: none,
  },
  {
    layout: 'letterspaced lower',
    report: `f i n d i n g s: clear.
i m p r e s s i o n: normal.`,
    findings: 'clear.',
    impression: 'normal.',
  },
  {
    layout: 'colon list sentence',
    report: `FINDINGS: There are the following findings: cardiomegaly, edema.
IMPRESSION: Multiple findings: see above.`,
    findings: 'There are the following findings: cardiomegaly, edema.',
    impression: 'Multiple findings: see above.',
  },
  {
    layout: 'bullets unicode',
    report: `Findings
• Lungs clear
• Heart normal

Impression
• Normal`,
    findings: `• Lungs clear
• Heart normal`,
    impression: '• Normal',
  },
  {
    layout: 'bullet headers with bullets',
    report: `• Findings:
  ◦ Lungs clear
  ◦ Heart normal
• Impression:
  ◦ Normal`,
    findings: `◦ Lungs clear
  ◦ Heart normal`,
    impression: '◦ Normal',
  },
  {
    layout: 'numbered paren',
    report: `Findings:
1) Clear.
2) Normal.
Impression:
1) Stable.`,
    findings: `1) Clear.
2) Normal.`,
    impression: '1) Stable.',
  },
  {
    layout: 'hash numbers',
    report: `IMPRESSION:
#1. Stable.
#2. Clear.`,
    findings: none,
    impression: `#1. Stable.
#2. Clear.`,
  },
  {
    layout: 'a b c',
    report: `IMPRESSION:
A. Stable.
B. Recommendation: CT.
C. Clear.`,
    findings: none,
    impression: `A. Stable.
B. Recommendation: CT.
C. Clear.`,
  },
  {
    layout: 'numbered headers caps',
    report: `1. CLINICAL DATA:
Cough.
2. FINDINGS:
1. Clear.
2. Normal.
3. IMPRESSION:
1. Normal.
4. RECOMMENDATION:
None.`,
    findings: `1. Clear.
2. Normal.`,
    impression: '1. Normal.',
  },
  {
    layout: 'md md list',
    report: `* **Findings**
  * Lungs: clear
  * Heart: normal
* **Impression**
  * Negative`,
    findings: `* Lungs: clear
  * Heart: normal`,
    impression: '* Negative',
  },
  {
    layout: 'list numbered',
    report: `FINDINGS: See below.
IMPRESSION: 1. Stable edema. 2. Findings of prior surgery. 3. Comparison film suggested.`,
    findings: 'See below.',
    impression: '1. Stable edema. 2. Findings of prior surgery. 3. Comparison film suggested.',
  },
  {
    layout: 'list ',
    report: `IMPRESSION:
1. Effusion, increased in comparison to prior.
2. History of lung cancer; see findings.
3. Technique limits evaluation.`,
    findings: none,
    impression: `1. Effusion, increased in comparison to prior.
2. History of lung cancer; see findings.
3. Technique limits evaluation.`,
  },
  {
    layout: 'list  (2)',
    report: `IMPRESSION:

1.\tEffusion.

2.\tEdema.`,
    findings: none,
    impression: `1.\tEffusion.

2.\tEdema.`,
  },
])
