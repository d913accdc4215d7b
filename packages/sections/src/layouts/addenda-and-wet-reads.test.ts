import { describeLayouts, none } from './describe-layouts'

describeLayouts('addenda and wet reads are sections of their own', [
  {
    layout: 'preliminary',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.
IMPRESSION (PRELIMINARY): No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'addendum after',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.

IMPRESSION: No acute cardiopulmonary process.

ADDENDUM: A nodule is seen on review.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'addendum before',
    report: `ADDENDUM:  A nodule is seen.

 FINAL REPORT

FINDINGS: The lungs are clear. The heart is normal in size.

IMPRESSION: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'addendum stars',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.

IMPRESSION: No acute cardiopulmonary process.

***ADDENDUM***
Nodule.
***END OF ADDENDUM***`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'addendum dated',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.

IMPRESSION: No acute cardiopulmonary process.

ADDENDUM BY DR. X ON 1/2/2020 AT 3:45 PM: Nodule.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'wet read upper',
    report: `WET READ: NO PNEUMONIA.
FINDINGS: The lungs are clear. The heart is normal in size.
IMPRESSION: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'two wet reads',
    report: ` WET READ VERSION #1  ABC 3:45 PM
  Tube high.
 WET READ VERSION #2  DEF 5:10 PM
  Tube advanced.
 ______________________________________________________________________________
                                 FINAL REPORT
 EXAMINATION:  Portable chest

 IMPRESSION:\x20

 Tube in good position.
`,
    findings: none,
    impression: 'Tube in good position.',
  },
  {
    layout: 'wet read no colon',
    report: `WET READ
No acute process per Dr. ___.

FINDINGS
The lungs are clear.

IMPRESSION
Normal.`,
    findings: 'The lungs are clear.',
    impression: 'Normal.',
  },
  {
    layout: 'prelim',
    report: `PRELIMINARY READ: No pneumothorax.

FINAL INTERPRETATION:
FINDINGS: Tiny apical pneumothorax.
IMPRESSION: Tiny pneumothorax, discrepant with the preliminary read.`,
    findings: 'Tiny apical pneumothorax.',
    impression: 'Tiny pneumothorax, discrepant with the preliminary read.',
  },
  {
    layout: 'addendum own headers',
    report: `ADDENDUM:
The impression should read as follows.
IMPRESSION: Left, not right, effusion.

ORIGINAL REPORT:
FINDINGS: Effusion.
IMPRESSION: Right effusion.`,
    findings: 'Effusion.',
    impression: ['Left, not right, effusion.', 'Right effusion.'],
  },
  {
    layout: 'addendum num',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
ADDENDUM #1
Rib fracture seen on second look.
ADDENDUM #2
Discussed with Dr. Hall.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'addendum begins',
    report: `Findings: Clear lungs.
Impression: Normal.

*** ADDENDUM begins ***

There is a nodule.

*** ADDENDUM ends ***`,
    findings: 'Clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'addendum sentence',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
ADDENDUM: The impression should read: no fracture.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'addendum to report',
    report: `ADDENDUM TO REPORT OF 1/1/2020: Nodule.

FINDINGS: Clear.
IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'addendum lower',
    report: `findings: clear.
impression: normal.
addendum: nodule on second look.`,
    findings: 'clear.',
    impression: 'normal.',
  },
  {
    layout: 'addendum flat',
    report: 'FINDINGS: Clear. IMPRESSION: Normal. ADDENDUM: Nodule.',
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'addendum end',
    report: `ADDENDUM
Nodule on second look.
END ADDENDUM

FINDINGS: Clear.
IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'addendum caps prose',
    report: `IMPRESSION: NORMAL.

ADDENDUM  THERE IS A NODULE.`,
    findings: none,
    impression: 'NORMAL.',
  },
  {
    layout: 'wet read with time',
    report: `WET READ: ABCd SUN 9:14 PM
  Mild edema.

FINAL REPORT
FINDINGS: Edema.
IMPRESSION: Mild edema.`,
    findings: 'Edema.',
    impression: 'Mild edema.',
  },
  {
    layout: 'wet read flat',
    report: 'WET READ: Mild edema. FINDINGS: Edema. IMPRESSION: Mild edema.',
    findings: 'Edema.',
    impression: 'Mild edema.',
  },
  {
    layout: 'wet read lower',
    report: `wet read: mild edema.

findings: edema.

impression: mild edema.`,
    findings: 'edema.',
    impression: 'mild edema.',
  },
  {
    layout: 'wet read sentence',
    report: `FINDINGS: Edema. A wet read was provided overnight.
IMPRESSION: Mild edema, as in the wet read.`,
    findings: 'Edema. A wet read was provided overnight.',
    impression: 'Mild edema, as in the wet read.',
  },
  {
    layout: 'ed read',
    report: `ED READ: negative
RADIOLOGY FINDINGS: Nodule.
RADIOLOGY IMPRESSION: Nodule.`,
    findings: 'Nodule.',
    impression: 'Nodule.',
  },
  {
    layout: 'no header prelim',
    report: `PORTABLE CHEST 1/1/2020

The lungs are clear. There is no effusion.

No acute findings.`,
    findings: none,
    impression: none,
  },
  {
    layout: 'flat wet read time',
    report: 'WET READ: JRoe WED 8:53 PM Lungs clear. FINAL REPORT HISTORY: Cough. IMPRESSION: Normal.',
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'wet read wet',
    report: `WET READ: ___ ___ 11:02 AM
 IMPRESSION: No acute fracture.

FINAL REPORT
 FINDINGS: No fracture.
 IMPRESSION: No acute fracture or dislocation.`,
    findings: 'No fracture.',
    impression: ['No acute fracture.', 'No acute fracture or dislocation.'],
  },
  {
    layout: 'addendum addendum after sig',
    report: `FINDINGS: Tube at carina.
IMPRESSION: Low tube.

Electronically signed by: A B, MD

ADDENDUM: Tube was withdrawn.
Electronically signed by: A B, MD`,
    findings: 'Tube at carina.',
    impression: 'Low tube.',
  },
  {
    layout: 'addendum addendum before',
    report: `ADDENDUM (03/05/2021): The nodule is 5 mm.
----------------------------------------
FINDINGS: Nodule.
IMPRESSION: Nodule, see addendum.`,
    findings: 'Nodule.',
    impression: 'Nodule, see addendum.',
  },
  {
    layout: 'addendum addendum bold',
    report: `**ADDENDUM**: A rib fracture was missed.

**FINDINGS**: Lungs are clear.

**IMPRESSION**: Normal.`,
    findings: 'Lungs are clear.',
    impression: 'Normal.',
  },
])
