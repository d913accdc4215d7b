import { OBSERVATIONS } from '@chexpp/labels'
import { foldColumn } from './fold-column'

/** Columns that hold a whole report or a sentence, the likeliest first. */
export const TEXT_COLUMNS = ['text', 'report', 'reports', 'report_text', 'Report Impression', 'sentence'] as const

/** Columns that tell reports apart in public files: MIMIC-CXR's sections, Open-i, CheXpert Plus (a row an image). */
export const ID_COLUMNS = ['id', 'report_id', 'study', 'uid', 'path_to_image'] as const

/** Columns that say whose report it is: CheXpert Plus, MIMIC-CXR. */
export const PATIENT_COLUMNS = ['deid_patient_id', 'subject_id', 'patient', 'patient_id'] as const

/** Columns that hold one section, in the order of a report, and the header that the section gets back. */
export const SECTION_COLUMNS = [
  { column: 'section_narrative', header: 'NARRATIVE' },
  { column: 'section_clinical_history', header: 'CLINICAL HISTORY' },
  { column: 'section_history', header: 'HISTORY' },
  { column: 'indication', header: 'INDICATION' },
  { column: 'section_comparison', header: 'COMPARISON' },
  { column: 'comparison', header: 'COMPARISON' },
  { column: 'section_technique', header: 'TECHNIQUE' },
  { column: 'section_procedure_comments', header: 'PROCEDURE COMMENTS' },
  { column: 'section_findings', header: 'FINDINGS' },
  { column: 'findings', header: 'FINDINGS' },
  { column: 'section_impression', header: 'IMPRESSION' },
  { column: 'impression', header: 'IMPRESSION' },
  { column: 'section_summary', header: 'SUMMARY' },
] as const

/** What MIMIC-CXR's `mimic_cxr_sectioned.csv` gives of a report that has neither findings nor impression. */
export const LAST_PARAGRAPH_COLUMN = 'last_paragraph'

const KNOWN = new Set(
  [
    ...TEXT_COLUMNS,
    ...ID_COLUMNS,
    ...PATIENT_COLUMNS,
    ...SECTION_COLUMNS.map(({ column }) => column),
    LAST_PARAGRAPH_COLUMN,
    ...OBSERVATIONS,
    'Airspace Opacity',
  ].map(foldColumn),
)

/** True of names that stand in public files: a message may show them, since they are surely no report text. */
export function isKnownColumn(name: string): boolean {
  return KNOWN.has(foldColumn(name))
}

const TEXT_NAMES = new Set([...TEXT_COLUMNS, ...SECTION_COLUMNS.map(({ column }) => column)].map(foldColumn))

/** True of names of columns that hold reports or their sections. */
export function isTextColumn(name: string): boolean {
  return TEXT_NAMES.has(foldColumn(name))
}
