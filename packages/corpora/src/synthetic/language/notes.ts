import type { Rules } from '../notation'

/** Sentences about the patient, other examinations, advice and who was told: mostly without a finding of the film itself. */
export const notes: Rules = {
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
    this may be <an artifact|due to {blank}|an effect of {artifact}|positional|technical>*3
    <hand|right knee|left knee|shoulder|abdomen|pelvis|left hip|cervical spine|lumbar spine>
    <two|three> views of the {hand} <knee|hand|shoulder|hip|foot>
    joint spaces are <maintained|narrowed|preserved>*2
    this is <benign|calcified|indeterminate|of doubtful significance>
    this <has|have> <resolved|increased|not changed> {since}
    {unlisted.np.#} {be.#} {seen.again}*4
    {unlisted.np.#} {unlisted.place}*3
    {unlisted.np.#} {likely.as} {unlisted.np.sg}*3
    bowel gas in the upper abdomen
    no comparisons
    its age cannot be told without earlier {exam.pl}
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
