import type { Finding } from './finding'

const edema: Finding = {
  count: `
    component of edema*2 | component of heart failure | component of interstitial edema
    degree of vascular congestion | pattern of pulmonary edema | degree of pulmonary edema | picture of CHF
    element of congestive failure
  `,
  plural: `
    signs of heart failure*3 | changes of CHF | changes of congestive heart failure*2 | findings of edema*2
    changes of pulmonary edema*2 | edematous changes | changes of vascular congestion*2 | signs of pulmonary edema
    features of congestive heart failure
  `,
  mass: `
    pulmonary edema*10 | edema*6 | interstitial edema*4 | pulmonary vascular congestion*5 | vascular congestion*4
    CHF*4 | congestive heart failure*5 | heart failure*3 | interstitial pulmonary edema*2 | alveolar edema*2
    pulmonary congestion*2 | pulmonary venous congestion | indistinctness of the pulmonary vessels*2
    vascular indistinctness | pulmonary vascular prominence*2 | vascular prominence*2 | vascular engorgement
    central vascular congestion*2 | cephalization | perihilar edema | fluid overload | pulmonary interstitial edema
    volume overload | cardiogenic edema | noncardiogenic pulmonary edema | indistinctness of vessels
    fluid overload or edema | perihilar vascular congestion | pulmonary venous hypertension | engorgement of the vessels
  `,
  grade: 'severity',
  quality: `
    interstitial*3 | perihilar*2 | central*2 | asymmetric*2 | diffuse*2 | overt*4 | frank*3 | acute*2 | alveolar*2
    early*2 | flash | underlying | superimposed*2 | cardiogenic
  `,
  where: 'heart',
  cause: `
    volume overload*2 | renal failure | fluid overload*2 | cardiac decompensation | supine positioning | drug reaction
    aggressive hydration
  `,
}

const cardiomegaly: Finding = {
  count: `
    enlarged heart*4 | enlarged cardiac silhouette*3 | enlarged cardiac contour | enlarged cardiac shadow
    degree of cardiomegaly | component of cardiomegaly | enlarged heart size
  `,
  plural: `
    signs of cardiomegaly | signs of cardiac enlargement | changes of cardiomegaly | signs of an enlarged heart
    findings of cardiomegaly
  `,
  mass: `
    cardiomegaly*14
    cardiac enlargement*4
    enlargement of the cardiac silhouette*4
    enlargement of the heart*2
    prominence of the cardiac silhouette*2
    enlargement of the cardiac contour
    global cardiomegaly
    enlargement of cardiac shadow
    left ventricular enlargement
    cardiac silhouette enlargement*2
    apparent cardiomegaly
  `,
  grade: 'severity',
  quality: `
    stable*6 | borderline*5 | global*2 | unchanged*2 | chronic*2 | apparent*2 | generalized | stable mild
    stable moderate | globular
  `,
  where: 'heart',
  cause: `
    AP technique*2 | a pericardial effusion*2 | portable technique | low lung volumes*2 | cardiomyopathy*2
    magnification | a prominent fat pad | left ventricular hypertrophy
  `,
}

const mediastinum: Finding = {
  count: `
    widened mediastinum*3
    wide superior mediastinum
    prominent mediastinal contour*2
    abnormal mediastinal contour*2
    abnormal cardiomediastinal silhouette
    widened mediastinal silhouette*2
    enlarged cardiomediastinal silhouette*2
    contour abnormality*3
    mediastinal contour abnormality*2
    abnormal mediastinal configuration
    shift of the mediastinum*2
    abnormal contour of the {hand} hilum*2
    widened superior mediastinum
    enlarged pericardial silhouette
  `,
  plural: `
    enlarged mediastinal contours
    abnormal hilar contours*2
    contour abnormalities*2
    widened mediastinal contours
    prominent hilar contours*2
    abnormal contours
    prominent cardiomediastinal contours
  `,
  mass: `
    widening of the mediastinum*4
    prominence of the mediastinum*3
    enlargement of the cardiomediastinal silhouette*3
    widening of the superior mediastinum*3
    enlargement of the mediastinal contours*2
    distortion of the mediastinal contours
    fullness of the {hand} hilar contour
    prominence of the aortic contour*2
    tortuosity of the aortic contour
    mediastinal silhouette enlargement
    bulging of the {hand} heart contour
    prominence of the mediastinal silhouette*2
    shift of the mediastinum to the {hand}*2
    contour deformity of the hemidiaphragm
    lobulation of the diaphragmatic contour
    prominence of the superior mediastinum*2
    enlargement of the cardiac silhouette and vascularity
    mediastinal widening*2 | a prominent mediastinal contour
  `,
  grade: 'severity',
  quality: 'apparent*3 | stable*3 | persistent*2 | superior | unchanged*2 | interval | questionable | new',
  where: 'heart',
  cause: `
    a tortuous aorta*3 | mediastinal fat*2 | patient rotation*3 | mediastinal lipomatosis | vascular ectasia*2
    portable technique*2 | a substernal goiter | supine positioning | an aneurysm | lymphadenopathy*2
    overlying vessels | hematoma
  `,
}

/** Findings of the heart, the mediastinum and the vessels. */
export const heartFindings = { edema, cardiomegaly, mediastinum }
