import type { Rules } from '../notation'

/** What only whole reports need: headings, the choice of findings, the closing of a normal report. */
export const report: Rules = {
  // Which findings a patient has, by their names in the grammar.
  'case.finding': `
    atelectasis*8 | effusion*8 | opacity*8 | cardiomegaly*7 | device*8 | degeneration*7 | calcification*6 | airways*5
    vascular*5 | edema*5 | scar*4 | interstitial*4 | consolidation*4 | pneumonia*4 | lesion*4 | diaphragm*4
    thickening*3 | fracture*3 | pneumothorax*3 | mediastinum*2 | lump*2 | leak | unlisted*3 | nonspecific
  `,
  'case.silent': 'degeneration | calcification | vascular',
  'heading.examination': 'EXAMINATION*3 | EXAM*3 | PROCEDURE | STUDY | TYPE OF EXAMINATION',
  'heading.indication': `
    INDICATION*5 | HISTORY*3 | CLINICAL HISTORY*2 | REASON FOR EXAM*2 | CLINICAL INDICATION | REASON FOR EXAMINATION
    CLINICAL INFORMATION
  `,
  'heading.comparison': 'COMPARISON*8 | COMPARISONS | PRIOR STUDIES | COMPARISON STUDY',
  'heading.technique': 'TECHNIQUE*4 | VIEWS | PROJECTIONS',
  'heading.findings': 'FINDINGS*10 | REPORT | OBSERVATIONS | RADIOGRAPHIC FINDINGS',
  'heading.impression': 'IMPRESSION*12 | CONCLUSION*2 | OPINION | IMPRESSIONS | INTERPRETATION',
  'report.examination': `
    CHEST (<PA AND LAT|PORTABLE AP|AP PORT|PA, LAT>)*3
    chest <x-ray|radiograph>, <two views|PA and lateral|one view|portable>*2
    {views}*2
    XR chest <2 views|1 view|AP>
  `,
  'report.comparison': '{earlier}*5 | {comparison}',
  'report.devices': '{positive.hardware}*5 | {report.affirmed.device} | {surgery}',
  'report.negative': `
    {negative.list}*6 | no {absent+or}*4 | no {absent} | there is no {absent.sg+or}*3 | no {absent.sg} is {seen}
    no {evidence} of {absent} | there is no {absent.sg}*2
  `,
  'report.affirmed.$': '{positive.$}*5 | {change.$}*2 | {explained.$}*3',
  'report.summary.$': `
    {$.np.#}*4 | {$.np.#} {$.place}*3 | {explained.$}*2 | {$.np.#}, {changed}*2 | {change.$} | stable {$.noun.#}
    {$.np.#} as <above|described above>
  `,
  'report.normal': `
    {normal.whole}*8 | no {absent+or}*3 | no {absent}*2 | {normal.lungs} | {normal.heart} | no {evidence} of {absent}
    no radiographic evidence of {absent}
  `,
  'report.closing': '{recommendation}*4 | {notification}*3 | {comparison}*2 | {quality}',
}
