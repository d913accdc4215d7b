import { describeLayouts, none } from './describe-layouts'

describeLayouts('whole reports as hospitals and data sets write them', [
  {
    layout: 'mimic',
    report: `                                 FINAL REPORT
 EXAMINATION:  CHEST (PA AND LAT)
\x20
 INDICATION:  ___ year old woman with cough  // ? pneumonia
\x20
 TECHNIQUE:  Chest PA and lateral
\x20
 COMPARISON:  ___
\x20
 FINDINGS:\x20
\x20
 The lungs are clear without focal consolidation, effusion, or edema.  The
 cardiomediastinal silhouette is within normal limits.  No acute osseous
 abnormalities.
\x20
 IMPRESSION:\x20
\x20
 No acute cardiopulmonary process.
`,
    findings: `The lungs are clear without focal consolidation, effusion, or edema.  The
 cardiomediastinal silhouette is within normal limits.  No acute osseous
 abnormalities.`,
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'mimic wet read',
    report: ` WET READ: ___ ___ 3:45 PM
  Low lung volumes. No focal consolidation.
 ______________________________________________________________________________
                                 FINAL REPORT
 HISTORY:  Fever.

 FINDINGS:  Low lung volumes.  No pneumonia.

 IMPRESSION:  No pneumonia.
`,
    findings: 'Low lung volumes.  No pneumonia.',
    impression: 'No pneumonia.',
  },
  {
    layout: 'report/opinion',
    report: `CHEST X-RAY

REPORT:
The lungs are clear. The heart is normal in size.

OPINION:
No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'stanford',
    report: `NARRATIVE:
RADIOGRAPHIC EXAMINATION OF THE CHEST: 1-1-2001
\x20
CLINICAL HISTORY: 50 years of age, Male, sepsis.
\x20
COMPARISON: None
\x20
PROCEDURE COMMENTS: Single portable view
\x20
FINDINGS:
There is a tube in the left chest.
\x20
IMPRESSION:
\x20
1. TUBE IN THE LEFT CHEST.
2. NO PNEUMOTHORAX.
\x20
END OF IMPRESSION:
\x20
SUMMARY:1-NO SIGNIFICANT CHANGE
\x20
ACCESSION NUMBER:
XXX
This report has been anonymized. All dates are offset from the actual dates.`,
    findings: 'There is a tube in the left chest.',
    impression: `1. TUBE IN THE LEFT CHEST.
2. NO PNEUMOTHORAX.`,
  },
  {
    layout: 'stanford flat',
    report:
      'NARRATIVE: ONE-VIEW CHEST: 9/1/2020 CLINICAL DATA: Infection. COMPARISON: Chest x-ray 9/1/20. IMPRESSION: 1. NEW LINE. NO EVIDENCE FOR PNEUMOTHORAX. END OF IMPRESSION: SUMMARY 2: ABNORMAL, PREVIOUSLY REPORTED I have personally reviewed the images for this examination and agree.',
    findings: none,
    impression: '1. NEW LINE. NO EVIDENCE FOR PNEUMOTHORAX.',
  },
  {
    layout: 'va',
    report: `   Clinical History:
      cough

   Report Status: Verified      Date Reported: SEP 27, 2004

   Report:
      The lungs are clear. The heart is normal in size.

   Impression:
      No acute cardiopulmonary process.

   Primary Diagnostic Code: NORMAL

Primary Interpreting Staff:
  JANE ROE, MD`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'unlabelled paragraph',
    report: ` FINAL REPORT
 HISTORY:  Cough.

 COMPARISON:  None.

 The lungs are clear. The heart is normal in size.

 IMPRESSION:  No acute cardiopulmonary process.
`,
    findings: none,
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'epic',
    report: `XR CHEST 2 VIEWS

HISTORY: Shortness of breath.

COMPARISON: 03/14/2019.

FINDINGS:

Support devices: Right IJ catheter tip in the SVC.
Heart/mediastinum: Mild cardiomegaly.
Lungs/pleura: Small left effusion.
Bones/soft tissues: No acute abnormality.

IMPRESSION:

1.  Small left pleural effusion.
2.  Mild cardiomegaly.


Workstation performed: ABC123

Electronically signed by resident: A. Lee, MD  Date: 03/15/2019  Time: 10:22`,
    findings: `Support devices: Right IJ catheter tip in the SVC.
Heart/mediastinum: Mild cardiomegaly.
Lungs/pleura: Small left effusion.
Bones/soft tissues: No acute abnormality.`,
    impression: `1.  Small left pleural effusion.
2.  Mild cardiomegaly.`,
  },
  {
    layout: 'powerscribe',
    report: `EXAM: XR CHEST PORTABLE
DATE OF EXAM: 4/1/2018 7:15 AM
CLINICAL INDICATION: Line placement.
TECHNIQUE: A single AP view of the chest was obtained.
FINDINGS: Left PICC tip overlies the cavoatrial junction. There is no pneumothorax.
IMPRESSION: Left PICC in place without pneumothorax.
I have personally reviewed the images and agree with the resident's interpretation.
Signed by: Bob Stone, MD
Signed on: 4/1/2018 8:00 AM`,
    findings: 'Left PICC tip overlies the cavoatrial junction. There is no pneumothorax.',
    impression: 'Left PICC in place without pneumothorax.',
  },
  {
    layout: 'nhs',
    report: `Clinical Details: SOB, ?LRTI

XR Chest
Heart size normal. Patchy consolidation at the right base.

Conclusion: Right basal consolidation. Repeat film in 6 weeks is advised.

Reported by: Dr P Green, Consultant Radiologist, GMC 1234567`,
    findings: none,
    impression: 'Right basal consolidation. Repeat film in 6 weeks is advised.',
  },
  {
    layout: 'nhs report',
    report: `Clinical History :
cough 3/52
Report :
The heart is not enlarged. The lungs are clear.
Opinion :
Normal chest radiograph.

Dr. Mary Hill
Consultant Radiologist`,
    findings: 'The heart is not enlarged. The lungs are clear.',
    impression: 'Normal chest radiograph.',
  },
  {
    layout: 'indian',
    report: `X-RAY CHEST PA VIEW

Findings:-
- Both lung fields are clear.
- Both CP angles are clear.
Impression:- Normal chest radiograph.

Dr. A. Kumar
MD Radiodiagnosis`,
    findings: `- Both lung fields are clear.
- Both CP angles are clear.`,
    impression: 'Normal chest radiograph.',
  },
  {
    layout: 'indian caps',
    report: `X - RAY CHEST (PA VIEW)

OBSERVATIONS :

Both lungs are clear.
Cardiac size is normal.

IMPRESSION :

*  No significant abnormality detected.

DR. S. RAO, MBBS, DMRD`,
    findings: `Both lungs are clear.
Cardiac size is normal.`,
    impression: '*  No significant abnormality detected.',
  },
  {
    layout: 'pfi',
    report: `PROVISIONAL FINDINGS IMPRESSION (PFI):  ABC TUE 3:45 PM
  No pneumothorax.

FINAL REPORT

FINDINGS:  Tube removed.  No pneumothorax.

IMPRESSION:  No pneumothorax.`,
    findings: 'Tube removed.  No pneumothorax.',
    impression: 'No pneumothorax.',
  },
  {
    layout: 'mimic ap compared',
    report: `                                 FINAL REPORT
 AP CHEST, 5:12 A.M., ___

 HISTORY:  ___-year-old man after cardiac surgery.

 IMPRESSION:  AP chest compared to ___ through ___ at 3:40 p.m.:

 Moderate cardiomegaly is stable.  Small left pleural effusion has decreased.
 No pneumothorax.
`,
    findings: none,
    impression: `AP chest compared to ___ through ___ at 3:40 p.m.:

 Moderate cardiomegaly is stable.  Small left pleural effusion has decreased.
 No pneumothorax.`,
  },
  {
    layout: 'mimic frontal',
    report: `                                 FINAL REPORT
 INDICATION:  ___-year-old with fever.

 COMPARISON:  ___.

 FRONTAL AND LATERAL VIEWS OF THE CHEST:  The heart size is normal.  The lungs are
 clear.

 IMPRESSION:  No pneumonia.
`,
    findings: `The heart size is normal.  The lungs are
 clear.`,
    impression: 'No pneumonia.',
  },
  {
    layout: 'mimic exam with header',
    report: ` CHEST, TWO VIEWS:  ___

 HISTORY:  Chest pain.

 FINDINGS:  PA and lateral views demonstrate normal lungs.

 IMPRESSION:  Normal.
`,
    findings: 'PA and lateral views demonstrate normal lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'mimic notification',
    report: ` FINDINGS:  New right apical pneumothorax.

 IMPRESSION:  Right pneumothorax.

 NOTIFICATION:  The findings were discussed with ___, M.D. by ___, M.D. on the
 telephone on ___ at 2:15 PM, 5 minutes after discovery of the findings.
`,
    findings: 'New right apical pneumothorax.',
    impression: 'Right pneumothorax.',
  },
  {
    layout: 'mimic recs',
    report: ` IMPRESSION:\x20
\x20
 1. Right upper lobe nodule.
 2. No effusion.
\x20
 RECOMMENDATION(S):  Nonemergent CT of the chest.
`,
    findings: none,
    impression: `1. Right upper lobe nodule.
 2. No effusion.`,
  },
  {
    layout: 'md llm',
    report: `**Radiology Report**

**Examination:** Chest X-ray

**Findings:**
1. **Lungs**: Clear.
2. **Heart**: Normal.

**Impression:**
Normal study.

**Signature:** Dr. X`,
    findings: `1. **Lungs**: Clear.
2. **Heart**: Normal.`,
    impression: 'Normal study.',
  },
  {
    layout: 'va full',
    report: `Exm Date: SEP 02, 2015@10:11
Req Phys: LEE,ANN              Pat Loc: 5W MED

(Case 1582 COMPLETE) CHEST 2 VIEWS PA&LAT     (RAD  Detailed) CPT:71020
     Reason for Study: cough

    Clinical History:
      72 yo smoker

    Report Status: Verified                   Date Reported: SEP 02, 2015
    Verifier E-Sig:/ES/JANE ROE MD

    Report:
      Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.

    Impression:
      Changes of COPD. Old granulomatous disease.

    Primary Diagnostic Code: MINOR ABNORMALITY

Primary Interpreting Staff:
  JANE ROE, MD, Staff Radiologist (Verifier)
/JR
`,
    findings:
      'Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.',
    impression: 'Changes of COPD. Old granulomatous disease.',
  },
  {
    layout: 'meditech',
    report: `PATIENT: DOE,JOHN       ACCT: V001       LOC: ER
EXAM: 0012345 RAD/CHEST 2 VIEWS

HISTORY: COUGH

TWO VIEW CHEST

FINDINGS: MILD HYPERINFLATION WITH FLATTENED DIAPHRAGMS. HEART IS NOT ENLARGED. THERE IS A 6 MM CALCIFIED GRANULOMA IN THE LEFT UPPER LOBE.

IMPRESSION:
CHANGES OF COPD. OLD GRANULOMATOUS DISEASE.

** REPORT SIGNED IN OTHER VENDOR SYSTEM 01/02/2020 **
Reported By: Jane Roe, MD`,
    findings:
      'MILD HYPERINFLATION WITH FLATTENED DIAPHRAGMS. HEART IS NOT ENLARGED. THERE IS A 6 MM CALCIFIED GRANULOMA IN THE LEFT UPPER LOBE.',
    impression: 'CHANGES OF COPD. OLD GRANULOMATOUS DISEASE.',
  },
  {
    layout: 'cerner',
    report: `* Final Report *

Reason For Exam
Cough

Report
XR Chest 2 Views

CLINICAL HISTORY: Cough.

FINDINGS: Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.

IMPRESSION: Changes of COPD. Old granulomatous disease.

Signature Line
***** Final *****
Dictated by: Roe, Jane
Dictated DT/TM: 01/02/2020 10:00 am
Signed by: Roe, Jane`,
    findings:
      'Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.',
    impression: 'Changes of COPD. Old granulomatous disease.',
  },
  {
    layout: 'epic narrative',
    report: `Narrative
PROCEDURE: XR CHEST 2 VIEWS

COMPARISON: None available.

Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.

Impression
Changes of COPD. Old granulomatous disease.`,
    findings: none,
    impression: 'Changes of COPD. Old granulomatous disease.',
  },
  {
    layout: 'epic impression first',
    report: `IMPRESSION:
Changes of COPD. Old granulomatous disease.

FINDINGS:
Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.

END OF IMPRESSION`,
    findings:
      'Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.',
    impression: 'Changes of COPD. Old granulomatous disease.',
  },
  {
    layout: 'uk letter',
    report: `Dear Doctor,

Re: John Doe

Chest X-ray

Findings:
Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.

Conclusion:
Changes of COPD. Old granulomatous disease.

Yours sincerely,

Dr J Roe
Consultant Radiologist`,
    findings:
      'Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.',
    impression: 'Changes of COPD. Old granulomatous disease.',
  },
  {
    layout: 'aus',
    report: `XR CHEST

Clinical Indication: Cough.

Technique: PA and lateral.

Findings: Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.

Comment: Changes of COPD. Old granulomatous disease.`,
    findings:
      'Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.',
    impression: none,
  },
  {
    layout: 'canada',
    report: `EXAM: XR CHEST PA/LAT

HISTORY:
Cough.

FINDINGS:
Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.

OPINION:
Changes of COPD. Old granulomatous disease.

Radiologist: JANE ROE, MD
Dictated: 2020-01-02 10:00
Transcribed by: PSCRIBE`,
    findings:
      'Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.',
    impression: 'Changes of COPD. Old granulomatous disease.',
  },
  {
    layout: 'singapore',
    report: `CHEST PA

REPORT
Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.

CONCLUSION
Changes of COPD. Old granulomatous disease.

Reported by: Dr Roe J`,
    findings:
      'Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.',
    impression: 'Changes of COPD. Old granulomatous disease.',
  },
  {
    layout: 'malaysia caps dash',
    report: `CXR DONE ON 1/2/2020 :-

FINDINGS :-
Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.

IMPRESSION :-
Changes of COPD. Old granulomatous disease.`,
    findings:
      'Mild hyperinflation with flattened diaphragms. Heart is not enlarged. There is a 6 mm calcified granuloma in the left upper lobe.',
    impression: 'Changes of COPD. Old granulomatous disease.',
  },
  {
    layout: 'philippines',
    report: `Chest PA

     The lungs are clear.
     The heart is not enlarged.

IMPRESSION:

     NORMAL CHEST FINDINGS`,
    findings: none,
    impression: 'NORMAL CHEST FINDINGS',
  },
  {
    layout: 'philippines 2',
    report: `RADIOGRAPHIC FINDINGS:
   The lungs are clear.

REMARKS:
   Follow-up.

IMPRESSION:
   NO SIGNIFICANT CHEST FINDINGS.`,
    findings: 'The lungs are clear.',
    impression: 'NO SIGNIFICANT CHEST FINDINGS.',
  },
  {
    layout: 'llm bullets',
    report: `**FINDINGS:**

* **Lungs:** Hyperinflated.
* **Heart:** Normal.
* **Impression on trachea:** None.

**IMPRESSION:**

1. COPD.
2. No pneumonia.

**RECOMMENDATIONS:**

* None.`,
    findings: `* **Lungs:** Hyperinflated.
* **Heart:** Normal.
* **Impression on trachea:** None.`,
    impression: `1. COPD.
2. No pneumonia.`,
  },
  {
    layout: 'llm header 1',
    report: `# Radiology Report

## Clinical Information
Cough

## Technique
PA

## Findings
- Lungs clear

## Impression
- Normal

---
*This report was generated by AI.*`,
    findings: '- Lungs clear',
    impression: '- Normal',
  },
  {
    layout: 'llm inline',
    report: 'Here is the report: **Findings**: Lungs clear. **Impression**: Normal.',
    findings: 'Lungs clear.',
    impression: 'Normal.',
  },
  {
    layout: 'last paragraph mimic',
    report: `                                 FINAL REPORT
 HISTORY:  Cough.
\x20
 COMPARISON:  ___.
\x20
 The lungs are clear.  No effusion.
`,
    findings: none,
    impression: none,
  },
  {
    layout: 'history only',
    report: 'HISTORY: Cough. The lungs are clear.',
    findings: none,
    impression: none,
  },
  {
    layout: 'stanford 1',
    report: `NARRATIVE:
CHEST, TWO VIEWS: 3/4/2015
\x20
CLINICAL HISTORY: Cough.
\x20
COMPARISON: 1/2/2014.
\x20
IMPRESSION:
\x20
1.  TWO VIEWS OF THE CHEST DEMONSTRATE CLEAR LUNGS.
\x20
2.  FINDINGS WERE DISCUSSED WITH DR. ROE.
\x20
SUMMARY: 1-NO SIGNIFICANT ABNORMALITIES
`,
    findings: none,
    impression: `1.  TWO VIEWS OF THE CHEST DEMONSTRATE CLEAR LUNGS.
\x20
2.  FINDINGS WERE DISCUSSED WITH DR. ROE.`,
  },
  {
    layout: 'stanford 2',
    report: `IMPRESSION:
\x20
1.  Stable.
\x20
I have personally reviewed the images for this examination and agree
with the report transcribed above.
\x20
END OF IMPRESSION:
`,
    findings: none,
    impression: '1.  Stable.',
  },
  {
    layout: 'stanford 3',
    report: `FINDINGS:
\x20
Single view demonstrates clear lungs.
\x20
IMPRESSION:
\x20
1. CLEAR LUNGS.
\x20
SUMMARY:2-ABNORMAL, PREVIOUSLY REPORTED
\x20
I have personally reviewed the images for this examination and agree
with the report transcribed above.

By: Roe, Jane
`,
    findings: 'Single view demonstrates clear lungs.',
    impression: '1. CLEAR LUNGS.',
  },
  {
    layout: 'mimic 2',
    report: `                                 FINAL REPORT
 STUDY:  AP chest, ___.
\x20
 CLINICAL HISTORY:  Patient with new line placement.
\x20
 FINDINGS:  Comparison is made to the prior study from ___.
\x20
 There is a new right IJ line with tip in the SVC.  Heart size is unchanged.
 There is no pneumothorax.
`,
    findings: `Comparison is made to the prior study from ___.
\x20
 There is a new right IJ line with tip in the SVC.  Heart size is unchanged.
 There is no pneumothorax.`,
    impression: none,
  },
  {
    layout: 'mimic 3',
    report: `                                 FINAL REPORT
 REASON FOR EXAMINATION:  Evaluation of the patient after surgery.
\x20
 Portable AP radiograph of the chest was reviewed in comparison to ___.
\x20
 The heart is enlarged. No pneumothorax is seen.
`,
    findings: none,
    impression: none,
  },
  {
    layout: 'mimic 4',
    report: ` WET READ: ___ ___ ___ 9:14 PM
  No acute cardiopulmonary process.
 WET READ VERSION #1 ___ ___ ___ 7:02 PM
  No acute process.
 ______________________________________________________________________________
                                 FINAL REPORT
 INDICATION:  ___-year-old.
\x20
 COMPARISONS:  ___.
\x20
 FINDINGS:  Single AP portable view of the chest was obtained.  Lungs clear.
\x20
 IMPRESSION:  No acute process.
`,
    findings: 'Single AP portable view of the chest was obtained.  Lungs clear.',
    impression: 'No acute process.',
  },
  {
    layout: 'mimic 5',
    report: `                                 FINAL REPORT
 EXAM:  Chest, frontal and lateral views.

 CLINICAL INFORMATION:  Chest pain.

 COMPARISON:  None.

 FINDINGS:  Frontal and lateral views of the chest were obtained.  The lungs are
 clear.

 IMPRESSION:  No acute cardiopulmonary process.

 These findings were discussed with Dr. ___ ___ telephone by Dr. ___ at
 approximately 3:15 p.m. on ___.
`,
    findings: `Frontal and lateral views of the chest were obtained.  The lungs are
 clear.`,
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'mimic addendum',
    report: `                                 FINAL ADDENDUM
 ADDENDUM:  There is a small nodule.

 ______________________________________________________________________________
                                 FINAL REPORT
 HISTORY:  Cough.

 FINDINGS:  Clear.

 IMPRESSION:  Normal.
`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'mimic addendum 2',
    report: `                                 FINAL ADDENDUM
  Findings were discussed with Dr. ___ at 10:15.
 ______________________________________________________________________________
                                 FINAL REPORT
 FINDINGS:  Clear.

 IMPRESSION:  Normal.
`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'ordering',
    report: `Ordering Provider: Lee, Ann
Accession: 123
Findings: Clear.
Impression: Normal.
Reading Radiologist: Roe`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'clinician',
    report: `Referring: Dr Lee
Findings
Clear.
Conclusion
Normal.
Reporting Radiologist: Dr Roe`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'mimic-like adjacent',
    report: `HISTORY: 54-year-old with dyspnea.
TECHNIQUE: Single portable AP view.
COMPARISON: None available.
FINDINGS: There is a moderate right pleural effusion with associated compressive atelectasis.
The left lung is clear.
IMPRESSION: Moderate right pleural effusion.
`,
    findings: `There is a moderate right pleural effusion with associated compressive atelectasis.
The left lung is clear.`,
    impression: 'Moderate right pleural effusion.',
  },
])
