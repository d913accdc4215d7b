import { wordSet } from './word-set'

/** Words before a section's name that leave it the name: `CLINICAL HISTORY`, `Final impression`, `CXR findings`. */
export const MODIFIERS: ReadonlySet<string> = wordSet(
  'clinical radiographic radiographical radiologic radiological radiology radiologist radiologists imaging image diagnostic ' +
    'final preliminary prelim initial overall brief short pertinent relevant patient patients medical surgical past current present provided given ' +
    'cxr xray xr x ray radiograph ct cta mr mri us ultrasound film plain portable study exam examination report ' +
    'main major principal primary key significant positive negative important general detailed complete full combined ' +
    'revised amended addended corrected updated official attending resident fellow physician physicians consultant staff ' +
    'social family smoking oncologic cancer birth occupational interval ' +
    'scan procedure imaging available reference direct formal formatted structured global provisional integrated automated ai ' +
    'brief clin original interpretive wet technical followup repeat',
)

/** Words that make a part of a section's subject: within findings or an impression what they head is a part of those. */
export const SUPPLEMENTARY: ReadonlySet<string> = wordSet(
  'other additional incidental associated miscellaneous secondary ancillary nonacute non minor chronic acute new unexpected further ' +
    'chest thoracic thorax lung pulmonary cardiac pleural osseous extra related nonvascular vascular extrathoracic extracardiac noncardiac musculoskeletal unchanged stable',
)

/** Words that put what they head into an earlier report. */
export const FORMER: ReadonlySet<string> = wordSet('prior previous former old earlier outside last')
