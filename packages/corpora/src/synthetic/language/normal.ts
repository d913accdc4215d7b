import type { Rules } from '../notation'

/** What looks as it should: heart and mediastinum, lungs and pleura, bones, the whole. */
export const normal: Rules = {
  'normal.clause': '{normal.heart}*12 | {normal.lungs}*7 | {normal.bones}*3 | {normal.other}*3 | {normal.whole}*4',

  'normal.lungs': `
    {lungs.#} {be.#} clear*8
    lungs are clear*4
    {lungs.#} {be.#} clear and <expanded|well expanded|well inflated|hyperexpanded>*4
    {lungs.#} {show.#} no <focal airspace disease|focal infiltrate|airspace opacity|acute disease|focal opacities>*2
    {lungs.#} {be.#} free of <focal|any focal|acute> <disease|infiltrate|airspace disease|consolidation>*3
    lungs clear*3
    clear lungs*2
    {lungs.#} {be.#} <well expanded|well aerated|well inflated|normally inflated|symmetrically expanded|hyperexpanded|mildly hypoinflated> and clear*3
    {lungs.#} {be.#} <grossly|essentially|otherwise|overall|bilaterally> clear*3
    {lungs.#} {be.#} <expanded|normally expanded|well-expanded|fully expanded|hyperexpanded|hypoinflated|hyperinflated|hyperlucent> <and|but> clear*4
    <hyperexpanded|hypoinflated|hyperinflated|well-aerated|well-expanded> <but|and> clear lungs*3
    {lungs.#} {seem.#} clear*2
    {lungs.#} {be.#} clear bilaterally
    clear, well-expanded lungs
    {lungs.#} {show.#} <no infiltrate|no focal disease|normal aeration>
    {lungs.#} {be.#} well-expanded without {absent}
    lungs: <clear|no focal consolidation|well aerated>
    the pleural spaces are clear*2
    the costophrenic angles are <sharp|clear|preserved|well defined>*2
    the hemidiaphragms are <smooth|well visualized|normally positioned>
    pleura: <no effusion|no effusion or pneumothorax|normal|clear>
    there is good inspiration
    the central airways are <patent|clear|unremarkable>
    both lungs are <normally|symmetrically|equally> aerated*2
    the pleural surfaces are <normal|unremarkable|smooth>
    normal <lung volumes|aeration|pleura>
  `,

  'bone.thing': `
    bony structures*3 | osseous structures*3 | the osseous structures*2 | visualized osseous structures | the bones*2
    the visualized bony structures | regional skeletal structures | the soft tissues and bones | the ribs
    soft tissues and bony structures | the imaged bones | clavicles and ribs | bones*2 | the thoracic vertebrae
    imaged osseous structures
  `,
  'normal.bones': `
    {bone.thing} are <intact|unremarkable|normal|within normal limits|grossly intact|unremarkable for age|grossly unremarkable|without abnormality|demineralized|osteopenic>*8
    {bone.thing} <intact|unremarkable|within normal limits>*2
    {bone.thing} appear <intact|grossly intact|normal|unremarkable>*2
    bony <thorax|skeleton> <intact|normal|unremarkable>*3
    the <bony thorax|osseous thorax|visualized skeleton|thoracic spine|skeleton> <is|appears> <intact|unremarkable|normal|grossly intact>*4
    {bone.thing} <reveal|show|demonstrate> no {nonspecific.bare.pl}*3
    no <bone|bony|osseous|skeletal|soft tissue|rib|vertebral|chest wall> abnormality*3
    no acute <bony|osseous|skeletal|rib> <abnormality|abnormalities|finding|findings|process>*3
    no acute bone abnormality
    soft tissues are <unremarkable|within normal limits|normal>*2
  `,

  'normal.other': `
    the trachea is midline*3
    trachea midline
    the visualized <upper abdomen|bowel gas pattern|abdomen> is unremarkable*3
    the <descending|ascending|thoracic> aorta is <tortuous|mildly ectatic|unremarkable|calcified|normal>*3
    limited views of the upper abdomen are <normal|unremarkable>
    the imaged portions of the upper abdomen are unremarkable
    upper abdominal structures are <normal|unremarkable|within normal limits>
    the diaphragm is <normal|unremarkable|well seen|intact>
    lung volumes are <normal|preserved|within normal limits>
  `,

  'normal.whole': `
    normal chest*3
    normal {exam}*2
    negative chest*2
    negative {exam}
    unremarkable {exam}*2
    {viewer} is <normal|unremarkable|within normal limits>
    no <acute|active> disease*3
    no acute {nonspecific.noun.sg}*2
    no <acute|typical|definite> <radiographic|preoperative|cardiac> findings*3
    no acute <preoperative|radiographic|cardiopulmonary|cardiac|intrathoracic|thoracic|pulmonary> <findings|abnormalities|abnormality|finding|disease|process>*6
    no radiographic evidence of acute <cardiopulmonary|pulmonary|intrathoracic> <disease|process|abnormality>*2
    no evidence of <acute|active> disease*2
    normal appearance of the chest
    clear lungs, normal heart
    normal heart and lungs*2
    stable chest*2
    no significant abnormality
  `,
}
