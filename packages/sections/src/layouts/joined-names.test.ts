import { describeLayouts } from './describe-layouts'

describeLayouts('headers that join names', [
  {
    layout: 'joined',
    report: 'FINDINGS AND IMPRESSION: The lungs are clear. The heart is normal in size.',
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'The lungs are clear. The heart is normal in size.',
  },
  {
    layout: 'joined slash',
    report: `INDICATION: Cough

IMPRESSION/FINDINGS: The lungs are clear. The heart is normal in size.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'The lungs are clear. The heart is normal in size.',
  },
  {
    layout: 'joined amp',
    report: `Findings & Impression:
The lungs are clear. The heart is normal in size.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'The lungs are clear. The heart is normal in size.',
  },
  {
    layout: 'impression/plan',
    report: `FINDINGS: Clear.
IMPRESSION/PLAN: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'summary & impression',
    report: `FINDINGS: Clear.
IMPRESSION: Normal.
SUMMARY: 1`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'joined comma',
    report: 'FINDINGS, IMPRESSION: Clear and normal.',
    findings: 'Clear and normal.',
    impression: 'Clear and normal.',
  },
  {
    layout: 'joined own line',
    report: `FINDINGS AND IMPRESSION

Clear and normal.`,
    findings: 'Clear and normal.',
    impression: 'Clear and normal.',
  },
  {
    layout: 'joined dash',
    report: 'Findings/Impression - Clear and normal.',
    findings: 'Clear and normal.',
    impression: 'Clear and normal.',
  },
  {
    layout: 'joined md',
    report: `**FINDINGS & IMPRESSION**
Clear and normal.`,
    findings: 'Clear and normal.',
    impression: 'Clear and normal.',
  },
  {
    layout: 'technique and findings',
    report: `TECHNIQUE AND FINDINGS: PA view shows clear lungs.
IMPRESSION: Normal.`,
    findings: 'PA view shows clear lungs.',
    impression: 'Normal.',
  },
  {
    layout: 'comparison/findings',
    report: `COMPARISON/FINDINGS: None. Clear lungs.
IMPRESSION: Normal.`,
    findings: 'None. Clear lungs.',
    impression: 'Normal.',
  },
])
