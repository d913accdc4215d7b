import type { Rules } from '../notation'

/** Heart, mediastinum and vessels that look as they should. */
export const normalHeart: Rules = {
  'heart.thing.sg': `
    the heart*5 | heart size*6 | the heart size*4 | the cardiac silhouette*4 | cardiac silhouette*2 | cardiac size
    the cardiac size | the cardiac contour | cardiac contour | the cardiac shadow | the size of the heart | heart*2
    the heart silhouette | the mediastinum*4 | mediastinum*2 | the mediastinal silhouette*2
    the cardiomediastinal silhouette*6 | cardiomediastinal silhouette*3 | the mediastinal contour*3
    mediastinal contour*2 | the cardiomediastinal contour | the aortic contour | the mediastinal configuration
    the pericardial silhouette | the cardio mediastinal silhouette | the superior mediastinum | cardiomediastinum
    the hilar contour | the cardiac outline | pulmonary vascularity*4 | the pulmonary vasculature*3
    pulmonary vasculature*2 | the pulmonary vascularity | the thoracic aorta | the aorta*2 | the aortic knob
  `,
  'heart.thing.pl': `
    the mediastinal contours*4
    mediastinal contours*3
    the cardiomediastinal contours*3
    hilar contours*2
    the hilar contours*2
    mediastinal and hilar contours*3
    the cardiac and mediastinal contours*4
    the heart and mediastinum*5
    heart and mediastinum*2
    the heart size and mediastinal contours*4
    heart size and mediastinal contours*3
    heart size and pulmonary vascularity*5
    the heart size and pulmonary vascularity*2
    the heart and lungs*2
    the hila*2
    hilar structures
    pulmonary vessels
    the cardiac silhouette and mediastinum*3
    the cardiac silhouette and mediastinal contours
    the cardiac silhouette and vascularity
    the cardiac, mediastinal and hilar contours*2
    cardiac, hilar, and mediastinal contours*2
    the heart, mediastinum and hila*2
    the heart, hila and mediastinum
    heart and lung contours
    heart and aorta
    cardiac size and contour
    the heart size and contour
    the cardiac silhouette and pulmonary vasculature*2
    the mediastinum and hila
    the cardiomediastinal silhouette and pulmonary vasculature*2
    the cardiomediastinal silhouette and hila
  `,
  'heart.part.sg': `
    heart size*9 | heart*5 | mediastinum*6 | mediastinal contour*3 | cardiac silhouette*4 | pulmonary vascularity*5
    pulmonary vasculature*4 | aorta*2 | mediastinal silhouette*2 | cardiac contour | cardiac size | aortic contour
    cardiomediastinal silhouette*2 | trachea | pulmonary {blank} | thoracic aorta
  `,
  'heart.part.pl': `
    mediastinal contours*5 | hila*3 | hilar contours*3 | pulmonary vessels | vascular structures | hilar structures
    lungs*2 | pulmonary arteries
  `,
  'heart.part': `
    {heart.part.sg}*3 | {heart.part.pl} | heart size*2 | mediastinum | mediastinal contours | heart
    pulmonary vascularity | hila | cardiac silhouette
  `,
  'in.size': `
    in size*6 | in size and configuration*2 | in size and contour*4 | in contour*2 | in appearance*2 | in caliber
    in size and appearance | in configuration | for age | for patient's age | for technique | in course and caliber
    given technique
  `,
  limits: `
    within normal limits*9
    within limits of normal*2
    at the upper limits of normal*3
    at upper limits of normal*2
    within normal limits for size
    in normal limits
    within normal limits for age
    within normal limits in size
    within the limits of normal
    within upper limits of normal
    at the upper limit of normal in size
  `,
  well: `
    normal*8 | unremarkable*6 | normal {in.size}*4 | normal and stable | {limits}*8 | grossly normal
    grossly unremarkable*2 | within normal limits and <stable|unchanged> | stable and within normal limits
    not enlarged*2 | not widened | non-enlarged | nonenlarged | of normal size*2 | of normal caliber
    otherwise normal | otherwise unremarkable | stable in appearance*2 | top normal in size*2 | satisfactory
    without abnormality | not remarkable | stable*2 | unchanged*2 | preserved | midline | clear | normal for age
    now normal | normal appearing | normal in appearance
  `,
  'normal.heart': `
    {heart.thing.#} {be.#} {well}*8
    {heart.thing.#} {be.#} {well} {in.size}
    {heart.thing.#} {seem.#} {well}*5
    {heart.thing.#} {seem.#} within normal limits*3
    {heart.part+and} <are|appear> within normal limits for <size|contour|size and contour|age>*2
    {heart.thing.#} {has.#} <a normal contour|normal contours|a normal appearance>
    {heart.thing.#} {stay.#} {well}*2
    {heart.thing.#} {well}*3
    {heart.part} {well}*3
    {heart.part+and} are {well}*7
    the {heart.part+and} are {well}*4
    the {heart.part+and} appear {well}*2
    {heart.part+and} appear {well}
    {heart.part} and {heart.part} within normal limits*2
    normal {heart.part}*4
    normal {heart.part+and}*3
    unremarkable {heart.part}*2
    unremarkable appearance of the {heart.part+and}*2
    normal appearance of the {heart.part}
    stable {heart.part}*2
    stable normal {heart.part}
    normal heart size and <clear lungs|mediastinal contours|lung volumes>*2
    the heart is normal in size, and {heart.thing.#} {be.#} {well}*2
    heart size is {well}, {heart.thing.#} {be.#} {well}
    heart size is normal and lungs are clear*2
    the heart is normal in size. ^The {heart.part.#} {be.#} unremarkable*2
    {heart.thing.#} {be.#} <normal|unremarkable|within normal limits>, as {be.#} the {heart.part.#}
    both the {heart.part} and the {heart.part} are {well}
    the visualized portions of the {heart.part} are {well}
    the structures of the <thorax|chest|mediastinum|hila> are {well}*2
    {heart.part.sg} as well as {heart.part} is {well}
    no abnormality of the {heart.part+or} is {seen}*2
    the {heart.part.#} {show.#} no <abnormality|acute abnormality|significant change|acute findings>*2
    the {heart.part.#} {be.#} {well} for <age|technique|the patient's age>*2
    {viewer} {show.sg} normal {heart.part}*2
    {viewer} {show.sg} {heart.thing.#} to be {well}*2
    {viewer} {show.sg} the {heart.part} within normal limits
    the <cardiac|mediastinal|cardiomediastinal|hilar> <silhouette|contour> and <pulmonary vasculature|vascularity|hilar contours|aortic knob> are {well}*4
    the <pulmonary vascularity|aorta|trachea|mediastinum> <is|appears|remains> {well}*3
    {heart.thing.#}: <normal|unremarkable|within normal limits|stable|clear>*2
    heart: <normal|normal size|not enlarged>
    mediastinum: <normal|normal contours|unremarkable>
    heart <and|&> mediastinum normal
    heart size normal*2
    cardiac and mediastinal silhouettes are {well}
  `,
}
