import { describeLayouts, none } from './describe-layouts'

describeLayouts('signatures, attestations and administrative lines end the impression', [
  {
    layout: 'signature',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.

IMPRESSION: No acute cardiopulmonary process.

Electronically signed by: Jane Roe, MD 1/2/2020`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'dictated',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.
IMPRESSION: No acute cardiopulmonary process.
DICTATED BY: JANE ROE, M.D.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'name line',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.
IMPRESSION: No acute cardiopulmonary process.

Jane Roe, M.D.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'name and role',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.
IMPRESSION: No acute cardiopulmonary process.

Jane Roe
Consultant Radiologist`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'attending',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.
IMPRESSION: No acute cardiopulmonary process.
I, the attending physician, have reviewed the images and agree.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'unknown caps',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
LUNG CANCER SCREENING CATEGORY: 1`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'billing',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
ICD-10 Code: R05
CPT: 71046`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'transcribed',
    report: `FINDINGS: Clear.

IMPRESSION: Normal.

D: 1/2/2020 10:10 AM
T: 1/2/2020 11:15 AM
Transcriptionist: KL`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'initials',
    report: `FINDINGS: Clear.

IMPRESSION: Normal.

JR/kl`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'thank you',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
Thank you for referring this patient.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'slash es',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
/es/ Jane Roe MD`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'underscore sig',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.

____________________
Jane Roe, MD`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'end of report',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.

*** End of report ***`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'final',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.

*** FINAL REPORT ***`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'voice',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.

This report was generated using voice recognition software and may contain errors.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'attending line',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
Attending Radiologist: Dr. Jane Roe`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'cc',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
cc: Dr. Lee`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends Signed: J. Roe',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
Signed: J. Roe`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends Staff Radiologist',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.

J. Roe, MD
Staff Radiologist`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends Dr. J. Roe',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.

Dr. J. Roe`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends Approved by: Roe, Jane on 1/1/2020',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
Approved by: Roe, Jane on 1/1/2020`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends Electronically approved',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
Electronically approved`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends Report electronically signed by ROE, JANE MD',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.

Report electronically signed by ROE, JANE MD`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends Verified by: KL',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
Read by: JR
Verified by: KL`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends RADIOLOGIST',
    report: `FINDINGS: CLEAR.
IMPRESSION: NORMAL.
JANE ROE, M.D.
RADIOLOGIST`,
    findings: 'CLEAR.',
    impression: 'NORMAL.',
  },
  {
    layout: 'ends jane roe, md',
    report: `findings: clear.
impression: normal.
jane roe, md`,
    findings: 'clear.',
    impression: 'normal.',
  },
  {
    layout: 'ends The attending radiologist has reviewed the images and agrees.',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
The attending radiologist has reviewed the images and agrees.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends Attending: Bob Stone, MD',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
Resident: Jane Roe, MD
Attending: Bob Stone, MD`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends Jane Roe',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.

Sincerely,
Jane Roe`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends -- Jane Roe MD',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
-- Jane Roe MD`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends [Electronically signed by Jane Roe, MD]',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
[Electronically signed by Jane Roe, MD]`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends ** on 01/01/2020 at 1015 **',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
** Electronically Signed by J. ROE, M.D. **
** on 01/01/2020 at 1015 **`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends Dictated: 1/1/2020 Transcribed: 1/2/2020',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
Dictated: 1/1/2020 Transcribed: 1/2/2020`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends Verified Date: 1/2/2020',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
Report Status: Final
Verified Date: 1/2/2020`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends FINDINGS: Clear. IMPRESSION: Normal. Dictated by Jane Roe MD.',
    report: 'FINDINGS: Clear. IMPRESSION: Normal. Dictated by Jane Roe MD.',
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ends FINDINGS: Clear IMPRESSION: Normal Electronically Signed By: Jane Roe MD',
    report: 'FINDINGS: Clear IMPRESSION: Normal Electronically Signed By: Jane Roe MD',
    findings: 'Clear',
    impression: 'Normal',
  },
  {
    layout: 'summary code',
    report: `IMPRESSION: NORMAL.
SUMMARY CODE: 1`,
    findings: none,
    impression: 'NORMAL.',
  },
  {
    layout: 'paged',
    report: `IMPRESSION: Nodule.

Dr. Lee paged at 10:00 with these results.`,
    findings: none,
    impression: 'Nodule.',
  },
  {
    layout: 'ends ATTESTATION: I have reviewed the images.',
    report: `IMPRESSION: Normal.

ATTESTATION: I have reviewed the images.`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends TEACHING PHYSICIAN STATEMENT: I reviewed the study.',
    report: `IMPRESSION: Normal.

TEACHING PHYSICIAN STATEMENT: I reviewed the study.`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: "ends I have reviewed the images and the resident's report and agree.",
    report: `IMPRESSION: Normal.

I have reviewed the images and the resident's report and agree.`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends Jane Roe, MD 1/2/2020 10:15 AM',
    report: `IMPRESSION: Normal.

Jane Roe, MD 1/2/2020 10:15 AM`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends ROE, JANE, MD',
    report: `IMPRESSION: Normal.

ROE, JANE, MD`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends ___, MD',
    report: `IMPRESSION: Normal.

___, MD`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends Interpreting Physician: Jane Roe, MD',
    report: `IMPRESSION: Normal.
Interpreting Physician: Jane Roe, MD`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends Last Resulted: 01/02/20 11:00',
    report: `IMPRESSION: Normal.

Exam Ended: 01/02/20 10:15
Last Resulted: 01/02/20 11:00`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends Workstation ID: RAD01',
    report: `IMPRESSION: Normal.

Workstation ID: RAD01`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends Job #: 12345',
    report: `IMPRESSION: Normal.

Job #: 12345`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends DT: 1/2/2020',
    report: `IMPRESSION: Normal.

DD: 1/2/2020
DT: 1/2/2020`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends VERIFIED BY JANE ROE',
    report: `IMPRESSION: NORMAL.

VERIFIED BY JANE ROE`,
    findings: none,
    impression: 'NORMAL.',
  },
  {
    layout: 'ends FINAL',
    report: `IMPRESSION: Normal.

FINAL`,
    findings: none,
    impression: `Normal.

FINAL`,
  },
  {
    layout: 'ends This examination was interpreted by Jane Roe, MD.',
    report: `IMPRESSION: Normal.

This examination was interpreted by Jane Roe, MD.`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends Attending Radiologist: J. Roe',
    report: `IMPRESSION: Normal.

Resident Radiologist: A. Lee
Attending Radiologist: J. Roe`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'not a name',
    report: `IMPRESSION:
Stable Cardiomegaly
No Effusion
Right IJ Line`,
    findings: none,
    impression: `Stable Cardiomegaly
No Effusion
Right IJ Line`,
  },
  {
    layout: 'not a name caps',
    report: `IMPRESSION:
STABLE CARDIOMEGALY
MD TO REVIEW`,
    findings: none,
    impression: `STABLE CARDIOMEGALY
MD TO REVIEW`,
  },
  {
    layout: 'inline doctor',
    report: 'IMPRESSION: Tube placed by Dr. Lee, MD, is in good position. Reviewed with Dr. Roe.',
    findings: none,
    impression: 'Tube placed by Dr. Lee, MD, is in good position. Reviewed with Dr. Roe.',
  },
  {
    layout: 'no header with signature',
    report: `The lungs are clear.

Electronically signed by Jane Roe`,
    findings: none,
    impression: none,
  },
  {
    layout: 'birads',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
ACR CODE: 1`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'copy',
    report: `IMPRESSION: Normal.
Copies to: Dr. Lee`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'time signed',
    report: `IMPRESSION: Normal.
Time signed: 10:15`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'page',
    report: `IMPRESSION: Normal.

Page 1 of 1`,
    findings: none,
    impression: `Normal.

Page 1 of 1`,
  },
  {
    layout: 'reviewed stmt',
    report: `IMPRESSION: Normal.

The images and report were reviewed by Dr. Roe who agrees.`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends I have personally reviewed the images and concur with the above findings.',
    report: `IMPRESSION: Normal.

I have personally reviewed the images and concur with the above findings.`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends Department of Radiology',
    report: `IMPRESSION: Normal.
John A. Smith, M.D., Ph.D.
Department of Radiology`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends Reviewed and electronically signed by John Smith, MD',
    report: `IMPRESSION: Normal.

Reviewed and electronically signed by John Smith, MD`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends This report has been electronically signed by: JOHN SMITH on 03/04/2021',
    report: `IMPRESSION: Normal.

This report has been electronically signed by: JOHN SMITH on 03/04/2021`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends (Signed) John Smith',
    report: `IMPRESSION: Normal.
(Signed) John Smith`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends Signed electronically by Dr. John Smith 3/4/2021 14:33',
    report: `IMPRESSION: Normal.

Signed electronically by Dr. John Smith 3/4/2021 14:33`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends Date: 3/4/2021',
    report: `IMPRESSION: Normal.

Radiologist: Smith
Date: 3/4/2021`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'ends electronically signed by john smith',
    report: `impression: normal.

electronically signed by john smith`,
    findings: none,
    impression: 'normal.',
  },
  {
    layout: 'ends IMPRESSION: NORMAL. ELECTRONICALLY SIGNED BY: JOHN SMITH',
    report: 'IMPRESSION: NORMAL. ELECTRONICALLY SIGNED BY: JOHN SMITH',
    findings: none,
    impression: 'NORMAL.',
  },
])
