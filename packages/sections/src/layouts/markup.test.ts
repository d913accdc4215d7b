import { describeLayouts } from './describe-layouts'

describeLayouts('markdown, HTML, tables and other markup', [
  {
    layout: 'underlined',
    report: `Findings
--------
The lungs are clear. The heart is normal in size.

Impression
==========
No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'markdown bold',
    report: `**Findings:** The lungs are clear. The heart is normal in size.

**Impression:** No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'markdown bold colon out',
    report: `**Findings**: The lungs are clear. The heart is normal in size.

**Impression**: No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'markdown h',
    report: `# Chest X-ray

## Findings

The lungs are clear. The heart is normal in size.

## Impression

No acute cardiopulmonary process.
`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'markdown h colon',
    report: `### FINDINGS:
The lungs are clear. The heart is normal in size.
### IMPRESSION:
No acute cardiopulmonary process.
`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'html',
    report:
      '<b>FINDINGS</b><br>The lungs are clear. The heart is normal in size.<br><br><b>IMPRESSION</b><br>No acute cardiopulmonary process.',
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'html p',
    report:
      '<p><strong>Findings:</strong> The lungs are clear. The heart is normal in size.</p><p><strong>Impression:</strong> No acute cardiopulmonary process.</p>',
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'brackets',
    report:
      '[FINDINGS] The lungs are clear. The heart is normal in size. [IMPRESSION] No acute cardiopulmonary process.',
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'brackets lines',
    report: `[FINDINGS]
The lungs are clear. The heart is normal in size.
[IMPRESSION]
No acute cardiopulmonary process.`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'table',
    report: `| Section | Text |
|---|---|
| Findings | The lungs are clear. The heart is normal in size. |
| Impression | No acute cardiopulmonary process. |`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'xml',
    report:
      '<FINDINGS>The lungs are clear. The heart is normal in size.</FINDINGS><IMPRESSION>No acute cardiopulmonary process.</IMPRESSION>',
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'escaped newlines',
    report: `FINDINGS:\\nThe lungs are clear. The heart is normal in size.\\n\\nIMPRESSION:\\nNo acute cardiopulmonary process.\\n`,
    findings: 'The lungs are clear. The heart is normal in size.',
    impression: 'No acute cardiopulmonary process.',
  },
  {
    layout: 'curly',
    report: `{FINDINGS}
Clear.
{IMPRESSION}
Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'equals',
    report: `=== FINDINGS ===
Clear.
=== IMPRESSION ===
Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'dash frame',
    report: `--- FINDINGS ---
Clear.
--- IMPRESSION ---
Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'over under',
    report: `==========
FINDINGS
==========
Clear.

==========
IMPRESSION
==========
Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'hr',
    report: `**FINDINGS**

Clear.

---

**IMPRESSION**

Normal.

---
`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'md nested',
    report: `## Findings

- **Lungs:** Clear.
- **Heart:** Normal.

## Impression

- Normal.

## Recommendation

None.`,
    findings: `- **Lungs:** Clear.
- **Heart:** Normal.`,
    impression: '- Normal.',
  },
  {
    layout: 'md italic',
    report: `*Findings*
Clear.

*Impression*
Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'md underscore',
    report: `__Findings:__ Clear.
__Impression:__ Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'quote',
    report: `> FINDINGS: Clear.
> IMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'h tags',
    report: '<h3>Findings</h3><p>Clear.</p><h3>Impression</h3><p>Normal.</p>',
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'div br',
    report: '<div>FINDINGS: Clear.<br/>IMPRESSION: Normal.</div>',
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'hl7',
    report: `FINDINGS: Clear.\\.br\\\\.br\\IMPRESSION: Normal.\\.br\\`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'arrow',
    report: `Findings -> clear lungs
Impression -> normal`,
    findings: 'clear lungs',
    impression: 'normal',
  },
  {
    layout: 'emoji',
    report: `🔎 Findings:
Clear.

📝 Impression:
Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'stars',
    report: `* FINDINGS *
Clear.
* IMPRESSION *
Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'hash frame',
    report: `##### FINDINGS #####
Clear.
##### IMPRESSION #####
Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'tilde',
    report: `~FINDINGS~
Clear.
~IMPRESSION~
Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'quotes',
    report: `"FINDINGS": Clear.
"IMPRESSION": Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'md table 2',
    report: `| Findings |
|---|
| Clear. |

| Impression |
|---|
| Normal. |`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'bold inline flat',
    report: '**Indication:** cough **Findings:** Clear. **Impression:** Normal.',
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'br flat',
    report: 'Indication: cough<br>Findings: Clear.<br>Impression: Normal.<br>',
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'html full',
    report:
      '<html><body><h1>Report</h1><p><b>FINDINGS</b></p><p>Lungs clear.</p><p>Heart normal.</p><p><b>IMPRESSION</b></p><ol><li>Normal.</li></ol></body></html>',
    findings: 'Lungs clear.</p><p>Heart normal.',
    impression: 'Normal.',
  },
  {
    layout: 'html span',
    report:
      '<span style="font-weight:bold">Findings:</span> Lungs clear.<br /><span style="font-weight:bold">Impression:</span> Normal.',
    findings: 'Lungs clear.',
    impression: 'Normal.',
  },
  {
    layout: 'xml sections',
    report: `<findings>
Lungs clear.
</findings>
<impression>
Normal.
</impression>`,
    findings: 'Lungs clear.',
    impression: 'Normal.',
  },
  {
    layout: 'wiki',
    report: `== Findings ==
Lungs clear.

== Impression ==
Normal.`,
    findings: 'Lungs clear.',
    impression: 'Normal.',
  },
  {
    layout: 'rst',
    report: `Findings
~~~~~~~~

Lungs clear.

Impression
~~~~~~~~~~

Normal.`,
    findings: 'Lungs clear.',
    impression: 'Normal.',
  },
  {
    layout: 'org',
    report: `* FINDINGS
Lungs clear.
* IMPRESSION
Normal.`,
    findings: 'Lungs clear.',
    impression: 'Normal.',
  },
  {
    layout: 'underscore rule under',
    report: `FINDINGS
________________
Lungs clear.

IMPRESSION
________________
Normal.`,
    findings: 'Lungs clear.',
    impression: 'Normal.',
  },
  {
    layout: 'box',
    report: `+----------+
| FINDINGS |
+----------+
Lungs clear.
+------------+
| IMPRESSION |
+------------+
Normal.`,
    findings: 'Lungs clear.',
    impression: 'Normal.',
  },
  {
    layout: 'arrows',
    report: `>> FINDINGS
Lungs clear.
>> IMPRESSION
Normal.`,
    findings: 'Lungs clear.',
    impression: 'Normal.',
  },
  {
    layout: 'arrows mid',
    report: '>>FINDINGS: Lungs clear. >>IMPRESSION: Normal.',
    findings: 'Lungs clear.',
    impression: 'Normal.',
  },
  {
    layout: 'tilde sep',
    report: 'FINDINGS: Lungs clear.~IMPRESSION: Normal.',
    findings: 'Lungs clear.',
    impression: 'Normal.',
  },
  {
    layout: 'caret sep',
    report: 'FINDINGS: Lungs clear.^IMPRESSION: Normal.',
    findings: 'Lungs clear.',
    impression: 'Normal.',
  },
  {
    layout: 'deid brackets',
    report: `INDICATION: [**Age over 90 **] year old.
FINDINGS: [**Doctor First Name 12**] line.
IMPRESSION: [**Known**] effusion.`,
    findings: '[**Doctor First Name 12**] line.',
    impression: '[**Known**] effusion.',
  },
  {
    layout: 'literal n',
    report: `HISTORY: Cough.\\n\\nFINDINGS: Clear.\\n\\nIMPRESSION: Normal.\\n`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'literal rn',
    report: `FINDINGS: Clear.\\r\\nIMPRESSION: Normal.`,
    findings: 'Clear.',
    impression: 'Normal.',
  },
  {
    layout: 'md md',
    report: `# Report

**Clinical history**
Cough

**Findings**
No focal airspace disease.

**Impression**
Negative chest.`,
    findings: 'No focal airspace disease.',
    impression: 'Negative chest.',
  },
])
