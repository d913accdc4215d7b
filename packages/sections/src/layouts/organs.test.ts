import { describeLayouts, none } from './describe-layouts'

describeLayouts('headers of organs stay inside the findings', [
  {
    layout: 'exam title',
    report: `CHEST, PA AND LATERAL, 5/5: The lungs are clear. The heart is normal in size.

IMPRESSION: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'organs',
    report: `FINDINGS:
Lungs: Clear.
Heart: Normal.
Pleura - no effusion.
BONES: Intact.
LINES AND TUBES: None.

IMPRESSION:
No acute cardiopulmonary process.`,
    findings: `Lungs: Clear.
Heart: Normal.
Pleura - no effusion.
BONES: Intact.
LINES AND TUBES: None.`,
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'organs caps own lines',
    report: `FINDINGS
LUNGS
Clear.
HEART:
Normal.
UPPER ABDOMEN:
Unremarkable.
IMPRESSION
No acute cardiopulmonary process.`,
    findings: `LUNGS
Clear.
HEART:
Normal.
UPPER ABDOMEN:
Unremarkable.`,
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'organs in impression',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.
IMPRESSION:
Lungs: clear.
Heart: normal.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: `Lungs: clear.
Heart: normal.`,
  },
  {
    layout: 'chest findings',
    report: `CHEST FINDINGS: Clear.
CHEST IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'two studies',
    report: `CHEST X-RAY:
FINDINGS: Clear.
IMPRESSION: Normal.

ABDOMEN X-RAY:
FINDINGS: Gas.
IMPRESSION: Normal gas.`,
    findings: ['Clear.', 'Gas.'],
    impression: ['Normal.', 'Normal gas.'],
  },
  {
    layout: 'image quality',
    report: `FINDINGS:
Technical quality: Adequate.
Tubes and lines: None.
Lungs: Clear.
Other: None.
IMPRESSION: Normal.`,
    findings: `Technical quality: Adequate.
Tubes and lines: None.
Lungs: Clear.
Other: None.`,
    impression: 'Normal.',
  },
  {
    layout: 'organ caps unknown',
    report: `FINDINGS:
LUNGS: Clear.
EMPHYSEMA: Mild.
HEART: Normal.
INCIDENTAL: None.
IMPRESSION:
Normal.`,
    findings: `LUNGS: Clear.
EMPHYSEMA: Mild.
HEART: Normal.
INCIDENTAL: None.`,
    impression: 'Normal.',
  },
  {
    layout: 'subs in impression',
    report: `FINDINGS: Clear.
IMPRESSION:
Chest: No acute process.
Abdomen: Nonobstructive gas pattern.`,
    findings: 'Clear.',
    impression: `Chest: No acute process.
Abdomen: Nonobstructive gas pattern.`,
  },
  {
    layout: 'organ many',
    report: `FINDINGS:
Lines/tubes/devices: ETT 4 cm above carina.
Cardiomediastinal silhouette: Enlarged.
Lungs and airways: Edema.
Pleural spaces: Small effusions.
Chest wall: Unremarkable.
Osseous structures: No fracture.
Upper abdomen: Normal.
Additional comments: None.
IMPRESSION: Edema.`,
    findings: `Lines/tubes/devices: ETT 4 cm above carina.
Cardiomediastinal silhouette: Enlarged.
Lungs and airways: Edema.
Pleural spaces: Small effusions.
Chest wall: Unremarkable.
Osseous structures: No fracture.
Upper abdomen: Normal.
Additional comments: None.`,
    impression: 'Edema.',
  },
  {
    layout: 'organ caps blank lines',
    report: `FINDINGS:

SUPPORT DEVICES: None.

LUNGS: Clear.

CARDIAC: Normal.

MEDIASTINUM: Normal.

BONES: Intact.

IMPRESSION:

Normal.`,
    findings: `SUPPORT DEVICES: None.

LUNGS: Clear.

CARDIAC: Normal.

MEDIASTINUM: Normal.

BONES: Intact.`,
    impression: 'Normal.',
  },
  {
    layout: 'organ one',
    report: `FINDINGS: Clear lungs.
CORONARY CALCIFICATION: Mild.
IMPRESSION: Normal.`,
    findings: `Clear lungs.
CORONARY CALCIFICATION: Mild.`,
    impression: 'Normal.',
  },
  {
    layout: 'organ bullets',
    report: `Findings:
- Lungs: clear
- Heart: normal
- Comparison to prior: unchanged
Impression:
- normal`,
    findings: `- Lungs: clear
- Heart: normal
- Comparison to prior: unchanged`,
    impression: '- normal',
  },
  {
    layout: 'organ md headers',
    report: `## FINDINGS
### Lungs
Clear.
### Heart
Normal.
## IMPRESSION
Normal.`,
    findings: `### Lungs
Clear.
### Heart
Normal.`,
    impression: 'Normal.',
  },
  {
    layout: 'organ bold caps',
    report: `**FINDINGS:**
**LUNGS:** Clear.
**HEART:** Normal.
**IMPRESSION:**
Normal.`,
    findings: `**LUNGS:** Clear.
**HEART:** Normal.`,
    impression: 'Normal.',
  },
  {
    layout: 'organ lower',
    report: `findings:
lungs: clear.
heart: normal.
impression: normal.`,
    findings: `lungs: clear.
heart: normal.`,
    impression: 'normal.',
  },
  {
    layout: 'organ dash',
    report: `FINDINGS
Lungs - clear
Heart - normal
Bones - intact
IMPRESSION
Normal`,
    findings: `Lungs - clear
Heart - normal
Bones - intact`,
    impression: 'Normal',
  },
  {
    layout: 'organ flat',
    report: 'FINDINGS: LUNGS: Clear. HEART: Normal. OTHER: None. IMPRESSION: Normal.',
    findings: 'LUNGS: Clear. HEART: Normal. OTHER: None.',
    impression: 'Normal.',
  },
  {
    layout: 'exam title top',
    report: `EXAMINATION: CHEST, FRONTAL AND LATERAL VIEWS

FINDINGS: Clear.

IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'impression title colon',
    report: `IMPRESSION: PA and lateral chest compared to 1/1/2020:
Stable.`,
    findings: none,
    impression: `PA and lateral chest compared to 1/1/2020:
Stable.`,
  },
  {
    layout: 'report title colon',
    report: `CHEST X-RAY REPORT: The lungs are clear. The heart is normal.
IMPRESSION: Normal.`,
    findings: 'The lungs are clear. The heart is normal.',
    impression: 'Normal.',
  },
  {
    layout: 'portable colon',
    report: `PORTABLE CHEST, 1/2/2020, 0530 HOURS: The ET tube is 4 cm above the carina. Lungs are clear.

IMPRESSION: ETT in place.`,
    findings: 'The ET tube is 4 cm above the carina. Lungs are clear.',
    impression: 'ETT in place.',
  },
  {
    layout: 'two projections',
    report: `TWO VIEWS OF THE CHEST: There is no infiltrate.

CONCLUSION: Normal.`,
    findings: 'There is no infiltrate.',
    impression: 'Normal.',
  },
  {
    layout: 'single view with findings',
    report: `SINGLE VIEW OF THE CHEST: 1/2/2020

FINDINGS: There is no infiltrate.

IMPRESSION: Normal.`,
    findings: 'There is no infiltrate.',
    impression: 'Normal.',
  },
  {
    layout: 'findings numbered organs',
    report: `FINDINGS:
1. LUNGS: Clear.
2. HEART: Normal.
3. BONES: Intact.
IMPRESSION:
1. Normal.`,
    findings: `1. LUNGS: Clear.
2. HEART: Normal.
3. BONES: Intact.`,
    impression: '1. Normal.',
  },
  {
    layout: 'comparison sub',
    report: `FINDINGS:
Comparison: 1/2/2020.
Lungs: Clear.
Heart: Normal.
IMPRESSION: Normal.`,
    findings: `Comparison: 1/2/2020.
Lungs: Clear.
Heart: Normal.`,
    impression: 'Normal.',
  },
  {
    layout: 'technical sub',
    report: `FINDINGS:
LIMITATIONS: Rotation.
DEVICES: None.
MEASUREMENTS: None.
IMPRESSION: Normal.`,
    findings: `LIMITATIONS: Rotation.
DEVICES: None.
MEASUREMENTS: None.`,
    impression: 'Normal.',
  },
  {
    layout: 'organ equals',
    report: `FINDINGS
Lungs = clear
Heart = normal
IMPRESSION
Normal`,
    findings: `Lungs = clear
Heart = normal`,
    impression: 'Normal',
  },
  {
    layout: 'no header organs',
    report: `Lungs: Clear.
Heart: Normal.`,
    findings: none,
    impression: none,
  },
  {
    layout: 'title then findings',
    report: `INDICATION: Cough.

CHEST RADIOGRAPH, TWO VIEWS

FINDINGS: Clear.

IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'title own between',
    report: `FINDINGS:
Clear.

IMPRESSION:
Normal.

ABDOMEN, SINGLE VIEW:

FINDINGS:
Gas.

IMPRESSION:
Normal.`,
    findings: ['Clear.', 'Gas.'],
    impression: ['Normal.', 'Normal.'],
  },
  {
    layout: 'ribs',
    report: `XR RIBS LEFT
FINDINGS:
RIBS: No fracture.
CHEST: Clear.
IMPRESSION:
RIBS: No fracture.
CHEST: Clear.`,
    findings: `RIBS: No fracture.
CHEST: Clear.`,
    impression: `RIBS: No fracture.
CHEST: Clear.`,
  },
  {
    layout: 'organ + impression lower',
    report: `lungs and pleura: clear
findings: none
impression: normal`,
    findings: 'none',
    impression: 'normal',
  },
  {
    layout: 'radiology report title',
    report: `RADIOLOGY REPORT

The lungs are clear.

IMPRESSION: Normal.`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'organ organ',
    report: `FINDINGS:
CARDIOMEDIASTINAL SILHOUETTE: Normal.
LUNGS AND PLEURA: No effusion.
OSSEOUS STRUCTURES: Intact.
TUBES AND LINES: Left IJ.
IMPRESSION:
No acute disease.`,
    findings: `CARDIOMEDIASTINAL SILHOUETTE: Normal.
LUNGS AND PLEURA: No effusion.
OSSEOUS STRUCTURES: Intact.
TUBES AND LINES: Left IJ.`,
    impression: 'No acute disease.',
  },
  {
    layout: 'organ organ own lines',
    report: `FINDINGS

Lungs
Clear.

Heart
Normal.

IMPRESSION

Normal.`,
    findings: `Lungs
Clear.

Heart
Normal.`,
    impression: 'Normal.',
  },
  {
    layout: 'organ organ caps own',
    report: `FINDINGS:

LUNGS:
Clear.

HEART AND MEDIASTINUM:
Normal.

VISUALIZED UPPER ABDOMEN:
Normal.

IMPRESSION:

Normal.`,
    findings: `LUNGS:
Clear.

HEART AND MEDIASTINUM:
Normal.

VISUALIZED UPPER ABDOMEN:
Normal.`,
    impression: 'Normal.',
  },
  {
    layout: 'organ organ flat',
    report: 'FINDINGS: Lungs: Clear. Heart: Normal. Bones: No fracture. IMPRESSION: Normal.',
    findings: 'Lungs: Clear. Heart: Normal. Bones: No fracture.',
    impression: 'Normal.',
  },
  {
    layout: 'organ airway etc',
    report: `FINDINGS:
AIRWAYS: Patent.
BREATHING: Clear.
CIRCULATION: Normal.
DIAPHRAGM: Normal.
EVERYTHING ELSE: Normal.
IMPRESSION: Normal.`,
    findings: `AIRWAYS: Patent.
BREATHING: Clear.
CIRCULATION: Normal.
DIAPHRAGM: Normal.
EVERYTHING ELSE: Normal.`,
    impression: 'Normal.',
  },
])
