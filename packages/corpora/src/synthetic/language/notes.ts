import type { Rules } from '../notation'

/** Sentences about the patient, other examinations, advice and who was told: mostly without a finding of the film itself. */
export const notes: Rules = {
  comparison: `
    comparison: {earlier}*3
    comparison is made to {prior}*3
    comparison is made with {prior}*2
    compared to {prior}*2
    no prior {exam.pl} available for comparison*3
    no prior {exam.pl} are available*2
    none available for comparison*2
    comparison: none*2
    correlation is made with {exam} of {date}*2
    {prior} was reviewed
    no comparison {exam.pl}*2
    {exam} from {date} is used for comparison
    stable {exam}*2
    no <significant|interval|substantial|definite> change*4
    no <significant|interval> change {since}*4
    no change from {prior}*2
    there has been no <significant|interval|appreciable> change {since}*3
    unchanged {exam}*2
    stable appearance of the chest*3
    no new abnormality*2
    little <interval change|change>*2
    otherwise unchanged*2
    otherwise no change
    overall unchanged appearance
    stable post-operative chest
    interval improvement*2
    as compared to {date}, there is no relevant change*2
    findings are <stable|unchanged|similar to prior|new>*3
  `,
  earlier: `
    {date}*4 | none*2 | {prior}*3 | none available | {exam} of {date}*2 | no prior {exam.pl} | {exam} dated {date}
    {date} and {date}
  `,
  indication: '{indication.header}: {reason}*5 | {reason}*3 | history of {complaint}*2',
  'indication.header': `
    indication*3 | history*2 | clinical history*2 | reason for exam*2 | clinical information | reason for examination
    clinical indication
  `,
  reason: `
    {complaint}*6
    {complaint}, {complaint}*2
    {complaint} and {complaint}
    evaluate for {absent}*2
    evaluate for {absent} or {absent}
    evaluate {device.count} placement
    rule out {absent}*2
    r/o {absent}*2
    {years}-year-old <male|female|man|woman> with {complaint}*5
    {years}-year-old <male|female> with {complaint} and {complaint}*2
    year old <man|woman> with {present}
    ___ year old <man|woman> with {complaint}*3
    ___ <man|woman> with {complaint}, evaluate for {absent+or}*3
    {years} y/o <M|F> with {complaint}*2
    patient with {complaint}, please assess for {absent}*2
    please evaluate for interval change
    interval change
    assess {device.count} position
    please evaluate for {absent+or}*2
    <preop|preoperative|pre-operative> <evaluation|clearance|chest>*2
    followup of {present}*2
    question {absent}*2
    ?{absent}
    status post {device.count} placement, evaluate for {absent}
  `,
  years: '{digit}{digit} | {blank} | {digit}1 | 4{digit}',
  complaint: `
    chest pain*4 | shortness of breath*4 | cough*4 | dyspnea*3 | fever*3 | fever and cough*2 | hypoxia*2 | weakness
    altered mental status | syncope | trauma*2 | fall*2 | MVC | motor vehicle collision | positive PPD*2
    hemoptysis*2 | leukocytosis | wheezing | weight loss | abdominal pain | sepsis | back pain | dizziness
    palpitations | tachycardia | respiratory failure | respiratory distress | COPD*2 | asthma*2 | CHF*2
    congestive heart failure*2 | pneumonia*2 | HIV | breast cancer | lung cancer | ESRD | cirrhosis | diabetes
    hypertension*2 | atrial fibrillation | recent surgery | known pleural effusion*2 | recent pneumothorax
    chest tube removal | line placement | intubation | preop | night sweats | smoking | history of smoking | rib pain
    tuberculosis exposure | SOB | CP
  `,
  recommendation: `
    {exam} is recommended for further evaluation*3
    recommend {exam} for further evaluation*3
    recommend <follow-up|followup|follow up> {exam} in {span}*4
    recommend follow-up to <resolution|ensure resolution|document resolution>*4
    follow-up <to resolution|to clearing> is <recommended|advised|suggested>*3
    further evaluation with {exam} is <recommended|suggested|advised>*3
    consider {exam} for further <evaluation|characterization|assessment>*3
    if clinically indicated, {exam} <may be obtained|is recommended|could be performed>*3
    close follow-up is <warranted|suggested|advised>*2
    oblique views or {exam} would be <useful|helpful|informative> to determine whether this is {guess}*2
    follow up after treatment to ensure <resolution|clearing> of {present}*2
    further <imaging|characterization> is needed, if {guess} is of concern
    clinical correlation is <recommended|advised|suggested|needed>*3
    correlate clinically*2
    please correlate with <exam|physical exam|clinical findings|history|prior imaging>*3
    recommend repeat {exam} after <treatment|therapy|diuresis>*3
    repeat <PA and lateral|upright|lateral> {exam} would be helpful*2
    dedicated <rib|lateral|decubitus|oblique> <views|radiographs|series> <may be helpful|are recommended|can be obtained> if there is concern for {absent}*3
    comparison with prior {exam.pl} would be helpful*2
    recommend {exam} to <exclude|evaluate for|rule out> {guess}*4
    {exam} may be helpful to <exclude|confirm|differentiate> {guess}*3
    lateral view may be helpful*2
    attention on follow-up*2
    short interval follow-up is recommended*2
    nonemergent {exam} is recommended for {present}*2
    if there is persistent concern for {absent}, consider {exam}*3
    recommend clinical correlation for {absent}*2
    further workup is recommended
    treatment and follow up recommended
    CT would be more sensitive for {absent}*2
    suggest {exam} <to evaluate|for evaluation of> {present}*2
  `,
  notification: `
    findings were discussed with {doctor} at {clock}*3
    findings discussed with {doctor} by {doctor} at {clock} on {date}*2
    {doctor} was notified of these findings at {clock}*3
    results were called to {doctor} at {clock}*2
    these findings were communicated to {doctor} <by telephone|by phone|via page|by email>*3
    critical result notification documented*2
    message sent to {doctor} at {clock}*2
    discussed with {doctor} <in person|by telephone>*2
    telephone notification to {doctor} at {clock}
    the above findings were entered into the notification system
    receipt of the results was acknowledged by {doctor}
    wet read by {doctor} at {clock}*2
    dictated by {doctor}
    electronically signed by {doctor} on {date}
    attending: {doctor}
    I have personally reviewed the images and agree
    findings of {present} were communicated to {doctor} at {clock}*2
    preliminary read: {present}*2
    the presence of {present} was discussed with {doctor}
  `,
  irrelevant: `
    {digit} cm <above the carina|in diameter|in size|below the thoracic inlet>*2
    {digit} cm [{hand}] <nodule|mass|opacity|effusion> {lung.place}*2
    this may be <artifactual|due to {blank}|due to overlap of vascular structures|positional|technical>*3
    <hand|right knee|left knee|shoulder|abdomen|pelvis|left hip|cervical spine|lumbar spine>
    <two|three> views of the {hand} <knee|hand|shoulder|hip|foot>
    joint spaces are <maintained|narrowed|preserved>*2
    it is <calcified|not calcified|stable|indeterminate>
    this <has|have> <resolved|increased|not changed> {since}
    {unlisted.np.#} {be.#} {seen.again}*4
    {unlisted.np.#} {unlisted.place}*3
    {unlisted.np.#} {likely.as} {unlisted.np.sg}*3
    stool and air throughout the colon
    no comparisons
    without a comparison, the age is unknown
    the patient was unable to <hold the breath|stand|cooperate>
    the patient left before additional views
    {blank}
    {blank} {blank} {blank}
    see above*2
    as above*3
    as described above*2
    see comment
    please see {exam} report
    please refer to {exam} of the same day
    see separately dictated {exam} report
    other findings as above*2
    there are {blank} in the {hand} <upper quadrant|hilum|breast>*2
    {blank} overlies the {hand} chest
    there is <residual|some> contrast <in the colon|in the stomach>*2
    <nonobstructive|unremarkable|normal> bowel gas pattern*2
    gaseous distention of the <stomach|bowel|colon>*2
    gas-filled loops of bowel*2
    breast shadows are <noted|symmetric>
    patient is status post <mastectomy|cholecystectomy>
    cervical ribs
    azygos lobe*2
    there is an azygos fissure*2
    bilateral nipple piercings
    jewelry overlies the <neck|chest>
    body piercings
    the {hand} arm overlies the chest
    incidental azygos lobe
    bilateral <breast implants|nipple shadows>*2
    {blank} is {well}
    the {blank} are {well}
    no {blank} is seen*2
    the {heart.part} and {blank} are {well}*2
    there is {blank} in the {hand} {lobe}
    stable {blank}
    the lungs are {blank}
    normal {blank}
    no acute {blank}*2
    not {blank}
    three-vessel coronary disease
    prominent pericardial fat pad*2
    {hand} epicardial fat pad
    the spleen is <enlarged|not enlarged>
    gallstones
    pectus excavatum*2
    pectus carinatum
    the <liver|spleen|stomach|colon> is <distended|enlarged|not well seen>
    gallbladder is surgically absent
    residual barium
    contrast material in the <bowel|collecting systems>
    interposition of colon
    the {hand} <humeral head|clavicle|scapula> is <unremarkable|high riding|resected>
    rib cage is symmetric
    a <cervical|rudimentary> rib is noted
    question of <clothing|jewelry|button> artifact
    patient motion
    the date of the prior {exam} is {blank}
    clinical data: {complaint}
    based on the <age|history>, {exam} is advised
    electronic device overlies the abdomen
    the exam was performed following <injection|administration> of contrast
    companion shadows
    dense breast tissue
    no <additional|other> findings*2
    limited by the absence of prior {exam.pl}
    thank you
    end of impression
    teaching physician was present
  `,
}
