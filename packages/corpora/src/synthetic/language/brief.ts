import type { Rules } from '../notation'

/** Sentences as dictated in haste: few adjectives, often no article, no verb and no preposition. */
export const brief: Rules = {
  // % is "common" or "balanced", as of whole sentences.
  'brief.%': '{clause.%}*10 | {telegram}*6 | {normal.pair}*4',
  'terse.$': '{terse.before.$} {$.noun.#}',
  'terse.before.$': '*9 | {age} | {severity} | {$.quality}*4 | {$.side}*4 | {$.quality} {$.side}*2',
  terse: `
    {terse.opacity}*8 | {terse.atelectasis}*6 | {terse.effusion}*5 | {terse.consolidation}*3 | {terse.scar}*4
    {terse.lesion}*4 | {terse.interstitial}*3 | {terse.edema}*3 | {terse.pneumonia}*2 | {terse.thickening}*4
    {terse.cardiomegaly}*3 | {terse.fracture}*4 | {terse.degeneration}*2 | {terse.calcification}*3
    {terse.airways}*2 | {terse.diaphragm}*2 | {terse.vascular}*2 | {terse.pneumothorax}*2 | {terse.mediastinum}*2
    {terse.unlisted} | {terse.lump} | {terse.device} | {terse.leak} | {terse.nonspecific}
  `,
  spot: `
    {hand} base*5 | {hand} {lobe}*4 | <lateral|medial|posterior|peripheral> {hand} lung*2 | both bases*2 | lingula
    <lateral|medial|posterior> {hand} base*2 | {hand} <lower|upper|mid> lung zone | {hand} costophrenic angle
    lung bases | retrocardiac region | <anterior|superior> segment {hand} upper lobe
  `,
  differential: `
    {guess.short} versus {guess.short}*8 | {guess} versus {guess}*4 | {guess.short} or {guess.short}*4
    {terse} versus {terse}*4 | {blank} {guess.short} versus {guess.short}*2 | {guess.short} vs. {guess.short}
    {blank} {guess.short} or {guess.short}*2 | {guess.short}, {guess.short} or {guess.short}
  `,
  telegram: `
    {terse} {spot}*6
    {terse}, {spot}
    {terse}*3
    {blank} {terse}*2
    {terse} {spot}, {differential}*10
    {terse}, {differential}*8
    {terse} {lung.place}, {differential}*8
    {terse}; {differential}*2
    {blank} {terse} {spot}, {differential}*3
    {differential}*3
    {differential} {seen}*2
    {differential} {spot}*2
    {terse} and {differential}*2
    <question|possible|probable|suspect|questionable> {differential}*6
    <question|possible|probable|suspect|questionable> {terse} [{spot}]*6
    <possible|probable|questionable|likely> {blank} {terse}*2
    <possible|probable|questionable> {region} and {region} {terse}*2
    <possible|probable|suspected> {terse} as <described|noted|mentioned> above*2
    {terse} and <probable|possible|questionable> {terse}*4
    {terse}, with <probable|possible|questionable> {terse}*4
    {terse} {spot}, {likely.phrase} {guess}*3
    {terse} {spot}, {likely.phrase} {differential}*3
    {terse} {spot}, {may} {represent} {guess}*4
    {terse} {likely.as} {differential}*4
    {terse} may be <due|related|secondary> to {differential}*3
    {terse} or {terse} <{seen}|{lung.place}>*2
    {change.noun} or {change.noun} [of|in] {terse} [{spot}]*2
    {change.noun} [of|in] {terse} {spot}*2
    {terse}, {changed}*5
    {terse} {spot}, {changed}*3
    {terse}, {terse}, {changed}
    {terse} and {terse}, {changed}*2
    {terse} and {terse}*4
    {terse}, {terse}*2
    {terse}, {terse} and {terse}*3
    {terse}, no {absent}*3
    {terse}, no {absent+or}*2
    {terse} without {absent+or}*3
    {terse} without {absent+or} {seen}*2
    no {absent}, {terse}*2
    no {absent} or {terse}*2
    no {wary} {lesion.noun.pl} [or {absent}] [{seen}]*4
    there are no {wary} {lesion.noun.pl} or {absent.pl}*3
    no {wary} <pulmonary|lung> <nodules|masses> [<or|and> {absent}]*3
    {normal.clause}, {terse}*3
    there {be.#} <incompletely|poorly|partially> <evaluated|visualized|imaged> {$.noun.#}
  `,
  wary: 'suspicious appearing*4 | suspicious*2 | suspicious-appearing*2 | worrisome appearing | aggressive appearing',
  'normal.pair': `
    {heart.first} and {heart.second} {limits}*10
    {heart.first} and {heart.second} {well}*8
    the {heart.first} and {heart.second} <{limits}|{well}>*3
    {heart.first} and {heart.second} are {well}*6
    {heart.part+and} {limits}*4
    {heart.part+and} <normal|unremarkable|stable>*4
    {heart.thing.#} <{limits}|upper limits normal|upper limits of normal>*5
    {heart.thing.#} {be.#} {well}*5
    {heart.thing.#} {blank} {well}*3
    {heart.thing.#} {be.#} {blank} <normal|enlarged|within normal limits>*3
    {allowing}[,] {heart.thing.#} <{be.#}|{seem.#}|{blank}> {well}*6
    {heart.thing.#} {well}, {heart.thing.#} {well}*6
    {heart.thing.#} {well}, <stable|normal|unremarkable> {heart.first} and {heart.second}*3
    {heart.thing.#} {well}, {terse}*4
    {heart.thing.#} {be.#} enlarged, {heart.thing.#} {well}*3
    {heart.thing.#} [{be.#}] {steady} and {limits}*6
    {heart.first} and {heart.second} are {steady} and {limits}*4
    {heart.thing.#} {be.#} {well}, with {present}*2
    <well inflated|well expanded|hyperinflated> lungs with {heart.thing.#} <{well}|upper limits of normal>*2
    {heart.thing.#} {be.#} {well} {lungs.pl} are clear*3
    {heart.thing.#} {well} and {lungs.pl} [are] clear*3
    <borderline|mildly enlarged|normal|stable|top normal> {heart.first}*4
    <borderline|mildly enlarged|normal|stable> {heart.first} and {heart.second}*3
  `,
  'heart.first': `
    heart size*6 | heart*3 | cardiac silhouette*3 | cardiac size | cardiac contour | mediastinum*2 | heart shadow
    cardiomediastinal silhouette*2 | mediastinal contour | mediastinal silhouette
  `,
  'heart.second': `
    pulmonary vascularity*4 | pulmonary vasculature*3 | hila*2 | aorta | aortic contour | hilar contours | trachea
    vascular pattern | mediastinal contours*2 | pulmonary vessels | {blank}
  `,
  allowing: `
    <allowing for|given|accounting for|considering> {artifact}
    <allowing for|given|with> <technical factors|patient rotation|differences in technique>
  `,
  steady: 'stable*5 | unchanged*4 | grossly stable*2 | grossly unchanged | similar | not enlarged',
}
