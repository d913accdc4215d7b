import type { Rules } from '../notation'

/** Tubes, lines, pacemakers and what surgery leaves: where they end, what was done to them. */
export const devices: Rules = {
  caliber: `
    small-bore | large-bore | single-lumen | double-lumen | temporary | implanted | percutaneous | single | small
    short | partially visualized | surgical
  `,
  'hardware.side': `
    {side}*6 | {hand} chest wall*2 | {hand} pectoral | {hand} basilar | {hand} upper extremity | {hand} anterior
    {hand} apical | bilateral
  `,
  'hardware.place': `
    in place*6 | in standard position*2 | in situ | in good position | in the {hand} chest*2
    in the {hand} upper quadrant | overlying the {hand} hemithorax*2 | over the {hand} chest | {tip}*6
    with tip {tip.place}*4 | with the tip {tip.place}*3 | with its tip in the {vessel}*2
    with leads in the {chamber}*2 | at the {hand} base | projecting over the {vessel} | in the cervical spine
    in the lower thoracic spine | in satisfactory position | in unchanged position*2 | in the stomach
    in the mediastinum | via {hand} <subclavian|internal jugular> approach
  `,
  vessel: `
    SVC*5 | mid SVC*2 | distal SVC*2 | superior vena cava*2 | right atrium*3 | cavoatrial junction*3 | low SVC
    upper SVC | brachiocephalic vein*2 | left brachiocephalic vein | azygos vein | main pulmonary artery*2
    right pulmonary artery | right ventricle*2 | axillary vein | subclavian vein | proximal SVC | lower SVC
    right internal jugular vein | caval atrial junction | SVC/RA junction
  `,
  chamber: `
    right atrium and right ventricle*3 | right ventricle*2 | right atrium | expected positions | coronary sinus
    right heart
  `,
  'tip.place': `
    in the {vessel}*6 | at the {vessel} | at the level of the <{vessel}|carina> | projecting over the {vessel}*2
    overlying the {vessel}*2 | {measure} above the carina*4 | approximately {measure} above the carina*3
    at the carina | in the stomach*2 | below the diaphragm*2 | in the body of the stomach
    in the right mainstem bronchus | at the thoracic inlet | beyond the margin of the film | not seen*2
    off the image | in good position | in the {hand} apex | in the mid esophagus | near the gastroesophageal junction
    at the {hand} base | directed towards the apex
  `,
  tip: `
    terminating in the {vessel}*3 | terminating {tip.place}*2 | terminates in the {vessel}*2 | ends in the {vessel}
    ending {tip.place} | extending below the diaphragm*2 | coursing below the diaphragm*2 | passing into the stomach
    overlying the stomach | coiled in the <stomach|pharynx|esophagus>*2 | projecting {tip.place}
    projects {tip.place}*2 | courses below the diaphragm*2 | entering from the {hand} | looping in the {vessel}
  `,
  'device.done': `
    removed*6 | withdrawn | pulled back | advanced*2 | repositioned*2 | replaced*2 | exchanged | placed*5 | inserted*2
    extubated | retracted | discontinued | clamped | changed | readjusted | taken out
  `,
  'device.state': `
    in place*6 | unchanged*5 | in good position*3 | in standard position*3 | in satisfactory position*3 | intact*5
    stable*3 | stable in position*2 | unchanged in position*3 | in unchanged position*3 | in appropriate position*2
    malpositioned*2 | too high | in the right mainstem bronchus | low-lying | in expected position*2 | fractured*2
    not seen*2 | no longer seen*3 | no longer present*3 | no longer visualized*2 | absent | removed*2 | not identified
    well positioned | aligned | partially visualized*2 | in the stomach | coiled | kinked | in constant position
    obscured | not well seen | again seen*2 | present*2 | seen*2 | incompletely evaluated | as before
  `,
  'positive.hardware': `
    the distal tip of the {device.count} is {tip.place}*2
    pacemaker generator overlies the {hand} chest, leads {tip.place}*2
    external <monitor|cardiac monitor|EKG> leads overlie the <chest|thorax|{hand} hemithorax>*3
    the <generator|battery pack|reservoir> is in the {hand} chest wall, <with lead|with catheter> tip {tip.place}
    broken <sternal|sternotomy> wires*2
    median sternotomy wires and {device.np.pl} <are seen|are noted|noted>*2
    catheter tips overlie the {vessel}*2
    {hand} shoulder <prosthesis|arthroplasty|hemiarthroplasty|replacement>*2
    {device.np.#} {be.#} {device.state}*10
    the {device.noun.#} {be.#} {device.state}*6
    the {device.noun.#} {has.#} been {device.done}*3
    {device.np.#} {stay.#} {device.state}*3
    {device.np.#} {seem.#} {device.state}
    {device.noun.#} {device.state}*4
    the tip of the {device.count} is {tip.place}*4
    the tip of the {hardware.side} {device.count} <terminates|projects|lies> {tip.place}*3
    {device.count} tip {tip.place}*3
    {device.count} tip is {tip.place}*3
    {device.np.sg} {tip}*4
    {device.np.sg} with tip {tip.place}*5
    {device.np.sg}, tip {tip.place}*2
    {device.np.#} {device.place}*5
    interval <placement|insertion|repositioning|advancement> of {device.np.#}*4
    there has been interval <placement|insertion> of {device.np.#}*2
    {device.np.#} {has.#} been <placed|inserted|advanced|repositioned|replaced>*3
    status post {device.count} <placement|insertion|exchange>*2
    new {device.noun.#} {device.place}*2
    {device.np.#} and {device.np.#} {device.place}*3
    {device.np.#} and {device.np.#} are {device.state}*3
    {device.np.sg}, {device.np.sg}, and {device.np.sg} are {device.state}*3
    {device.np.#} {be.#} seen with leads in the {chamber}*2
    pacemaker leads <terminate in|overlie|project over> the {chamber}*2
    {device.np.sg} could be <advanced|withdrawn|pulled back> {measure}*2
    recommend <advancing|withdrawing|repositioning> the {device.count}*2
    {device.np.sg} with {device.place}, no {absent}*2
    {device.np.#} {device.place} without {absent}*3
    postsurgical changes of the {hand} chest with {device.np.#}*2
    the patient {be.sg} status post median sternotomy with {device.np.pl}*2
    side port is <above|at|below> the gastroesophageal junction*2
    lines and tubes: {device.np.sg} {tip}*2
    lines and tubes are {device.state}*2
    the tip is {tip.place}
    {device.np.#} overlie{s.#} the {hand} <hemithorax|chest|shoulder>*2
    {device.np.#} project{s.#} over the <heart|mediastinum|abdomen>
    prior <CABG|sternotomy|median sternotomy|thoracotomy|valve replacement|lobectomy|pneumonectomy|spinal fusion> with {device.np.pl}*2
    ICD in place
    left chest <wall|pectoral> <pacemaker|defibrillator|ICD> with <intact|unchanged> leads*2
  `,
  'negative.hardware': `
    {device.np.#} {has.#} been removed*6
    the {device.noun.#} {has.#} been removed*4
    interval removal of {device.np.#}*5
    removal of the {device.noun.#}*3
    status post removal of {device.np.#}*2
    {device.np.#} {has.#} been <withdrawn|discontinued|pulled|removed> {since}*2
    {device.np.#} removed*2
    the patient has been extubated and the {device.noun.sg} removed
    {device.np.#} {be.#} no longer {seen}*3
    no {device.noun.#} {be.#} {seen}*2
    there {be.#} no {device.noun.#}*2
    {device.np.#} {has.#} been removed and {device.np.sg} remains*2
    interval removal of {device.np.sg} and {device.np.sg}*2
    interval removal of {device.np.sg} with placement of {device.np.sg}*2
    {device.np.sg} removed, no {absent}*2
    without {device.bare.#}
    previously seen {device.noun.#} {has.#} been removed*2
    no {device.noun.#}
  `,
  surgery: `
    postsurgical changes {lung.place}*3
    postoperative changes of the {hand} <lung|chest|hemithorax|breast>*3
    status post <{hand} upper lobectomy|CABG|median sternotomy|{hand} mastectomy|thoracotomy|pneumonectomy|esophagectomy|valve replacement|cardiac surgery|lung transplant|cholecystectomy>*4
    surgical clips <in|project over|overlie|are noted in> the {hand} <upper quadrant|axilla|hilum|breast|neck>*4
    median sternotomy wires are <intact|unchanged|noted|present|aligned|fractured>*3
    sternotomy wires and mediastinal clips*2
    patient is status post <sternotomy|CABG|coronary bypass grafting|valve surgery>*2
    cholecystectomy clips*2
    prior median sternotomy
    {hand} mastectomy changes
    surgical changes of <CABG|fusion|the {hand} shoulder>*2
    volume loss from prior {hand} <lobectomy|wedge resection>*2
    surgical sutures {lung.place}
    vertebroplasty changes at <T|L>{digit}
    interval {hand} thoracentesis with <decreased|resolved|no residual> effusion*3
    status post thoracentesis without {absent}*2
    changes of prior median sternotomy
  `,
}
