import { describeLayouts, none } from './describe-layouts'

describeLayouts('notification lines end the impression', [
  {
    layout: 'ends NOTIFICATION: Findings were discussed with Dr. Lee at 3:45 PM.',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.
IMPRESSION: No acute cardiopulmonary process.

NOTIFICATION: Findings were discussed with Dr. Lee at 3:45 PM.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'ends Findings were discussed with Dr. Lee by telephone at 3:45 PM on 1/2/2020.',
    report: `FINDINGS: The lungs are clear. The heart is normal in size.
IMPRESSION: No acute cardiopulmonary process.

Findings were discussed with Dr. Lee by telephone at 3:45 PM on 1/2/2020.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'critical',
    report: `FINDINGS: Tension pneumothorax.
IMPRESSION: Tension pneumothorax.
CRITICAL RESULT: Called to Dr. Lee at 14:10.`,
    findings: 'Tension pneumothorax.',
    impression: 'Tension pneumothorax.',
  },
  {
    layout: 'results called',
    report: `IMPRESSION: Tension pneumothorax.

Results called to Dr. Lee at 14:10 by Dr. Roe.`,
    findings: none,
    impression: 'Tension pneumothorax.',
  },
  {
    layout: 'dr notified',
    report: `IMPRESSION: Pneumothorax.
Dr. Lee was notified of these findings at 2:10 pm.`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'discussed line',
    report: `IMPRESSION:
1. Pneumothorax.

Discussed with Dr. Lee by phone at 9:00 AM on 2/2/2020.`,
    findings: none,
    impression: '1. Pneumothorax.',
  },
  {
    layout: 'numbered discussion stays',
    report: `IMPRESSION:
1. Pneumothorax.
2. Findings discussed with Dr. Lee at 9:00 AM.`,
    findings: none,
    impression: `1. Pneumothorax.
2. Findings discussed with Dr. Lee at 9:00 AM.`,
  },
  {
    layout: 'ends Report called to Dr. Lee at 10:00.',
    report: `IMPRESSION: Pneumothorax.
Report called to Dr. Lee at 10:00.`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'ends The ordering provider, Dr. Lee, was notified by phone on 1/1/2020 at 10:00.',
    report: `IMPRESSION: Pneumothorax.

The ordering provider, Dr. Lee, was notified by phone on 1/1/2020 at 10:00.`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'ends CRITICAL RESULTS COMMUNICATION: Dr. Lee, 10:00.',
    report: `IMPRESSION: Pneumothorax.

CRITICAL RESULTS COMMUNICATION: Dr. Lee, 10:00.`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'ends FINDINGS DISCUSSED WITH DR. LEE AT 10:00.',
    report: `IMPRESSION: PNEUMOTHORAX.
FINDINGS DISCUSSED WITH DR. LEE AT 10:00.`,
    findings: none,
    impression: 'PNEUMOTHORAX.',
  },
  {
    layout: 'ends findings discussed with dr. lee at 10:00.',
    report: `impression: pneumothorax.
findings discussed with dr. lee at 10:00.`,
    findings: none,
    impression: 'pneumothorax.',
  },
  {
    layout: 'ends Communicated to: Dr. Lee',
    report: `IMPRESSION: Pneumothorax.

Communicated to: Dr. Lee`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'ends These results were communicated by telephone to the ICU team at 3:15 a.m.',
    report: `IMPRESSION: Pneumothorax.

These results were communicated by telephone to the ICU team at 3:15 a.m.`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'ends CRITICAL FINDINGS: discussed with Dr. Lee.',
    report: `IMPRESSION:
1. Pneumothorax.
2. Effusion.
CRITICAL FINDINGS: discussed with Dr. Lee.`,
    findings: none,
    impression: `1. Pneumothorax.
2. Effusion.`,
  },
  {
    layout: 'ends Results were telephoned to the ward.',
    report: `IMPRESSION: Pneumothorax.

Results were telephoned to the ward.`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'ends IMPRESSION: Pneumothorax. Findings discussed with Dr. Lee at 10:00.',
    report: 'IMPRESSION: Pneumothorax. Findings discussed with Dr. Lee at 10:00.',
    findings: none,
    impression: 'Pneumothorax. Findings discussed with Dr. Lee at 10:00.',
  },
  {
    layout: 'ends RECOMMENDATION: Chest tube.',
    report: `IMPRESSION: Pneumothorax.

NOTIFICATION: Dr. Lee.

RECOMMENDATION: Chest tube.`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'flat notification',
    report: 'IMPRESSION: Pneumothorax. NOTIFICATION: Dr. Lee at 9:15 AM.',
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'flat lower notif',
    report: 'impression: pneumothorax. notification: dr. lee at 9:15 am.',
    findings: none,
    impression: 'pneumothorax.',
  },
  {
    layout: 'findings discussed in findings',
    report: `FINDINGS: Pneumothorax.

These findings were discussed with Dr. Lee at 10:00.

IMPRESSION: Pneumothorax.`,
    findings: `Pneumothorax.

These findings were discussed with Dr. Lee at 10:00.`,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'dr d/w',
    report: `IMPRESSION: Pneumothorax.

Findings d/w Dr. Lee at 10:00.`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'read back',
    report: `IMPRESSION: Pneumothorax.

A verbal report was given to Nurse Lee with read back at 10:00.`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'message',
    report: `IMPRESSION: Nodule.

The impression was entered into the radiology critical communications system for notification to Dr. Lee.`,
    findings: none,
    impression: 'Nodule.',
  },
  {
    layout: 'critical none',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
CRITICAL FINDINGS: None.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'case reviewed',
    report: `IMPRESSION: Normal.

Case reviewed with Dr. Roe.`,
    findings: none,
    impression: 'Normal.',
  },
  {
    layout: 'discussed by',
    report: `IMPRESSION: Pneumothorax.

Dr. Roe discussed these findings with Dr. Lee by telephone at 9 am.`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'informed',
    report: `IMPRESSION: Pneumothorax.

The referring clinician was informed.`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'team aware',
    report: `IMPRESSION: Pneumothorax.

The team is aware of the pneumothorax at 9:00.`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'ends Dr. Lee at 9:00.',
    report: `IMPRESSION
Pneumothorax.

NOTIFICATION
Dr. Lee at 9:00.`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'communication',
    report: `IMPRESSION: Pneumothorax.
COMMUNICATION: Dr. Lee at 9:00.`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'results discussed',
    report: `IMPRESSION: Pneumothorax.
RESULTS DISCUSSED WITH: Dr. Lee`,
    findings: none,
    impression: 'Pneumothorax.',
  },
  {
    layout: 'ends Dr. Jones was notified of this finding by telephone at 3:45 p.m. on 3/4/2021.',
    report: `IMPRESSION: Free air.

Dr. Jones was notified of this finding by telephone at 3:45 p.m. on 3/4/2021.`,
    findings: none,
    impression: 'Free air.',
  },
  {
    layout: 'ends NOTIFICATION: Findings communicated to Dr. Jones.',
    report: `IMPRESSION: Free air.
NOTIFICATION: Findings communicated to Dr. Jones.`,
    findings: none,
    impression: 'Free air.',
  },
  {
    layout: 'ends Findings were communicated to Dr. Jones at 15:45.',
    report: `IMPRESSION: Free air.
Findings were communicated to Dr. Jones at 15:45.`,
    findings: none,
    impression: 'Free air.',
  },
  {
    layout: 'ends Critical result called to RN Jones at 1545 hours.',
    report: `IMPRESSION: Free air.

Critical result called to RN Jones at 1545 hours.`,
    findings: none,
    impression: 'Free air.',
  },
  {
    layout: 'ends The above findings were discussed with the ED physician.',
    report: `IMPRESSION: Free air.

The above findings were discussed with the ED physician.`,
    findings: none,
    impression: 'Free air.',
  },
])
