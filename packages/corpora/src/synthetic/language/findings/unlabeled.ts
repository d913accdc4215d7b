import type { Finding } from './finding'

const leak: Finding = {
  count: `
    pneumomediastinum*2 | pneumoperitoneum*2 | pneumopericardium | bowel obstruction | free air collection
    air collection
  `,
  plural: `
    signs of free air*2 | signs of pneumoperitoneum | free air collections | collections of air
    dilated loops of bowel | air-filled loops of bowel | signs of bowel obstruction
  `,
  mass: `
    free air*6 | pneumoperitoneum*6 | pneumomediastinum*6 | free intraperitoneal air*4 | free subdiaphragmatic air*2
    free air under the diaphragm*3 | free air beneath the {hand} hemidiaphragm*2 | intra-abdominal free air
    subdiaphragmatic free air*2 | mediastinal air | free intra-abdominal air | free peritoneal air
    intraperitoneal free air
  `,
  grade: 'amount',
  quality: 'obvious*2 | intraperitoneal | subdiaphragmatic*2 | persistent | residual*2 | postoperative*2 | abdominal',
  where: 'chest',
  cause: 'recent surgery*2 | perforation*2 | recent laparoscopy*2 | barotrauma',
}

const nonspecific: Finding = {
  count: `
    acute abnormality*5 | abnormality*5 | acute process*4 | acute cardiopulmonary process*5
    acute cardiopulmonary abnormality*5 | bony abnormality*4 | acute osseous abnormality*3 | focal abnormality*2
    active disease process | pulmonary abnormality*2 | lesion*3 | osseous lesion*2 | destructive lesion
    acute intrathoracic process*2 | acute pulmonary process*2 | acute finding*2 | lymph node | enlarged lymph node*2
    acute bony abnormality*3 | cardiac abnormality | foreign body*2 | skeletal abnormality*2 | dislocation*2
    lung abnormality | suspicious bony lesion | hilar abnormality
  `,
  plural: `
    acute abnormalities*4 | abnormalities*4 | acute findings*5 | acute cardiopulmonary findings*3
    bony abnormalities*3 | acute osseous abnormalities*3 | lesions*2 | lytic or sclerotic lesions*2
    osseous lesions*2 | destructive bony lesions | acute bony abnormalities*2 | enlarged lymph nodes*2
    acute osseous findings*2 | focal lung abnormalities*2 | acute pulmonary findings*3 | changes*2 | acute changes*2
    suspicious osseous lesions | focal lesions | aggressive osseous lesions | acute skeletal findings
    suspicious lesions
    acute cardiopulmonary abnormalities*5 | radiographic abnormalities | acute radiographic cardiopulmonary abnormalities*2 | lymph nodes
  `,
  mass: `
    acute disease*4 | acute cardiopulmonary disease*6 | active disease*4 | acute pulmonary disease*4 | adenopathy*4
    lymphadenopathy*4 | hilar adenopathy*3 | mediastinal adenopathy*2 | disease*2 | active cardiopulmonary disease*3
    acute pathology*2 | acute cardiopulmonary pathology*2 | change | tuberculosis*4 | active tuberculosis*3
    hilar lymphadenopathy*2 | tracheal deviation*2 | mediastinal shift*3 | tuberculous disease | acute lung disease
    active pulmonary disease*2 | sarcoidosis | acute injury | traumatic injury*2 | cardiac decompensation
    vascular abnormality | TB | adverse interval change | acute thoracic pathology | pulmonary nodular disease
    evidence of trauma | bone destruction
    recurrence | tumor recurrence | pathology | disease progression | active tuberculosis infection | tuberculous changes
  `,
  grade: 'severity',
  quality: `
    acute*8 | focal*3 | active*4 | significant*3 | other*2 | new*2 | acute or active | acute radiographic | bony
    suspicious*2 | aggressive | gross | intrathoracic | further
  `,
  where: 'chest',
  cause: `
    age | technique*2 | patient rotation*2 | known disease | previous treatment*2 | prior surgery*3 | old disease
  `,
}

const unlisted: Finding = {
  count: `
    lucent lesion*2 | sclerotic focus*2 | sclerotic lesion | aneurysm*2 | enlarged lymph node*2 | empyema | fistula
    vessel on end*2 | vascular structure | nipple shadow*2 | skin fold*2 | bone island*2 | pectus excavatum*2
    cervical rib | azygos lobe*2 | prominent fat pad | foreign object | air-filled structure | pericardial effusion*2
    paraspinal fullness | hilar node | joint space | dislocation*2 | amputation | abscess | cyst*2 | lucency*2
    shunt | cavity*2 | bleb | anomaly | artifact*2 | tear | loose body | gastric bubble | dilated esophagus
  `,
  plural: `
    lucencies | sclerotic changes*2 | enlarged nodes | nipple shadows*2 | skin folds*2 | dilated loops of bowel*2
    chronic changes*2 | senescent changes | postoperative changes*2 | postsurgical changes*2 | cysts | blebs
    gas-filled loops | vascular structures | cervical ribs | surgical changes | fat pads | vessels | bony spurs
    age-related changes | rib changes | hypertrophic spurs | artifacts | cavities
  `,
  mass: `
    hypoinflation*3 | air trapping*2 | spondylosis*2 | osteoarthritis*2 | joint space narrowing*2 | spurring*2
    disc space narrowing*2 | tracheal deviation*2 | shift of the trachea to the {hand} | vascular crowding*2
    bronchovascular crowding*2 | adenopathy*2 | lymphadenopathy*2 | ectasia*2 | tortuosity*2 | demineralization
    sarcoidosis | pneumonitis*2 | respiratory motion | dilatation of the esophagus | gastric distention
    interstitial change | granulation | ossification | pectus carinatum | hepatomegaly | splenomegaly*2
    vascular engorgement | redistribution of flow | loss of disc height | haziness*2 | patient rotation
    cardiac decompensation | chronic lung changes*2 | chronic change | hypoventilation*2 | bowel gas
  `,
  grade: 'severity',
  quality:
    'chronic*2 | vague*2 | nonspecific*2 | congenital | benign*2 | focal*2 | apparent | relative | subtle*2 | lucent',
  where: 'chest',
  cause: 'positioning*2 | an old injury*2 | a normal variant*3 | a skin fold*2 | previous surgery',
}

/** Findings without a column: most of them the labeler does not know at all. */
export const unlabeledFindings = { leak, nonspecific, unlisted }
