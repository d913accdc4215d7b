import type { Rules } from '../notation'

/** Phrases that say where a finding is, by the part of the body. */
export const places: Rules = {
  'segment.noun': 'apical | anterior | posterior | superior | lateral | medial | basal | posterobasal',
  'lung.place': `
    in the {hand} {lobe}*6
    at the {hand} {lobe}*2
    within the {hand} {lobe}*2
    of the {hand} lung
    of the {hand} {lobe}
    in the {hand} <lower|upper|mid> zone
    in the {region} region*3
    in the {region} <area|lung>
    in the lingula*2
    within the lingula
    in the {segment.noun} segment of the {hand} <upper|lower> lobe*2
    at the lung bases*3
    at the {hand} lung base*4
    at both <lung bases|bases>*2
    in the lung bases
    in both <upper|lower> lobes*2
    in both lungs*2
    in the bilateral <upper|lower|mid> lungs
    in the lung apices
    in the {hand} lung*3
    throughout both lungs*2
    throughout the {hand} lung
    bilaterally*3
    on the {hand}*3
    on either side
    medially
    posteriorly*2
    in the retrocardiac region*2
    behind the heart*2
    overlying the {hand} {ordinal} rib
    projecting over the {hand} {lobe}*2
    projected over the {hand} <apex|hilum|{ordinal} rib>
    over the {hand} <hemithorax|lung apex|mid lung>
    overlying the <spine|heart> on the lateral view
    on the lateral <view|projection|radiograph>*2
    seen only on the <frontal|lateral|AP> <view|projection>
    adjacent to the {hand} <hilum|heart border|hemidiaphragm>*2
    near the {hand} hilum
    along the {hand} <heart border|hemidiaphragm|paratracheal stripe>
    lateral to the {hand} hilum
    just above the {hand} hemidiaphragm
    between the {ordinal} and {ordinal} posterior ribs
    in the periphery of the {hand} lung
    <right greater than left|left greater than right>
    worse on the {hand}*2
    in the distribution of the {hand} <upper|lower|middle> lobe
    extending from the {hand} hilum to the periphery
    with <upper|lower> lobe predominance
    through the {hand} <mid lung|base>
    in the <medial|lateral> aspect of the {hand} <base|lung>*2
    in the retrosternal <space|region>
    in the {hand} cardiophrenic <angle|region>*2
    just below the {hand} hilum
    at the <right|left> base medially
    peripherally
    in a perihilar <distribution|pattern>
    involving the {hand} <upper|lower> lobe
    toward the {hand} apex
    inferior to the {hand} hilum
    at the level of the {ordinal} rib
    anteriorly
    seen through the heart
  `,
  'heart.place': `
    bilaterally*2 | in both lungs*2 | at the bases | in the perihilar regions*2 | centrally
    with a basilar predominance | on the {view}*3 | on the right | on the left | of the chest | in the upper zones
    at the level of the aortic arch | along the {hand} heart border | in the {hand} paratracheal region | of the hila
    superiorly | in the perihilar distribution
  `,
  'chest.place': `
    in the {hand} upper quadrant | under the {hand} hemidiaphragm | beneath the diaphragm | in the {hand} chest wall*2
    in the neck | in the soft tissues*2 | along the {hand} lateral chest wall*2 | in the visualized upper abdomen*2
    in the abdomen | in the {hand} axilla | overlying the {hand} chest | projecting over the {hand} shoulder
    in the thorax*2 | in the chest*2 | on the {hand}*3 | in the mediastinum | on the {view}*2 | posterior to the heart
    at the {hand} base | in the posterior mediastinum | over the mid abdomen | over the liver | below the diaphragm
    in the retrosternal airspace | of the abdomen | in the epigastric region
  `,
  'pleural.place': `
    on the {hand}*5
    at the {hand} base*3
    at the {hand} costophrenic angle*2
    in the {hand} costophrenic <angle|sulcus>*2
    bilaterally*3
    on both sides
    in the {hand} hemithorax*2
    at the {hand} apex*2
    along the {hand} lateral chest wall
    along the {hand} lateral pleural surface
    layering posteriorly
    at the lung apices
    in the posterior <costophrenic sulcus|sulci|costophrenic angles>
    tracking into the <minor|major> fissure
    <right greater than left|left greater than right>
    larger on the {hand}
    on the lateral view
    in the {hand} pleural space
  `,
  'bone.place': `
    of the thoracic spine*4
    in the thoracic spine*2
    of the spine
    of the <mid|lower|upper> thoracic spine*2
    of the {hand} <clavicle|shoulder|humerus|scapula>*2
    of the {hand} {ordinal} rib
    at <T|L>{digit}
    of the lumbar spine
    of the cervical spine
    in the {hand} shoulder
    along the thoracolumbar junction
    of the <visualized|imaged> <spine|skeleton>
    of the sternum
    at multiple levels
    of the acromioclavicular joints
    of the {hand} glenohumeral joint
    in the {hand} humeral head*2
    of the {hand} <first|second|third> anterolateral rib
    of the <midthoracic|mid-thoracic|T-spine|lumbosacral|thoracolumbar> <spine|vertebrae|region>*3
    involving a <mid|lower> thoracic vertebral body*2
    about the {hand} shoulder
    along the anterior aspect of the spine
    of the pelvis
    of the {hand} glenoid
    of indeterminate age
  `,
}
