import type { Rules } from '../notation'

/** The heart, the mediastinum and their contours, in whatever state. */
export const silhouettes: Rules = {
  'silhouette.sg': `
    the heart*8 | heart size*7 | the heart size*5 | the cardiac silhouette*6 | cardiac silhouette*3 | cardiac size*2
    the cardiac shadow*2 | the cardiac contour*2 | cardiac contour | the size of the heart
    the size of the cardiac silhouette*2 | heart | the cardiomediastinal silhouette*7 | cardiomediastinal silhouette*4
    the mediastinum*4 | mediastinal contour*3 | the mediastinal contour*2 | the heart silhouette | the cardiac outline
    the cardiomediastinal size | the mediastinal silhouette*3 | the superior mediastinum*2 | mediastinal configuration
    the cardiomediastinal contour*2 | the aortic contour | the pericardial silhouette | the {hand} heart contour
    the {hand} hilar contour | the contour of the {hand} hemidiaphragm | the contour of the aorta
    the upper mediastinum | cardiomediastinum | heart shadow | the cardiac silhouette and vascularity
  `,
  'silhouette.pl': `
    the mediastinal contours*4
    mediastinal contours*3
    the cardiomediastinal contours*2
    hilar contours*2
    the heart and mediastinum*3
    heart size and mediastinal contours*3
    cardiac and mediastinal contours*4
    the cardiac and mediastinal silhouettes*2
    mediastinal and hilar contours*2
    the heart size and cardiomediastinal contours
    the heart, mediastinum and hila
    contours of the mediastinum
    heart and mediastinal structures
  `,
  abnormal: `
    <{mildly}|borderline> enlarged*8 | enlarged*5 | prominent*3 | {mildly} prominent*2 | widened*2
    upper limits of normal in size*3 | top normal*2 | at the upper limits of normal*2 | borderline in size*3
    borderline*2 | mildly to moderately enlarged | enlarged but <stable|unchanged|without edema>*3 | stable*4
    unchanged*5 | not changed*2 | not significantly changed*2 | stable and enlarged | large*2 | globular | generous
    {changed}*6 | larger than before | increased*2 | similar to prior*3 | similar to {prior}*2
    accentuated by {artifact}*3 | exaggerated by {artifact}*2 | magnified by {artifact} | partially obscured*3
    obscured by {present}*3 | obscured*2 | difficult to evaluate*2 | not well evaluated*2 | not well seen*2
    incompletely evaluated*2 | poorly evaluated | suboptimally evaluated | shifted to the {hand} | abnormal*2
    tortuous | within normal limits*3 | normal*3 | unremarkable*2 | stably enlarged | mildly enlarged but stable
    irregular | wide | not enlarged*2 | not significantly enlarged*2 | no longer enlarged | indistinct
    stable in size and appearance*2 | unchanged in appearance*2 | full | not widened | altered by {artifact}
    upper normal | slightly larger {since} | slightly large
    moderately enlarged with a {hand} ventricular configuration | of upper normal size | of normal size but tortuous
    nonenlarged | not appreciably changed | similar in configuration | widened by {artifact}
    in the upper range of normal | at the limits of normal | enlarged and globular | enlarged, {changed}
  `,
  // Just at the border, which the labeler takes for enlarged.
  'silhouette.border': `
    <heart size|the heart size|the heart|cardiac silhouette|the cardiac silhouette> <is|remains|appears> [at the] upper limits of normal [in size]*4
    <heart size|the heart|cardiac size|the cardiac silhouette> [is] <top normal|borderline|borderline enlarged|high normal|at the upper limit of normal>*3
    heart size [at] upper limits of normal*3
    heart size upper limits normal*2
    borderline <heart size|cardiac size|cardiac silhouette|cardiomegaly>*3
    upper limits of normal <heart size|cardiac silhouette>*2
    <heart|cardiac silhouette|heart size> is at the upper limits of normal for size*2
    <heart size|cardiac silhouette> <is mildly prominent|is borderline>, <stable|unchanged|accentuated by {artifact}>*2
    <heart size|the cardiac silhouette> is borderline to mildly enlarged
  `,
  'silhouette.clause': `
    {silhouette.border}*12
    <stable|unchanged|persistent> <mild|moderate|minimal|borderline|marked> <cardiomegaly|cardiac enlargement|enlargement of the cardiac silhouette>*4
    <heart size|the heart size|heart size and mediastinal contours|the cardiomediastinal silhouette|heart size and pulmonary vascularity> <appear|appears> <normal|within normal limits|unremarkable|upper limits of normal|mildly enlarged>*4
    {silhouette.#} {be.#} {abnormal}*12
    {silhouette.#} {seem.#} {abnormal}*5
    {silhouette.#} {stay.#} {abnormal}*4
    {silhouette.#} {abnormal}*4
    {silhouette.#} {may} be {abnormal}*3
    {silhouette.#} {has.#} {changed.verb}*2
    {silhouette.#} {has.#} {changed.verb} {since}*2
    {silhouette.#} {be.#} {abnormal} {since}*2
    {silhouette.#} {be.#} {abnormal} with {present}*2
    {silhouette.#} {be.#} {abnormal}, with no {absent}*2
    {silhouette.#} {be.#} {abnormal}, and {heart.thing.sg} is {well}*2
    {silhouette.#} {be.#} {well} and {silhouette.#} {be.#} {abnormal}
    {silhouette.#} {be.#} {abnormal} and {silhouette.#} {be.#} {well}
    {silhouette.#} {be.#} {abnormal}, which {may} {represent} {mediastinum.cause}*2
    {silhouette.#} {be.#} {abnormal}, <likely|possibly|probably> {representing} {cardiomegaly.cause}*3
    {silhouette.#} cannot be <evaluated|assessed>*2
    evaluation of {silhouette.#} is limited*2
    {silhouette.#} {be.#} not {mildly} enlarged
    <stable|unchanged> appearance of {silhouette.#}*3
    no <significant|interval> change in {silhouette.#}*3
    no change in <heart size|cardiac size|the cardiomediastinal silhouette|mediastinal contours>*2
    <stable|unchanged|enlarged|prominent|mildly enlarged|borderline|normal> <cardiomediastinal silhouette|cardiac silhouette|heart size|mediastinal contours|mediastinum|cardiac contour>*5
    enlargement of {silhouette.sg}*2
    mild enlargement of {silhouette.sg}*2
    prominence of {silhouette.sg}*2
    possible enlargement of {silhouette.sg}
    {silhouette.#} {be.#} {abnormal}. ^No {absent}*2
    given {artifact}, {silhouette.#} {be.#} {abnormal}*2
    {silhouette.#} {be.#} as before
    contour of {silhouette.sg} suggests {guess}
    leads overlie <the heart|the mediastinum|the cardiac silhouette>
    calcification in the <mediastinum|heart>*2
    {calcification.np.pl} in the mediastinum
    {lesion.np.sg} in the <left|right|superior|anterior> mediastinum
    {opacity.np.sg} over the <heart|mediastinum>
    {opacity.np.sg} obscures the <right|left> heart contour*2
    {heart.word} size
    the aorta is {abnormal}*2
    the aorta is <atherosclerotic|tortuous|ectatic|calcified|unfolded|tortuous and calcified|dilated|mildly tortuous>*3
    the {hand} hilum is <prominent|enlarged|full|unremarkable|normal>*2
    pulmonary vascularity is <increased|prominent|mildly prominent|indistinct|engorged|normal>*3
    the <pulmonary vasculature|pulmonary vascularity|central pulmonary arteries> <is|are> <engorged|indistinct|mildly congested|prominent|within normal limits>*3
  `,
  'heart.word': `
    normal heart | stable heart | upper limits of normal heart | mildly prominent cardiac | top normal heart
    borderline heart | unchanged cardiac | enlarged heart | normal cardiac | stable cardiac
    borderline enlarged heart
  `,
}
