import type { Rules } from '../notation'

/** Quality of the examination and what disturbs it. */
export const technique: Rules = {
  artifact: `
    AP technique*3 | portable technique*3 | low lung volumes*4 | patient rotation*3
    patient <positioning|position|motion|habitus|body habitus>*3
    overlying <structures|soft tissues|devices|leads|hardware>*2 | technique*2 | poor inspiration*2 | projection
    magnification | lordotic positioning | supine positioning*2 | underpenetration | a shallow inspiration
    expiratory technique | exposure | large body habitus | technical factors*2 | patient rotation and technique
    overlap of structures | suboptimal positioning | film quality | respiratory motion | the degree of inspiration
    exposure factors | overlying soft tissue | differences in positioning | differences in technique*2 | obliquity
    kyphotic positioning | the AP projection*2
  `,
  quality: `
    low lung volumes*5
    lung volumes are <low|low bilaterally|slightly low|decreased|reduced|diminished|normal|markedly low|hyperexpanded>*5
    low lung volumes with <bronchovascular crowding|vascular crowding|crowding of the vasculature|basilar atelectasis|bibasilar atelectasis>*4
    low lung volumes <accentuate|exaggerate|limit evaluation of> <the heart size|the cardiac silhouette|the bronchovascular markings|the lung bases|the pulmonary vasculature>*4
    there are low lung volumes with crowding of the bronchovascular <structures|markings>*2
    exam is limited by {artifact}*3
    {viewer} is <limited|degraded|somewhat limited> <by|due to|secondary to> {artifact}*4
    limited {exam} due to {artifact}*2
    the patient is <rotated|rotated to the {hand}|slightly rotated|kyphotic|lordotic>*4
    patient rotation limits <evaluation|assessment> of {silhouette.sg}*2
    suboptimal <inspiration|inspiratory effort|exam>*2
    poor inspiratory effort*2
    shallow inspiration*2
    motion artifact <is present|limits evaluation|degrades the image>*2
    the lung apices are <excluded|not included|obscured by the chin>*2
    the {hand} costophrenic angle is <not included|excluded|partially cut off|not imaged|obscured>*3
    film is <underpenetrated|overpenetrated|technically adequate|suboptimal>
    allowing for {artifact}, {normal.clause}*2
    allowing for {artifact}, no {absent.sg} is {seen}
    given {artifact}, {absent} {hedge.sg}
    evaluation of the <lung bases|apices|mediastinum|retrocardiac region> is limited by {artifact}*3
    hypoinflated lungs*2
    the lungs are <hypoinflated|hyperinflated|hyperexpanded|mildly hypoventilated|underinflated|hyperaerated>*4
    overlying <leads|structures|tubes> <limit|obscure|partially obscure> <evaluation|detail|the {hand} lung>*2
    overlying <artifact|clothing|hair> <limits|obscures> <evaluation|detail>
    decreased lung volumes with {present}*2
    improved <aeration|inspiration|lung volumes> {since}*2
    aeration of the {hand} <lung|lung base> has {changed.verb}*2
    technically <limited|adequate|difficult> {exam}*2
    bronchovascular crowding due to {artifact}*3
    crowding of the pulmonary vasculature, likely due to {artifact}*2
    there is crowding of bronchovascular structures without {absent}
    this {exam} was obtained in <deep|incomplete|poor|good> inspiration
    the patient's <chin|arm|hand|hair> obscures the {hand} <apex|lung apex|upper lung>*2
    quality of the {exam} is <limited|good|suboptimal>
    considering {artifact}, {normal.clause}
    accounting for {artifact}, {silhouette.#} {be.#} {abnormal}
    decreased <inspiration|inspiratory effort|lung volumes> {since}*2
    {lungs.#} {be.#} <under|poorly|suboptimally|moderately well|well> <inflated|aerated|expanded>*3
    diaphragms are <flattened|elevated|partially obscured|at the level of the {ordinal} rib>*2
    the {exam} is [somewhat] limited but <diagnostic|adequate>
    flattening of the <diaphragms|hemidiaphragms|diaphragm> <consistent with|suggests|compatible with> <hyperinflation|COPD|emphysema>*3
    there is flattening of the diaphragms*2
    increased AP diameter of the chest*2
    increased retrosternal <airspace|lucency|clear space>*2
    lung volumes are normal without {absent}*2
    the {hand} hemidiaphragm is <elevated|slightly elevated|obscured|flattened|indistinct>*4
    the {hand} costophrenic angle is <blunted|mildly blunted|sharp|clear|indistinct|obscured>*4
    nipple <shadows|markers> are <seen|in place|noted>*2
  `,
  views: `
    <{digit}|two|three> <images|radiographs|views> were obtained*2
    <PA and lateral|AP and lateral|frontal and lateral|two> views of the chest*5
    portable AP view of the chest*2
    <single|one> <AP|frontal|portable> view of the chest*2
    views: <PA and lateral|AP upright|portable supine>
    upright <portable|AP|PA> {exam}*2
    <two|three|four> views of the chest were <obtained|submitted|provided|reviewed>*2
    technique: <PA and lateral|portable AP> chest
    AP portable <upright|supine|semi-upright|semi-erect> view of the chest <was obtained|at {clock}>*2
    lateral view is <suboptimal|limited|not provided>
    <{digit}|two> images were <reviewed|obtained|submitted>
    chest, <two views|PA and lateral|single view|2 views>
    <chest two views|chest PA and lateral|chest AP portable>, {date}
    frontal and lateral radiographs of the chest*2
    the examination consists of {view} and {view}
    <PA|AP> and lateral chest radiographs
    views of the <chest|ribs|thoracic spine|shoulder> <demonstrate|show> {present}*2
    {exam} with contrast
  `,
}
